// Printed months, days and years in, ISO values that the calendar has out.
import { MONTHS } from '../makers/months.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((name, i) => [name, name.toUpperCase(), name.toLowerCase()].map((form) => [form, i + 1])),
);
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const TWO_DIGITS: readonly string[] = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'));

const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : LENGTHS[month - 1]!;

/** The number of a month (1 to 12) by its printed name, in any case; 0 when it is none. */
export const monthNumber = (name: string): number => NUMBERS.get(name) ?? NUMBERS.get(name.toLowerCase()) ?? 0;

/** Tells whether the calendar has a day. */
export const hasDay = (year: number, month: number, day: number): boolean => day >= 1 && day <= daysIn(year, month);

/** The ISO form of a day, null when the calendar has no such day. */
export const isoDay = (year: number, month: number, day: number): string | null =>
  hasDay(year, month, day) ? `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}` : null;

/** The ISO form of a month. */
export const isoMonth = (year: number, month: number): string => `${year}-${TWO_DIGITS[month]}`;

/** Adds calendar months and days to an ISO day; a day that the month lacks becomes its last: 31 August and six months is 28 February. */
export function dayAfter(day: string, months: number, days = 0): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const plain = isoDay(toYear, toMonth, Math.min(date, daysIn(toYear, toMonth)))!;
  if (!days) return plain;
  return new Date(Date.parse(`${plain}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
