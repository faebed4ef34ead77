// Documents of a register in, lines of JSON in a file or on standard output out, and the other way round.
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Choice, exportLines, importLines } from '../../../register/index.ts';
import { makeReader } from '../../reader.ts';
import { openOutput } from '../output.ts';
import { ensureNew, ensureThere } from './given-file.ts';
import { linesOf, piecesOf } from './lines.ts';
import { openKept, openPlace } from './place.ts';

const isPacked = (file: string): boolean => file.endsWith('.gz');

/** Writes chosen documents, to standard output without a file; a file appears when it is whole, and is never overwritten. */
export async function exportDocuments(file: string | undefined, choice: Choice, data: string | undefined): Promise<number> {
  if (file) ensureNew(file);
  const db = await openKept(data);
  let lines = 0;
  const text = async function* () {
    for await (const line of exportLines(db, choice)) {
      lines++;
      yield line;
    }
  };
  try {
    if (file) await writeFile(file, text());
    else {
      const output = openOutput();
      for await (const line of text()) await output.write(`${line}\n`);
    }
    process.stderr.write(`${lines - 1} documents and words of people${file ? ` in ${file}` : ''}\n`);
    return 0;
  } finally {
    await db.close();
  }
}

async function writeFile(file: string, lines: AsyncIterable<string>): Promise<void> {
  const part = `${file}.part`;
  try {
    const text = Readable.from(piecesOf(lines));
    const end = createWriteStream(part, { flags: 'wx' });
    await (isPacked(file) ? pipeline(text, createGzip(), end) : pipeline(text, end));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Takes over the documents of an export (`-`: from standard input); the exit status is 1 when something was left out. */
export async function importDocuments(file: string, data: string | undefined, who: string, version: string): Promise<number> {
  if (file !== '-') ensureThere(file);
  const db = await openPlace(data);
  try {
    const bytes = file === '-' ? process.stdin : createReadStream(file);
    const lines = linesOf(bytes, file, isPacked(file));
    const reader = makeReader();
    const info = { reader: `seized ${version}`, who, at: new Date() };
    const { documents, known, reviews, leftOut } = await importLines(db, lines, (source) => reader(source, source), info);
    for (const line of leftOut) process.stderr.write(`seized: left out: ${line}\n`);
    process.stdout.write(`${documents} documents, ${known} known already; ${reviews} words of people\n`);
    return leftOut.length ? 1 : 0;
  } finally {
    await db.close();
  }
}
