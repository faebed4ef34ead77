// The names of the months and the calendar: names in, numbers and ISO dates out.

/** The months in small letters, in their order. */
export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const DAYS_IN_FEBRUARY = (year: number): number => ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28);
const DAYS: readonly number[] = [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Gives the number of a month by its name in any case: 1 to 12, or 0 for another word. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;

/** Gives a month as ISO 8601: 2013-01. */
export const isoMonth = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;

/** Gives a day as ISO 8601, or null when no calendar has it. */
export function isoDay(year: number, month: number, day: number): string | null {
  const last = month === 2 ? DAYS_IN_FEBRUARY(year) : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last ? `${isoMonth(year, month)}-${String(day).padStart(2, '0')}` : null;
}
