// Lines in, pieces of a file out, and a file's bytes in, its lines out: how a register is written into one file, packed or plain.
import { createInterface } from 'node:readline';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RegisterError } from '../../../register/index.ts';

const PIECE = 256 * 1024; // characters: a file that is packed line by line takes ten times as long
const DAMAGED = /^Z_/; // what zlib calls its failures

/** Joins lines, each with its end, to pieces of about 256 KiB. */
export async function* piecesOf(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}

/**
 * Gives the lines of a file. Reading begins when the first is asked for: lines that come before anybody listens would be lost.
 * @throws RegisterError `wrong-parameter` when a packed file is damaged, cut off or not packed at all.
 */
export async function* linesOf(bytes: Readable, name: string, isPacked: boolean): AsyncGenerator<string> {
  // What fails before it is unpacked fails the lines as well.
  const input = isPacked ? pipeline(bytes, createGunzip(), () => {}) : bytes;
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  lines.on('error', () => {}); // what fails when nobody asks for lines any more: the line before it was refused already
  try {
    yield* lines;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!DAMAGED.test(code)) throw error;
    const advice = 'Take another copy of that file, and do it again.';
    throw new RegisterError('wrong-parameter', `${name} is damaged, cut off or no gzip file (${message}). ${advice}`);
  }
}
