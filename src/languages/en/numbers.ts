// A page in, its figures out: money, shares, people and other counted things; not dates, times, labels, symbols, votes or meetings.
import { firstFrom, isCapital, isDigit, isLetter, numberAt, type Page } from '../../text/index.ts';
import type { Figure, Outline } from '../language.ts';
import { makeLexicon } from '../makers/lexicon.ts';
import { digitsOf } from '../makers/text-words.ts';
import { countedAt } from './counted.ts';
import { NUMBER_WORDS, wordValue } from './number-words.ts';

const SCALES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:US|USD|U\.S\.)? ?\$$/, 'USD'],
  [/^(?:C|CAN|Can)\$$/, 'CAD'],
  [/^A\$$/, 'AUD'],
  [/^€$/, 'EUR'],
  [/^£$/, 'GBP'],
  [/^¥$/, 'JPY'],
];
const COINS: readonly (readonly [RegExp, string])[] = [
  [/^(?:United States |US )?dollars?$/, 'USD'],
  [/^euros?$/, 'EUR'],
  [/^pounds sterling$/, 'GBP'],
  [/^(?:Japanese )?yen$/, 'JPY'],
  [/^Swiss francs?$/, 'CHF'],
  [/^CFA francs?$/, 'XAF'],
];
const ISO = 'USD|EUR|GBP|JPY|CHF|CAD|AUD|SEK|NOK|DKK|CNY|RUB|XAF|XOF';

const GROUPED = /^\d{1,3}(?:,\d{3}){0,4}$|^\d{1,15}$/;
const SPACED = /(?: \d{3}){1,4}(?![\d/,.]\d|\d)/y;
const SCALE = /[ -]?(hundred|thousand|million|billion|trillion)\b/y;
const SCALE_LETTERS = 'htmb';
const SIGN = new RegExp(`(?:(?:\\b(?:US|USD|CAN|Can|[CA])|U\\.S\\.)? ?\\$|[€£¥]|\\b(?:${ISO})) ?$`);
const COIN =
  / (?:of )?((?:United States |US )?dollars?|euros?|pounds sterling|(?:Japanese )?yen|(?:Swiss|CFA) francs?|USD|EUR|GBP|CHF)\b/y;
const COIN_LETTERS = 'oUdepJySCEG'; // with which COIN begins
const SHARE = / ?(?:%|per ?cent\b)/y;
const MORE =
  /(?:(?<!no |not )more than|over|at least|(?<!not )exceeding|in excess of|no(?:t)? (?:fewer|less) than|upwards of|above) (?:the )?$/i;
const LESS = /(?:(?<!no |not )(?:fewer|less) than|under|nearly|almost|below|close to) $/i;
const ABOUT = /(?:about|approximately|approx\.|around|some|roughly|an estimated|estimated at|estimated) $/i;
const AFTER =
  / (?:in |of |for |worth of )((?:(?!(?:the|and|or|to|by|from|with|which|that|in|on|at|for|is|are|was|were|has|have|had|as|per|during|after|before|following|since|until|through|between|while|January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Za-z][\w'-]* ?){1,4})/y;
// Whatever comes to a sum stands before the verb, with all that belongs to it.
const COMES_TO = /\b(?:amounts?|amounted|totall?ed|totals|stands|stood) /;
const SUBJECT =
  /(?:^|[.,;:(] ?|\bthat )(?:the |an? |its )?([A-Za-z][^.,;:(]{2,160}?) (?:(?:would|will|had|has|have) )?(?:(?:estimated|expected) to )?(?:(?:amount(?:s|ed)?|totals|totall?ed) (?:only )?(?:to )?|(?:stands|stood) at )(?:up to |(?:an )?(?:estimated|approximately|about|over|some|more than|less than) )?$/i;
const NO_SUBJECT =
  /^(?:in|as|at|on|for|of|with|by|to|from|including|which|and|it|this) |\b(?:has|have|had|is|are|was|were|will) /i;
const CONJUNCTION = /^.* that (?:the )?|^(?:while|whereas) (?:the )?/;
const REACH = 220; // of a subject
const BEFORE =
  /(?:^|[ (])((?:(?!(?:amount(?:s|ed|ing)?|total(?:led|ling)|stands|stood|standing|valued|estimated|increased|decreased|rose|fell|the|an?|of|to|its|in|and|that|excess|up|has|have|had|will|be|as|or|by|for|from|with|at|more|less|over)\b)[A-Za-z][\w-]* ){1,3})(?:(?:amounted |amounting |amounts |stands |stood |estimated )?(?:of|at|to)|totalling) (?:up to |(?:an )?(?:additional|estimated|approximately|about|over|more than|less than) )?$/;

const MONTHS = new Set(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
const SHORT_NOUNS = new Set(['per', 'men', 'new', 'USD', 'EUR', 'GBP', 'CHF', 'yen', 'CFA', 'key', 'big', 'ill', 'non']); // that may follow a number

const words = makeLexicon(
  NUMBER_WORDS.flatMap((form) => [[form, form] as const, [form[0]!.toUpperCase() + form.slice(1), form] as const]),
  { words: true },
);

const COMMA = 44;
const POINT = 46;

function approximation(before: string): Figure['approximate'] {
  if (MORE.test(before)) return 'more_than';
  if (LESS.test(before)) return 'less_than';
  return ABOUT.test(before) ? 'about' : null;
}

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

//   a budget of US$ 1,500,000        15 billion dollars in pledges        30 per cent of the seats
//               ^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^ USD               ^^^^^^^^^^^ percent
//        ^^^^^^ what                                    ^^^^^^^ what                        ^^^^^ what
//   unpaid contributions to the Special Account amounted to $7.5 million        $39 million in October 2031
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what                                            ^^^^^^^ of nothing
function whatBeside(text: string, start: number, end: number): string {
  const after = matchAt(AFTER, text, text.startsWith(' of the ', end) ? end + 4 : end)?.[1];
  if (after) return after.trim();
  const subject =
    COMES_TO.test(text.slice(Math.max(0, start - 36), start)) && SUBJECT.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  if (subject && !NO_SUBJECT.test(subject)) return subject.replace(CONJUNCTION, '');
  return BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1]?.trim() ?? '';
}

/** A number at a place, its value and whether it is printed so that it can be no year, label or day. */
interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isLarge: boolean;
}

function figureOf(text: string, { start, end, value, isLarge }: Amount): Figure | null {
  const before = text.slice(Math.max(0, start - 14), start);
  const last = text.charCodeAt(start - 1);
  const sign = isSigned(text, last === 32 ? start - 2 : start - 1) ? SIGN.exec(before)?.[0] : undefined;
  if (sign !== undefined) {
    const from = start - sign.length + (sign.startsWith(' ') ? 1 : 0);
    return beside(text, from, end, value, currencyOf(sign.trim()));
  }
  if (isLetter(last) || last === 47 || last === 46 || last === 45 || last === 0x2013) return null;
  if (text.charCodeAt(end) !== 32 && text.charCodeAt(end) !== 37) return null;
  const next = text.charAt(text.charCodeAt(end) === 32 ? end + 1 : end);
  const share = next === '%' || next === 'p' ? matchAt(SHARE, text, end) : null;
  if (share) return beside(text, start, end + share[0].length, value, 'percent');
  const coin = COIN_LETTERS.includes(next) ? matchAt(COIN, text, end) : null;
  if (coin) return beside(text, start, end + coin[0].length, value, coinOf(coin[1]!));
  const counted = countedAt(text, start, end, isLarge);
  if (!counted) return null;
  const { unit, what } = counted;
  return { start, end: counted.end, value, unit, what, approximate: approximation(text.slice(Math.max(0, start - 20), start)) };
}

function beside(text: string, start: number, end: number, value: number, unit: string): Figure {
  const approximate = approximation(text.slice(Math.max(0, start - 20), start));
  return { start, end, value, unit, what: whatBeside(text, start, end), approximate };
}

const currencyOf = (sign: string): string => CURRENCIES.find(([form]) => form.test(sign))?.[1] ?? sign;
const coinOf = (coin: string): string => COINS.find(([form]) => form.test(coin))?.[1] ?? coin;

// ---- digits ----

//   11,200        15 000        5,264.4 million
//   ^^^^^^        ^^^^^^        ^^^^^^^^^^^^^^^
function amountAt(text: string, start: number, printed: string): Amount | null {
  const point = printed.indexOf('.');
  const whole = point < 0 ? printed : printed.slice(0, point);
  const fraction = point < 0 ? '' : printed.slice(point + 1);
  if (whole.length > 19 || fraction.length > 6 || !GROUPED.test(whole)) return null;
  const isGrouped = whole.includes(',');
  let end = start + printed.length;
  let digits = isGrouped ? whole.replaceAll(',', '') : whole;
  const spaced = whole.length <= 3 && !fraction && isDigit(text.charCodeAt(end + 1)) ? matchAt(SPACED, text, end) : null;
  if (spaced) {
    digits += spaced[0].replaceAll(' ', '');
    end += spaced[0].length;
  }
  const scale = SCALE_LETTERS.includes(text.charAt(end + 1)) || isLetter(text.charCodeAt(end)) ? matchAt(SCALE, text, end) : null;
  if (scale) end += scale[0].length;
  const value =
    (fraction ? Number(`${digits}.${fraction}`) : numberAt(digits, 0, digits.length)) * (scale ? SCALES[scale[1]!]! : 1);
  return {
    start,
    end,
    value: Math.round(value * 1000) / 1000,
    isLarge: spaced !== null || isGrouped || scale !== null,
  };
}

function inDigits(text: string): Figure[] {
  const found: Figure[] = [];
  let from = 0;
  for (const start of digitsOf(text)) {
    if (start < from) continue;
    from = endOf(text, start);
    if (!mayBeFigure(text, start, from)) continue;
    const amount = amountAt(text, start, text.slice(start, from));
    const figure = amount && figureOf(text, amount);
    if (!figure) continue;
    found.push(figure);
    from = Math.max(from, figure.end);
  }
  return found;
}

//   12        1,200        5,264.4        242.        $560,700, or        (the last two are 242 and 560,700 alone)
function endOf(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end)) || (text.charCodeAt(end) === COMMA && isDigit(text.charCodeAt(end + 1)))) end++;
  if (text.charCodeAt(end) !== POINT || !isDigit(text.charCodeAt(end + 1))) return end;
  end += 2;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

// Most numbers of a decision are days, years, labels or parts of symbols: what stands beside them tells it at a look.
//   12 October 1999        242 (1967)        S/1999/954        3 and 5        $1.5        400 troops        20 per cent
function mayBeFigure(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(start - 1);
  if (isLetter(last) || last === 47 || last === 46 || last === 45 || last === 0x2013) return isSigned(text, start - 1);
  if (last === 36 || last > 127 || (last === 32 && isSigned(text, start - 2))) return true;
  const next = text.charCodeAt(end);
  if (next !== 32) return next === 37 || next === 45;
  const first = text.charCodeAt(end + 1);
  if (first === 37 || isDigit(first)) return true;
  if (!isLetter(first)) return false;
  const word = text.slice(end + 1, end + 4);
  if (word.includes(' ')) return word === 'ad '; // of, to, on
  return text.charCodeAt(end + 4) === 32 ? SHORT_NOUNS.has(word) : end - start > 2 || !MONTHS.has(word);
}

// A sign of a currency ends here: $, €, or letters in capitals.
function isSigned(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code === 36 || (code > 127 && code !== 0x2013) || (isCapital(code) && isCapital(text.charCodeAt(place - 1)));
}

// ---- words ----

//   fifteen thousand troops        twenty-five per cent        two hundred and fifty observers
//   ^^^^^^^^^^^^^^^^ 15000          ^^^^^^^^^^^ 25              ^^^^^^^^^^^^^^^^^^^^^ 250
function inWords(text: string): Figure[] {
  const found: Figure[] = [];
  let from = 0;
  for (const hit of words.find(text)) {
    if (hit.start < from) continue;
    const read = wordValue(text, hit.start);
    if (!read) continue;
    from = read.end;
    const figure = figureOf(text, { start: read.start, end: read.end, value: read.value, isLarge: true });
    if (figure) found.push(figure);
  }
  return found;
}

/** Finds amounts, strengths and counts. */
export function figures({ text }: Page, _outline: Outline): Figure[] {
  const digits = inDigits(text);
  const spelled = inWords(text).filter((one) => {
    const i = firstFrom(digits, one.end) - 1; // the last that begins before its end
    return i < 0 || digits[i]!.end <= one.start;
  });
  return spelled.length ? [...digits, ...spelled].sort((a, b) => a.start - b.start) : digits;
}
