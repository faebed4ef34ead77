// A register and a file in, a backup of the one in the other out, or the other way round; and readings made anew.
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { backup as backupLines, match, reread as rereadKept, restore as restoreLines } from '../../../register/index.ts';
import { makeReader } from '../../reader.ts';
import { ensureNew, ensureThere } from './given-file.ts';
import { linesOf, piecesOf } from './lines.ts';
import { openKept, openPlace } from './place.ts';

/** Writes a backup; the file appears only when it is whole, and an existing one is never overwritten. */
export async function backup(file: string, data: string | undefined): Promise<number> {
  ensureNew(file);
  const db = await openKept(data);
  const part = `${file}.part`;
  try {
    let lines = 0;
    const counted = async function* () {
      for await (const line of backupLines(db)) {
        lines++;
        yield line;
      }
    };
    await pipeline(Readable.from(piecesOf(counted())), createGzip(), createWriteStream(part, { flags: 'wx' }));
    await rename(part, file);
    process.stdout.write(`${lines - 1} rows in ${file}\n`);
    return 0;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await db.close();
  }
}

/** Fills an empty register from a backup. */
export async function restore(file: string, data: string | undefined): Promise<number> {
  ensureThere(file);
  const db = await openPlace(data);
  try {
    process.stdout.write(`${await restoreLines(db, linesOf(createReadStream(file), file, true))} rows restored\n`);
    return 0;
  } finally {
    await db.close();
  }
}

/** Reads every kept text again that an older reader read. */
export async function reread(data: string | undefined, who: string, version: string): Promise<number> {
  const db = await openKept(data);
  try {
    const reader = makeReader();
    const count = await rereadKept(db, (source) => reader(source, source), { reader: `seized ${version}`, who, at: new Date() });
    await match(db);
    process.stdout.write(`${count} texts read again\n`);
    return 0;
  } finally {
    await db.close();
  }
}
