// A text in, the resolutions cited by number out: 338 (1973), 46/182, 377 A (V), and numbers whose year stands elsewhere.
import { firstFrom, isCapital, isDigit, type Page, type Span } from '../../text/index.ts';
import { type Landmarks, landmarksOf, lastBetween } from './landmarks.ts';
import { type Mention, mentionAt, type YearOf } from './mention.ts';

const REACH = 600; // how far before a number the word "resolution" may stand; lists of resolutions are long
const NUMBERED = /(?<![\d/.,-])(?<!\d ?\()\b(\d{1,4})(?: ?([A-Z]))? ?\( ?(19[4-9]\d|20[0-4]\d|[IVXL]{1,7}|E?S-[IVX]{1,5}) ?\)/y;
const ITEM =
  /(?:No\.? ?)?(?:(\d{1,4}|E?S-\d{1,2})\/(\d{1,3})(?: ([A-Z]{1,2})(?![A-Za-z.]))?|(\d{1,4})(?: ?[A-Z])?( ?\( ?(?:\d{4}|[IVXLES-]{1,7}) ?\))?)(?![\d/]|,\d{3}(?!\d)| (?:days|months|weeks|years|hours|times|persons|troops|members|military|police|civilian|observers|officers|of the(?! General Assembly\b))\b|\.\d| ?%)/y;
// The day, and what stands between two of one list: another word "resolution" begins a list of its own.
const NEXT =
  /(?:,? (?:(?:adopted )?(?:of|on)|dated) (?:\d{1,2} [A-Z][a-z]{2,8},? ?|[A-Z][a-z]{2,8} \d{1,2}, ?)?(\d{4})\b)?(,? ?(?:and |or |as well as )?(?:its |the )?(?:(?:Security Council|General Assembly) )?(?=\d|E?S-))?/y;
const SIGNS_AFTER = '("nN ';
const YEAR_OF_SESSION = /^\d{4}$/; // 1993/77; not the special session of S-14/1
const AFTER_WORD = /(?: \(| ")?(?: nos?\.?)? ?/iy;
const SERIES: readonly (readonly [pattern: RegExp, series: string])[] = [
  [/\bHuman Rights Council[^.;\n]{0,30}$/, 'A/HRC'],
  [/\bCommission on Human Rights[^.;\n]{0,30}$/, 'E/CN.4'],
  [/\bEconomic and Social Council[^.;\n]{0,30}$/, 'E'],
  [/\bAssembly[^.;\n]{0,40}$/, 'A'],
];
const NEAR_BODY = 64; // characters before the word in which a body is looked for
const OTHER_BODY = /\b(?:Commission|Conference|Committee|Organization|Congress|League|IAEA|Agency|Parliament|Union)(?:'s)? $/;
const LAST_LETTERS = 'nesAyt'; // of these bodies and of 's
const LONGEST_BODY = "Organization's ".length;

/** The word "resolution", with the series of the body whose resolutions are meant (see seriesBefore). */
interface CitingWord extends Span {
  readonly series: string | null | undefined;
}

// By what stands before the word; null when the body is none of the United Nations', undefined when none is named.
function seriesBefore(text: string, word: number, bodies: Landmarks['body']): string | null | undefined {
  if (lastBetween(bodies, word - NEAR_BODY, word)) {
    const before = text.slice(Math.max(0, word - NEAR_BODY), word);
    const found = SERIES.find(([pattern]) => pattern.test(before));
    if (found) return found[1];
  }
  if (!LAST_LETTERS.includes(text.charAt(word - 2))) return undefined;
  return OTHER_BODY.test(text.slice(Math.max(0, word - LONGEST_BODY - 1), word)) ? null : undefined;
}

// ---- number and year ----

/** A number with the year or session in brackets after it. */
interface Numbered extends Span {
  readonly number: string;
  readonly letter: string | undefined;
  readonly year: string;
}

//   resolutions 242 (1967) of 22 November 1967, 338 (1973) and 377 A (V)
//               ^^^^^^^^^^                      ^^^^^^^^^^     ^^^^^^^^^
function numbersIn(text: string): Numbered[] {
  const found: Numbered[] = [];
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const start = numberBefore(text, at);
    if (start === at) continue;
    NUMBERED.lastIndex = start;
    const match = NUMBERED.exec(text);
    if (match) found.push({ start, end: NUMBERED.lastIndex, number: match[1]!, letter: match[2], year: match[3]! });
  }
  return found;
}

// Where the number begins that stands before a bracket, with a letter behind it or none; the bracket itself when none stands there.
function numberBefore(text: string, bracket: number): number {
  let place = text.charCodeAt(bracket - 1) === 32 ? bracket - 1 : bracket;
  if (isCapital(text.charCodeAt(place - 1))) place -= text.charCodeAt(place - 2) === 32 ? 2 : 1;
  if (!isDigit(text.charCodeAt(place - 1))) return bracket;
  const least = place - 4;
  while (place > least && isDigit(text.charCodeAt(place - 1))) place--;
  return place;
}

//   resolution 9701 (2031) and Presidential Statement 11 (2031)      the number of the statement in its year
const OF_STATEMENT = /\bPresidential [Ss]tatements? $/;

const isOfStatement = (text: string, start: number): boolean =>
  'st'.includes(text.charAt(start - 2)) && OF_STATEMENT.test(text.slice(Math.max(0, start - 25), start));

const isRoman = (year: string): boolean => !isDigit(year.charCodeAt(0));

function mentionsOf(text: string, numbers: readonly Numbered[], words: readonly CitingWord[]): Mention[] {
  const found: Mention[] = [];
  const later: Mention[] = [];
  let next = 0;
  for (const { start, end, number, letter, year } of numbers) {
    while (next < words.length && words[next]!.start < start) next++;
    const word = next > 0 ? words[next - 1] : undefined;
    const series = word?.series;
    const target = isRoman(year)
      ? `${series === 'E' ? 'E' : 'A'}/RES/${number}${letter ? ` ${letter}` : ''} (${year})`
      : `S/RES/${number} (${year})`;
    if (isOfStatement(text, start)) {
      found.push(mentionAt(start, end, `S/PRST/${year}/${number}`));
      continue;
    }
    const mention = mentionAt(start, end, target);
    const isNear = word !== undefined && start - word.end < REACH && !text.slice(word.end, start).includes('\n');
    if (isNear && (series !== null || start - word.end > 40)) {
      found.push(mention);
    } else if (!isRoman(year)) later.push(mention);
  }
  if (!later.length) return found;
  const known = new Set(found.map(({ target }) => target));
  for (const mention of later) if (known.has(mention.target)) found.push(mention); // 2293 (2016) again, without the word
  return found;
}

// ---- other forms ----

// A space follows the word, and seldom a sign or "nos." before the first number.
function afterWord(text: string, end: number): number {
  if (text[end] !== ' ') return end;
  if (!SIGNS_AFTER.includes(text.charAt(end + 1))) return end + 1;
  AFTER_WORD.lastIndex = end;
  AFTER_WORD.test(text);
  return AFTER_WORD.lastIndex;
}

// 46/182, No. 242, ES-10/2, S-5/1
const mayBeItem = (code: number): boolean => isDigit(code) || code === 78 || code === 69 || code === 83;

const LONGEST_LIST = 60; // resolutions after one word

//   General Assembly resolution 46/182        resolution 1993/77 of the Commission on Human Rights
function sessionTarget(item: RegExpExecArray, { series }: CitingWord): string | null {
  if (!item[1]) return null;
  const body = series === undefined ? (YEAR_OF_SESSION.test(item[1]) ? 'E/CN.4' : 'A') : series;
  return body && `${body}/RES/${item[1]}/${item[2]}${item[3] ? ` ${item[3]}` : ''}`;
}

function aloneTarget(item: RegExpExecArray, dated: string | undefined, yearOf: YearOf): string {
  const number = Number(item[4]);
  const year = yearOf(number) ?? dated;
  if (year) return `S/RES/${number} (${year})`;
  const letter = / ?([A-Z])$/.exec(item[0])?.[1];
  return letter ? `S/RES/${number} ${letter}` : `S/RES/${number}`;
}

// A number with its year is no other form; the list goes on behind it. What is glued to it is read with it: 242 (1967)1
function endOfNumbered(text: string, numbers: readonly Numbered[], place: number): number {
  const numbered = numbers[firstFrom(numbers, place)];
  if (numbered?.start !== place) return -1;
  const { end } = numbered;
  return isDigit(text.charCodeAt(end)) || isDigit(text.charCodeAt(end + 1)) ? -1 : end;
}

function itemAt(text: string, place: number): RegExpExecArray | null {
  if (!mayBeItem(text.charCodeAt(place))) return null;
  ITEM.lastIndex = place;
  return ITEM.exec(text);
}

//   No. 242        ES-10/2
//       ^ 4        ^ 0
const startOf = (item: string): number => (isDigit(item.charCodeAt(0)) ? 0 : item.search(/\d|E?S-/));

//   General Assembly resolution 46/182        resolutions 1267 and 1373 (years printed elsewhere, or nowhere)
//                               ^^^^^^                    ^^^^     ^^^^
function addOtherForms(mentions: Mention[], text: string, word: CitingWord, numbers: readonly Numbered[], yearOf: YearOf): void {
  const isList = word.end - word.start > 10;
  let place = afterWord(text, word.end);
  for (let count = 0; count < LONGEST_LIST; count++) {
    const numbered = endOfNumbered(text, numbers, place);
    const item = numbered < 0 ? itemAt(text, place) : null;
    if (numbered < 0 && !item) return;
    NEXT.lastIndex = item ? place + item[0].length : numbered;
    const [, dated, and] = NEXT.exec(text)!;
    const isAlone = item?.[4] !== undefined && !item[5] && (count === 0 || isList);
    if (isAlone && (word.series !== undefined || Number(item[4]) === 0)) return;
    const target = item && (isAlone ? aloneTarget(item, dated, yearOf) : sessionTarget(item, word));
    if (target) mentions.push(mentionAt(place + startOf(item[0]), place + item[0].length, target));
    if (and === undefined) return;
    place = NEXT.lastIndex;
  }
}

function wordsIn(page: Page): CitingWord[] {
  const { resolution, body } = landmarksOf(page);
  return resolution.map(({ start, end }) => ({ start, end, series: seriesBefore(page.text, start, body) }));
}

function yearsOf(numbers: readonly Numbered[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const one of numbers) {
    if (isRoman(one.year)) continue;
    const [number, year] = [Number(one.number), Number(one.year)];
    years.set(number, years.has(number) && years.get(number) !== year ? 0 : year);
  }
  return years;
}

// Few texts leave a year out.
function yearFinder(numbers: readonly Numbered[]): YearOf {
  let years: ReadonlyMap<number, number> | null = null;
  return (number) => {
    years ??= yearsOf(numbers);
    return years.get(number) || undefined;
  };
}

/** What a text says of resolutions by their numbers. */
export interface Resolutions {
  readonly yearOf: YearOf;
  /** The resolutions cited, not sorted; a number whose year nothing in the text tells stands alone: S/RES/1493. */
  readonly mentions: readonly Mention[];
}

/** Finds resolutions cited by number. */
export function resolutionsIn(page: Page): Resolutions {
  const { text } = page;
  const numbers = numbersIn(text);
  const yearOf = yearFinder(numbers);
  const words = wordsIn(page);
  const mentions = mentionsOf(text, numbers, words);
  for (const word of words) addOtherForms(mentions, text, word, numbers, yearOf);
  return { yearOf, mentions };
}
