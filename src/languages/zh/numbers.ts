// A page in, its figures out: money, shares, people, weapons and other counted things; not dates, symbols, labels, votes or totals.
import { type Page, unitsOf } from '../../text/index.ts';
import type { Figure, Outline } from '../language.ts';
import { makeLexicon } from '../makers/lexicon.ts';
import { numeralOf } from './numerals.ts';
import { SPELLED, signsOn } from './page-signs.ts';
import { makeMarks } from './sticky.ts';

// The unit after the number, with its English name; the longest that fits is taken.
const UNITS: readonly (readonly [string, string])[] = [
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['瑞士法郎', 'CHF'],
  ['瑞典克朗', 'SEK'],
  ['挪威克朗', 'NOK'],
  ['丹麦克朗', 'DKK'],
  ['加拿大元', 'CAD'],
  ['加元', 'CAD'],
  ['澳大利亚元', 'AUD'],
  ['澳元', 'AUD'],
  ['人民币', 'CNY'],
  ['卢布', 'RUB'],
  ['%', 'percent'],
  ['个百分点', 'percentage point'],
  ['平方公里', 'square kilometre'],
  ['公里', 'kilometre'],
  ['海里', 'nautical mile'],
  ['公顷', 'hectare'],
  ['公斤', 'kilogram'],
  ['吨', 'tonne'],
  ['桶', 'barrel'],
  ['架直升机', 'helicopter'],
  ['架次', 'sortie'],
  ['架', 'aircraft'],
  ['艘', 'ship'],
  ['辆', 'vehicle'],
  ['枚', 'munition'],
  ['门', 'artillery piece'],
  ['支枪', 'firearm'],
  ['件武器', 'weapon'],
  ['户', 'household'],
  ['个家庭', 'household'],
  ['个营', 'battalion'],
  ['个连', 'company'],
  ['个步兵营', 'battalion'],
  ['个建制警察部队', 'formed police unit'],
  ['个建制警察单位', 'formed police unit'],
  ['名', 'person'],
  ['位平民', 'person'],
  ['人', 'person'],
  ['具尸体', 'person'],
];
const UNIT = makeLexicon(UNITS, { words: false });
// What follows 人 where it belongs to another word: 人道, 人权.
const OTHER_WORD = /^(?:道|权|口|类|造|均|工|体|民币|事|次)/;
const FOLK = /^[々〇㐀-鿿]{0,8}?(?:人(?![道权类造均工事])|难民|平民|儿童|妇女|士兵|军人|警察|居民|流离失所者|受害者|选民|囚犯)/;
const SCALE = '万亿|[十百千]亿|亿|[十百千]万|万|千|百';
// The characters of numbers, and those that follow one that counts something: most numbers are of dates, symbols and labels.
const { of: MARKS, bit: MARK } = makeMarks({
  digit: '0123456789',
  spelled: SPELLED,
  unit: UNITS.map(([form]) => form[0]).join(''),
  afterDigits: '万亿十百千多余',
  inDigits: ' ,.',
  afterSpelled: '万亿多余名人户架艘辆美欧',
});
const NUMBER = new RegExp(
  `(?<![\\d./第A-Za-z-])(\\d{1,3}(?:[ ,]\\d{3}){1,4}(?!\\d)|\\d{1,12})(\\.\\d{1,3})?(${SCALE})?(多|余)?|(?<![${SPELLED}第每几数某另\\d])([${SPELLED}]{1,8})(?:(万|亿)(多|余)?|(多|余)?(?=名|人|户|架|艘|辆|[美欧]元))`,
  'y',
);
const SHARE = /百分之(\d{1,3}(?:\.\d{1,2})?|[一二三四五六七八九十百]{1,5})/g;
const MORE = /(?:超过|逾|至少|多于|不少于|不止|大于)$/;
const LESS = /(?:不到|少于|不足|至多|最多|不超过|低于|将近|近|接近)$/;
const ABOUT = /(?:大约|约|大概|估计)$/;
const STOP = /[,。;:、()"'\n《]|和|以及|被|已|在|从|由|因|将|于|向|对|的/;
const BREAK = /[,。;:、()"'\n《月日了]|年(?!度)|和|以及|被|已|在|从|由|因|将|把|于|向|对|的/;
//   核定兵力|从15 000人减为        军事部分|减至
const CHANGING = /(?:从[\d ,]{1,7}[人名][^,;。\d]{0,6})?(?:减少?|增加?|降低?|提高|扩大|扩充|上升|升)[至到为]$/;
//   从15 000人|减为13 000人: what follows is no noun
const CHANGES = /^(?:减|增|降|提高|扩大|上升|升|至|到)/;
const LEADING = /(?:的|从|维持在|保持在|约为?|大约|总额为?|达到?|为|至|占|不?超过|至多|最多|高达|不到|仅)+$/;

function approximation(text: string, start: number, end: number, isMore: boolean): Figure['approximate'] {
  const before = text.slice(Math.max(0, start - 4), start);
  if (LESS.test(before)) return 'less_than';
  if (isMore || MORE.test(before) || /^(?:以上|之多)/.test(text.slice(end, end + 2))) return 'more_than';
  if (/^(?:以下|以内)/.test(text.slice(end, end + 2))) return 'less_than';
  return ABOUT.test(before) || /^(?:左右|上下)/.test(text.slice(end, end + 2)) ? 'about' : null;
}

// What is counted is printed after the number, or else before it: 50万|海地人;  所需的|15亿美元
function whatAt(text: string, start: number, end: number): string {
  const after = text.slice(end, end + 16);
  const noun = after.slice(0, Math.max(0, `${after}。`.search(STOP))).replace(/组成$/, '');
  if (noun && !CHANGES.test(noun)) return noun;
  const before = text
    .slice(Math.max(0, start - 24), start)
    .replace(CHANGING, '')
    .replace(LEADING, '');
  return (before.split(BREAK).at(-1) ?? '').replace(/^(?:\d+|[内后前]$)/, '');
}

function amountOf(digits: string, fraction: string, scale: string): number | null {
  const base = numeralOf(digits.replace(/[ ,]/g, ''));
  if (base === null) return null;
  const times = [...scale].reduce(
    (product, form) => product * numeralOf(form === '万' || form === '亿' ? `一${form}` : form)!,
    1,
  );
  return Math.round((base + Number(`0${fraction}`)) * times * 1000) / 1000;
}

//   60000多人丧生      15亿美元      1 000名军事人员
//   ^^^^^^^^           ^^^^^^^^      ^^^^^^^
function figureAt(text: string, match: RegExpExecArray): Figure | null {
  const [whole, digits, fraction = '', scale = '', more, spelled, spelledScale = '', scaledMore, plainMore] = match;
  const { index: start } = match;
  const place = start + whole.length;
  const form = UNIT.at(text, place);
  const isPeople =
    form !== null && text[place] === '人' && form.end === place + 1 && OTHER_WORD.test(text.slice(place + 1, place + 3));
  const isScaled = scale.includes('万') || scale.includes('亿') || spelledScale !== '';
  if ((!form || isPeople) && !isScaled) return null;
  const value = amountOf(digits ?? spelled!, fraction, scale || spelledScale);
  if (value === null || (spelled && (/[百千]{2}|^[百千]/.test(spelled) || (!spelledScale && value < 2)))) return null;
  const folk = form ? null : FOLK.exec(text.slice(place, place + 14));
  const end = isPeople ? place : (form?.end ?? place + (folk?.[0].length ?? 0));
  const unit = form && !isPeople ? form.value : folk ? 'person' : null;
  const what = folk ? folk[0] : whatAt(text, start, end);
  return {
    start,
    end,
    value,
    unit,
    what,
    approximate: approximation(text, start, end, Boolean(more ?? scaledMore ?? plainMore)),
  };
}

// Where the run of digits or of Chinese numerals ends that begins at a place.
function runEnd(units: Uint16Array, from: number, mark: number): number {
  let end = from + 1;
  while ((MARKS[units[end]!]! & mark) !== 0) end++;
  return end;
}

//   1 000名        15亿        3.5万        12月 counts nothing
function mayCount(text: string, units: Uint16Array, end: number, mark: number): boolean {
  const after = MARKS[units[end]!]!;
  if (mark === MARK.spelled) return (after & MARK.afterSpelled) !== 0;
  if ((after & MARK.afterDigits) !== 0) return true;
  if ((after & MARK.unit) !== 0 && UNIT.at(text, end) !== null) return true;
  return (after & MARK.inDigits) !== 0 && (MARKS[units[end + 1]!]! & MARK.digit) !== 0;
}

/** Finds amounts, strengths and counts. */
export function figures(page: Page, _outline: Outline): Figure[] {
  const { text } = page;
  const found: Figure[] = [];
  const { numbers } = signsOn(page);
  const units = unitsOf(text);
  let past = 0; // what has been read ends here
  for (const start of numbers) {
    const mark = MARKS[units[start]!]! & (MARK.digit | MARK.spelled);
    const end = runEnd(units, start, mark);
    for (let at = Math.max(start, past); at < end; at = past) {
      NUMBER.lastIndex = at;
      const match = mayCount(text, units, end, mark) ? NUMBER.exec(text) : null;
      const figure = match && figureAt(text, match);
      if (figure) found.push(figure);
      past = match ? NUMBER.lastIndex : end;
    }
  }
  return text.includes('百分之') ? [...found, ...sharesIn(text)].sort((a, b) => a.start - b.start) : found;
}

//   百分之五的
//   ^^^^^^^^
function sharesIn(text: string): Figure[] {
  const found: Figure[] = [];
  SHARE.lastIndex = 0;
  for (let match = SHARE.exec(text); match; match = SHARE.exec(text)) {
    const { index: start } = match;
    const end = SHARE.lastIndex;
    const [whole, fraction] = match[1]!.split('.');
    const value = amountOf(whole!, fraction ? `.${fraction}` : '', '');
    const what = whatAt(text, start, end);
    if (value !== null)
      found.push({ start, end, value, unit: 'percent', what, approximate: approximation(text, start, end, false) });
  }
  return found;
}
