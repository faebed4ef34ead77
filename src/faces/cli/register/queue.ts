// Paths in, reading jobs on the PostgreSQL server out; tables of meetings and the like are imported at once.
import { readFileSync, realpathSync } from 'node:fs';
import { isKnownType, MAX_BYTES } from '../../../formats/index.ts';
import {
  type FilePlace,
  heldFiles,
  Jobs,
  keepSourceFile,
  noServer,
  notePlaces,
  type QueuedFile,
} from '../../../register/index.ts';
import { batchesOf } from '../batches.ts';
import { checksumOfBytes } from '../checksum.ts';
import { type Input, listInputs } from '../inputs.ts';
import { INTERRUPTED } from '../interrupt.ts';
import { startProgress } from '../progress.ts';
import { keepInputs, keepingOf } from './keep-inputs.ts';
import { openPlace } from './place.ts';

/** What is to be read by others. */
export interface QueueWish {
  readonly paths: readonly string[];
  readonly data: string | undefined;
  readonly who: string;
  /** Seconds in which a worker must end a job before another does it. */
  readonly patience: number;
  /** Keep the bytes of the files in the register, and so in its backup. */
  readonly keepsFiles: boolean;
}

type Waiting = QueuedFile & FilePlace;

const TABLE = /\.(?:tsv|json)$/i;

/** Puts the files that are not held yet as jobs, a batch of small files in each; gives the exit status. */
export async function queue(wish: QueueWish, version: string): Promise<number> {
  const address = process.env.DATABASE_URL;
  if (!address || wish.data) throw noServer();
  const inputs = listInputs(wish.paths);
  const isHere = (input: Input) => input.problem !== null || input.size > MAX_BYTES || TABLE.test(input.name);
  const readable = inputs.filter((input) => !isHere(input) && (input.isNamed || isKnownType(input.name)));
  const db = await openPlace(undefined);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const jobs = await Jobs.open(db, address, say, wish.patience);
  const progress = startProgress(
    readable.length,
    readable.reduce((sum, { size }) => sum + size, 0),
  );
  try {
    let [put, batches, failures] = [0, 0, 0];
    for (const batch of batchesOf(readable)) {
      const files = batch.inputs.flatMap((input) => fileOf(input, wish) ?? []);
      for (const { name } of batch.inputs.filter((input) => !files.some((file) => file.name === input.name))) {
        failures++;
        say(`seized: ${name}: The file cannot be opened any more.`);
      }
      const held = await heldFiles(
        db,
        files.map(({ sha256 }) => sha256),
      );
      const fresh = files.filter(({ sha256 }) => !held.has(sha256));
      if (wish.keepsFiles) for (const { sha256, bytes } of files) if (held.has(sha256)) await keepSourceFile(db, bytes);
      await notePlaces(db, files, new Date());
      if (fresh.length) {
        await jobs.put(fresh);
        batches++;
      }
      put += fresh.length;
      for (const { size } of batch.inputs) progress.advance(size);
    }
    progress.end();
    process.stdout.write(`${put} files wait in ${batches} jobs, ${readable.length - put - failures} are held already\n`);
    const rest = inputs.filter(isHere);
    if (!rest.length) return failures ? 1 : 0;
    const keeping = { ...keepingOf(wish.who, version), readsHeld: false, onRead: () => {}, keepsFiles: wish.keepsFiles };
    const kept = await keepInputs(db, rest, keeping);
    return kept.isStopped ? INTERRUPTED : failures + kept.failures ? 1 : 0;
  } finally {
    progress.end();
    await jobs.close();
    await db.close();
  }
}

// Null when the file is gone, or may not be opened.
function fileOf({ name }: Input, { who, keepsFiles }: QueueWish): Waiting | null {
  try {
    const bytes = readFileSync(name);
    return { name, path: realpathSync(name), who, bytes, sha256: checksumOfBytes(bytes), keepsFile: keepsFiles };
  } catch {
    return null;
  }
}
