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

// A cell that a spreadsheet would take for a formula gets an apostrophe before it; a number less than zero is none.
const safeCell = (value: string): string =>
  /^\s*[=+\-@\t\r]/.test(value) && !/^-\d+(?:\.\d+)?$/.test(value) ? `'${value}` : value;

// S/RES/2086 (2013) en 1204-1290: the document, the language of its text and the place in it
const placeOf = ({ document, language, start_at, end_at }: Row): string =>
  [document, language, typeof start_at === 'number' ? `${start_at}-${textOf(end_at)}` : null]
    .map(textOf)
    .filter(Boolean)
    .join(' ');

/** The answer as CSV (RFC 4180) with a line of titles; two columns more lead to the place and the words it rests on. */
export function csvOf({ question, rows }: Answer): string {
  const titles = [...question.columns.map((column) => column.title), 'Place', 'Evidence'];
  const lines = rows.map((row) => [
    ...question.columns.map((column) => safeCell(textOf(row[column.key]))),
    safeCell(placeOf(row)),
    safeCell(textOf(row.quote)),
  ]);
  return stringify([titles, ...lines], { record_delimiter: 'windows' });
}

/** The answer as JSON: the rows with everything they rest on, and the cursor of the next page. */
export const jsonOf = ({ question, rows, next, note }: Answer) => ({
  question: question.name,
  rows,
  next,
  ...(note ? { note } : {}),
});

/** The rows as strings, for tables. */
export const cellsOf = ({ question, rows }: Answer): string[][] =>
  rows.map((row: Row) => question.columns.map((column) => textOf(row[column.key])));

/** The answer as iCalendar, one all-day entry for each row with a day, with a stable UID; null for a question without days. */
export function calendarOf({ question, rows }: Answer): string | null {
  const { calendar } = question;
  if (!calendar) return null;
  const made = ical({ name: question.sentence, prodId: { company: 'Seized', product: 'register', language: 'EN' } });
  for (const row of rows) {
    const day = textOf(row[calendar.day]);
    if (!/^\d{4}-\d{2}-\d{2}/.test(day)) continue;
    const start = new Date(`${day.slice(0, 10)}T00:00:00Z`);
    made.createEvent({
      id: `${calendar.uid(row)}@seized`,
      stamp: start, // the same answer gives the same file
      start,
      end: new Date(start.getTime() + DAY),
      allDay: true,
      timezone: 'UTC',
      summary: calendar.summary(row),
      description: [placeOf(row), textOf(row.quote)].filter(Boolean).join('\n'),
    });
  }
  return made.toString();
}
