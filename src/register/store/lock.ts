// A directory in, the right to it out: one process holds it at a time, and what a dead process held is free at once.
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { RegisterError } from './database.ts';

/** Who holds a directory. */
interface Holder {
  readonly token: string;
  readonly pid: number;
  /** When the process started, in ticks since the machine did; null where the system does not tell. */
  readonly started: string | null;
  /** The machine, its boot and its room of processes: numbers of processes are compared inside one only. */
  readonly place: string;
}

const NAME = 'lock';
const SIGN_MS = 5_000; // a holder on another machine gives a sign of life as often as this
const SILENT_MS = 60_000; // and is taken for dead after this
const MOST_ATTEMPTS = 50;

/**
 * Takes the directory for this process, or refuses. A holder on this machine counts as long as its process lives, however busy or
 * stopped it is: the embedded database works for seconds without a pause, and an age would call it dead.
 * @returns what gives the directory back
 * @throws RegisterError `locked` when a living process holds it.
 */
export function lock(directory: string): () => void {
  const path = join(directory, NAME);
  const me: Holder = { token: randomUUID(), pid: process.pid, started: startOf(process.pid), place: placeOf() };
  const other = seize(path, me);
  if (other) {
    throw new RegisterError(
      'locked',
      `The register in ${directory} is open in another process (number ${other.pid}). Ask that one (seized serve), or stop it, or name another directory with --data.`,
    );
  }
  for (const name of readdirSync(directory)) if (name.startsWith(`${NAME}.`)) remove(join(directory, name)); // of seizures cut short
  const sign = setInterval(() => {
    if (holderOf(path)?.token === me.token) utimesSync(path, new Date(), new Date());
  }, SIGN_MS).unref();
  return () => {
    clearInterval(sign);
    if (holderOf(path)?.token === me.token) remove(path);
  };
}

// Gives null when the lock is mine now, else its living holder. A dead holder's lock may be removed only by whoever holds the lock
// named after it, so that of two who find it dead the slower cannot remove what the faster has taken by then.
function seize(path: string, me: Holder): Holder | null {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    if (create(path, me)) return null;
    const other = holderOf(path);
    if (!other) continue; // given back in between
    if (isAlive(other, path)) return other;
    const removal = `${path}.${other.token}`;
    const remover = seize(removal, me);
    if (remover) return remover;
    if (holderOf(path)?.token === other.token) remove(path);
    remove(removal);
  }
  if (!existsSync(path))
    throw new RegisterError('wrong-parameter', `No file can be made in ${dirname(path)}. Name another folder with --data.`);
  throw new RegisterError(
    'locked',
    `The lock ${path} cannot be read. Make sure that nobody has the register open, and remove it.`,
  );
}

// A file that is linked appears with all it holds, or not at all.
function create(path: string, me: Holder): boolean {
  const draft = `${path}.${me.token}.draft`;
  try {
    writeFileSync(draft, JSON.stringify(me));
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (!['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return false;
  } finally {
    remove(draft);
  }
}

function holderOf(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (error) {
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '') || error instanceof SyntaxError) return null;
    throw error;
  }
}

function isAlive(holder: Holder, path: string): boolean {
  if (holder.place !== placeOf()) return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < SILENT_MS;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return startOf(holder.pid) === holder.started;
}

// The 22nd word of /proc/PID/stat, counted after the name in brackets; a dead process that nobody has asked after yet has state Z.
function startOf(pid: number): string | null {
  const stat = read(`/proc/${pid}/stat`);
  const words = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return words && words[0] !== 'Z' ? words[19]! : null;
}

function placeOf(): string {
  let room = '';
  try {
    room = readlinkSync('/proc/self/ns/pid');
  } catch {
    // only Linux parts its processes into rooms
  }
  return [hostname(), read('/proc/sys/kernel/random/boot_id')?.trim() ?? '', room].join(' ');
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
