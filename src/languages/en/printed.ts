// A line of a masthead in, the symbols, resolution numbers, dates and meetings printed in it out; misprinted digits and months are told.
import { isDigit, type Span } from '../../text/index.ts';
import { MONTHS } from '../makers/months.ts';
import { isoMonth } from './calendar.ts';

/** A value printed at a place. `damaged`: letters stand for digits, a month is misspelt, or a year is cut. */
export interface Reading<T> extends Span {
  readonly value: T;
  readonly damaged: boolean;
}

const DIGIT = '[\\dIlOo]';

// S/RES/1000 (1995)   S/PRST/2013/12   S/2013/401/Add.1   SC/10950   A/70/742
const SYMBOL =
  /\b(?:S\/RES\/? ?(\d{1,4})[ ./]{0,2}\((\d{4})\)|((?:S\/(?:PRST|PV\.|INF|Agenda|AC\.\d+|\d{2,5})|A\/(?:RES|C\.\d|\d{1,3})|E\/\d{4}|ST\/[A-Z]+|SC)(?:[/.][\w./-]{0,20}\w|\d{0,4})(?: \((?:Resumption|Part) [\dIV]+\))?))/g;

//   Resolution 242 (1967)   16 (1947). Resolution of ...   1 Resolution of 25 January 1946   Resolution 820 (1993) Adopted by ...
const NUMBERED = new RegExp(
  `^\\W{0,3}(?:(?:the )?Security Council )?Resolution (${DIGIT}{1,4}) ?(?:\\( ?(${DIGIT}{3,4})\\))?|\\bresolution (\\d{1,4}) \\((\\d{4})\\),? adopted\\b`,
  'i',
);
const FIRST_DIGITS = '0123456789IlOo';
const OLD_NUMBERED = new RegExp(`^(${DIGIT}{1,4}) ?(?:\\( ?(${DIGIT}{3,4}) ?\\))?[.,]{0,2} ?Resolution (?:of|or)\\b`);
const DATE = new RegExp(
  `\\b(${DIGIT}{1,2}) ?([A-Z][a-z]{2,9}),? \\(?(${DIGIT}{4})\\b|\\b([A-Z][a-z]{2,9}) (${DIGIT}{1,2}), (${DIGIT}{4})\\b`,
  'g',
);
const MEETING = /\b(\d[\d,]{0,5}) ?(?:st|nd|rd|th|d)? ?(?:\([a-z]+\) )?(?:formal |private |closed )?me?eting/i;

const SMALL = MONTHS.map((month) => month.toLowerCase());

// Letters stand for some of its digits.
function isDamaged(printed: string): boolean {
  for (let i = 0; i < printed.length; i++) if (!isDigit(printed.charCodeAt(i))) return true;
  return false;
}

const digits = (printed: string): string => (isDamaged(printed) ? printed.replace(/[Il]/g, '1').replace(/[Oo]/g, '0') : printed);

// Janunry → January: one letter changed, left out or put in.
function monthOf(name: string): { month: number; damaged: boolean } | null {
  const small = name.toLowerCase();
  const exact = SMALL.indexOf(small);
  if (exact >= 0) return { month: exact + 1, damaged: false };
  const near = SMALL.findIndex((month) => month.length >= 5 && isNear(month, small));
  return near >= 0 ? { month: near + 1, damaged: true } : null;
}

function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let tail = 0;
  while (tail < one.length - start && tail < other.length - start && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return Math.max(one.length, other.length) - start - tail <= 1;
}

//   of 23 September I981        on 15 June 1872        March 3, 2011
/** Reads the first date of a line, without asking the calendar; `offset` is where the line begins. */
export function dateIn(line: string, offset: number): Reading<string> | null {
  DATE.lastIndex = 0;
  for (let match = DATE.exec(line); match; match = DATE.exec(line)) {
    const month = monthOf(match[2] ?? match[4]!);
    if (!month) continue;
    const [day, year] = [match[1] ?? match[5]!, match[3] ?? match[6]!];
    const value = `${isoMonth(Number(digits(year)), month.month)}-${digits(day).padStart(2, '0')}`;
    const start = offset + match.index;
    return { start, end: start + match[0].length, value, damaged: month.damaged || isDamaged(day) || isDamaged(year) };
  }
  return null;
}

/** Reads the symbols of a line; those in brackets are of other documents. */
export function symbolsIn(line: string, offset: number): Reading<string>[] {
  const found: Reading<string>[] = [];
  if (!line.includes('/') && !line.includes('SC')) return found;
  SYMBOL.lastIndex = 0;
  for (let match = SYMBOL.exec(line); match; match = SYMBOL.exec(line)) {
    if (match.index > 0 && '[('.includes(line.charAt(match.index - 1))) continue;
    const value = match[1] ? `S/RES/${match[1]} (${match[2]})` : match[3]!;
    if (!/\d/.test(value)) continue;
    const start = offset + match.index;
    found.push({ start, end: start + match[0].length, value, damaged: false });
  }
  return found;
}

//   1 Resolution of 25 January 1946        43 (148) Resolution of 1 April 1948        Resolution 242 (1967)
//   ^ number           year ^^^^                ^^^ cut                    ^^^^ year
/** Reads the number of a resolution in its title as a symbol; where no year stands beside it, or a cut one, `date` gives it. */
export function numberIn(line: string, offset: number, date: Reading<string> | null): Reading<string> | null {
  const match = (FIRST_DIGITS.includes(line.charAt(0)) ? OLD_NUMBERED.exec(line) : null) ?? NUMBERED.exec(line);
  const number = match?.[1] ?? match?.[3];
  if (!match || !number) return null;
  const printed = match[2] ?? match[4];
  const isCut = printed !== undefined && printed.length < 4;
  const year = printed && !isCut ? digits(printed) : date?.value.slice(0, 4);
  if (!year) return null;
  const start = offset + match.index;
  const end = printed || !date ? start + match[0].length : date.end;
  return {
    start,
    end,
    value: `S/RES/${Number(digits(number))} (${year})`,
    damaged: isCut || isDamaged(number) || isDamaged(printed ?? ''),
  };
}

/** Reads the number of a meeting in a line. */
export function meetingIn(line: string, offset: number): Reading<number> | null {
  const match = MEETING.exec(line);
  if (!match) return null;
  const start = offset + match.index;
  return { start, end: start + match[0].length, value: Number(match[1]!.replaceAll(',', '')), damaged: false };
}
