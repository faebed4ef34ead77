// Days of which somebody says that the register holds every report to the Council, in; coverage by which statuses are derived, out.
import { record } from '../store/audit.ts';
import { type Database, RegisterError } from '../store/database.ts';

/** What is said: from the first to the last day, both ISO days and inclusive. */
export interface Cover {
  readonly from: string;
  readonly to: string;
  /** False takes the same words back. */
  readonly holds: boolean;
  readonly who: string;
}

const KIND = 'report';

/**
 * Says, or takes back, that every report to the Council of these days is held: only then can a report be overdue. In the audit chain.
 * @throws RegisterError `wrong-parameter` for days that are none, end before they begin, or, taken back, were never said.
 */
export async function cover(db: Database, { from, to, holds, who }: Cover, at: Date): Promise<void> {
  if (!isDay(from) || !isDay(to) || from > to)
    throw new RegisterError('wrong-parameter', `${from}..${to} is no span of days. It looks like 2010-01-01..2012-12-31.`);
  await db.transaction(async (tx) => {
    const source = 'said';
    const changed = holds
      ? await tx.query(
          'insert into coverage (kind, from_day, to_day, source) values ($1, $2, $3, $4) on conflict do nothing returning kind',
          [KIND, from, to, source],
        )
      : await tx.query('delete from coverage where kind = $1 and from_day = $2 and to_day = $3 and source = $4 returning kind', [
          KIND,
          from,
          to,
          source,
        ]);
    if (!changed.length && !holds)
      throw new RegisterError(
        'wrong-parameter',
        `Nobody said that the reports of ${from}..${to} are held. seized ask coverage tells what was.`,
      );
    if (changed.length) await record(tx, { who, what: holds ? 'cover' : 'uncover', subject: KIND, details: { from, to } }, at);
  });
}

// 2013-02-30 is none
function isDay(day: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
