// A register in, the same with every recurring request marked that a later document took the place of out.
import { MISSIONS, OWN_NAME } from '../mandates/missions.ts';
import type { Queries } from '../store/database.ts';

// Names that only one body bears: those of the list of missions, acronyms, and bodies called by their resolution.
const NAMED = MISSIONS.map(({ key }) => key);
const isNamed = (mission: string): string => `(${mission} = any($1) or ${mission} ~ '${OWN_NAME}')`;
const ENDS = "'extend', 'renew', 'terminate', 'liquidate'";
// A series goes on until its mandate is renewed, and a report at the end of a mandate moves with it; what is due on a day of its own stays due.
const MOVES = `(c.kind = 'recurring' or c.kind = 'dated' and exists (
    select 1 from occurrences o where o.commitment_id = c.id and o.rule like '%the mandate expires'))`;

//   S/RES/9001 (2031), paragraph 2: report every three months   (extends UNEXA)
//   S/RES/9005 (2032)                                           (extends UNEXA again) → the earlier request ends on its day
// The next end of each mission is found by one pass over its days, newest first: pairing every two days of a mission grows with their square.
const BY_MANDATE = `
  select c.id, n.date, n.by_id
  from commitments c
  join documents d on d.id = c.document_id
  join mandates m on m.expression_id = c.expression_id
  join (
    select mission, date, min(case when by_id is not null then date end) over (
      partition by mission order by date desc rows between unbounded preceding and 1 preceding) as next
    from days
  ) f on f.mission = m.mission and f.date = d.date
  join days n on n.mission = f.mission and n.date = f.next
  where ${MOVES}`;

//   S/RES/9001 (2031), paragraph 2: report every three months   (sets up a Panel of Experts)
//   S/RES/9007 (2032)                                           (sets up another, or extends one and cites no resolution 9001) → nothing ends
const BY_BODY = `
  select c.id, d2.date, d2.id as by_id
  from commitments c
  join documents d on d.id = c.document_id
  join mandates m on m.expression_id = c.expression_id and not ${isNamed('m.mission')}
  join citations t on t.target = d.symbol
  join expressions e2 on e2.id = t.expression_id and e2.is_current
  join documents d2 on d2.id = e2.document_id and d2.kind = 'resolution' and d2.date > d.date
  join mandates m2 on m2.expression_id = e2.id and m2.mission = m.mission and m2.action in (${ENDS})
  where ${MOVES}`;

// Every day on which something is said of a mission, with the resolution that renews or ends its mandate then, if any.
const DAYS = `
  select m.mission, d.date, min(d.id) filter (
    where e.is_current and d.kind = 'resolution' and m.action in (${ENDS}, 'establish')) as by_id
  from mandates m join expressions e on e.id = m.expression_id join documents d on d.id = e.document_id
  where d.date is not null and ${isNamed('m.mission')}
  group by m.mission, d.date`;

const OURS = MISSIONS.filter(({ by }) => by === 'un').map(({ key }) => key);
// Resolutions that set or change the mandates of different missions of the United Nations ask for reports on different missions.
const OF_MISSIONS = (one: string) =>
  `select 1 from mandates x where x.expression_id = ${one}.expression_id and x.mission = any($2) and x.action not in ('terminate', 'liquidate')`;
const APART = `exists (${OF_MISSIONS('c')}) and exists (${OF_MISSIONS('c2')})
  and not exists (${OF_MISSIONS('c')} and x.mission in (select y.mission from mandates y where y.expression_id = c2.expression_id))`;

//   recalls resolution 9001 and asks the same body for a report at intervals: the newer request holds
const BY_REQUEST = `
  select c.id, d2.date, d2.id as by_id
  from commitments c
  join provisions p1 on p1.expression_id = c.expression_id and p1.n = c.provision and p1.reporting
  join documents d1 on d1.id = c.document_id
  join citations t on t.target = d1.symbol
  join expressions e2 on e2.id = t.expression_id and e2.is_current
  join documents d2 on d2.id = e2.document_id and d2.date > d1.date
  join commitments c2 on c2.document_id = d2.id and c2.addressee = c.addressee and c2.kind = 'recurring'
  join provisions p2 on p2.expression_id = c2.expression_id and p2.n = c2.provision and p2.reporting
  where c.kind = 'recurring' and not (${APART})`;

/** Marks superseded requests anew; only what changed is written. */
export async function supersede(tx: Queries): Promise<void> {
  await tx.query(
    `with days as (${DAYS}),
     found as (select distinct on (id) id, date, by_id from (${BY_MANDATE} union all ${BY_BODY} union all ${BY_REQUEST}) every_one order by id, date, by_id)
     update commitments set superseded_on = s.date, superseded_by = s.by_id
     from (select c.id, f.date, f.by_id from commitments c left join found f on f.id = c.id where f.id is not null or c.superseded_on is not null) s
     where commitments.id = s.id and (commitments.superseded_on, commitments.superseded_by) is distinct from (s.date, s.by_id)`,
    [NAMED, OURS],
  );
}
