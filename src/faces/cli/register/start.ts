// Paths in, a register that keeps them and a short report of them out, then the HTTP interface on this machine until Ctrl C.
import type { Reading } from '../../../facts/index.ts';
import { type Digest, digestOf } from '../digest.ts';
import { listInputs } from '../inputs.ts';
import { INTERRUPTED } from '../interrupt.ts';
import { overviewOf } from '../overview.ts';
import { shapeOf } from '../read-command.ts';
import { reportOf } from '../report.ts';
import { keepInputs, keepingOf } from './keep-inputs.ts';
import { openPlace } from './place.ts';
import { keepSampleFilings } from './sample-filings.ts';
import { serveFrom } from './serve.ts';

/** What is kept and where it is served. */
export interface StartWish {
  readonly paths: readonly string[];
  /** A folder of tables that organisations filed, for a register of samples. */
  readonly filings: string | undefined;
  readonly data: string | undefined;
  readonly who: string;
  readonly host: string;
  readonly port: number;
}

const FEW = 12; // so many documents are shown one by one; of more, the overview alone

/** Keeps and shows what it is given, then serves until SIGINT or SIGTERM; a file that cannot be read is told and stops nothing. */
export async function start(wish: StartWish, version: string): Promise<number> {
  const inputs = listInputs(wish.paths);
  const isShort = inputs.length <= FEW;
  const shape = shapeOf(process.stdout);
  const digests: Digest[] = [];
  const reports: string[] = [];
  const onRead = (reading: Reading) => {
    digests.push(digestOf(reading));
    if (isShort) reports.push(reportOf(reading, shape));
  };
  const db = await openPlace(wish.data);
  try {
    const { isStopped } = await keepInputs(db, inputs, { ...keepingOf(wish.who, version), readsHeld: isShort, onRead });
    if (isStopped) return INTERRUPTED;
    if (wish.filings) await keepSampleFilings(db, wish.filings);
    process.stdout.write(reports.join(''));
    if (digests.length) process.stdout.write(overviewOf(digests, shape.width, shape.hasColour));
    return await serveFrom(db, { ...wish, isPortFree: true }, version);
  } finally {
    await db.close();
  }
}
