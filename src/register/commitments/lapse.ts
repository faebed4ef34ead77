// A register in, the same with every series without a printed end marked that nobody cited any more for three years out.
import type { Queries } from '../store/database.ts';

// Days. A year is too short: what is renewed every year is cited some days later each time, and some series are cited by their own reports alone.
const SILENCE = 3 * 365;
const MOST = 0.9; // of the resolutions of that time, by their numbers: who holds few of them hears no silence

// The number of the resolution next to a day.
const numberOf = (which: string): string => `(
    select substring(t.symbol from '^S/RES/([0-9]+) ')::int from current_texts t
    where t.kind = 'resolution' and t.symbol like 'S/RES/%' and ${which}, t.symbol limit 1
  )`;

//   S/RES/9001 (2031), paragraph 2: report every three months   (last cited in March 2033; the resolutions after it are held) → over from March 2036
// Who cites the request after three years of silence tells of what was.
const SILENT = `
  with asking as materialized (
    select distinct c.document_id, d.symbol, d.date from commitments c join documents d on d.id = c.document_id
    where c.kind = 'recurring' and c.until is null and d.symbol is not null and d.date like '____-__-__'
  ),
  told as (
    select document_id, date from asking
    union
    select a.document_id, t.date from asking a
    join citations x on x.target = a.symbol
    join current_texts t on t.expression_id = x.expression_id and t.date > a.date and t.date like '____-__-__'
  ),
  spans as (
    select document_id, date as told_on, (date::date + ${SILENCE})::text as silent_on,
      coalesce(lead(date) over (partition by document_id order by date), '9999') as next
    from told
  ),
  gaps as materialized (select distinct on (document_id) document_id, told_on, silent_on from spans where next > silent_on order by document_id, told_on)
  select g.document_id, g.silent_on as date from gaps g
  where (
    select count(*) from current_texts t
    where t.kind = 'resolution' and t.symbol like 'S/RES/%' and t.date > g.told_on and t.date <= g.silent_on
  ) >= ${MOST} * (${numberOf('t.date > g.silent_on order by t.date')} - ${numberOf('t.date <= g.told_on order by t.date desc')} - 1)`;

/** Marks series that lapsed anew; only what changed is written. */
export async function lapse(tx: Queries): Promise<void> {
  await tx.query(
    `update commitments set lapsed_on = s.date
     from (
       select c.id, case when c.kind = 'recurring' and c.until is null then f.date end as date
       from commitments c left join (${SILENT}) f on f.document_id = c.document_id where f.document_id is not null or c.lapsed_on is not null
     ) s
     where commitments.id = s.id and commitments.lapsed_on is distinct from s.date`,
  );
}
