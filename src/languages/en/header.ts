// A page and what its masthead prints in, the header of the document out.
import type { DocumentKind } from '../../facts/index.ts';
import { numberAt, type Page, type Span } from '../../text/index.ts';
import type { Claim, Header } from '../language.ts';
import { hasDay } from './calendar.ts';
import { type Masthead, PLACES, type Printed } from './masthead.ts';
import { dateIn, meetingIn } from './printed.ts';
import { readVote } from './votes.ts';

const FIRST_YEAR = 1946; // of the Council
const KINDS: readonly (readonly [pattern: RegExp, kind: DocumentKind])[] = [
  [/^.{0,80}\bdraft resolution\b/i, 'draft_resolution'],
  [/^\W{0,3}(?:security council )?press statement\b|^\W{0,3}press release\b/i, 'press_statement'],
  [/^\W{0,3}(?:presidential )?statement (?:made )?by the president/i, 'presidential_statement'],
  [/assessment (?:of|on|by) .{0,40}(?:work|presiden|month)|monthly assessment/i, 'monthly_assessment'],
  [/^\W{0,3}(?:identical )?letters?\b.{0,20}\bdated\b|^\W{0,3}letters? (?:from|of)\b/i, 'letter'],
  [/^\W{0,3}notes? (?:by|of|from|verbale)\b/i, 'note'],
  [/\d(?:st|nd|rd|th) (?:\([a-z]+\) )?meeting$/i, 'meeting_record'],
  [/^\W{0,3}(?:\d{1,2} [A-Z][a-z]+ \d{4} )?(?:\w+ ){0,4}reports?\b/i, 'report'],
  [/\bresolution\b/i, 'resolution'],
  [/\breports?\b/i, 'report'],
];
const SYMBOL_KINDS: readonly (readonly [beginning: string, kind: DocumentKind])[] = [
  ['S/RES/', 'resolution'],
  ['S/PRST/', 'presidential_statement'],
  ['S/PV.', 'meeting_record'],
  ['SC/', 'press_statement'],
];
const CLOSING = /^\W{0,3}Adopted\b.{0,40}\b(?:me?eting|unanimous)/i;
const ITEM = /\bitems? (?:on its agenda )?(?:entitled|titled|called)\s?["']([^"]{3,300}?)["'](?=[,.;: ]|$)/i;
const ITEM_NUMBER = /^(?:Provisional )?(?:Agenda item \d{1,3}|Item \d{1,3} of the (?:provisional )?agenda)(?: \([a-z]\))?\*?$/i;
const LONGEST_NUMBER = 50;
const DAY_BEFORE = /^\d{1,2} [A-Z][a-z]+ \d{4} (?=[A-Z])/;
const STATEMENT = /\bmade the following statement\b|^\W{0,3}The members of the Security Council\b/i;

// ---- what a reader believes ----

// S/RES/1000 (1995) → 1995
const yearOf = (symbol: string): number =>
  symbol.endsWith(')') && symbol.at(-6) === '(' ? numberAt(symbol, symbol.length - 5, symbol.length - 1) : Number.NaN;

/** Tells whether a resolution can bear this number and year. */
export const isPossible = ({ value }: Printed<string>): boolean => !(yearOf(value) < FIRST_YEAR || yearOf(value) > 2099);

/** Tells whether a day is one of the calendar, and not before the Council. */
export function isDay({ value }: Printed<string>): boolean {
  const year = numberAt(value, 0, 4);
  return year >= FIRST_YEAR && year < 2100 && hasDay(year, numberAt(value, 5, 7), numberAt(value, 8, value.length));
}

/** Gives the printed value that a reader believes: by place, sound ones before damaged ones, and first those that fit. */
function mostBelieved<T>(printed: readonly Printed<T>[], fits: (one: Printed<T>) => boolean): Printed<T> | null {
  let best: Printed<T> | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of printed) {
    const rank = (fits(one) ? 0 : 100) + PLACES.indexOf(one.place) * 2 + Number(one.damaged);
    if (rank > least || (rank === least && one.start >= best!.start)) continue;
    best = one;
    least = rank;
  }
  return best;
}

// The number in the title is what a reader goes by, unless no date that is printed has its year; a symbol that says the same is stated.
function symbolOf(masthead: Masthead): Claim<string> | null {
  const years = masthead.dates.filter(isDay).map(({ value }) => numberAt(value, 0, 4));
  const fits = ({ value }: Printed<string>) => !years.length || Number.isNaN(yearOf(value)) || years.includes(yearOf(value));
  const numbers = masthead.numbers.filter(isPossible);
  const symbols = masthead.symbols.filter(({ value }) => !numbers.length || value.startsWith('S/RES/'));
  const best = mostBelieved([...numbers, ...symbols], fits);
  if (!best) return null;
  const stated = masthead.symbols.find(({ value }) => value === best.value);
  return claimOf(stated ?? best, stated ? 'stated' : 'inferred');
}

function dateOf(masthead: Masthead, symbol: string | null): Claim<string> | null {
  const year = symbol ? yearOf(symbol) : Number.NaN;
  const fits = ({ value }: Printed<string>) => Number.isNaN(year) || value.startsWith(String(year));
  const best = mostBelieved(masthead.dates.filter(isDay), fits);
  return best ? claimOf(best, best.damaged ? 'inferred' : 'stated') : null;
}

const claimOf = <T>({ start, end, value }: Printed<T>, basis: 'stated' | 'inferred'): Claim<T> => ({ start, end, value, basis });

const printedAt = (page: Page, start: number, end: number): Claim<string> => ({
  start,
  end,
  value: page.printed({ start, end }),
  basis: 'stated',
});

// ---- kind ----

function kindOf(page: Page, masthead: Masthead, symbol: string | null): DocumentKind {
  const bySymbol = symbol && SYMBOL_KINDS.find(([beginning]) => symbol.startsWith(beginning));
  if (bySymbol) return bySymbol[1];
  const head = page.text.slice(0, page.paragraphs[masthead.count - 1]?.end ?? 0).slice(0, 3000);
  if (/\bdraft resolution\b/i.test(head)) return 'draft_resolution';
  if (masthead.title) {
    const title = page.text.slice(masthead.title.start, masthead.title.end);
    const byTitle = KINDS.find(([pattern]) => pattern.test(title));
    if (byTitle) return byTitle[1];
  }
  const early = `\n${page.text.slice(0, 3000)}`;
  if (masthead.adoption || /\n(?:The )?Security Council,\s/.test(early)) return 'resolution';
  if (/\n\W{0,3}The members of the Security Council\b/.test(early)) return 'press_statement';
  return STATEMENT.test(early) || /^\s\W{0,3}The Security Council [a-z]/.test(early) ? 'presidential_statement' : 'other';
}

// ---- lines of the text ----

// Adopted unanimously at the 1382nd meeting.   (at the end of older resolutions; the first of them when a resolution has parts)
function closingLine(page: Page, from: number): number {
  for (let i = from; i < page.paragraphs.length; i++) {
    const { start, end } = page.paragraphs[i]!;
    const code = page.text.charCodeAt(start);
    if (end - start < 500 && (code === 65 || code === 91 || code === 40) && CLOSING.test(page.text.slice(start, end))) return i;
  }
  return -1;
}

function meetingAt(page: Page, span: Span): Claim<number> | null {
  const found = meetingIn(page.text.slice(span.start, Math.min(span.end, span.start + 600)), span.start);
  return found && { start: found.start, end: found.end, value: found.value, basis: 'stated' };
}

//   At the 5352nd meeting of the Security Council, held on 23 January 2006, in connection with ...
//   On 29 April 2020, in connection with ...
function spokenDate(page: Page, span: Span): Claim<string> | null {
  const head = page.text.slice(span.start, Math.min(span.end, span.start + 200));
  const from = /\bheld (?:in private )?on |^On /.exec(head);
  const found = from && dateIn(head.slice(from.index, from.index + 60), span.start + from.index);
  return found && isDay({ ...found, place: 'adoption' }) ? claimOf({ ...found, place: 'adoption' }, 'stated') : null;
}

function itemAt(page: Page, span: Span): Claim<string> | null {
  const match = ITEM.exec(page.text.slice(span.start, Math.min(span.end, span.start + 1200)));
  if (!match) return null;
  const start = span.start + match.index + match[0].indexOf(match[1]!);
  return printedAt(page, start, start + match[1]!.length);
}

// Provisional, Agenda, Item
const mayBeItem = (code: number): boolean => {
  const small = code | 32;
  return small === 112 || small === 97 || small === 105;
};

//   Agenda item 151        Financing of the United Nations Mission in Norland        what the line after the number says
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function itemInHead(page: Page, { count, title }: Masthead): Claim<string> | null {
  for (let i = 0; i + 1 < count; i++) {
    const { start, end } = page.paragraphs[i]!;
    const next = page.paragraphs[i + 1]!;
    if (end - start > LONGEST_NUMBER || !mayBeItem(page.text.charCodeAt(start))) continue;
    if (!ITEM_NUMBER.test(page.text.slice(start, end))) continue;
    const isNamed = next.start !== title?.start && /^["']?[A-Z]/.test(page.text.slice(next.start, next.start + 2));
    return isNamed ? printedAt(page, next.start, next.end) : null;
  }
  return null;
}

//   1 November 2031 Report of the Secretary-General on Norland        the day that a line begins with is no part of the title
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function titleOf(page: Page, { title }: Masthead): Claim<string> | null {
  if (!title) return null;
  const day = DAY_BEFORE.exec(page.text.slice(title.start, title.start + 24));
  return printedAt(page, title.start + (day ? day[0].length : 0), title.end);
}

/** Reads the header of a document. */
export function readHeader(page: Page, masthead: Masthead): Header {
  const { adoption } = masthead;
  const symbol = symbolOf(masthead);
  const kind = kindOf(page, masthead, symbol?.value ?? null);
  const first = page.paragraphs[masthead.count];
  const isSpoken = first !== undefined && kind !== 'resolution' && kind !== 'draft_resolution' && kind !== 'report';
  const date = dateOf(masthead, symbol?.value ?? null) ?? (isSpoken ? spokenDate(page, first) : null);
  const closing = closingLine(page, masthead.count);
  const closingSpan = closing < 0 ? null : page.paragraphs[closing]!;
  const printed = mostBelieved(masthead.meetings, () => true);
  const notes = closing < 0 ? [] : page.paragraphs.slice(closing + 1, closing + 20);
  const year = date ? numberAt(date.value, 0, 4) : null;
  const voteAt = (span: Span | null) => (span ? readVote(page, span, notes, year) : null);
  return {
    kind,
    symbol,
    title: titleOf(page, masthead),
    date,
    meeting: printed
      ? claimOf(printed, 'stated')
      : closingSpan
        ? meetingAt(page, closingSpan)
        : isSpoken
          ? meetingAt(page, first)
          : null,
    agendaItem: (isSpoken ? itemAt(page, first) : null) ?? itemInHead(page, masthead),
    presidency: null,
    vote: voteAt(adoption) ?? voteAt(closingSpan),
  };
}
