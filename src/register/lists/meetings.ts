// The library's table of meetings in, rows of the register and its coverage out.
import { MONTHS } from '../../languages/index.ts';
import { record } from '../store/audit.ts';
import { type Database, insertMany, RegisterError, type Row } from '../store/database.ts';

const SYMBOL = /S\/[\w./]+(?: \(\d{4}\))?/g;

/** What came of an import: rows kept, and rows left out with the reason. */
export interface TableImport {
  readonly kept: number;
  readonly leftOut: readonly { readonly line: number; readonly why: string }[];
}

/** Parses the JSON of a table. @throws RegisterError `wrong-parameter` with the file's name when it is cut off or damaged. */
export function jsonOf(text: string, source: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const why = (error as Error).message;
    throw new RegisterError(
      'wrong-parameter',
      `${source} is not whole: ${why}. Nothing of it was imported; fetch the file anew.`,
    );
  }
}

/** Tells whether a text is the table of meetings, by its first line. */
export const isMeetingTable = (text: string): boolean => /^\ufeff?year\tfile\trecord\tdate\t/.test(text);

/** Imports the table (TSV: year, file, record, date, press, topic, outcome, symbols_in_outcome, vote). Known records are kept as they are. */
export async function importMeetings(db: Database, text: string, source: string, who: string, at: Date): Promise<TableImport> {
  const leftOut: { line: number; why: string }[] = [];
  const rows = text
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line, i): Row[] => {
      if (!line.trim()) return [];
      const row = rowOf(line, source);
      if (typeof row !== 'string') return [row];
      leftOut.push({ line: i + 2, why: row });
      return [];
    });
  const days = rows.flatMap((row) => (row.date as string | null) ?? []).sort();
  await db.transaction(async (tx) => {
    await insertMany(
      tx,
      'meetings',
      ['record', 'date', 'topic', 'outcome', 'symbols', 'vote', 'press', 'source'],
      rows,
      'on conflict do nothing',
    );
    if (days.length) {
      await tx.query('insert into coverage (kind, from_day, to_day, source) values ($1, $2, $3, $4) on conflict do nothing', [
        'meeting',
        days[0],
        days.at(-1),
        source,
      ]);
    }
    await record(
      tx,
      { who, what: 'import-meetings', subject: source, details: { rows: rows.length, leftOut: leftOut.length } },
      at,
    );
  });
  return { kept: rows.length, leftOut };
}

function rowOf(line: string, source: string): Row | string {
  const [year, , record_, day, press, topic, outcome, symbols, vote] = line.split('\t').map((cell) => cell.trim());
  if (!record_ || !/^S\/PV\./.test(record_)) return 'no meeting record';
  return {
    record: record_,
    date: dateOf(day ?? '', year ?? ''),
    topic: topic || null,
    outcome: outcome || null,
    symbols: JSON.stringify((symbols ?? '').match(SYMBOL) ?? []),
    vote: vote || null,
    press: press || null,
    source,
  };
}

// 27 June + 1950 → 1950-06-27; anything odd ("14-15 October") is left without a day
function dateOf(day: string, year: string): string | null {
  const match = /^(\d{1,2}) ([A-Z][a-z]+)$/.exec(day);
  const month = match ? MONTHS.indexOf(match[2]!) + 1 : 0;
  if (!match || !month || !/^\d{4}$/.test(year)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
}
