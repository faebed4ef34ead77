// A resolution and a day in, whether the register holds every resolution adopted between them out, by their numbers.
import type { Queries } from '../store/database.ts';

/** What an answer adds where a mandate seems over and a resolution that is not held may have carried it on. */
export const NOT_ALL_HELD = 'not all resolutions of that time are held';

// The number before the first resolution after the day, else the last that is held: what comes after both, the register cannot miss.
const HELD = `
  with numbers as (
    select substring(d.symbol from '^S/RES/([0-9]+) ')::int as n, d.date
    from documents d
    where d.kind = 'resolution' and d.symbol like 'S/RES/%' and exists (select 1 from expressions e where e.document_id = d.id)
  ), last as (
    select coalesce((select n - 1 from numbers where date > $2 order by date, n limit 1), (select max(n) from numbers where date <= $2)) as n
  )
  select last.n - $1::int as passed, (select count(distinct numbers.n) from numbers where numbers.n > $1 and numbers.n <= last.n) as held from last`;

const NUMBER = /^S\/RES\/(\d+) /;

/** Tells whether every resolution after one (a symbol) up to an ISO day is held; only then is a mandate over that none of them carries on. */
export async function areAllHeld(db: Queries, after: string, until: string): Promise<boolean> {
  const number = NUMBER.exec(after)?.[1];
  if (!number) return true;
  const [row] = await db.query<{ passed: number | null; held: number }>(HELD, [Number(number), until]);
  return !row || row.passed === null || row.held >= row.passed;
}
