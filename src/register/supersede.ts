// A register in, the same with every recurring request marked that a later document took the place of out.
import type { Queries } from './database.ts';

//   S/RES/9001 (2031), paragraph 2: report every three months   (extends UNEXA)
//   S/RES/9005 (2032)                                           (extends UNEXA again) → the earlier request ends on its day
const BY_MANDATE = `
  select c.id, d2.date, d2.id as by_id
  from commitments c
  join documents d1 on d1.id = c.document_id
  join mandates m1 on m1.expression_id = c.expression_id
  join mandates m2 on m2.mission = m1.mission and m2.action in ('extend', 'renew', 'terminate', 'liquidate', 'establish')
  join expressions e2 on e2.id = m2.expression_id and e2.is_current
  join documents d2 on d2.id = e2.document_id and d2.kind = 'resolution' and d2.date > d1.date
  where c.kind in ('recurring', 'dated')`;

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
  where c.kind = 'recurring'`;

/** Marks superseded requests anew. */
export async function supersede(tx: Queries): Promise<void> {
  await tx.query('update commitments set superseded_on = null, superseded_by = null where superseded_on is not null');
  await tx.query(
    `update commitments set superseded_on = s.date, superseded_by = s.by_id
     from (select distinct on (id) id, date, by_id from (${BY_MANDATE} union all ${BY_REQUEST}) all_found order by id, date, by_id) s
     where commitments.id = s.id`,
  );
}
