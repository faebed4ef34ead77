// A register in, the same with reports matched to the commitments they answer out; every match keeps its reasons and evidence.
import { type Database, insertMany, type Queries, type Row } from './database.ts';
import { meetFromFilings } from './filings-meeting.ts';
import { reapplyToMatches } from './review.ts';
import { COUNTS, PROPOSED, scoreOf } from './score.ts';
import { gatherStatistics } from './statistics.ts';
import { supersede } from './supersede.ts';

/** How many matches count and how many wait for a human. */
export interface Matched {
  readonly counts: number;
  readonly proposed: number;
}

interface Pair extends Row {
  readonly commitment_id: string;
  readonly asked: string;
  readonly asking_symbol: string;
  readonly request_path: string;
  readonly report: string;
  readonly given: string;
  readonly telling_expression: number;
  readonly same_sentence: boolean;
  readonly cited_paragraph: string | null;
  readonly telling: string;
  readonly quote: string;
}

const DAY = 86_400_000;
const AUTHOR = 'Secretary-General'; // reports are told of by their author; other authors follow with their own acts

// A report is told of by a document that welcomes it (an act of type report_submitted), or is itself in the register.
const PAIRS = `
  with requests as (
    select c.id, c.document_id, d.symbol, d.date, c.addressee, g.path
    from commitments c
    join documents d on d.id = c.document_id
    join provisions p on p.expression_id = c.expression_id and p.n = c.provision
    join paragraphs g on g.expression_id = c.expression_id and g.n = p.paragraph
    where p.reporting and c.addressee = $1 and d.date is not null and d.symbol is not null
  ),
  told as (
    select a.expression_id, a.outcome->>0 as report, a.date as given, a.start_at, a.end_at, a.quote, coalesce(d.symbol, d.iri) as telling
    from acts a join expressions e on e.id = a.expression_id and e.is_current join documents d on d.id = e.document_id
    where a.type = 'report_submitted' and a.date is not null and a.participants->0->>'role' = $1
  ),
  held as (
    select e.id as expression_id, d.symbol as report, d.date as given, 0 as start_at, length(e.text) as end_at, coalesce(d.title, d.symbol) as quote, d.symbol as telling
    from documents d join expressions e on e.document_id = d.id and e.is_current
    where d.kind = 'report' and d.symbol is not null and d.date is not null
  )
  select r.id as commitment_id, r.date as asked, r.symbol as asking_symbol, r.path as request_path, t.report, t.given,
    t.expression_id as telling_expression, t.telling, t.quote, c.paragraph as cited_paragraph,
    (c.start_at >= t.start_at - 200 and c.end_at <= t.end_at + 300) as same_sentence
  from (select * from told union all select * from held) t
  join citations c on c.expression_id = t.expression_id
  join requests r on r.symbol = c.target and r.date <= t.given
  order by r.id, t.report, same_sentence desc, c.n`;

/** Matches every report that the register knows of, anew; what people decided is kept elsewhere and wins. */
export async function match(db: Database): Promise<Matched> {
  await gatherStatistics(db);
  return db.transaction(async (tx) => {
    const pairs = await tx.query<Pair>(PAIRS, [AUTHOR]);
    const dues = await duesOf(tx);
    const rows = bestOf(pairs, dues);
    await tx.query(
      "delete from matches m where not exists (select 1 from reviews r join documents d on d.id = m.document_id where r.subject = 'match:' || m.commitment_id || '|' || d.symbol)",
    );
    const documents = await documentsOf(tx, rows);
    const columns = ['commitment_id', 'occurrence', 'document_id', 'score', 'state', 'met_on', 'reasons'];
    await insertMany(
      tx,
      'matches',
      columns,
      rows.map((row) => ({ ...row, document_id: documents.get(row.report) })),
      'on conflict do nothing',
    );
    await reapplyToMatches(tx);
    await meetFromFilings(tx);
    await supersede(tx);
    const counts = rows.filter(({ state }) => state === 'counts').length;
    return { counts, proposed: rows.length - counts };
  });
}

async function duesOf(tx: Queries): Promise<Map<string, string[]>> {
  const dues = new Map<string, string[]>();
  for (const { commitment_id, due } of await tx.query<{ commitment_id: string; due: string }>(
    'select commitment_id, due from occurrences order by commitment_id, n',
  )) {
    const list = dues.get(commitment_id);
    if (list) list.push(due);
    else dues.set(commitment_id, [due]);
  }
  return dues;
}

interface MatchRow extends Row {
  readonly report: string;
  readonly given: string;
  readonly commitment_id: string;
  readonly state: 'counts' | 'proposed';
}

// One match for a request and a report: the best of the places where they meet.
function bestOf(pairs: readonly Pair[], dues: ReadonlyMap<string, readonly string[]>): MatchRow[] {
  const newest = newestRequests(pairs);
  const best = new Map<string, MatchRow & { score: number }>();
  for (const pair of pairs) {
    const nearest = nearestDue(dues.get(pair.commitment_id) ?? [], pair.given);
    const { score, reasons } = scoreOf({
      asked: pair.asked,
      given: pair.given,
      cites: pair.same_sentence ? 'same-sentence' : 'elsewhere',
      citesParagraph: pair.cited_paragraph !== null && pair.cited_paragraph === pair.request_path.split('(')[0],
      isNewestRequest: newest.get(`${pair.telling_expression} ${pair.report}`) === pair.asked,
      daysFromDue: nearest?.days ?? null,
    });
    const key = `${pair.commitment_id} ${pair.report}`;
    if (score < PROPOSED || (best.get(key)?.score ?? 0) >= score) continue;
    const evidence = { told_by: pair.telling, words: pair.quote.slice(0, 400) };
    best.set(key, {
      commitment_id: pair.commitment_id,
      occurrence: nearest?.n ?? 0,
      report: pair.report,
      given: pair.given,
      met_on: pair.given,
      score,
      state: score >= COUNTS ? 'counts' : 'proposed',
      reasons: JSON.stringify({ reasons, evidence }),
    });
  }
  return [...best.values()];
}

function newestRequests(pairs: readonly Pair[]): Map<string, string> {
  const newest = new Map<string, string>();
  for (const { telling_expression, report, asked } of pairs) {
    const key = `${telling_expression} ${report}`;
    if (asked > (newest.get(key) ?? '')) newest.set(key, asked);
  }
  return newest;
}

function nearestDue(dues: readonly string[], given: string): { n: number; days: number } | null {
  let nearest: { n: number; days: number } | null = null;
  dues.forEach((due, i) => {
    const days = Math.round((Date.parse(given) - Date.parse(due)) / DAY);
    if (!nearest || Math.abs(days) < Math.abs(nearest.days)) nearest = { n: i + 1, days };
  });
  return nearest;
}

// A report that is known only because others tell of it is a document without an expression.
async function documentsOf(tx: Queries, rows: readonly MatchRow[]): Promise<Map<string, number>> {
  const reports = new Map(rows.map(({ report, given }) => [report, given]));
  const stubs = [...reports].map(([symbol, date]) => ({
    iri: `seized:${symbol.replace(/\s+/g, '')}`,
    symbol,
    kind: 'report',
    date,
  }));
  await insertMany(tx, 'documents', ['iri', 'symbol', 'kind', 'date'], stubs, 'on conflict do nothing');
  const known = await tx.query<{ id: number; symbol: string }>('select id, symbol from documents where symbol = any($1)', [
    [...reports.keys()],
  ]);
  return new Map(known.map(({ id, symbol }) => [symbol, id]));
}
