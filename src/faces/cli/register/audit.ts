// A register in, the state of its audit chain, and of the filings that the chain holds to, out.
import { verify, verifyFilings } from '../../../register/index.ts';
import { openKept } from './place.ts';

/** Verifies chain and filings; the exit status is 1 when an entry does not fit, or a filing is not what was submitted. */
export async function audit(data: string | undefined): Promise<number> {
  const db = await openKept(data);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    const { entries, redacted, brokenAt } = await verify(db);
    if (brokenAt !== null) {
      say(`the chain breaks at entry ${brokenAt}: it or one before it was changed. A backup from before shows what it said`);
      return 1;
    }
    say(`${entries} entries, the chain is whole${redacted ? `; names were taken out of ${redacted}` : ''}`);
    const { changed } = await verifyFilings(db);
    for (const id of changed)
      say(`${id} is not what was submitted: its content or an attachment was changed. A backup from before shows it`);
    return changed.length ? 1 : 0;
  } finally {
    await db.close();
  }
}
