// Paths as they were typed in, the files to read out, in the order given; folders and patterns are opened, sorted by name.
import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { expandPattern, isPattern } from './glob.ts';

/** A file to read, or why there is none. */
export interface Input {
  /** The path as typed, or the path below the folder that was typed; `-` for standard input. */
  readonly name: string;
  /** In bytes; 0 when it is not known. */
  readonly size: number;
  /** True when the file itself was named, false when it was met inside a folder. */
  readonly isNamed: boolean;
  /** Why there is nothing to read. */
  readonly problem: { readonly code: string; readonly message: string } | null;
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const missing = (name: string, message: string, code = 'not-found'): Input => ({
  name,
  size: 0,
  isNamed: true,
  problem: { code, message },
});

function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

// The names in a folder, or why it cannot be opened.
function namesIn(folder: string): string[] | string {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort(byName);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'EACCES' ? 'permission denied. Ask whoever owns it, or leave it out.' : `${message}.`;
    return `The folder cannot be opened: ${why}`;
  }
}

function* filesIn(folder: string, above: ReadonlySet<string>): Generator<Input> {
  const real = realpathSync(folder);
  if (above.has(real)) return; // a link that leads back up
  const names = namesIn(folder);
  if (typeof names === 'string') {
    yield missing(folder, names, 'unreadable-file');
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const stats = statsOf(path);
    if (stats?.isDirectory()) yield* filesIn(path, new Set([...above, real]));
    else if (stats?.isFile()) yield { name: path, size: stats.size, isNamed: false, problem: null };
  }
}

function* open(path: string): Generator<Input> {
  if (path === '-') {
    yield { name: '-', size: 0, isNamed: true, problem: null };
    return;
  }
  const stats = statsOf(path);
  if (stats?.isDirectory()) yield* filesIn(path, new Set());
  else if (stats) yield { name: path, size: stats.size, isNamed: true, problem: null };
  else if (!isPattern(path)) yield missing(path, 'There is no such file or folder. Check how the path is written.');
  else {
    const matches = expandPattern(path);
    if (!matches.length) yield missing(path, 'No file matches this pattern. Check it, or name the folder.');
    for (const match of matches) yield* open(match);
  }
}

/** Lists the files to read. A folder that cannot be opened, named or met inside another, is one input with a problem; the others are read. */
export function listInputs(paths: readonly string[]): Input[] {
  return paths.flatMap((path) => [...open(path)]);
}
