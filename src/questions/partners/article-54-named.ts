// The operations of partners that documents name, with what their organisations registered and told the Council of each.
import { z } from 'zod';
import { missionOf, organisationNamedIn, type Queries, type Row } from '../../register/index.ts';
import { day, inside, name, question } from '../question.ts';
import { ACTIVITIES } from './article-54.ts';
import { isPartners } from './named.ts';

// Every name of a mission once, by the index from one to the next: the mentions of each are many.
const NAMES = `
  with recursive named (actor) as (
    (select actor from mentions where type = 'mission' order by actor limit 1)
    union all
    select (select m.actor from mentions m where m.type = 'mission' and m.actor > n.actor order by m.actor limit 1) from named n where n.actor is not null
  )
  select name from actor_names where name in (select actor from named)`;

const NAMED = `
  select m.actor, min(t.date) as first, max(t.date) as last, count(distinct t.document_id) as documents
  from (select distinct actor, expression_id from mentions where actor = any($1) and type = 'mission') m
  join current_texts t on t.expression_id = m.expression_id
  where t.date <= $2
  group by m.actor`;

const FILED = `with ${ACTIVITIES} select by, activity, informed, filing, filings from told`;

// Reports that met a request about an operation: so a document says that the Council was informed.
const REPORTED = `
  select m.actor, min(x.met_on) as met_on, (array_agg(r.symbol order by x.met_on, r.id))[1] as symbol
  from mentions m
  join provisions p on p.expression_id = m.expression_id and p.reporting and ${inside('m', 'p')}
  join commitments c on c.expression_id = p.expression_id and c.provision = p.n and c.addressee_type = 'regional_organization'
  join matches x on x.commitment_id = c.id and x.state = 'counts' and x.met_on <= $2
  join documents r on r.id = x.document_id
  where m.actor = any($1) group by m.actor`;

// The paragraph that names an operation first, in the first document of the day on which it was first named.
const FIRST = `
  with documents_first as (
    select distinct on (asked.actor) asked.actor, t.name as document, t.expression_id, t.language, t.version
    from unnest($1::text[], $2::text[]) as asked (actor, first)
    join current_texts t on t.date = asked.first and t.date = any($2)
    where exists (select 1 from mentions m where m.actor = asked.actor and m.expression_id = t.expression_id and m.type = 'mission')
    order by asked.actor, t.date, t.document_id, t.language
  )
  select distinct on (f.actor) f.actor, f.document, f.language, f.version, g.path as paragraph, g.quote, g.start_at, g.end_at
  from documents_first f
  join mentions m on m.actor = f.actor and m.expression_id = f.expression_id and m.type = 'mission'
  join paragraphs g on g.expression_id = m.expression_id and ${inside('m', 'g')}
  order by f.actor, m.start_at, g.n`;

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
