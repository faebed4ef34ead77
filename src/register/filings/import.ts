// A CSV table in, one filing for each row out: all of them, or none and every mistake with its row; or only a look at what it would be.
import { parse } from 'csv-parse/sync';
import { contentOf, FilingError, fieldsOf, fromTexts, type Kind } from '../../filings/index.ts';
import type { Member } from '../people/rights.ts';
import { type Database, RegisterError } from '../store/database.ts';
import { type FilingWish, fileIn, kindNamed } from './filings.ts';
import type { Receipt } from './receipts.ts';

/** A mistake in a table; rows are counted from 1, the line of titles being row 1. */
export interface RowMistake {
  readonly row: number;
  readonly field: string;
  readonly message: string;
}

/** What came of a table: receipts row by row, or mistakes and nothing kept. */
export type Imported = { readonly receipts: readonly Receipt[] } | { readonly mistakes: readonly RowMistake[] };

/** A row of a table as it would be filed, and what is wrong with it. */
export interface RowSight {
  readonly row: number;
  readonly content: Readonly<Record<string, unknown>>;
  readonly mistakes: readonly Omit<RowMistake, 'row'>[];
}

const MOST_ROWS = 2_000; // they are filed in one step, during which the embedded database answers nobody else
const MOST_LENGTH = 10_000_000;
const MOST_MISTAKES = 100;

/**
 * Files every row of a CSV table (RFC 4180, UTF-8, comma or semicolon); the titles are the names of fields.
 * @throws RegisterError `wrong-parameter` when it is no table, `not-allowed` when the member may not file.
 */
export async function importFilings(
  db: Database,
  member: Member,
  csv: string,
  wish: Omit<FilingWish, 'content' | 'key' | 'supersedes'> & { readonly key?: string },
  at: Date,
): Promise<Imported> {
  const rows = lookAtTable(wish.kind, csv);
  const mistakes = rows.flatMap(({ row, mistakes }) => mistakes.map((mistake) => ({ row, ...mistake })));
  if (mistakes.length) return { mistakes: mistakes.slice(0, MOST_MISTAKES) };
  return db.transaction(async (tx) => {
    const receipts: Receipt[] = [];
    for (const { row, content } of rows)
      receipts.push(await fileIn(tx, member, { ...wish, content, ...(wish.key ? { key: `${wish.key}/${row}` } : {}) }, at));
    return { receipts };
  });
}

/**
 * Looks at a table without keeping anything: every row with its content and what is wrong with it.
 * @throws RegisterError `wrong-parameter` when it is no table of that kind.
 */
export function lookAtTable(kindName: string, csv: string): RowSight[] {
  const kind = kindNamed(kindName);
  const [titles, ...rows] = tableOf(csv);
  const known = fieldsOf(kind).map(({ name }) => name);
  const strange = (titles ?? []).filter((title) => !known.includes(title));
  if (!titles?.length || strange.length)
    throw new RegisterError(
      'wrong-parameter',
      `${strange.length ? `Not known: ${strange.join(', ')}. ` : ''}The first line names fields of ${kind.name}: ${known.join(', ')}.`,
    );
  if (!rows.length) throw new RegisterError('wrong-parameter', 'The table has titles and no rows.');
  return rows.map((cells, i) => lookAtRow(kind, titles, cells, i + 2));
}

function lookAtRow(kind: Kind, titles: readonly string[], cells: readonly string[], row: number): RowSight {
  const texts = Object.fromEntries(titles.map((title, i) => [title, cells[i] ?? '']));
  try {
    return { row, content: contentOf(kind, fromTexts(kind, recordOf(titles, cells))), mistakes: [] };
  } catch (error) {
    if (!(error instanceof FilingError)) throw error;
    return { row, content: texts, mistakes: error.mistakes };
  }
}

function recordOf(titles: readonly string[], cells: readonly string[]): Record<string, string> {
  if (cells.length !== titles.length) {
    const message = `has ${cells.length} cells where the titles are ${titles.length}`;
    throw new FilingError('table', [{ field: '', message }]);
  }
  return Object.fromEntries(titles.map((title, i) => [title, cells[i]!]));
}

function tableOf(csv: string): string[][] {
  if (csv.length > MOST_LENGTH)
    throw new RegisterError('wrong-parameter', 'The table is longer than 10 million characters. Divide it.');
  const first = /^[^\r\n]*/.exec(csv)![0];
  const delimiter = first.split(';').length > first.split(',').length ? ';' : ',';
  const rows = rowsOf(csv, delimiter);
  if (rows.length > MOST_ROWS + 1)
    throw new RegisterError(
      'wrong-parameter',
      `A table has ${MOST_ROWS.toLocaleString('en')} rows at most below its titles. Divide it.`,
    );
  return rows;
}

function rowsOf(csv: string, delimiter: string): string[][] {
  const to = MOST_ROWS + 2; // one more than is taken, to know that there are more
  try {
    return parse(csv, { bom: true, delimiter, skip_empty_lines: true, trim: true, relax_column_count: true, to });
  } catch (error) {
    throw new RegisterError('wrong-parameter', `This is no CSV table: ${(error as Error).message}`);
  }
}
