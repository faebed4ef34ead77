// Scored pairs and meetings in, the rows of matches with the documents they name out.
import type { MeetingMatch } from '../review/held.ts';
import { insertMany, type Queries, type Row } from '../store/database.ts';
import type { Pair } from './pairs.ts';
import type { Medium } from './reports.ts';
import { COUNTS, PROPOSED } from './score.ts';

const KINDS = { report: 'report', letter: 'letter', briefing: 'meeting_record' } as const satisfies Readonly<
  Record<Medium, string>
>;

/** A row of the table of matches, with the symbol of the document that answers. */
export interface MatchRow extends Row {
  readonly kind: 'report' | 'letter' | 'meeting_record';
  readonly report: string;
  readonly given: string | null;
  readonly state: 'counts' | 'proposed';
}

/** Gives the rows of the pairs that are shown. */
export const rowsOf = (pairs: readonly Pair[]): MatchRow[] =>
  pairs
    .filter(({ score }) => score >= PROPOSED)
    .map(({ request, telling, occurrence, score, reasons }) => ({
      commitment_id: request.id,
      kind: KINDS[telling.medium],
      occurrence,
      report: telling.report,
      given: telling.given,
      met_on: telling.given,
      score,
      state: score >= COUNTS ? 'counts' : 'proposed',
      reasons: JSON.stringify({
        reasons,
        evidence: { told_by: telling.told, told_on: telling.toldOn, words: telling.words, ...telling.place },
      }),
    }));

/** Gives the row of a meeting that answers. */
export const rowOf = ({ commitmentId, occurrence, record, date, score, reasons, topic }: MeetingMatch): MatchRow => ({
  commitment_id: commitmentId,
  occurrence,
  kind: 'meeting_record',
  report: record,
  given: date,
  met_on: date,
  score,
  state: score >= COUNTS ? 'counts' : 'proposed',
  reasons: JSON.stringify({ reasons, evidence: { told_by: record, told_on: date, words: topic } }),
});

/** Gives the register's numbers of the documents that answer; one that is known only because others tell of it has no expression. */
export async function documentsOf(tx: Queries, rows: readonly MatchRow[]): Promise<Map<string, number>> {
  const reports = new Map(rows.map(({ report, given, kind }) => [report, { given, kind }]));
  const stubs = [...reports].map(([symbol, { given, kind }]) => ({
    iri: `seized:${symbol.replace(/\s+/g, '')}`,
    symbol,
    kind,
    date: given,
  }));
  await insertMany(tx, 'documents', ['iri', 'symbol', 'kind', 'date'], stubs, 'on conflict do nothing');
  const known = await tx.query<{ id: number; symbol: string }>('select id, symbol from documents where symbol = any($1)', [
    [...reports.keys()],
  ]);
  return new Map(known.map(({ id, symbol }) => [symbol, id]));
}
