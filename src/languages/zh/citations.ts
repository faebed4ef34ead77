// A page in, what it cites out: resolutions by number and year, symbols, the Charter and its parts, instruments between 《 and 》.
import { isCapital, isDigit, isLetter, type Page } from '../../text/index.ts';
import type { Citation, Outline } from '../language.ts';
import { possible } from '../makers/changed-decisions.ts';
import { signPlaces } from '../makers/sign-places.ts';
import { charterAt } from './charter.ts';
import { INSTRUMENTS, SHORT_NAMES } from './instruments.ts';
import { numeralBefore, numeralOf } from './numerals.ts';
import { relationAt } from './relations.ts';
import { laterMentions, type Mention } from './second-mentions.ts';
import { endOf } from './sticky.ts';

const ANCHORS = ['/', '(', '《', '宪章', '号决议'];
const SYMBOL =
  /(?:[SAE]|ST|PRST)(?:\/(?:[A-Z]{1,2}-\d{1,3}|[A-Z][A-Za-z]{0,9}(?:\.\d{1,4})?|\d{1,6}[A-Z]?)(?![A-Za-z0-9])){1,7}(?: ?\((?:\d{4}|[IVX]+)\))?/y;
const OTHER_YEAR = /\((?:[一二][〇○零一二三四五六七八九]{3}|S-[IVX]{1,5}|ES-[IVX]{1,4}|[IVXL]{1,7})\)/y;
const YEARS_BEGIN = '一二SEIVXL';
const SESSION = /第(\d{1,4}|E?S-\d{1,2})$/;
const NUMBER = /\/(\d{1,3})(?: ?[A-Z](?![A-Za-z]))?(?=号|[、和及至,])/y;
const NUMBER_AND_YEAR = /\((?<=(?<!\d)(\d{1,4}) ?\()(19[4-9]\d|20\d\d)\)/g; // from the bracket, which is rarer than a digit
const OTHER_NUMBER = /号(?:公约|议定书|法|令|文件|建议|条例|通知|公告|公报)/y;
const INSTRUMENT = /《[^《》\n]{2,60}》/y;
const SYMBOL_FOLLOWS = /^[^。;,]{0,3}\((?:[SAE]\/|第)/;
const LIST = /^(?:号)?(?:决议|决定)?(?:、|,|和|及|以及|与|或)第?$/;
const ORGANS = /大会|人权理事会|人权委员会|经济及社会理事会|经社理事会|安全理事会|安理会|委员会|理事会/g;
// 理事会第267(2009)号决定 is another council's.
const OTHER_ORGAN = /(?:委员会|(?<!安全)理事会)(?:\d{4}年\d{1,2}月\d{1,2}日)?$/;
// Whose resolutions are no resolutions of the Council.
const NO_COUNCIL = /(?:大会|委员会|(?<!安全)理事会|议会|国会|联盟|组织|机构|会议|首脑会议)(?:的|通过的)?$/;
const SERIES: Readonly<Record<string, string>> = {
  大会: 'A',
  人权理事会: 'A/HRC',
  人权委员会: 'E/CN.4',
  经济及社会理事会: 'E',
  经社理事会: 'E',
};
const PARAGRAPH =
  /(?:号?(?:主席)?(?:决议|决定|报告|声明|说明)?\)?(?:中|的)?(?:执行部分)?)第((?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?: ?\([a-z]{1,3}\))*(?:(?:、|和|至|-|及|,)第?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?: ?\([a-z]{1,3}\))*){0,8})段/y;

//   主席声明(PRST/1994/22)    S/PRST/2014/28号    S/RES/2446 (2018)
//           ^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
function symbolAt(text: string, slash: number): Mention | null {
  const start = slash - seriesBefore(text, slash);
  if (start === slash || isSymbol(text.charCodeAt(start - 1))) return null;
  const end = endOf(SYMBOL, text, start);
  if (!end || !hasDigit(text, text.lastIndexOf('/', end - 1), end)) return null;
  const symbol = text.slice(start, end);
  const dated = symbol.endsWith(')') ? symbol.replace(/ ?\(/, ' (') : symbol;
  return { start, end, target: symbol.startsWith('P') ? `S/${dated}` : dated, kind: 'un_document' };
}

// Letters, digits and the slash, which stands before 0.
const isSymbol = (code: number): boolean => code === 47 || isDigit(code) || isLetter(code);

// How many letters of a series (S, A, E, ST, PRST) stand before a slash.
function seriesBefore(text: string, slash: number): number {
  const letter = text[slash - 1];
  if (letter === 'S' || letter === 'A' || letter === 'E') return 1;
  if (letter !== 'T' || text[slash - 2] !== 'S') return 0;
  return text.startsWith('PR', slash - 4) ? 4 : 2;
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

const BEFORE_PARAGRAPH = '号主席决议)中执行部分第'.length;

//   第1327(2000)号    2087(2013)号决议    第三三八(一九七三)号    大会第194(III)号
//   ^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^
function resolutionAt(text: string, bracket: number, last: Mention | null): Mention | null {
  const after = isYear(text, bracket) ? bracket + '(2000)'.length : otherYearEnd(text, bracket);
  if (!after) return null;
  const letter = letterBefore(text, bracket);
  const number = numeralBefore(text, bracket - letter.length);
  if (!number || number.value < 1 || number.value > 9999) return null;
  const before = text[number.start - 1];
  const start = before === '第' ? number.start - 1 : number.start;
  const isNamed = text.startsWith('决议案', number.start - 3) || text.startsWith('决议', number.start - 2);
  const isNumbered = before === '第' || text[after] === '号' || isNamed || isListed(text, last, bracket);
  if (!isNumbered || before === '/' || isOtherKind(text, after)) return null;
  const end = endingAt(text, after);
  const leading = text.slice(Math.max(0, start - 24), start);
  const session = text.slice(bracket + 1, after - 1);
  if (!isDigit(session.charCodeAt(0)) && /[IVX]/.test(session)) {
    const organ = lastOf(ORGANS, leading) ?? '大会';
    const series = organ === '安全理事会' || organ === '安理会' ? 'A' : SERIES[organ];
    return series ? { start, end, target: `${series}/RES/${number.value}${letter} (${session})`, kind: 'un_document' } : null;
  }
  if ((leading.endsWith('会') || leading.endsWith('日')) && OTHER_ORGAN.test(leading)) return null;
  const year = numeralOf(session)!;
  return year >= 1946 && year <= 2100 ? { start, end, target: `S/RES/${number.value} (${year})`, kind: 'un_document' } : null;
}

//   (2000)        (一九七三)        (S-VI)
//   ^^^^^^         ^^^^^^^^^^         ^^^^^^
function isYear(text: string, bracket: number): boolean {
  for (let at = bracket + 1; at <= bracket + 4; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return text[bracket + 5] === ')';
}

const otherYearEnd = (text: string, bracket: number): number =>
  bracket + 1 < text.length && YEARS_BEGIN.includes(text[bracket + 1]!) ? endOf(OTHER_YEAR, text, bracket) : 0;

//   第3201 B(S-VI)号
//         ^^
function letterBefore(text: string, bracket: number): string {
  const letter = text.charCodeAt(bracket - 1);
  if (!isCapital(letter)) return '';
  return text.slice(text[bracket - 2] === ' ' ? bracket - 2 : bracket - 1, bracket);
}

const isOtherKind = (text: string, at: number): boolean =>
  text[at] === '号' && text[at + 1] !== '决' && endOf(OTHER_NUMBER, text, at) > 0;

//   号决议 · 决议 · 号
function endingAt(text: string, place: number): number {
  const noun = text[place] === '号' ? place + 1 : place;
  return text.startsWith('决议', noun) || text.startsWith('决定', noun) ? noun + 2 : noun;
}

//   大会第46/182号决议    经社理事会第1996/31号决议
//     ^^^^^^^^^^^
function sessionAt(text: string, slash: number, last: Mention | null): Mention | null {
  if (!isDigit(text.charCodeAt(slash - 1)) || !isDigit(text.charCodeAt(slash + 1))) return null;
  const opening = SESSION.exec(text.slice(Math.max(0, slash - 7), slash));
  NUMBER.lastIndex = slash;
  const number = NUMBER.exec(text);
  if (!opening || !number) return null;
  const start = slash - opening[0].length;
  const end = endingAt(text, NUMBER.lastIndex);
  const organ = lastOf(ORGANS, text.slice(Math.max(0, start - 24), start));
  const listed =
    last && LIST.test(text.slice(last.end - 1, start).slice(-6)) ? /^(A\/HRC|A|E)\/(?:RES|DEC)/.exec(last.target)?.[1] : null;
  const series = listed ?? (organ && SERIES[organ]) ?? (opening[1]!.length <= 2 || opening[1]!.includes('S-') ? 'A' : 'E');
  const isDecision = text.slice(NUMBER.lastIndex, NUMBER.lastIndex + 3) === '号决定';
  const target = `${series}/${isDecision ? 'DEC' : 'RES'}/${opening[1]}/${number[1]}`;
  return { start, end, target, kind: 'un_document' };
}

//   第338号决议: the year stands elsewhere in the document, or nowhere
//   ^^^^^^^^^^
function yearlessAt(text: string, at: number, years: () => ReadonlyMap<number, number>): Mention | null {
  const number = text[at - 1] === ')' ? null : numeralBefore(text, at);
  if (!number || text[number.start - 1] !== '第') return null;
  const year = years().get(number.value);
  const start = number.start - 1;
  const isOther = NO_COUNCIL.test(text.slice(Math.max(0, start - 8), start));
  if (isOther && (year === undefined || text.slice(start - 2, start) === '大会')) return null;
  const target = `S/RES/${number.value}${year === undefined ? '' : ` (${year})`}`;
  return { start, end: at + 3, target, kind: 'un_document' };
}

//   《多哈达尔富尔和平文件》        《文件》: named in full before
//   ^^^^^^^^^^^^^^^^^^^^^^
function instrumentAt(page: Page, at: number, named: Map<string, string>): Mention | null {
  const { text } = page;
  const end = endOf(INSTRUMENT, text, at);
  if (!end) return null;
  const inner = text.slice(at + 1, end - 1);
  if (inner === '宪章' || inner === '联合国宪章') return null;
  if (text.slice(end, end + 4).includes('(') && SYMBOL_FOLLOWS.test(text.slice(end, end + 8))) return null;
  const plain = isDigit(inner.charCodeAt(0)) ? inner.replace(/^\d{4}年(?:\d{1,2}月\d{1,2}日)?(?:关于)?/, '') : inner;
  const known = INSTRUMENTS.get(inner) ?? INSTRUMENTS.get(plain);
  if (SHORT_NAMES.has(inner) && !named.has(inner)) {
    const full = [...named.keys()].reverse().find((name) => name !== inner && name.endsWith(inner));
    if (full) return { start: at, end, target: named.get(full)!, kind: 'instrument' };
    if (!known) return null;
  }
  const target = known ?? page.printed({ start: at + 1, end: end - 1 });
  if (named.size < 500) named.set(inner, target);
  return { start: at, end, target, kind: 'instrument' };
}

//   第1874(2009)号决议第26段        (S/2002/1328)第11段        第8、10和12段
//                      ^^                          ^^          ^^^^^^^^^
function paragraphAfter(text: string, end: number): string | null {
  if (!text.slice(end, end + BEFORE_PARAGRAPH).includes('第')) return null;
  PARAGRAPH.lastIndex = end;
  const list = PARAGRAPH.exec(text)?.[1];
  if (!list) return null;
  return list
    .replace(/ ?\(/g, '(')
    .replace(/第/g, '')
    .replace(/[一二三四五六七八九十]+/g, (form) => String(numeralOf(form)))
    .replace(/至/g, '-')
    .replace(/、|和|及|,/g, ', ');
}

// One walk over the cheap anchors; each looks around its place.
function mentionsOf(page: Page): Mention[] {
  const { text } = page;
  const found: Mention[] = [];
  let known: ReadonlyMap<number, number> | null = null;
  const years = () => {
    known ??= yearsOf(text);
    return known;
  };
  const named = new Map<string, string>();
  const put = (mention: Mention | null): void => {
    if (mention && mention.start >= (found.at(-1)?.end ?? 0)) found.push(mention);
  };
  for (const at of signPlaces(ANCHORS, text)) {
    const last = found.at(-1) ?? null;
    if (last && at < last.end) continue;
    const sign = text[at];
    if (sign === '/') put(symbolAt(text, at) ?? sessionAt(text, at, last));
    else if (sign === '(') put(resolutionAt(text, at, last));
    else if (sign === '号') put(yearlessAt(text, at, years));
    else if (sign === '宪') for (const mention of charterAt(text, at)) put(mention);
    else put(instrumentAt(page, at, named));
  }
  return found;
}

const lastOf = (pattern: RegExp, text: string): string | undefined => [...text.matchAll(pattern)].pop()?.[0];

//   第2121(2013)、2127(2013)、2134(2014)号决议
//               ^ a number after this belongs to the list
const isListed = (text: string, last: Mention | null, at: number): boolean =>
  last !== null && at - last.end <= 8 && /^(?:、|,|和|及|以及|与|或)第?\d{1,4}$/.test(text.slice(last.end, at));

// The year that stands beside a resolution's number somewhere in the text.
function yearsOf(text: string): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const match of text.matchAll(NUMBER_AND_YEAR)) years.set(Number(match[1]), Number(match[2]));
  return years;
}

function citationOf(text: string, mention: Mention): Citation {
  const { start, end, target, kind } = mention;
  const isDocument = kind === 'un_document';
  const paragraph = isDocument ? paragraphAfter(text, end) : null;
  return {
    start,
    end,
    target,
    kind,
    paragraph,
    relation: possible(relationAt(text, mention, isDocument), target),
    basis: 'stated',
  };
}

/** Finds every mention of a document, the Charter or an instrument; the document's own symbol is none. */
export function citations(page: Page, outline: Outline): Citation[] {
  const { text } = page;
  const own = outline.header.symbol?.value;
  const first = mentionsOf(page);
  const later = laterMentions(text, first);
  const mentions = later.length ? [...first, ...later].sort((a, b) => a.start - b.start) : first;
  const cited: Citation[] = [];
  for (const mention of mentions) if (mention.target !== own) cited.push(citationOf(text, mention));
  return cited;
}
