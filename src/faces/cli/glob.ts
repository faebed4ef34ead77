// A pattern of file names in, the paths that match it out, sorted.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SPECIAL = /[*?[{]/;
const BRACES = /\{([^{}]*)\}/;
const MOST_CHOICES = 1000;

/** Tells whether a path is a pattern. */
export const isPattern = (path: string): boolean => SPECIAL.test(path);

//   docs/{a,b}/*.txt → docs/a/*.txt, docs/b/*.txt
function choices(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length && done.length + open.length < MOST_CHOICES) {
    const one = open.shift()!;
    const braces = BRACES.exec(one);
    if (!braces) done.push(one);
    else
      for (const choice of braces[1]!.split(','))
        open.push(one.slice(0, braces.index) + choice + one.slice(braces.index + braces[0].length));
  }
  return [...done, ...open];
}

//   S_RES_*_20[01]?.txt → /^S_RES_.*_20[01].\.txt$/
function segmentPattern(segment: string): RegExp {
  const source = segment.replace(
    /\*+|\?|\[(!?)([^\]]*)\]|[\\^$.|+(){}[\]]/g,
    (found, negated: string | undefined, set: string | undefined) => {
      if (found.startsWith('*')) return '.*?';
      if (found === '?') return '.';
      if (set) return `[${negated ? '^' : ''}${set.replace(/[\\^[]/g, '\\$&')}]`;
      return `\\${found}`;
    },
  );
  return new RegExp(`^${source}$`, 'u');
}

function expand(folder: string, segments: readonly string[], found: Set<string>): void {
  const [segment, ...rest] = segments;
  if (segment === undefined) return;
  if (segment === '**') {
    expand(folder, rest, found);
    for (const entry of entriesOf(folder)) {
      if (entry.isDirectory() && !entry.name.startsWith('.')) expand(join(folder, entry.name), segments, found);
    }
    return;
  }
  if (!isPattern(segment) && rest.length) {
    expand(join(folder, segment), rest, found);
    return;
  }
  const pattern = segmentPattern(segment);
  for (const entry of entriesOf(folder)) {
    if (!pattern.test(entry.name) || (entry.name.startsWith('.') && !segment.startsWith('.'))) continue;
    const path = join(folder, entry.name);
    if (!rest.length) found.add(path);
    else if (!entry.isFile()) expand(path, rest, found);
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder || '.', { withFileTypes: true });
  } catch {
    return []; // not a folder, or not open to us: nothing matches there
  }
}

/** Lists what matches a pattern of `*`, `?`, `[a-z]`, `{a,b}` and `**`. */
export function expandPattern(pattern: string): string[] {
  const found = new Set<string>();
  for (const choice of choices(pattern)) {
    const root = /^\/+/.exec(choice)?.[0] ? '/' : '';
    expand(root, choice.split(/[/]+/).filter(Boolean), found);
  }
  return [...found].sort();
}
