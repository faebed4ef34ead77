// A span of days in, the register's coverage of reports changed and told out.
import { type Cover, cover } from '../../../register/index.ts';
import { openPlace } from './place.ts';

/** Says, or takes back, that every report of the days is held; gives the exit status. */
export async function coverDays(wish: Cover, data: string | undefined): Promise<number> {
  const db = await openPlace(data);
  try {
    await cover(db, wish, new Date());
    const span = `${wish.from} to ${wish.to}`;
    process.stdout.write(
      wish.holds
        ? `reports covered: ${span}; what was due then and is not answered is overdue now\n`
        : `reports of ${span} are no longer covered; what is unanswered is unknown\n`,
    );
    return 0;
  } finally {
    await db.close();
  }
}
