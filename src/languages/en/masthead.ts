// A page in, what its first paragraphs print of the document out: every symbol, number, date and meeting, with its place.
import type { Page, Span } from '../../text/index.ts';
import { labelAt } from './labels.ts';
import { MONTHS } from './months.ts';
import { openingAt } from './openers.ts';

/** Where a value stands: in the title, in the adoption line, in the masthead or in a catalogue's field; the reader believes them in this order. */
export type Place = 'title' | 'adoption' | 'masthead' | 'catalogue';

/** A value printed of the document itself. `damaged`: letters stand for digits, or a month is misspelt. */
export interface Printed<T> extends Span {
  readonly value: T;
  readonly place: Place;
  readonly damaged: boolean;
}

/** What the masthead prints. */
export interface Masthead {
  /** The paragraphs before the text proper. */
  readonly count: number;
  /** Symbols printed as such. */
  readonly symbols: readonly Printed<string>[];
  /** Resolution numbers with their year: "Resolution 242 (1967)". */
  readonly numbers: readonly Printed<string>[];
  readonly dates: readonly Printed<string>[];
  readonly meetings: readonly Printed<number>[];
  readonly title: Span | null;
}

const MOST = 40; // no masthead has more paragraphs
const DIGIT = '[\\dIlOo]';

// S/RES/1000 (1995)   S/PRST/2013/12   S/2013/401/Add.1   SC/10950   A/70/742
const SYMBOL =
  /\b(?:S\/RES\/? ?(\d{1,4})[ ./]?\((\d{4})\)|((?:S\/(?:PRST|PV\.|INF|Agenda|AC\.\d+|\d{2,5})|A\/(?:RES|C\.\d|\d{1,3})|E\/\d{4}|ST\/[A-Z]+|SC)\/?[\w./-]{0,20}[\w](?: \((?:Resumption|Part) [\dIV]+\))?))/g;

//   Resolution 242 (1967)   16 (1947). Resolution of ...   1 Resolution of 25 January 1946
const NUMBERED = new RegExp(`^\\W{0,3}(?:(?:the )?Security Council )?Resolution (${DIGIT}{1,4}) ?\\(?(${DIGIT}{4})?\\)?`, 'i');
const OLD_NUMBERED = new RegExp(`^(${DIGIT}{1,4}) ?(?:\\((${DIGIT}{4})\\))?[.,]{0,2} ?Resolution (?:of|or)\\b`);
const DATE = new RegExp(
  `\\b(${DIGIT}{1,2}) ?([A-Z][a-z]{2,9}),? \\(?(${DIGIT}{4})\\b|\\b([A-Z][a-z]{2,9}) (${DIGIT}{1,2}), (${DIGIT}{4})\\b`,
  'g',
);
const MEETING = /\b(\d[\d,]{0,5}) ?(?:st|nd|rd|th|d)? ?(?:\([a-z]+\) )?(?:formal |private |closed )?me?eting/i;
const ADOPTED = /^\W{0,2}(?:Security Council Resolution .{0,40})?(?:Resolution .{0,40}?)?Adopted\b/i;
const TITLE =
  /^\W{0,3}(?:(?:(?:the )?Security Council )?resolution\b|\d{1,4} ?(?:\(\w{4}\))?[.,]{0,2} ?Resolution o[fr]\b|(?:presidential )?statement by the president|(?:security council )?press statement|(?:\w+ ){0,6}(?:report|letter|letters|note|notes|assessment)\b(?: \w+){0,12}? (?:of|on|from|by|dated|to|in)\b|(?:\d{4,5}(?:st|nd|rd|th) )(?:closed )?meeting)/i;
const DRAFT = /\bdraft resolution\b/i;
const FIELDS: Readonly<Record<string, string>> = {
  'Citation / Document Symbol': 'symbol',
  'Publication Date': 'date',
  Symbol: 'symbol',
  Date: 'date',
};
const CITED_AS = /^UN Security Council, .{0,300}available at:|^https?:/;
const COUNCIL = /^\W{0,2}(?:(?:Now, )?Therefore,? )?(?:the secu[a-z]+ +coun[a-z]+(?:[,.\d]|$)|secu[a-z]+ +coun[a-z]+[,.])/i;

const digits = (printed: string): string => printed.replace(/[Il]/g, '1').replace(/[Oo]/g, '0');
const isDamaged = (...printed: string[]): boolean => printed.some((one) => /[IlOo]/.test(one));

/** Tells the number of a month, and whether its name is misspelt by one letter. */
function monthOf(name: string): { month: number; damaged: boolean } | null {
  const exact = MONTHS.indexOf(name.toLowerCase());
  if (exact >= 0) return { month: exact + 1, damaged: false };
  if (name.length < 3) return null;
  const near = MONTHS.findIndex((month) => month.length >= 5 && isNear(month, name.toLowerCase()));
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

/** Reads the first date of a span; `null` when there is none. */
export function firstDate(text: string, span: Span): (Span & { value: string; damaged: boolean }) | null {
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(DATE)) {
    const name = match[2] ?? match[4]!;
    const [day, year] = [match[1] ?? match[5]!, match[3] ?? match[6]!];
    const month = monthOf(name);
    if (!month) continue;
    const value = `${digits(year)}-${String(month.month).padStart(2, '0')}-${digits(day).padStart(2, '0')}`;
    const start = span.start + match.index;
    return { start, end: start + match[0].length, value, damaged: month.damaged || isDamaged(day, year) };
  }
  return null;
}

/** The number of paragraphs before the text proper begins. */
function opening(page: Page): number {
  const { text, paragraphs } = page;
  const most = Math.min(MOST, paragraphs.length);
  for (let i = 0; i < most; i++) {
    const { start, end } = paragraphs[i]!;
    const head = text.slice(start, Math.min(end, start + 90));
    if (
      CITED_AS.test(head) ||
      TITLE.test(head) ||
      ADOPTED.test(head) ||
      CITED_AS.test(text.slice(start, Math.min(end, start + 400)))
    )
      continue;
    if (COUNCIL.test(head)) return i;
    if (end - start > 160 || (i > 0 && /^(?:"|The (?:Security )?Council [a-z]|At the \d)/.test(head))) return i;
    const label = labelAt(text, start);
    if (label?.kind === 'number' && /^ [A-Z]/.test(text.slice(label.end, label.end + 2))) return i;
    if (openingAt(text, start) && end - start > 25) return i;
  }
  return most;
}

/** Reads the masthead of a page. */
export function readMasthead(page: Page): Masthead {
  const { text, paragraphs } = page;
  const count = opening(page);
  const symbols: Printed<string>[] = [];
  const numbers: Printed<string>[] = [];
  const dates: Printed<string>[] = [];
  const meetings: Printed<number>[] = [];
  let title: Span | null = null;
  let field: string | undefined;
  for (let i = 0; i < count; i++) {
    const span = paragraphs[i]!;
    const line = text.slice(span.start, span.end);
    const isAdopted = ADOPTED.test(line);
    const isTitle = TITLE.test(line) || (!title && DRAFT.test(line));
    if (CITED_AS.test(line)) continue;
    const place: Place = isTitle ? 'title' : isAdopted ? 'adoption' : field ? 'catalogue' : 'masthead';
    if (isTitle && !title) title = span;
    const isName = place === 'title' && /^\W{0,3}(?:letter|note|report|identical)/i.test(line);
    if (!isName)
      for (const match of line.matchAll(SYMBOL)) {
        const start = span.start + match.index;
        const isBracketed = text[start - 1] === '[' || text[start - 1] === '(';
        if (isBracketed || isAdopted) continue;
        const value = match[1] ? `S/RES/${match[1]} (${match[2]})` : match[3]!;
        symbols.push({ start, end: start + match[0].length, value, place, damaged: false });
      }
    const numbered = isTitle ? (OLD_NUMBERED.exec(line) ?? NUMBERED.exec(line)) : null;
    const date = field === 'symbol' ? null : firstDate(text, span);
    if (numbered) {
      const [whole, number, year] = numbered;
      const value = `S/RES/${Number(digits(number!))} (${year ? digits(year) : (date?.value.slice(0, 4) ?? '')})`;
      const end = year || !date ? span.start + whole.length : date.end;
      if (year || date) numbers.push({ start: span.start, end, value, place, damaged: isDamaged(number!, year ?? '') });
    }
    if (date && !(field && field !== 'date') && !/^\d{4} Security/.test(line))
      dates.push({ ...date, place: isAdopted && place === 'title' ? 'adoption' : place });
    const meeting = isAdopted || /^\d/.test(line) || /\bheld\b/.test(line) ? MEETING.exec(line) : null;
    if (meeting) {
      const start = span.start + meeting.index;
      const value = Number(meeting[1]!.replace(/,/g, ''));
      meetings.push({ start, end: start + meeting[0].length, value, place, damaged: false });
    }
    field =
      FIELDS[line] ??
      (/^(?:Publisher|Reference|Cite as|Author|Comments|Other Languages \/ Attachments)$/.test(line) ? 'other' : undefined);
  }
  return { count, symbols, numbers, dates, meetings, title };
}
