// The status of each occurrence on a day, as SQL that questions join: derived from matches and coverage, never stored.

// The requests are looked up one by one (limit 1): as a list of all citations of a year they would be made again for every due day.
// An interval without a printed end is taken to run while the document that set it is a year old at most, or was cited within the year; once a
// year went by in which nobody cited it, it is over: who cites it later tells of what was.
const SILENT = `select 1 from (
    select told.date, lag(told.date) over (order by told.date) as before from (
      select asking.date union select d.date from citations t join expressions e on e.id = t.expression_id and e.is_current
        join documents d on d.id = e.document_id where t.target = asking.symbol and d.date > asking.date and d.date <= o.due
    ) told
  ) gap where gap.before < ((gap.date::date - 365)::text)`;
const IN_FORCE = `(c.kind <> 'recurring' or c.until is not null or exists (
    select 1 from documents asking where asking.id = c.document_id and (asking.date >= (o.due::date - 365)::text or ((
      select true from citations t join expressions e on e.id = t.expression_id and e.is_current join documents citing on citing.id = e.document_id
      where t.target = asking.symbol and citing.date between (o.due::date - 365)::text and o.due limit 1) and not exists (${SILENT})))))`;

/** The common table expression that `COVERED` reads. */
export const REPORTS_COVERED = "covered as (select kind, from_day, to_day from coverage where kind = 'report')";

/**
 * True of an occurrence `o` of a commitment `c` whose answer the register would have seen by the day `$1`: a report is asked for (what
 * else is asked, a letter or a word in a meeting can answer), every report of that time is held, and the request was still in force.
 * As `exists` the coverage would be joined after the citations were looked up for every occurrence; a single value is asked first, and
 * none is false: an unknown would have the citations looked up all the same.
 */
export const COVERED = `(c.asks = 'report'
  and coalesce((select true from covered k where k.from_day <= o.due and k.to_day >= least($1, ((o.due::date + 90)::text)) limit 1), false)
  and ${IN_FORCE})`;

const UNCITED = 'unknown (not cited for three years)';

// A match `m` that counts and was known by the day.
const KNOWN = "m.state = 'counts' and coalesce(m.met_on, m.reasons->'evidence'->>'told_on', '') <= $1";

/** True of an occurrence `o` that an answer known by the day `$1` meets. */
export const ANSWERED = `exists (select 1 from matches m where m.commitment_id = o.commitment_id and m.occurrence = o.n and ${KNOWN})`;

/** True of an occurrence `o` of a commitment `c` whose place no later document had taken by the day `$1`, before it was due. */
export const STANDS = '(c.superseded_on is null or c.superseded_on >= o.due or c.superseded_on > $1)';

/** True of an occurrence `o` of a series that by the day `$1` nobody had cited for three years, before it was due: it is over, as far as one sees. */
export const LAPSED = '(c.lapsed_on < o.due and c.lapsed_on <= $1)';

/**
 * Common table expressions ending in `states(commitment_id, n, due, status, met_by, met_on)`; `$1` is the day asked for, `which` the
 * condition on occurrences `o` (and `covered`) that a question asks about, so that no other status is worked out, `whose` the one on the
 * matches `m` that can answer them.
 *   met, met late: a match counts (met: also when the day of the answer is not known) · upcoming, due (within 30 days), overdue (the register covers reports of that time)
 *   superseded: a later document took its place before · unknown: the register could not have seen the answer, or nobody cited the series for three years
 */
export const states = (which: string, whose = 'true'): string => `
  ${REPORTS_COVERED},
  answers as materialized (
    select distinct on (m.commitment_id, m.occurrence) m.commitment_id, m.occurrence, m.document_id, m.met_on
    from matches m
    where ${whose} and ${KNOWN}
    order by m.commitment_id, m.occurrence, m.score desc, m.document_id
  ),
  states as materialized (
    select o.commitment_id, o.n, o.due, (select d.symbol from documents d where d.id = m.document_id) as met_by, m.met_on,
      case
        when m.met_on is not null and m.met_on <= o.due then 'met'
        when m.met_on is not null then 'met late'
        when m.document_id is not null then 'met'
        when not ${STANDS} then 'superseded'
        when o.due >= $1 and ${LAPSED} then '${UNCITED}'
        when o.due > (($1::date + 30)::text) then 'upcoming'
        when o.due >= $1 then 'due'
        when ${COVERED} then 'overdue'
        else 'unknown (not covered)'
      end as status
    from occurrences o
    join commitments c on c.id = o.commitment_id
    left join answers m on m.commitment_id = o.commitment_id and m.occurrence = o.n
    where ${which}
  )`;

/**
 * Common table expressions ending in `status_counts(status, count)`: of the occurrences due by the day `$1`, of commitments that nobody
 * rejected, how many have which status. The same as counting `states`, but only what stands out is looked at one by one: what was
 * answered, what was superseded, what the register covers; the rest is counted by the counts of days and is unknown.
 */
export const STATUS_COUNTS = `
  ${states("o.due <= $1 and o.due >= (select min(from_day) from covered) and c.asks = 'report' and c.review is distinct from 'rejected'")},
  answered as materialized (
    select a.commitment_id, a.occurrence, a.met_on, (select o.due from occurrences o where o.commitment_id = a.commitment_id and o.n = a.occurrence) as due
    from answers a
    where a.commitment_id not in (select id from commitments where review = 'rejected')
  ),
  replaced as materialized (select id, superseded_on from commitments where superseded_on <= $1 and review is distinct from 'rejected'),
  rejected as materialized (
    select count(*) as count, count(*) filter (where c.superseded_on <= $1 and o.due > c.superseded_on) as superseded
    from commitments c join occurrences o on o.commitment_id = c.id and o.due <= $1 where c.review = 'rejected'
  ),
  past as materialized (
    select coalesce(sum(n.count), 0) - min(r.count) as count,
      coalesce(sum(n.count) filter (where n.superseded_on <= $1 and n.due > n.superseded_on), 0) - min(r.superseded) as superseded
    from rejected r left join occurrence_counts n on n.due <= $1
  ),
  told (status, count) as (
    select case when met_on > due then 'met late' else 'met' end, count(*) from answered where due <= $1 group by 1
    union all
    select 'superseded', past.superseded - (
      select count(*) from answered a join replaced r on r.id = a.commitment_id where a.due > r.superseded_on and a.due <= $1)
    from past
    union all
    select case when ${LAPSED} then '${UNCITED}' else 'due' end, count(*)
    from occurrences o
    join commitments c on c.id = o.commitment_id and c.review is distinct from 'rejected' and ${STANDS}
    where o.due = $1 and not exists (select 1 from answered a where a.commitment_id = o.commitment_id and a.occurrence = o.n)
    group by 1
    union all
    select 'overdue', count(*) from states where status = 'overdue'
  ),
  status_counts (status, count) as (
    select status, count from told where count > 0
    union all
    select 'unknown (not covered)', rest.count from (
      select (select count from past) - (select coalesce(sum(count), 0) from told) as count
    ) rest where rest.count > 0
  )`;
