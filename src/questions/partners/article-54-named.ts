// The operations of partners that documents name, with what their organisations registered and told the Council of each.
import { z } from 'zod';
import { missionOf, organisationNamedIn, type Queries, type Row } from '../../register/index.ts';
import { day, name, question } from '../question.ts';
import { ACTIVITIES } from './article-54.ts';
import { isPartners } from './named.ts';

const NAMES =
  "select name from actor_names a where exists (select 1 from mentions m where m.actor = a.name and m.type = 'mission')";

const NAMED = `
  select m.actor, min(d.date) as first, max(d.date) as last, count(distinct d.id) as documents
  from mentions m join expressions e on e.id = m.expression_id and e.is_current join documents d on d.id = e.document_id
  where m.actor = any($1) and m.type = 'mission' and d.date <= $2
  group by m.actor`;

const FILED = `with ${ACTIVITIES} select by, activity, informed, filing, filings from told`;

// Reports that met a request about an operation: so a document says that the Council was informed.
const REPORTED = `
  select m.actor, min(x.met_on) as met_on, (array_agg(r.symbol order by x.met_on, r.id))[1] as symbol
  from mentions m
  join provisions p on p.expression_id = m.expression_id and p.reporting and p.start_at <= m.start_at and p.end_at >= m.end_at
  join commitments c on c.expression_id = p.expression_id and c.provision = p.n and c.addressee_type = 'regional_organization'
  join matches x on x.commitment_id = c.id and x.state = 'counts' and x.met_on <= $2
  join documents r on r.id = x.document_id
  where m.actor = any($1) group by m.actor`;

// The paragraph that names an operation first.
const FIRST = `
  select distinct on (m.actor) m.actor, coalesce(d.symbol, d.iri) as document, e.language, e.version, g.path as paragraph, g.quote, g.start_at, g.end_at
  from mentions m join expressions e on e.id = m.expression_id and e.is_current join documents d on d.id = e.document_id
  join paragraphs g on g.expression_id = m.expression_id and g.start_at <= m.start_at and g.end_at >= m.end_at
  where m.actor = any($1) and m.type = 'mission' and d.date = any($2)
  order by m.actor, d.date, d.id, e.language, m.start_at, g.n`;

export const article54Named = question({
  name: 'article-54-named',
  sentence: 'Which operations of partners do documents name, and which of them was the Council told of?',
  parameters: z.object({ on: day, organisation: name.optional() }),
  columns: [
    { key: 'operation', title: 'Operation', type: 'text' },
    { key: 'by', title: 'Organisation', type: 'text' },
    { key: 'whose', title: 'Whose it is', type: 'text' },
    { key: 'first', title: 'First named', type: 'day' },
    { key: 'last', title: 'Last named', type: 'day' },
    { key: 'documents', title: 'Documents', type: 'number' },
    { key: 'informed', title: 'Council informed', type: 'day' },
    { key: 'status', title: 'Status', type: 'text' },
    { key: 'document', title: 'First named in', type: 'text' },
    { key: 'paragraph', title: 'Paragraph', type: 'text' },
  ],
  calendar: null,
  example: { on: '2013-06-30' },
  order: ['operation'],
  rows: (db, { on, organisation }) => namedOn(db, on, organisation?.toLowerCase()),
  complete: async (db, rows) => {
    const words = await db.query<Row & { actor: string }>(FIRST, [
      rows.map(({ operation }) => operation),
      rows.map(({ first }) => first),
    ]);
    const found = new Map(words.map(({ actor, ...rest }) => [actor, rest]));
    return rows.map((row) => ({ ...row, ...found.get(String(row.operation)) }));
  },
});

interface Named extends Row {
  readonly actor: string;
}

interface Told extends Row {
  readonly activity: string;
  readonly by: string;
  readonly informed: string | null;
  readonly filings: unknown;
}

async function namedOn(db: Queries, on: string, organisation: string | undefined): Promise<Row[]> {
  const names = (await db.query<{ name: string }>(NAMES)).map(({ name }) => name).filter(isPartners);
  const named = await db.query<Named>(NAMED, [names, on]);
  const filed = new Map((await db.query<Told>(FILED)).map((one) => [operationOf(one.activity), one]));
  const reported = new Map((await db.query<Named>(REPORTED, [names, on])).map((one) => [one.actor, one]));
  return named
    .map(({ actor, ...row }): Row => {
      const told = filed.get(operationOf(actor));
      const report = reported.get(actor);
      const byName = organisationNamedIn(actor);
      return {
        ...row,
        operation: actor,
        by: told?.by ?? byName,
        whose: told ? 'stated: it filed' : byName ? 'inferred: its name says so' : 'not said',
        informed: told?.informed ?? report?.met_on ?? null,
        status: statusOf(told, report),
        ...(told ? { filings: told.filings } : {}),
      };
    })
    .filter(
      ({ by }) =>
        !organisation ||
        String(by ?? '')
          .toLowerCase()
          .includes(organisation),
    );
}

// Nothing counts as told to the Council but a notice, or a report that a document or a filing shows.
function statusOf(told: Told | undefined, report: Row | undefined): string {
  if (told?.informed) return 'notified';
  if (report) return `reported in ${report.symbol}`;
  return told ? 'registered, never notified' : 'named in documents only';
}

// The same operation by its acronym and by its name.
const operationOf = (typed: string): string => missionOf(typed)?.name ?? typed.toLowerCase();
