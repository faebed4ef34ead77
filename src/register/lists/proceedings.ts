// The library's index to proceedings in (JSON: entries of symbols, headings and a subject), rows of the register out; links are dropped.
import { record } from '../store/audit.ts';
import { type Database, insertMany, type Row } from '../store/database.ts';
import { jsonOf, type TableImport } from './meetings.ts';

const ENTRY = /^\ufeff?\s*\[\s*\{[^{}]{0,4000}"docsymbol"\s*:/;
const SYMBOL = /^[AS]\/\S+$/;

/** Tells whether a text is an index to proceedings, by its first entry. */
export const isProceedings = (text: string): boolean => ENTRY.test(text.slice(0, 5000));

/**
 * Imports an index: a JSON list of `{docsymbol: [...], heading: [...], subject}`. Entries that are known stay as they are;
 * those that cannot be used are given with their place in the list, counted from 1.
 */
export async function importProceedings(db: Database, text: string, source: string, who: string, at: Date): Promise<TableImport> {
  const leftOut: { line: number; why: string }[] = [];
  const rows = entriesOf(text, source).flatMap((entry, i): Row[] => {
    const found = rowsOf(entry, source);
    if (typeof found !== 'string') return found;
    leftOut.push({ line: i + 1, why: found });
    return [];
  });
  await db.transaction(async (tx) => {
    await insertMany(tx, 'proceedings', ['symbol', 'subject', 'heading', 'source'], rows, 'on conflict do nothing');
    const details = { rows: rows.length, leftOut: leftOut.length };
    await record(tx, { who, what: 'import-proceedings', subject: source, details }, at);
  });
  return { kept: rows.length, leftOut };
}

function entriesOf(text: string, source: string): readonly unknown[] {
  const list = jsonOf(text, source);
  return Array.isArray(list) ? list : [];
}

function rowsOf(entry: unknown, source: string): Row[] | string {
  if (typeof entry !== 'object' || entry === null) return 'not an entry';
  const { docsymbol, heading, subject } = entry as Record<string, unknown>;
  if (typeof subject !== 'string' || !subject.trim()) return 'no subject';
  const headings = textsOf(heading);
  if (!headings.length) return 'no heading';
  const symbols = textsOf(docsymbol);
  if (!symbols.length) return 'no symbol';
  const wrong = symbols.find((symbol) => !SYMBOL.test(symbol.replace(/\s+/g, '')));
  if (wrong) return `"${wrong}" is no symbol`;
  return symbols.flatMap((symbol) =>
    headings.map((one) => ({ symbol: printedSymbol(symbol), subject: subject.trim(), heading: one, source })),
  );
}

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((one) => (typeof one === 'string' && one.trim() ? [one.trim()] : [])) : [];

//   S/RES/1908(2010) → S/RES/1908 (2010)
const printedSymbol = (symbol: string): string => symbol.replace(/\s+/g, '').replace(/(?<=\d)\((?=\d{4}\)$)/, ' (');
