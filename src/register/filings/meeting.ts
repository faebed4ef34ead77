// Accepted submissions of reports in, the commitments that they meet out: a filing that names the request is surer than any match.

import { reapplyToMatches } from '../review/review.ts';
import type { Queries } from '../store/database.ts';

// Only public ones: whoever asks what is due sees that it was met.
const SUBMISSIONS = `
  select f.id as filing, o.name as organisation, c.symbol, c.title, c.dated, c.asked_in, c.paragraph, c.due
  from sealed.filings f
  join organisations o on o.id = f.organisation
  cross join lateral jsonb_to_record(f.content) as c (symbol text, title text, dated text, asked_in text, paragraph text, due text)
  where f.kind = 'report-submission' and f.state = 'accepted' and f.confidentiality = 'public'`;

const DOCUMENTS = `
  insert into documents (iri, symbol, kind, date, title)
  select distinct on (symbol) 'seized:' || regexp_replace(symbol, '\\s+', '', 'g'), symbol, 'report', dated, title
  from (${SUBMISSIONS}) s order by symbol, filing
  on conflict do nothing`;

// Of a request that recurs the occurrence that is named, else the one whose day is nearest to the report's.
const MATCHES = `
  insert into matches (commitment_id, occurrence, document_id, score, state, met_on, reasons, filing)
  select distinct on (k.id, coalesce(o.n, 0), d.id) k.id, coalesce(o.n, 0), d.id, 1, 'counts', s.dated,
    jsonb_build_object('reasons', jsonb_build_array('the author filed the report as an answer to this request'),
      'evidence', jsonb_build_object('told_by', s.filing, 'words', s.organisation || ' filed ' || s.symbol)), s.filing
  from (${SUBMISSIONS}) s
  join documents asking on asking.symbol = s.asked_in
  join commitments k on k.document_id = asking.id
  join provisions p on p.expression_id = k.expression_id and p.n = k.provision and p.reporting
  join paragraphs g on g.expression_id = k.expression_id and g.n = p.paragraph
  join documents d on d.symbol = s.symbol
  left join lateral (
    select n from occurrences o where o.commitment_id = k.id and (s.due is null or o.due = s.due)
    order by abs(o.due::date - s.dated::date), n limit 1
  ) o on true
  where (s.paragraph is null or g.path = s.paragraph) and asking.date <= s.dated
    and (s.due is null or o.n is not null or not exists (select 1 from occurrences x where x.commitment_id = k.id))
  order by k.id, coalesce(o.n, 0), d.id, s.filing
  on conflict (commitment_id, occurrence, document_id) do update
    set score = 1, state = 'counts', met_on = excluded.met_on, reasons = excluded.reasons, filing = excluded.filing
    where matches.state <> 'rejected'`;

/** Works out anew which commitments are met by filings; what was met by a filing that was withdrawn is open again. */
export async function meetFromFilings(tx: Queries): Promise<void> {
  await tx.query('delete from matches where filing is not null');
  await tx.query(DOCUMENTS);
  await tx.query(MATCHES);
  await reapplyToMatches(tx); // a person's word on a match wins over a filing
}
