// A page in, what its masthead, title and first and last lines tell out: kind, symbol, title, date, meeting, agenda item, presidency, vote.
import type { DocumentKind, Vocabulary, Vote } from '../../facts/index.ts';
import type { Page, Span } from '../../text/index.ts';
import type { Claim, Header } from '../language.ts';
import { setOf } from '../makers/character-sets.ts';
import { MONTHS } from '../makers/months.ts';
import { NUMERAL, numeralOf } from './numerals.ts';
import { presidencyIn } from './presidency.ts';
import { exists } from './printed-dates.ts';
import { voteIn } from './votes.ts';

const DATE_PARTS = `(\\d{4}|[${NUMERAL}]{4})年(\\d{1,2}|[${NUMERAL}]{1,2})月(\\d{1,2}|[${NUMERAL}]{1,3})日`;
const DATE = DATE_PARTS.replaceAll('(', '(?:');
const MEETING = `第(\\d{1,5}|[${NUMERAL}]{1,6})次`;

// The first form that fits a whole paragraph near the top makes it the title.
const TITLES: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^[^。;]{2,60}?担任(?:安全理事会|安理会)?主席期间[^。;]{0,40}?工作的?评[价估](?:\([^()。;]{4,20}\))?$/, 'monthly_assessment'],
  [/^安全理事会主席的?声明$/, 'presidential_statement'],
  [/^(?:[^。;]{2,200}:)?(?:最后|订正)?决议草案$/, 'draft_resolution'],
  [new RegExp(`^(?:${DATE})?(?:联合国)?(?:安全理事会|安理会)?第\\d{1,4}号?\\(\\d{4}\\)号?决议$`), 'resolution'],
  [/^(?:安全理事会|安理会)(?:成员)?[^。;]{0,80}新闻谈话$/, 'press_statement'],
  [/^[^。;]{4,120}给[^。;]{2,60}的(?:同文)?(?:信|函)$/, 'letter'],
  [/^(?:安全理事会主席|秘书长)的?说明$/, 'note'],
  [/^(?:安全理事会)?第\d{1,5}次(?:\(非公开\))?会议(?:临时)?(?:逐字|简要)?记录$|^(?:临时)?逐字记录$/, 'meeting_record'],
  [/^[^。;]{0,80}(?:秘书长|委员会|工作组|专家组|专家小组|小组|特派团|监察员)[^。;]{0,120}报告$/, 'report'],
];
const ENDS_TITLE = setOf('价估)明案议话信函录告'); // every form of `TITLES` ends with one of these
const ENDS_CLAUSE = setOf('。;:,');
// Where no title is printed, the words of the text tell.
const SIGNS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/代表安(?:理会|全理事会)(?:发表|作出)(?:以下|下列|下述|如下)?声明/, 'presidential_statement'],
  [/(?:^|\n)安全理事会,\n?/, 'resolution'],
  [/安(?:理会|全理事会)成员[^。]{0,40}发表(?:了)?(?:以下|下列)新闻谈话/, 'press_statement'],
];
const SYMBOLS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^S\/RES\//, 'resolution'],
  [/^S\/PRST\//, 'presidential_statement'],
  [/^S\/PV\./, 'meeting_record'],
];
const SYMBOL =
  /(?<![A-Z/])(?:SC\/\d{4,5}|S\/(?:RES\/\d{1,4}\(\d{4}\)|PRST\/\d{4}\/\d{1,3}|PV\.\d{1,5}|\d{4}\/\d{1,4}(?:\/(?:Rev|Add|Corr)\.\d{1,2})*|\d{3,5}(?!\d)))/;
const RESOLUTION = /第(\d{1,4})号?\((\d{4})\)号?决议$/;
const ASSESSMENT = /工作的?评[价估]/;

const CHINESE_DATE = new RegExp(DATE_PARTS);
const DATE_LINE = new RegExp(`^${DATE}$`);
const ENGLISH_DATE = new RegExp(`(?:General|Limited|Original|^)[^\\d]{0,20}(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`);
//   2003年1月30日安全理事会第4698次会议通过        主席在2009年8月5日安全理事会第6178次会议上
//   ^^^^^^^^^^^^^          ^^^^
const SITTING = new RegExp(`(${DATE})[^。;\\n]{0,12}${MEETING}(?:\\([^)]{2,8}\\))?会议`);
//   第4698次会议一致通过。
const CLOSING = new RegExp(`^${MEETING}(?:\\([^)]{2,8}\\))?会议[^。]{0,60}通过`);
const AGENDA = /题为"([^"\n]{2,200})"的(?:议程)?项目|题为'([^'\n]{2,200})'的(?:议程)?项目/;
/** Makes the reader of headers; the vocabulary knows the States. */
export function makeHeader(vocabulary: Vocabulary): (page: Page) => Header {
  const states = new Map<string, string>();
  for (const body of vocabulary.bodies) {
    if (body.type === 'state') for (const form of body.names.zh ?? []) states.set(form, body.name);
  }
  return (page) => headerOf(page, states);
}

function headerOf(page: Page, states: ReadonlyMap<string, string>): Header {
  const { text } = page;
  const head = page.paragraphs.slice(0, 14);
  const titled = titleOf(text, head);
  const stated = symbolIn(text, mastheadOf(text, head, titled));
  const kind = kindOf(text, head, titled?.kind ?? null, stated?.value ?? null);
  const lines = [...head, ...page.paragraphs.slice(Math.max(head.length, page.paragraphs.length - 6))];
  const sitting = first(lines, (span) => match(SITTING, text, span, 400, '次'));
  const closing = first(lines, (span) => (text[span.start] === '第' ? match(CLOSING, text, span, 160) : null));
  return {
    kind,
    symbol: stated ?? (titled ? numbered(text, titled) : null),
    title: titled ? { start: titled.start, end: titled.end, value: page.printed(titled), basis: 'stated' } : null,
    date: dateOf(text, head, titled, sitting),
    meeting: meetingOf(sitting, 2) ?? meetingOf(closing, 1),
    agendaItem: agendaOf(page, head),
    presidency: kind === 'monthly_assessment' ? first(head, (span) => presidencyIn(text, span, states)) : null,
    vote: closing ? voteOf(text, closing, page.paragraphs) : null,
  };
}

// What stands above the title, and short lines of their own right below it.
function mastheadOf(text: string, head: readonly Span[], titled: Title | null): Span[] {
  const opening = head.findIndex((span) => span.end - span.start > 90 || ENDS_CLAUSE[text.charCodeAt(span.end - 1)] === 1);
  const lines = head.slice(0, opening < 0 ? head.length : opening).filter((span) => span.end - span.start <= 90);
  return lines.filter((span) => !titled || span.start <= titled.start || span.end - span.start <= 24);
}

interface Title extends Span {
  readonly kind: DocumentKind;
}

interface Match extends Span {
  readonly groups: readonly (string | undefined)[];
}

function first<T>(spans: readonly Span[], find: (span: Span) => T | null): T | null {
  for (const span of spans) {
    const found = find(span);
    if (found) return found;
  }
  return null;
}

// `sign` is what every match holds: where it does not stand, nothing else is looked at.
function match(form: RegExp, text: string, span: Span, longest: number, sign = ''): Match | null {
  const words = text.slice(span.start, Math.min(span.end, span.start + longest));
  const found = words.includes(sign) ? form.exec(words) : null;
  if (!found) return null;
  const start = span.start + found.index;
  return { start, end: start + found[0].length, groups: found };
}

function titleOf(text: string, head: readonly Span[]): Title | null {
  return first(head, (span) => {
    if (span.end - span.start > 260) return null;
    if (ENDS_TITLE[text.charCodeAt(span.end - 1)] !== 1) return null;
    const words = text.slice(span.start, span.end);
    const title = TITLES.find(([form]) => form.test(words));
    return title ? { start: span.start, end: span.end, kind: title[1] } : null;
  });
}

function kindOf(text: string, head: readonly Span[], titled: DocumentKind | null, symbol: string | null): DocumentKind {
  if (titled === 'letter' && head.some((span) => ASSESSMENT.test(text.slice(span.start, Math.min(span.end, span.start + 300)))))
    return 'monthly_assessment';
  if (titled) return titled;
  const known = symbol ? SYMBOLS.find(([form]) => form.test(symbol)) : undefined;
  if (known) return known[1];
  const opening = text.slice(0, 1500);
  return SIGNS.find(([form]) => form.test(opening))?.[1] ?? 'other';
}

function symbolIn(text: string, masthead: readonly Span[]): Claim<string> | null {
  return first(masthead, (span) => {
    const found = match(SYMBOL, text, span, 90);
    if (!found) return null;
    return { start: found.start, end: found.end, value: found.groups[0]!.replace('(', ' ('), basis: 'stated' };
  });
}

//   第1463(2003)号决议
//     ^^^^^^^^^^ S/RES/1463 (2003), inferred
function numbered(text: string, title: Title): Claim<string> | null {
  if (title.kind !== 'resolution') return null;
  const found = match(RESOLUTION, text, title, 90);
  if (!found) return null;
  const [, number, year] = found.groups;
  return { start: found.start, end: found.end, value: `S/RES/${number} (${year})`, basis: 'inferred' };
}

function dateOf(text: string, head: readonly Span[], titled: Title | null, sitting: Match | null): Claim<string> | null {
  if (sitting) return dateIn(text, { start: sitting.start, end: sitting.start + sitting.groups[1]!.length });
  if (titled?.kind === 'letter' || titled?.kind === 'resolution') {
    const date = dateIn(text, titled);
    if (date) return date;
  }
  const line = head.find((span) => span.end - span.start < 16 && DATE_LINE.test(text.slice(span.start, span.end)));
  if (line) return dateIn(text, line);
  return first(head, (span) => {
    const found = span.end - span.start < 120 ? match(ENGLISH_DATE, text, span, 120) : null;
    if (!found) return null;
    const [whole, day, month, year] = found.groups as [string, string, string, string];
    const value = iso(Number(year), MONTHS.indexOf(month) + 1, Number(day));
    return value ? { start: found.start + whole.search(/\d{1,2} [A-Z]/), end: found.end, value, basis: 'stated' } : null;
  });
}

function dateIn(text: string, span: Span): Claim<string> | null {
  const found = match(CHINESE_DATE, text, span, 60);
  if (!found) return null;
  const [, year, month, day] = found.groups as [string, string, string, string];
  const value = iso(numeralOf(year) ?? 0, numeralOf(month) ?? 0, numeralOf(day) ?? 0);
  return value ? { start: found.start, end: found.end, value, basis: 'stated' } : null;
}

// A day that does not exist is no date.
const iso = (year: number, month: number, day: number): string | null =>
  exists({ year, month, day }) ? `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` : null;

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

function meetingOf(found: Match | null, group: number): Claim<number> | null {
  const value = found ? numeralOf(found.groups[group] ?? '') : null;
  if (!found || value === null) return null;
  const start = found.start + found.groups[0]!.indexOf(`第${found.groups[group]}次`);
  return { start, end: start + found.groups[group]!.length + 2, value, basis: 'stated' };
}

function agendaOf(page: Page, head: readonly Span[]): Claim<string> | null {
  return first(head, (span) => {
    const found = match(AGENDA, page.text, span, 500, '题为');
    if (!found) return null;
    const start = found.start + 3;
    const end = start + (found.groups[1] ?? found.groups[2])!.length;
    return { start, end, value: page.printed({ start, end }), basis: 'stated' };
  });
}

//   第二〇一〇次会议以十二票对零票通过。… 三个成员国(…)没有参加表决。
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 12 to 0, 3 not participating
function voteOf(text: string, closing: Match, paragraphs: readonly Span[]): Claim<Vote> | null {
  const year = /\((\d{4})\)/.exec(text.slice(0, 400))?.[1];
  const end = paragraphs.at(-1)?.end ?? closing.end;
  const value = voteIn(text.slice(closing.start, Math.min(end, closing.start + 600)), year ? Number(year) : null);
  return value && { start: closing.start, end: closing.end, value, basis: value.basis };
}
