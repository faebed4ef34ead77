// A register in, whatever in it does not hold together out: nothing, unless a document was kept by halves or a row was changed by hand.
import type { Queries } from './database.ts';

/** A rule that a register broke, with how many rows break it. */
export interface Breach {
  readonly rule: string;
  readonly rows: number;
}

// Each selects the rows that break the rule.
const RULES: readonly (readonly [rule: string, sql: string])[] = [
  [
    'of each document and language one version is current, the newest',
    `select document_id, language from expressions group by document_id, language
     having count(*) filter (where is_current) <> 1 or max(version) <> max(version) filter (where is_current)`,
  ],
  [
    'each text came from a file',
    'select id from expressions e where not exists (select 1 from renditions r where r.expression_id = e.id)',
  ],
  [
    'each text that says anything has paragraphs, numbered without a hole',
    `select e.id from expressions e left join paragraphs p on p.expression_id = e.id where e.text ~ '[[:alnum:]]'
     group by e.id having count(p.n) = 0 or count(p.n) <> max(p.n)`,
  ],
  [
    'each paragraph can be searched',
    'select 1 from paragraphs p full join words w on w.expression_id = p.expression_id and w.paragraph = p.n where p.n is null or w.paragraph is null',
  ],
  [
    'each provision stands in a paragraph',
    'select 1 from provisions v left join paragraphs p on p.expression_id = v.expression_id and p.n = v.paragraph where p.n is null',
  ],
  [
    'each commitment rests on a provision',
    'select 1 from commitments c left join provisions v on v.expression_id = c.expression_id and v.n = c.provision where v.n is null',
  ],
  [
    'each dated commitment that nobody corrected has its days, numbered without a hole',
    `select c.id from commitments c left join occurrences o on o.commitment_id = c.id where c.kind in ('dated', 'recurring') and c.review is null
     group by c.id having count(o.n) = 0 or count(o.n) <> max(o.n)`,
  ],
  [
    'commitments are as many as their counts say',
    `select kind, why, review from (
       select kind, why, review, count(*) as n from commitments group by kind, why, review
       union all select kind, why, review, -count from commitment_counts
     ) both_counts group by kind, why, review having sum(n) <> 0`,
  ],
  [
    'occurrences are as many on each day as their counts say',
    `select due, superseded_on from (
       select o.due, c.superseded_on, count(*) as n from occurrences o join commitments c on c.id = o.commitment_id group by 1, 2
       union all select due, superseded_on, -count from occurrence_counts
     ) both_counts group by due, superseded_on having sum(n) <> 0`,
  ],
  [
    'documents and texts are as many as their counts say',
    `select what, language from (
       select 'known' as what, null as language, count(*) as n from documents
       union all select 'held', null, count(distinct document_id) from expressions where is_current
       union all select 'texts', language, count(*) from expressions where is_current group by language
       union all select what, language, -count from holding_counts
     ) both_counts group by what, language having sum(n) <> 0`,
  ],
  [
    'the outcomes of meetings are those of the table',
    `select record, symbol from (
       select distinct t.record, s.symbol from meetings t cross join lateral jsonb_array_elements_text(t.symbols) s (symbol)
     ) named full join meeting_outcomes o using (record, symbol) where named.record is null or o.record is null`,
  ],
  [
    'the current texts and the decisions of missions are noted as they are',
    `select expression_id from (
       (select * from current_texts_of(array(select id from expressions)) except select * from current_texts)
       union all (select * from current_texts except select * from current_texts_of(array(select id from expressions)))
     ) texts
     union all select expression_id from (
       (select * from decisions_of(array(select id from expressions)) except select * from decisions)
       union all (select * from decisions except select * from decisions_of(array(select id from expressions)))
     ) decided`,
  ],
  [
    'each document that is held was entered in the audit chain',
    `select d.id from documents d where exists (select 1 from expressions e where e.document_id = d.id)
     and not exists (select 1 from audit a where a.subject = d.iri)`,
  ],
];

/** Tells which rules of the register are broken; none in a sound one. */
export async function breachesOf(db: Queries): Promise<Breach[]> {
  const breaches: Breach[] = [];
  for (const [rule, sql] of RULES) {
    const [found] = await db.query<{ n: number }>(`select count(*) as n from (${sql}) broken`);
    if (found!.n) breaches.push({ rule, rows: found!.n });
  }
  return breaches;
}
