// A text in, the period that begins at a place of it out, as an ISO 8601 duration.
import { NUMERAL, numeralOf } from './numerals.ts';

/** A length of time inside a pattern. */
export const LENGTH = `(?:(?:(?<!\\d)\\d{1,3}|[${NUMERAL}]{1,3})(?:个月|年|天|日|周|个星期|星期)半?|半年)`;
const PERIOD = new RegExp(`(?:再)?(?:(?<!\\d)(\\d{1,3}|[${NUMERAL}]{1,3})(个月|年|天|日|周|个星期|星期)(半)?|半年)(?!代|度)`);
const UNITS: Readonly<Record<string, string>> = { 个月: 'M', 年: 'Y', 天: 'D', 日: 'D', 周: 'W', 个星期: 'W', 星期: 'W' };

//   再延长六个月,至2013年7月31日为止
//         ^^^^^^ P6M
/** Gives the first period in a text; an hour, a year of the calendar (2013年) or a day of the month is none. */
export function durationIn(text: string): string | null {
  const match = PERIOD.exec(text);
  if (!match) return null;
  if (!match[1]) return 'P6M';
  const value = numeralOf(match[1]);
  const unit = UNITS[match[2]!]!;
  if (!value || (unit === 'Y' && value > 50) || /[月第]$/.test(text.slice(0, match.index))) return null;
  if (match[3]) return unit === 'Y' ? `P${value * 12 + 6}M` : null;
  return `P${value}${unit}`;
}

/** Gives the last day of a period that begins on a day: 2013-02-01 and P6M give 2013-07-31. */
export function lastDayOf(from: string, duration: string): string | null {
  const match = /^P(\d+)([MYDW])$/.exec(duration);
  const [year, month, day] = from.split('-').map(Number);
  if (!match || !year || !month || !day) return null;
  const count = Number(match[1]);
  const months = match[2] === 'Y' ? 12 * count : match[2] === 'M' ? count : 0;
  const days = match[2] === 'D' ? count : match[2] === 'W' ? 7 * count : 0;
  const end = new Date(Date.UTC(year, month - 1 + months, day + days - 1));
  return end.toISOString().slice(0, 10);
}

/** A number and a unit of time inside a pattern, each a group. */
export const COUNT = `((?<!\\d)\\d{1,3}|[${NUMERAL}]{1,4}|半)`;
export const UNIT = '个?(日|天|周|星期|月|年|小时|季度|工作日)';
const LENGTHS: Readonly<Record<string, (count: number) => string>> = {
  日: (n) => `P${n}D`,
  天: (n) => `P${n}D`,
  工作日: (n) => `P${n}D`,
  周: (n) => `P${n}W`,
  星期: (n) => `P${n}W`,
  月: (n) => (n === 0.5 ? 'P15D' : `P${n}M`),
  季度: (n) => `P${3 * n}M`,
  年: (n) => (n === 0.5 ? 'P6M' : `P${n}Y`),
  小时: (n) => `PT${n}H`,
};

/** Gives the length told by a number and a unit as those patterns find them; null when it is none. */
export const lengthOf = (count: string, unit: string): string | null => {
  const number = count === '半' ? 0.5 : numeralOf(count);
  return number ? (LENGTHS[unit]?.(number) ?? null) : null;
};
