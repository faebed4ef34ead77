// Clean text in, the places out where a new paragraph begins inside a run of words that was printed without line breaks.
import { firstFrom, isDigit, type Span, unitsOf } from '../../text/index.ts';
import { setOf } from '../makers/character-sets.ts';
import { headingsIn } from './headings.ts';
import { NUMERAL } from './numerals.ts';
import { endOf } from './sticky.ts';
import { CONTINUING_VERBS, PREAMBLE_VERBS } from './words.ts';

/** Places of signs that one walk over the text finds; which paragraph a cut lies in is looked at afterwards. */
interface Signs {
  /** Behind signs that an item or a quotation may follow. */
  readonly items: number[];
  /** Points behind a digit. */
  readonly points: number[];
  /** Full stops before an ordinal. */
  readonly ordinals: number[];
}

const [POINT, COMMA, STOP, ORDINAL] = [0x2e, 0x3001, 0x3002, 0x7b2c]; // .、。第
const ENDS = setOf('。:;!?');
const OPENS = setOf(`"'(㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩`);
//   ...持久 的 和平 。 "(c)安全理事会欢迎        ；㈡ 努力深化        ：" 安理会回顾
const ITEM = /"?(?:[㈠-㈩]|\((?:[a-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3}|\d{1,2})\))|"(?:安全理事会|安理会)/y;
const SPOKEN = /["'](?<=(?:如下|声明):.)/y;
//   ，1.表示决心采取适当步骤…；2.敦促所有国家
const NUMBER = /[.、](?<=([。:;,])(\d{1,3}).)(?![\d\s])/y;
//   决议草案 安全理事会,回顾
const OPENING = new RegExp(`安全理事会,(?=(?:${PREAMBLE_VERBS}|${CONTINUING_VERBS}|听取|收到|根据|按照|依照|对|念及|为))`);
//   对该地区目前的紧张状态表示关切,决定:
const STANCE = '对(?=[^,;。]{2,60}(?:表示|深表|深感)[^,;。]{0,6}(?:关切|关注|遗憾|震惊|不安|痛惜)[,;])';
const PREAMBLE = new RegExp(
  `,(?=(?:又|还|再次|再|进一步)?(?:${PREAMBLE_VERBS})|(?:又|还)(?:${CONTINUING_VERBS})|决定|${STANCE})`,
  'g',
);
//   联合国 | S/RES/1985(2011) | 第1985(2011)号决议 2011年6月10日安全理事会第6553次会议通过 安全理事会,
//                               ^^^^^^^^^^^^^^^^^^
const TITLES = [
  /安全理事会主席的?声明(?=安全理事会主席|在?\d{4}年)/,
  /(?:联合国)?(?:安全理事会|安理会)?第\d{1,4}\(\d{4}\)号决议(?=安全理事会,|\d{4}年|[一二][〇零○九]{1,2})/,
  /(?:最后|订正)?决议草案(?=安全理事会,)/,
  /^(?:安全理事会|安理会)(?:成员)?(?:关于|就)[^。,;:]{2,80}新闻谈话(?=\d{4}年|SC\/|安全理事会|安理会)/,
  /(?:\d{4}年\d{1,2}月\d{1,2}日)?SC\/\d{4,5}(?=安全理事会|安理会)/,
  /^\d{4}年\d{1,2}月\d{1,2}日[^。,;:]{2,60}给[^。,;:]{2,30}的(?:同文)?信(?=[^。,;:\s])/,
];
const SHORTEST_TITLED = '决议草案安全理事会,'.length;
//   决定继续处理此案。第4044次会议一致通过。1 三个成员国没有参加表决。
//                     ^^^^^^^^^^^^^^^^^^^^^^
const VOTED = new RegExp(`。第(?:\\d{1,5}|[${NUMERAL}]{1,6})次(?:\\([^)]{2,8}\\))?会议[^。]{0,40}通过。(?:\\d(?=\\d))?`, 'y');
//   分发为荷。马苏德汗(签名)巴基斯坦担任安全理事会主席期间(2013年1月)的安全理事会工作评价
const SIGNED = '(签名)';
const PRESIDENCY = '担任安全理事会主席期间(';
const ANNEX = /担任安全理事会主席期间\([^)]{4,12}\)的?(?:安全理事会)?的?工作评价/y;
const NAMES = { before: 24, ends: ')。,;:(' }; // who signs or presides: so far back at most, to one of these

/** Lists the places inside paragraphs where another paragraph begins, in their order. */
export function cuts(text: string, paragraphs: readonly Span[]): number[] {
  const places = new Set<number>();
  const { items, points, ordinals } = signsOf(text);
  for (const place of items) if (endOf(ITEM, text, place) || endOf(SPOKEN, text, place)) places.add(place);
  for (const place of numbered(text, points, paragraphs)) places.add(place);
  for (const place of preamble(text, paragraphs)) places.add(place);
  for (const place of letter(text, paragraphs)) places.add(place);
  for (const place of titles(text, paragraphs)) places.add(place);
  let free = 0;
  for (const stop of ordinals) {
    const end = stop < free ? 0 : endOf(VOTED, text, stop);
    if (end === 0) continue;
    places.add(stop + 1);
    places.add(end);
    free = end - 1; // its full stop may stand before another
  }
  const isStart = (place: number): boolean => paragraphs[firstFrom(paragraphs, place)]?.start === place;
  return [...places].filter((place) => text[place] !== '\n' && !isStart(place) && place < text.length).sort((a, b) => a - b);
}

function signsOf(text: string): Signs {
  const signs: Signs = { items: [], points: [], ordinals: [] };
  const units = unitsOf(text);
  for (let at = 0; at < text.length; at++) {
    const sign = units[at]!;
    if (sign > STOP) continue; // Han characters
    if (sign === COMMA || sign === POINT) {
      if (at > 0 && isDigit(units[at - 1]!)) signs.points.push(at);
    } else if (ENDS[sign] === 1) {
      const next = units[at + 1]!;
      if (OPENS[next] === 1) signs.items.push(at + 1);
      else if (next === ORDINAL && sign === STOP) signs.ordinals.push(at);
    }
  }
  return signs;
}

// Where the titles begin and end that the first paragraph holds besides other words.
function titles(text: string, [first]: readonly Span[]): number[] {
  const places: number[] = [];
  if (!first || first.end - first.start < SHORTEST_TITLED) return places;
  const head = text.slice(first.start, Math.min(first.end, first.start + 240));
  for (const title of TITLES) {
    const match = title.exec(head);
    if (match) places.push(first.start + match.index, first.start + match.index + match[0].length);
  }
  return places;
}

// A run of labels counts when it begins with 1 and goes on to 2 in the same paragraph.
function numbered(text: string, points: readonly number[], paragraphs: readonly Span[]): number[] {
  const places: number[] = [];
  let run: number[] = [];
  let block = 0;
  let within = -1;
  const close = () => {
    if (run.length > 1) places.push(...run);
    run = [];
  };
  for (const point of points) {
    NUMBER.lastIndex = point;
    const match = NUMBER.exec(text);
    if (!match) continue;
    const place = match.index - match[2]!.length; // where the label begins
    while (block + 1 < paragraphs.length && paragraphs[block]!.end < place) block++;
    if (within !== block) close();
    within = block;
    const number = Number(match[2]);
    if (number === 1 && match[1] !== ',') close();
    if (number === run.length + 1) run.push(place);
  }
  close();
  return places;
}

// The clauses of a preamble that stands in one paragraph with its opening words, up to the first label.
function preamble(text: string, paragraphs: readonly Span[]): number[] {
  const places: number[] = [];
  const opening = OPENING.exec(text.slice(0, 4000));
  if (!opening) return places;
  const start = opening.index;
  const from = start + opening[0].length;
  const paragraph = paragraphs[firstFrom(paragraphs, start + 1) - 1]!;
  const label = text.slice(start, paragraph.end).search(/[,;:。]1\.(?!\d)/);
  places.push(start, from);
  const run = text.slice(from, label < 0 ? paragraph.end : start + label);
  for (const clause of run.matchAll(PREAMBLE)) if (isOutsideQuotes(run, clause.index)) places.push(from + clause.index + 1);
  return places;
}

// "安全理事会与区域组织:正视…的新挑战": a comma inside quotes or brackets parts no clauses.
function isOutsideQuotes(run: string, at: number): boolean {
  const from = Math.max(0, at - 200);
  let isQuoted = false;
  let depth = 0;
  for (let i = from; i < at; i++) {
    const sign = run[i];
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === '(' || sign === '《') depth++;
    else if (sign === ')' || sign === '》') depth = Math.max(0, depth - 1);
  }
  return !isQuoted && depth === 0;
}

// Signature, title of the annex, and headings of an assessment that runs on without line breaks.
function letter(text: string, paragraphs: readonly Span[]): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(SIGNED); at >= 0 && at < 6000; at = text.indexOf(SIGNED, at + 1)) {
    const start = nameBefore(text, at);
    if (text[start - 1] === '。') places.push(start, at + SIGNED.length);
  }
  for (let at = text.indexOf(PRESIDENCY); at >= 0 && at < 8000; at = text.indexOf(PRESIDENCY, at + 1)) {
    const start = nameBefore(text, at);
    ANNEX.lastIndex = at;
    if ((text[start - 1] !== '。' && text[start - 1] !== ')') || !ANNEX.test(text)) continue;
    const end = ANNEX.lastIndex;
    places.push(start, end);
    const block = paragraphs.find((span) => span.start <= start && start < span.end);
    if (block && block.end > end)
      for (const heading of headingsIn(text, { start: end, end: block.end })) places.push(heading.start, heading.end);
  }
  return places;
}

// Where the name that ends at a place begins; 0 when it is too short or too long for one.
function nameBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= NAMES.before && !NAMES.ends.includes(text[start - 1]!)) start--;
  return end - start >= 2 && end - start <= NAMES.before ? start : 0;
}
