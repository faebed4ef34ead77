// A text in, the resolutions cited by number out: 338 (1973), 46/182, 377 A (V), and numbers whose year stands elsewhere.
import type { Span } from '../../text/index.ts';
import type { Mention } from './mention.ts';

const REACH = 600; // how far before a number the word "resolution" may stand; lists of resolutions are long
const WORD = /\b(?:[Rr]esolution|RESOLUTION)[sS]?\b/g;
const NUMBERED = /(?<![\d/.,-])(?<!\d ?\()\b(\d{1,4})(?: ?([A-Z]))? ?\( ?(19[4-9]\d|20[0-4]\d|[IVXL]{1,7}|E?S-[IVX]{1,5}) ?\)/g;
const ITEM =
  /(?:No\.? ?)?(?:(\d{1,4}|E?S-\d{1,2})\/(\d{1,3})(?: ([A-Z]{1,2})(?![A-Za-z.]))?|(\d{1,4})(?: ?[A-Z])?( ?\( ?(?:\d{4}|[IVXLES-]{1,7}) ?\))?)(?![\d/]|,\d{3}(?!\d)| (?:days|months|weeks|years|hours|times|persons|troops|members|of the)\b|\.\d| ?%)/y;
const DATE_AFTER = /,? (?:(?:adopted )?(?:of|on)|dated) (?:\d{1,2} [A-Z][a-z]{2,8},? ?|[A-Z][a-z]{2,8} \d{1,2}, ?)?(\d{4})\b/y;
const AND =
  /,? ?(?:and |or |as well as )?(?:its |the )?(?:(?:Security Council|General Assembly) )?(?:resolutions? )?(?=\d|E?S-)/y;
const AFTER_WORD = /(?: \(| ")?(?: nos?\.?)? ?/iy;
const SERIES: readonly (readonly [RegExp, string])[] = [
  [/\bHuman Rights Council[^.;\n]{0,30}$/, 'A/HRC'],
  [/\bCommission on Human Rights[^.;\n]{0,30}$/, 'E/CN.4'],
  [/\bEconomic and Social Council[^.;\n]{0,30}$/, 'E'],
  [/\bAssembly[^.;\n]{0,40}$/, 'A'],
  [/\b(?:Commission|Conference|Committee|Organization|Congress|League|IAEA|Agency|Parliament|Union)(?:'s)? $/, ''],
];

// The body whose resolutions are meant: by what stands before the word; null when it is none of the United Nations'.
function seriesBefore(text: string, word: number): string | null | undefined {
  const before = text.slice(Math.max(0, word - 64), word);
  const found = SERIES.find(([pattern]) => pattern.test(before));
  return found ? found[1] || null : undefined;
}

// ---- number and year ----

//   resolutions 242 (1967) of 22 November 1967, 338 (1973) and 377 A (V)
//               ^^^^^^^^^^                      ^^^^^^^^^^     ^^^^^^^^^
function numbered(text: string, words: readonly Span[]): Mention[] {
  const found: Mention[] = [];
  const known = new Set<string>();
  const later: Mention[] = [];
  let next = 0;
  NUMBERED.lastIndex = 0;
  for (let match = NUMBERED.exec(text); match; match = NUMBERED.exec(text)) {
    while (next < words.length && words[next]!.start < match.index) next++;
    const word = words[next - 1];
    const [start, end] = [match.index, NUMBERED.lastIndex];
    const isRoman = !/^\d/.test(match[3]!);
    const series = word ? seriesBefore(text, word.start) : undefined;
    const target = isRoman
      ? `${series === 'E' ? 'E' : 'A'}/RES/${match[1]}${match[2] ? ` ${match[2]}` : ''} (${match[3]})`
      : `S/RES/${match[1]} (${match[3]})`;
    const mention: Mention = { start, end, target, kind: 'un_document' };
    const isNear = word !== undefined && start - word.end < REACH && !text.slice(word.end, start).includes('\n');
    if (isNear && (series !== null || start - word.end > 40)) {
      found.push(mention);
      known.add(target);
    } else if (!isRoman) later.push(mention);
  }
  return [...found, ...later.filter(({ target }) => known.has(target))]; // 2293 (2016) again, without the word
}

// ---- other forms ----

//   General Assembly resolution 46/182        resolutions 1267 and 1373 (years printed elsewhere)
//                               ^^^^^^                    ^^^^     ^^^^
function otherForms(text: string, word: Span, years: ReadonlyMap<number, number>): { mentions: Mention[]; unresolved: Span[] } {
  const mentions: Mention[] = [];
  const unresolved: Span[] = [];
  AFTER_WORD.lastIndex = word.end;
  AFTER_WORD.test(text);
  let place = Math.max(AFTER_WORD.lastIndex, word.end);
  const isList = word.end - word.start > 10;
  for (let count = 0; count < 60; count++) {
    ITEM.lastIndex = place;
    const item = ITEM.exec(text);
    if (!item) break;
    const end = ITEM.lastIndex;
    DATE_AFTER.lastIndex = end;
    const dated = DATE_AFTER.exec(text);
    const start = place + item[0].search(/\d|E?S-/);
    if (item[1]) {
      const series = seriesBefore(text, word.start);
      const body = series === undefined ? (item[1].length === 4 ? 'E/CN.4' : 'A') : series;
      const letter = item[3] ? ` ${item[3]}` : '';
      if (body) mentions.push({ start, end, target: `${body}/RES/${item[1]}/${item[2]}${letter}`, kind: 'un_document' });
    } else if (item[4] && !item[5] && (count === 0 || isList)) {
      const number = Number(item[4]);
      const year = years.get(number) ?? (dated && Number(dated[1]));
      if (seriesBefore(text, word.start) !== undefined || number === 0) break;
      if (year) mentions.push({ start, end, target: `S/RES/${number} (${year})`, kind: 'un_document' });
      else unresolved.push({ start, end });
    }
    AND.lastIndex = dated ? DATE_AFTER.lastIndex : end;
    if (!AND.test(text)) break;
    place = AND.lastIndex;
  }
  return { mentions, unresolved };
}

function wordsIn(text: string): Span[] {
  const words: Span[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    words.push({ start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The years that stand beside the numbers of resolutions somewhere in a text; a number with two years has none. */
export function yearsIn(text: string): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  NUMBERED.lastIndex = 0;
  for (let match = NUMBERED.exec(text); match; match = NUMBERED.exec(text)) {
    const [number, year] = [Number(match[1]), Number(match[3])];
    if (!Number.isNaN(year)) years.set(number, years.has(number) && years.get(number) !== year ? 0 : year);
  }
  for (const [number, year] of years) if (!year) years.delete(number);
  return years;
}

/** Finds resolutions cited by number, and the numbers whose year nothing tells. Mentions are not sorted. */
export function resolutionsIn(text: string, years: ReadonlyMap<number, number>): { mentions: Mention[]; unresolved: Span[] } {
  const words = wordsIn(text);
  const mentions = numbered(text, words);
  const unresolved: Span[] = [];
  for (const word of words) {
    const others = otherForms(text, word, years);
    mentions.push(...others.mentions);
    unresolved.push(...others.unresolved);
  }
  return { mentions, unresolved };
}
