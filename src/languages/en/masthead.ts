// A page in, what its first paragraphs print of the document out: every symbol, number, date and meeting, with its place.
import { firstFrom, isDigit, type Page, type Span } from '../../text/index.ts';
import { onceFor } from '../makers/once.ts';
import { labelAt } from './labels.ts';
import { openingAt } from './openers.ts';
import { dateIn, meetingIn, numberIn, type Reading, symbolsIn } from './printed.ts';

/**
 * Where a value stands. A reader believes the document's own title, then its adoption line, then its masthead; what a catalogue
 * prints before the document (its title, its fields) comes last.
 */
export const PLACES = ['title', 'adoption', 'masthead', 'catalogue title', 'catalogue'] as const;
export type Place = (typeof PLACES)[number];

/** A value printed of the document itself. */
export interface Printed<T> extends Reading<T> {
  readonly place: Place;
}

/** What the masthead prints. */
export interface Masthead {
  /** The number of paragraphs before the text proper. */
  readonly count: number;
  /** The number of paragraphs before the masthead: the end of another text, on a page of a volume. */
  readonly before: number;
  /** Symbols printed as such. */
  readonly symbols: readonly Printed<string>[];
  /** Resolution numbers with their year: "Resolution 242 (1967)". */
  readonly numbers: readonly Printed<string>[];
  readonly dates: readonly Printed<string>[];
  readonly meetings: readonly Printed<number>[];
  readonly title: Span | null;
  /** The adoption line, when it stands before the text. */
  readonly adoption: Span | null;
}

const MOST = 40; // no masthead has more paragraphs
const LONG = 160;
const SHORT = 90; // of a paragraph so many characters tell where the text proper begins
const AVAILABLE = 'available at:';
const CATALOGUED = /\bavailable at: ?https?:/y;
const CATALOGUED_LINE = new RegExp(CATALOGUED.source);
const CATALOGUE_REACH = 1000; // characters of a paragraph
const CATALOGUE_FIELDS: ReadonlyMap<string, 'symbol' | 'date' | 'other'> = new Map([
  ['Citation / Document Symbol', 'symbol'],
  ['Publication Date', 'date'],
  ['Publisher', 'other'],
  ['Author', 'other'],
  ['Reference', 'other'],
  ['Cite as', 'other'],
  ['Comments', 'other'],
  ['Other Languages / Attachments', 'other'],
]);
const LONGEST_FIELD = 30;
const ADOPTED = /^\W{0,2}(?:Security Council Resolution .{0,40})?(?:Resolution .{0,40}?)?Adopt(?:ed|ion)\b/i;
const TITLE =
  /^\W{0,3}(?:\d{1,2} [A-Z][a-z]+ \d{4} )?(?:(?:(?:the )?Security Council )?resolution (?:S\/|[\dIlO])|\d{1,4} ?(?:\( ?\w{3,4} ?\))?[.,]{0,2} ?Resolution o[fr]\b|(?:presidential )?statement by the president|(?:security council )?press statement|(?!This |These |Attached |Having |In |On |At )(?:[\w'-]+ ){0,6}(?:reports?|letters?|notes?|assessment)\b,?(?: [\w'-]+){0,12}? (?:of|on|from|by|dated|to|in)\b|\d{4,5}(?:st|nd|rd|th) (?:\([a-z]+\) )?meeting)/i;
const VOLUME_TITLE = /^(?:Resolution )?\d{1,4} \((?:19|20)\d\d\)(?:\. Resolution)? of \d{1,2} [A-Z][a-z]+ (?:19|20)\d\d$/;
const LONGEST_VOLUME_TITLE = 60;
const ENDS = /[.;:,](?: and| or)?$/;
const DRAFT = /\bdraft resolution\b/i;
const LETTER = /^\W{0,3}(?:identical )?letters? dated/i;
const ABOUT_OTHERS = /^\W{0,3}(?:\d{1,2} [A-Z][a-z]+ \d{4} )?(?:[\w'-]+ ){0,6}(?:letter|note|report)/i;
const COUNCIL = /^\W{0,2}(?:(?:Now, )?Therefore,? )?(?:s?the secu[a-z]+ +coun[a-z]+(?:[,.\d]|$)|secu[a-z]+ +coun[a-z]+[,.])/i;
const HELD = /\bheld\b/;
const SPOKEN = /^(?:"|The (?:Security )?Council [a-z]|The members of the |At the \d)/;

// Lower-case words without one of which a pattern fits nowhere: they are looked for several times faster than the pattern runs.
const COUNCIL_WORD = 'secu';
const ADOPTED_WORD = 'adopt';
const TITLE_WORDS = ['resolution', 'statement', 'report', 'letter', 'note', 'meeting', 'assessment'];
const OTHERS_WORDS = ['letter', 'note', 'report'];

const hasOne = (small: string, words: readonly string[]): boolean => words.some((word) => small.includes(word));

/** A line, and what it may be. */
interface Head {
  readonly line: string;
  /** The same in small letters. */
  readonly small: string;
  readonly isTitle: boolean;
  readonly isAdoption: boolean;
}

function headOf(line: string, small: string): Head {
  const isTitle = hasOne(small, TITLE_WORDS) && TITLE.test(line);
  return { line, small, isTitle, isAdoption: small.includes(ADOPTED_WORD) && ADOPTED.test(line) };
}

const isAboutOthers = ({ line, small }: Head): boolean => hasOne(small, OTHERS_WORDS) && ABOUT_OTHERS.test(line);
const isLetter = ({ line, small }: Head): boolean => small.includes('letter') && LETTER.test(line);
const isDraft = ({ line, small }: Head): boolean => small.includes('draft') && DRAFT.test(line);
const mayTellMeeting = (line: string): boolean => isDigit(line.charCodeAt(0)) || (line.includes('held') && HELD.test(line));

const lineAt = ({ text }: Page, { start, end }: Span, most: number): string => text.slice(start, Math.min(end, start + most));

const fieldOf = (line: string): 'symbol' | 'date' | 'other' | undefined =>
  line.length <= LONGEST_FIELD ? CATALOGUE_FIELDS.get(line) : undefined;

const endsLine = (text: string, end: number): boolean => ENDS.test(text.slice(end - 5, end));

// The paragraphs that a catalogue prints before the document itself, up to where the document is available.
function catalogueEnd({ text, paragraphs }: Page): number {
  const count = Math.min(MOST, paragraphs.length);
  if (!count) return 0;
  const head = text.slice(0, paragraphs[count - 1]!.end);
  let last = 0;
  for (let at = head.indexOf(AVAILABLE); at >= 0; at = head.indexOf(AVAILABLE, at + 1)) {
    CATALOGUED.lastIndex = at;
    if (!CATALOGUED.test(text)) continue;
    const found = firstFrom(paragraphs, at + 1);
    if (CATALOGUED.lastIndex <= paragraphs[found - 1]!.start + CATALOGUE_REACH) last = found;
  }
  return last;
}

const isCatalogued = (line: string): boolean => line.includes(AVAILABLE) && CATALOGUED_LINE.test(line);

// How many paragraphs come before the text proper: before the body that speaks, a numbered paragraph, a clause or a long paragraph.
// Adds to `heads` how each of them begins.
function opening(page: Page, from: number, heads: Head[]): number {
  const { text, paragraphs } = page;
  const most = Math.min(from + MOST, paragraphs.length);
  let isTitled = false;
  for (let i = from; i < most; i++) {
    const { start, end } = paragraphs[i]!;
    const line = lineAt(page, paragraphs[i]!, SHORT);
    const small = line.toLowerCase();
    if (small.includes(COUNCIL_WORD) && COUNCIL.test(line)) return i;
    if (isTitled && end - start > 40 && /[.:]/.test(text[end - 1]!)) return i;
    const head = headOf(line, small);
    heads.push(head);
    isTitled ||= head.isTitle && (isAboutOthers(head) || small.includes('statement'));
    if (head.isTitle || fieldOf(line) || head.isAdoption) continue;
    if ((end - start > LONG && endsLine(text, end)) || line.includes(' | ') || (i > 0 && SPOKEN.test(line))) return i;
    const label = labelAt(text, start);
    if (label?.kind === 'number' && /^ [A-Z]/.test(text.slice(label.end, label.end + 2))) return i;
    if (end - start > 25 && endsLine(text, end) && openingAt(text, start)) return i;
  }
  return most;
}

const printedAt = <T>({ start, end, value, damaged }: Reading<T>, place: Place): Printed<T> => ({
  start,
  end,
  value,
  damaged,
  place,
});

// A page of a volume begins in the middle of another text; its resolution stands between its own title and the body that speaks.
//   ... to participate in the discussion.        97 (2031). Resolution of 4 March 2031        [S/5575]        The Security Council,
//                                                ^ the masthead begins                                      ^ and ends
function ofVolume(page: Page, from: number): { readonly start: number; readonly end: number } | null {
  const most = Math.min(page.paragraphs.length, from + MOST);
  for (let i = from; i < most; i++) {
    const { start, end } = page.paragraphs[i]!;
    if (end - start > LONGEST_VOLUME_TITLE || !VOLUME_TITLE.test(page.text.slice(start, end))) continue;
    for (let j = i + 1; j <= Math.min(i + 2, page.paragraphs.length - 1); j++) {
      if (COUNCIL.test(lineAt(page, page.paragraphs[j]!, 40))) return { start: i, end: j };
    }
  }
  return null;
}

/** Reads the masthead of a page. */
export const readMasthead = onceFor((page: Page): Masthead => {
  const catalogue = catalogueEnd(page);
  const heads: Head[] = [];
  const count = opening(page, catalogue, heads);
  const known = (i: number): Head | undefined => (i < catalogue ? undefined : heads[i - catalogue]);
  const first = readBetween(page, catalogue, 0, count, known);
  if (first.title || first.symbols.length || first.numbers.length) return first;
  const volume = ofVolume(page, first.count);
  return volume ? readBetween(page, catalogue, volume.start, volume.end, known) : first;
});

function readBetween(
  page: Page,
  catalogue: number,
  from: number,
  count: number,
  known: (i: number) => Head | undefined,
): Masthead {
  const symbols: Printed<string>[] = [];
  const numbers: Printed<string>[] = [];
  const dates: Printed<string>[] = [];
  const meetings: Printed<number>[] = [];
  const titles: Span[] = [];
  let adoption: Span | null = null;
  let field: 'symbol' | 'date' | 'other' | undefined;
  for (let i = from; i < count; i++) {
    const span = page.paragraphs[i]!;
    const line = lineAt(page, span, 600);
    const own = fieldOf(line);
    if (!own && field !== 'other' && !isCatalogued(line)) {
      const head = (line.length <= SHORT ? known(i) : null) ?? headOf(line, line.toLowerCase());
      const isAdopted = head.isAdoption;
      const isOne = !field && (head.isTitle || isDraft(head));
      const isOthers = isOne && isAboutOthers(head);
      if (isOne) titles.push(span);
      if (isAdopted && (i >= catalogue || !adoption)) adoption = span;
      const place = placeOf(i < catalogue, isOne, isAdopted);
      const date = field === 'symbol' ? null : dateIn(line, span.start);
      const isDated = !isOthers || isLetter(head) || date?.start === span.start;
      if (date && isDated) dates.push(printedAt(date, isLetter(head) ? 'catalogue title' : place));
      const number = isOne ? numberIn(line, span.start, date) : null;
      if (number) numbers.push(printedAt(number, place));
      if (!isAdopted && !isOthers) for (const symbol of symbolsIn(line, span.start)) symbols.push(printedAt(symbol, place));
      const meeting = isAdopted || mayTellMeeting(line) ? meetingIn(line, span.start) : null;
      if (meeting) meetings.push(printedAt(meeting, place));
    }
    field = i + 1 < catalogue ? (own ?? (field === 'other' && line.length > 60 ? 'other' : undefined)) : undefined;
  }
  const title = titles.find((span) => span.start >= (page.paragraphs[catalogue]?.start ?? 0)) ?? titles[0] ?? null;
  return { count, before: from, symbols, numbers, dates, meetings, title, adoption };
}

function placeOf(isCatalogue: boolean, isTitle: boolean, isAdopted: boolean): Place {
  if (isCatalogue) return isTitle || isAdopted ? 'catalogue title' : 'catalogue';
  return isTitle ? 'title' : isAdopted ? 'adoption' : 'masthead';
}
