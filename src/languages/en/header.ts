// A page and what its masthead prints in, the header of the document out.
import type { DocumentKind } from '../../facts/index.ts';
import type { Page, Span } from '../../text/index.ts';
import type { Claim, Header } from '../language.ts';
import type { Masthead, Place, Printed } from './masthead.ts';
import { readVote } from './votes.ts';

const ORDER: readonly Place[] = ['title', 'adoption', 'masthead', 'catalogue'];
const KINDS: readonly (readonly [pattern: RegExp, kind: DocumentKind])[] = [
  [/^.{0,80}\bdraft resolution\b/i, 'draft_resolution'],
  [/^\W{0,3}(?:security council )?press statement\b|^\W{0,3}press release\b/i, 'press_statement'],
  [/^\W{0,3}(?:presidential )?statement (?:made )?by the president/i, 'presidential_statement'],
  [/assessment (?:of|on|by) .{0,40}(?:work|presiden|month)|monthly assessment/i, 'monthly_assessment'],
  [/^\W{0,3}(?:identical )?letters?\b.{0,20}\bdated\b|^\W{0,3}letters? (?:from|of)\b/i, 'letter'],
  [/^\W{0,3}notes? (?:by|of|from|verbale)\b/i, 'note'],
  [/\d(?:st|nd|rd|th) (?:closed |private )?meeting$/i, 'meeting_record'],
  [/\bresolution\b/i, 'resolution'],
  [/\breports?\b/i, 'report'],
];
const SYMBOL_KINDS: readonly (readonly [pattern: RegExp, kind: DocumentKind])[] = [
  [/^S\/RES\//, 'resolution'],
  [/^S\/PRST\//, 'presidential_statement'],
  [/^S\/PV\./, 'meeting_record'],
  [/^SC\/\d/, 'press_statement'],
];
const CLOSING = /^\W{0,3}Adopted\b.{0,40}\b(?:me?eting|unanimous)/i;
const MEETING = /\b(\d[\d,]{0,5}) ?(?:st|nd|rd|th|d)? ?(?:\([a-z]+\) )?(?:formal |private |closed )?me?eting/i;
const ITEM = /\bitems? (?:on its agenda )?(?:entitled|titled|called)\s?["']([^"]{3,300}?)["'](?=[,.;: ]|$)/i;
const STATEMENT = /\bmade the following statement\b|^\W{0,3}The members of the Security Council\b/i;

const claim = <T>(printed: Printed<T>, basis: 'stated' | 'inferred'): Claim<T> => ({
  start: printed.start,
  end: printed.end,
  value: printed.value,
  basis,
});

/** The value that a reader believes: of the first place that prints one, in the order title, adoption line, masthead, catalogue. */
export function believed<T>(printed: readonly Printed<T>[]): Printed<T> | null {
  for (const place of ORDER) {
    const sound = printed.find((one) => one.place === place && !one.damaged) ?? printed.find((one) => one.place === place);
    if (sound) return sound;
  }
  return null;
}

// The number in the title is what a reader goes by; where a symbol says the same, the symbol is printed.
function symbolOf(masthead: Masthead): Claim<string> | null {
  const number = believed(masthead.numbers.filter(isPossible));
  const same = masthead.symbols.find((symbol) => !number || symbol.value === number.value);
  if (same) return claim(same, 'stated');
  return number ? claim(number, 'inferred') : null;
}

/** No resolution is older than the Council. */
export const isPossible = ({ value }: Printed<string>): boolean => {
  const year = Number(/\((\d{4})\)$/.exec(value)?.[1] ?? 1946);
  return year >= 1946 && year < 2100;
};

/** A day that can be, not before the Council. */
export function isDay({ value }: Printed<string>): boolean {
  const [year, month, day] = value.split('-').map(Number) as [number, number, number];
  return year >= 1946 && year < 2100 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function kindOf(page: Page, masthead: Masthead, symbol: string | null): DocumentKind {
  const { text } = page;
  const bySymbol = symbol && SYMBOL_KINDS.find(([pattern]) => pattern.test(symbol));
  if (bySymbol) return bySymbol[1];
  for (let i = 0; i < masthead.count; i++) {
    const { start, end } = page.paragraphs[i]!;
    if (/\bdraft resolution\b/i.test(text.slice(start, Math.min(end, start + 300))) && end - start < 300)
      return 'draft_resolution';
  }
  if (masthead.title) {
    const title = text.slice(masthead.title.start, masthead.title.end);
    const byTitle = KINDS.find(([pattern]) => pattern.test(title));
    if (byTitle) return byTitle[1];
  }
  const early = text.slice(0, 3000);
  if (masthead.meetings.length || /\n(?:The )?Security Council,\s/.test(`\n${early}`)) return 'resolution';
  if (/\n\W{0,3}The members of the Security Council\b/.test(`\n${early}`)) return 'press_statement';
  return STATEMENT.test(early) || /^\W{0,3}The Security Council [a-z]/.test(early) ? 'presidential_statement' : 'other';
}

// Adopted unanimously at the 1382nd meeting.   (at the end of older resolutions; the first of them when a resolution has parts)
function closingLine(page: Page, from: number): number {
  for (let i = from; i < page.paragraphs.length; i++) {
    const { start, end } = page.paragraphs[i]!;
    const code = page.text.charCodeAt(start);
    if (end - start < 500 && (code === 65 || code === 91 || code === 40) && CLOSING.test(page.text.slice(start, end))) return i;
  }
  return -1;
}

function meetingIn(page: Page, span: Span): Claim<number> | null {
  const match = MEETING.exec(page.text.slice(span.start, Math.min(span.end, span.start + 600)));
  if (!match) return null;
  const start = span.start + match.index;
  return { start, end: start + match[0].length, value: Number(match[1]!.replace(/,/g, '')), basis: 'stated' };
}

function itemIn(page: Page, span: Span): Claim<string> | null {
  const match = ITEM.exec(page.text.slice(span.start, Math.min(span.end, span.start + 1200)));
  if (!match) return null;
  const start = span.start + match.index + match[0].indexOf(match[1]!);
  const place = { start, end: start + match[1]!.length };
  return { ...place, value: page.printed(place), basis: 'stated' };
}

/** Reads the header of a document. */
export function readHeader(page: Page, masthead: Masthead): Header {
  const symbol = symbolOf(masthead);
  const kind = kindOf(page, masthead, symbol?.value ?? null);
  const date = believed(masthead.dates.filter(isDay));
  const first = page.paragraphs[masthead.count];
  const closing = closingLine(page, masthead.count);
  const closingSpan = closing < 0 ? null : page.paragraphs[closing]!;
  const adopted = page.paragraphs
    .slice(0, masthead.count)
    .find((span) => /adopted/i.test(page.text.slice(span.start, Math.min(span.end, span.start + 200))));
  const printedMeeting = believed(masthead.meetings);
  const introMeeting = first && kind !== 'resolution' && kind !== 'report' ? meetingIn(page, first) : null;
  const meeting = printedMeeting ? claim(printedMeeting, 'stated') : closingSpan ? meetingIn(page, closingSpan) : introMeeting;
  const year = date ? Number(date.value.slice(0, 4)) : null;
  const notes = closing < 0 ? [] : page.paragraphs.slice(closing + 1, closing + 20);
  const vote =
    (adopted && readVote(page, adopted, notes, year)) ?? (closingSpan ? readVote(page, closingSpan, notes, year) : null) ?? null;
  const { title } = masthead;
  return {
    kind,
    symbol,
    title: title && { ...title, value: page.printed(title), basis: 'stated' },
    date: date && claim(date, date.damaged ? 'inferred' : 'stated'),
    meeting,
    agendaItem: first && kind !== 'resolution' ? itemIn(page, first) : null,
    presidency: null,
    vote,
  };
}
