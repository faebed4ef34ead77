// An answer in, its table, CSV, JSON or calendar out; every face renders through here.
import { stringify } from 'csv-stringify/sync';
import ical from 'ical-generator';
import type { Row } from '../register/index.ts';
import type { Answer } from './question.ts';

const DAY = 86_400_000;

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
};

// A cell that a spreadsheet would take for a formula gets an apostrophe before it.
const safeCell = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** The answer as CSV (RFC 4180) with a line of titles; one column more leads to the words it rests on. */
export function csvOf({ question, rows }: Answer): string {
  const titles = [...question.columns.map((column) => column.title), 'Evidence'];
  const lines = rows.map((row) => [
    ...question.columns.map((column) => safeCell(textOf(row[column.key]))),
    safeCell(textOf(row.quote)),
  ]);
  return stringify([titles, ...lines], { record_delimiter: 'windows' });
}

/** The answer as JSON: the rows with everything they rest on, and where the next page begins. */
export const jsonOf = ({ question, rows, next }: Answer) => ({ question: question.name, rows, next });

/** The rows as strings, for tables. */
export const cellsOf = ({ question, rows }: Answer): string[][] =>
  rows.map((row: Row) => question.columns.map((column) => textOf(row[column.key])));

/** The answer as iCalendar, one all-day entry a row with a stable UID; null for a question without days. */
export function calendarOf({ question, rows }: Answer): string | null {
  const { calendar } = question;
  if (!calendar) return null;
  const made = ical({ name: question.sentence, prodId: { company: 'Seized', product: 'register', language: 'EN' } });
  for (const row of rows) {
    const start = new Date(`${textOf(row[calendar.day])}T00:00:00Z`);
    made.createEvent({
      id: `${calendar.uid(row)}@seized`,
      stamp: start, // the same answer gives the same file
      start,
      end: new Date(start.getTime() + DAY),
      allDay: true,
      timezone: 'UTC',
      summary: calendar.summary(row),
      description: textOf(row.quote),
    });
  }
  return made.toString();
}
