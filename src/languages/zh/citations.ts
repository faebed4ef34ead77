// A page in, what it cites out: resolutions by number and year, symbols, the Charter and its parts, instruments between 《 and 》.
import type { Page } from '../../text/index.ts';
import type { Citation, Outline } from '../language.ts';
import { charterAt } from './charter.ts';
import { INSTRUMENTS, SHORT_NAMES } from './instruments.ts';
import { numeralBefore, numeralOf } from './numerals.ts';
import { relationAt } from './relations.ts';
import { laterMentions, type Mention } from './second-mentions.ts';

const ANCHOR = /[/(《]|宪章|号决议/g;
const PREFIX = /(?:[SAE]|ST|PRST)$/;
const SYMBOL =
  /(?:[SAE]|ST|PRST)(?:\/(?:[A-Z]{1,2}-\d{1,3}|[A-Z][A-Za-z]{0,9}(?:\.\d{1,4})?|\d{1,6}[A-Z]?)(?![A-Za-z0-9])){1,7}(?: ?\((?:\d{4}|[IVX]+)\))?/y;
const YEAR = /\((\d{4}|[一二][〇○零一二三四五六七八九]{3}|S-[IVX]{1,5}|ES-[IVX]{1,4}|[IVXL]{1,7})\)/y;
const SESSION = /第(\d{1,4}|E?S-\d{1,2})$/;
const NUMBER = /\/(\d{1,3})(?: ?[A-Z](?![A-Za-z]))?(?=号|[、和及至,])/y;
const ENDING = /号?(?:决议|决定)?/y;
const NUMBER_AND_YEAR = /\((?<=(?<!\d)(\d{1,4}) ?\()(19[4-9]\d|20\d\d)\)/g; // from the bracket, which is rarer than a digit
const OTHER_NUMBER = /号(?:公约|议定书|法|令|文件|建议|条例|通知|公告|公报)/y;
const INSTRUMENT = /《([^《》\n]{2,60})》/y;
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
  const prefix = PREFIX.exec(text.slice(Math.max(0, slash - 4), slash));
  if (!prefix) return null;
  const start = slash - prefix[0].length;
  if (/[A-Za-z0-9/]/.test(text[start - 1] ?? '')) return null;
  SYMBOL.lastIndex = start;
  const match = SYMBOL.exec(text);
  if (!match || !/\d/.test(match[0].slice(match[0].lastIndexOf('/')))) return null;
  const target = match[0].replace(/ ?\(/, ' (').replace(/^PRST/, 'S/PRST');
  return { start, end: SYMBOL.lastIndex, target, kind: 'un_document' };
}

//   第1327(2000)号    2087(2013)号决议    第三三八(一九七三)号    大会第194(III)号
//   ^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^
function resolutionAt(text: string, bracket: number, isListed: boolean): Mention | null {
  YEAR.lastIndex = bracket;
  const session = YEAR.exec(text)?.[1];
  if (!session) return null;
  const after = YEAR.lastIndex;
  const letter = / ?[A-Z]$/.exec(text.slice(bracket - 2, bracket))?.[0] ?? '';
  const number = numeralBefore(text, bracket - letter.length);
  if (!number || number.value < 1 || number.value > 9999) return null;
  const before = text[number.start - 1];
  const start = before === '第' ? number.start - 1 : number.start;
  OTHER_NUMBER.lastIndex = after;
  const isNamed =
    text.slice(number.start - 3, number.start) === '决议案' || text.slice(number.start - 2, number.start) === '决议';
  if ((before !== '第' && text[after] !== '号' && !isListed && !isNamed) || before === '/' || OTHER_NUMBER.test(text))
    return null;
  const end = endingAt(text, after);
  const leading = text.slice(Math.max(0, start - 24), start);
  if (/[IVX]/.test(session)) {
    const organ = lastOf(ORGANS, leading) ?? '大会';
    const series = organ === '安全理事会' || organ === '安理会' ? 'A' : SERIES[organ];
    return series ? { start, end, target: `${series}/RES/${number.value}${letter} (${session})`, kind: 'un_document' } : null;
  }
  if (OTHER_ORGAN.test(leading)) return null;
  const year = numeralOf(session)!;
  return year >= 1946 && year <= 2100 ? { start, end, target: `S/RES/${number.value} (${year})`, kind: 'un_document' } : null;
}

function endingAt(text: string, place: number): number {
  ENDING.lastIndex = place;
  ENDING.test(text);
  return Math.max(place, ENDING.lastIndex);
}

//   大会第46/182号决议    经社理事会第1996/31号决议
//     ^^^^^^^^^^^
function sessionAt(text: string, slash: number, last: Mention | null): Mention | null {
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
  INSTRUMENT.lastIndex = at;
  const inner = INSTRUMENT.exec(text)?.[1];
  if (!inner || inner === '宪章' || inner === '联合国宪章') return null;
  const end = INSTRUMENT.lastIndex;
  if (/^[^。;,]{0,3}\((?:[SAE]\/|第)/.test(text.slice(end, end + 8))) return null; // its symbol follows
  const plain = inner.replace(/^\d{4}年(?:\d{1,2}月\d{1,2}日)?(?:关于)?/, '');
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
  let last: Mention | null = null;
  ANCHOR.lastIndex = 0;
  while (ANCHOR.test(text)) {
    const at = ANCHOR.lastIndex - 1;
    const sign = text[at];
    let mentions: readonly Mention[];
    if (sign === '/') mentions = one(symbolAt(text, at) ?? sessionAt(text, at, last));
    else if (sign === '(') mentions = one(resolutionAt(text, at, isListed(text, last, at)));
    else if (sign === '议') mentions = one(yearlessAt(text, at + 1 - '号决议'.length, years));
    else if (sign === '章') mentions = charterAt(text, at + 1 - '宪章'.length);
    else mentions = one(instrumentAt(page, at, named));
    for (const mention of mentions) {
      if (last && mention.start < last.end) continue;
      found.push(mention);
      last = mention;
    }
    if (last && last.end > ANCHOR.lastIndex) ANCHOR.lastIndex = last.end;
  }
  return found;
}

const lastOf = (pattern: RegExp, text: string): string | undefined => [...text.matchAll(pattern)].pop()?.[0];

const one = (mention: Mention | null): readonly Mention[] => (mention ? [mention] : []);

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
  return { start, end, target, kind, paragraph, relation: relationAt(text, mention, isDocument) };
}

/** Finds every mention of a document, the Charter or an instrument; the document's own symbol is none. */
export function citations(page: Page, outline: Outline): Citation[] {
  const { text } = page;
  const own = outline.header.symbol?.value;
  const first = mentionsOf(page);
  const mentions = [...first, ...laterMentions(text, first)].filter(({ target }) => target !== own);
  return mentions.sort((a, b) => a.start - b.start).map((mention) => citationOf(text, mention));
}
