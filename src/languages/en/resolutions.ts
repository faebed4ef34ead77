// A text in, the resolutions cited by number out: 338 (1973), 46/182, 377 A (V), and numbers whose year stands elsewhere.
import type { Page, Span } from '../../text/index.ts';
import { landmarksOf } from './landmarks.ts';
import type { Mention } from './mention.ts';

const REACH = 600; // how far before a number the word "resolution" may stand; lists of resolutions are long
const YEAR = /\( ?(19[4-9]\d|20[0-4]\d|[IVXL]{1,7}|E?S-[IVX]{1,5}) ?\)/y;
const NUMBER_BEFORE = /(?<![\d/.,-])(?<!\d ?\()\b(\d{1,4})(?: ?([A-Z]))? ?$/;
const LONGEST_NUMBER = 12; // characters of what NUMBER_BEFORE reads and of what may not stand before it
const ITEM =
  /(?:No\.? ?)?(?:(\d{1,4}|E?S-\d{1,2})\/(\d{1,3})(?: ([A-Z]{1,2})(?![A-Za-z.]))?|(\d{1,4})(?: ?[A-Z])?( ?\( ?(?:\d{4}|[IVXLES-]{1,7}) ?\))?)(?![\d/]|,\d{3}(?!\d)| (?:days|months|weeks|years|hours|times|persons|troops|members|military|police|civilian|observers|officers|of the)\b|\.\d| ?%)/y;
const DATE_AFTER = /,? (?:(?:adopted )?(?:of|on)|dated) (?:\d{1,2} [A-Z][a-z]{2,8},? ?|[A-Z][a-z]{2,8} \d{1,2}, ?)?(\d{4})\b/y;
// Between two of one list: another word "resolution" begins a list of its own.
const AND = /,? ?(?:and |or |as well as )?(?:its |the )?(?:(?:Security Council|General Assembly) )?(?=\d|E?S-)/y;
const SIGNS_AFTER = '("nN ';
const YEAR_OF_SESSION = /^\d{4}$/; // 1993/77; not the special session of S-14/1
const AFTER_WORD = /(?: \(| ")?(?: nos?\.?)? ?/iy;
// The words that must stand there, which are looked for first.
const SERIES: readonly (readonly [words: string, pattern: RegExp, series: string])[] = [
  ['Human Rights Council', /\bHuman Rights Council[^.;\n]{0,30}$/, 'A/HRC'],
  ['Commission on Human Rights', /\bCommission on Human Rights[^.;\n]{0,30}$/, 'E/CN.4'],
  ['Economic and Social Council', /\bEconomic and Social Council[^.;\n]{0,30}$/, 'E'],
  ['Assembly', /\bAssembly[^.;\n]{0,40}$/, 'A'],
];
const OTHER_BODY = /\b(?:Commission|Conference|Committee|Organization|Congress|League|IAEA|Agency|Parliament|Union)(?:'s)? $/;
const OUR_COUNCIL = 'Security Council ';

// Without one of these no body is named; most words "resolution" are passed over here.
const BODY =
  /Council|Human Rights|Assembly|(?:Commission|Conference|Committee|Organization|Congress|League|IAEA|Agency|Parliament|Union)(?:'s)? $/;

/** The word "resolution", with the series of the body whose resolutions are meant (see seriesBefore). */
interface CitingWord extends Span {
  readonly series: string | null | undefined;
}

// By what stands before the word; null when the body is none of the United Nations', undefined when none is named.
function seriesBefore(text: string, word: number): string | null | undefined {
  const before = text.slice(Math.max(0, word - 64), word);
  if (!BODY.test(before)) return undefined;
  const found = SERIES.find(([words, pattern]) => before.includes(words) && pattern.test(before));
  if (found) return found[2];
  return !before.endsWith(OUR_COUNCIL) && OTHER_BODY.test(before) ? null : undefined;
}

// ---- number and year ----

/** A number with the year or session in brackets after it. */
interface Numbered extends Span {
  readonly number: string;
  readonly letter: string | undefined;
  readonly year: string;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

// Most brackets hold small letters.
function mayBeYear(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return isDigit(code) || code === 32 || (code >= 69 && code <= 88); // E to X
}

//   resolutions 242 (1967) of 22 November 1967, 338 (1973) and 377 A (V)
//               ^^^^^^^^^^                      ^^^^^^^^^^     ^^^^^^^^^
function numbersIn(text: string): Numbered[] {
  const found: Numbered[] = [];
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    YEAR.lastIndex = at;
    const year = mayBeYear(text, at + 1) ? YEAR.exec(text) : null;
    if (!year) continue;
    const before = NUMBER_BEFORE.exec(text.slice(Math.max(0, year.index - LONGEST_NUMBER), year.index));
    if (!before) continue;
    const start = year.index - before[0].length;
    found.push({ start, end: YEAR.lastIndex, number: before[1]!, letter: before[2], year: year[1]! });
  }
  return found;
}

//   resolution 9701 (2031) and Presidential Statement 11 (2031)      the number of the statement in its year
const OF_STATEMENT = /\bPresidential [Ss]tatements? $/;

const isRoman = (year: string): boolean => !isDigit(year.charCodeAt(0));

function mentionsOf(text: string, numbers: readonly Numbered[], words: readonly CitingWord[]): Mention[] {
  const found: Mention[] = [];
  const known = new Set<string>();
  const later: Mention[] = [];
  let next = 0;
  for (const { start, end, number, letter, year } of numbers) {
    while (next < words.length && words[next]!.start < start) next++;
    const word = words[next - 1];
    const series = word?.series;
    const target = isRoman(year)
      ? `${series === 'E' ? 'E' : 'A'}/RES/${number}${letter ? ` ${letter}` : ''} (${year})`
      : `S/RES/${number} (${year})`;
    if (OF_STATEMENT.test(text.slice(Math.max(0, start - 25), start))) {
      found.push({ start, end, target: `S/PRST/${year}/${number}`, kind: 'un_document' });
      continue;
    }
    const mention: Mention = { start, end, target, kind: 'un_document' };
    const isNear = word !== undefined && start - word.end < REACH && !text.slice(word.end, start).includes('\n');
    if (isNear && (series !== null || start - word.end > 40)) {
      found.push(mention);
      known.add(target);
    } else if (!isRoman(year)) later.push(mention);
  }
  return [...found, ...later.filter(({ target }) => known.has(target))]; // 2293 (2016) again, without the word
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

//   General Assembly resolution 46/182        resolutions 1267 and 1373 (years printed elsewhere, or nowhere)
//                               ^^^^^^                    ^^^^     ^^^^
function otherForms(text: string, word: CitingWord, years: ReadonlyMap<number, number>): Mention[] {
  const mentions: Mention[] = [];
  let place = afterWord(text, word.end);
  const isList = word.end - word.start > 10;
  for (let count = 0; count < LONGEST_LIST; count++) {
    ITEM.lastIndex = place;
    const item = mayBeItem(text.charCodeAt(place)) ? ITEM.exec(text) : null;
    if (!item) break;
    const end = ITEM.lastIndex;
    DATE_AFTER.lastIndex = end;
    const dated = DATE_AFTER.exec(text);
    const start = place + (isDigit(text.charCodeAt(place)) ? 0 : item[0].search(/\d|E?S-/));
    if (item[1]) {
      const { series } = word;
      const body = series === undefined ? (YEAR_OF_SESSION.test(item[1]) ? 'E/CN.4' : 'A') : series;
      const letter = item[3] ? ` ${item[3]}` : '';
      if (body) mentions.push({ start, end, target: `${body}/RES/${item[1]}/${item[2]}${letter}`, kind: 'un_document' });
    } else if (item[4] && !item[5] && (count === 0 || isList)) {
      const number = Number(item[4]);
      const year = years.get(number) ?? (dated && Number(dated[1]));
      if (word.series !== undefined || number === 0) break;
      const letter = / ?([A-Z])$/.exec(item[0])?.[1] ?? '';
      const target = year ? `S/RES/${number} (${year})` : `S/RES/${number}${letter && ` ${letter}`}`;
      mentions.push({ start, end, target, kind: 'un_document' });
    }
    AND.lastIndex = dated ? DATE_AFTER.lastIndex : end;
    if (!AND.test(text)) break;
    place = AND.lastIndex;
  }
  return mentions;
}

const wordsIn = (page: Page): CitingWord[] =>
  landmarksOf(page).resolution.map(({ start, end }) => ({ start, end, series: seriesBefore(page.text, start) }));

// The years that stand beside the numbers of resolutions somewhere in a text; a number with two years has none.
function yearsOf(numbers: readonly Numbered[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const one of numbers) {
    if (isRoman(one.year)) continue;
    const [number, year] = [Number(one.number), Number(one.year)];
    years.set(number, years.has(number) && years.get(number) !== year ? 0 : year);
  }
  for (const [number, year] of years) if (!year) years.delete(number);
  return years;
}

/** What a text says of resolutions by their numbers. */
export interface Resolutions {
  /** The years that stand beside the numbers; a number with two years has none. */
  readonly years: ReadonlyMap<number, number>;
  /** The resolutions cited, not sorted; a number whose year nothing in the text tells stands alone: S/RES/1493. */
  readonly mentions: readonly Mention[];
}

/** Finds resolutions cited by number. */
export function resolutionsIn(page: Page): Resolutions {
  const { text } = page;
  const numbers = numbersIn(text);
  const years = yearsOf(numbers);
  const words = wordsIn(page);
  const mentions = mentionsOf(text, numbers, words);
  for (const word of words) mentions.push(...otherForms(text, word, years));
  return { years, mentions };
}
