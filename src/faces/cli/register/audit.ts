// A register in, the state of its audit chain out.
import { verify } from '../../../register/index.ts';
import { openPlace } from './place.ts';

/** Verifies the chain; the exit status is 1 when an entry does not fit. */
export async function audit(data: string | undefined): Promise<number> {
  const db = await openPlace(data);
  try {
    const { entries, redacted, brokenAt } = await verify(db);
    process.stdout.write(
      brokenAt === null
        ? `${entries} entries, the chain is whole${redacted ? `; names were taken out of ${redacted}` : ''}\n`
        : `the chain breaks at entry ${brokenAt}: it or one before it was changed. A backup from before shows what it said\n`,
    );
    return brokenAt === null ? 0 : 1;
  } finally {
    await db.close();
  }
}
