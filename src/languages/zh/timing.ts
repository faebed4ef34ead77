// What a provision asks in, by when it is to be done out.
import type { Deadline } from '../../facts/index.ts';
import { isDigit, type Span, within } from '../../text/index.ts';
import type { Moment } from '../language.ts';
import { MARK } from './clause-marks.ts';
import { COUNT, lengthOf, UNIT } from './durations.ts';
import { numeralOf } from './numerals.ts';
import { periodHeld, termFromAdoption } from './periods.ts';
import { reachOf } from './recurrences.ts';

/** What is looked at to find a deadline. */
export interface Asked {
  readonly text: string;
  readonly span: Span;
  /** Which characters stand in it, see clause-marks.ts. */
  readonly marks: number;
  /** The moments that lie in it. */
  readonly moments: readonly Moment[];
  /** The date of the document: what lies before it is no deadline. */
  readonly today: string | null;
  readonly isReporting: boolean;
  /** Whether the Council binds itself, so that a bare 在2010年 is its time. */
  readonly isOwn: boolean;
  /** Whether what is said holds for a time: a decision or an authority. */
  readonly holds: boolean;
}

//   最迟于2011年11月12日        在2003年3月17日前        不迟于        至迟于
//   ^^^^^                                     ^^
const BEFORE_DATE = /(?:最迟|至迟|不迟|不晚|最晚|至少)(?:应)?(?:于|在)?$|(?:于|在)$/;
//   2031年5月4日午夜前        2031年6月15日24时前
//              ^^^^^^                   ^^^^^^
const AFTER_DATE =
  /^(?:\(星期[一二三四五六日]\))?(?:午夜|中午|正午|零时|\d{1,2}时(?:\d{1,2}分)?)?(?:之前|以前|前(?![往来后])|止|为止|当天或之前|或之前)/;
//   在2031年内
const INSIDE = /^之?内/;
//   到2031年12月31日完成撤出        从2031年7月1日到12月31日 is a length
const BY_DATE = /[,;并]到$/;
//   授权采取一切必要行动,直至2031年8月31日
//                         ^^^^ how long it stands; what is prolonged says so itself
const STANDS = /直[至到]$/;
//   任务期限延长至2031年8月31日        再延长六个月,至2031年8月31日        延长到2031年8月31日为止
//             ^^                                ^^
//   延长专家小组的任务期限至2031年7月1日
//   延长支助团任期,自2031年9月16日起,至2032年9月15日止
//                                     ^^
const PROLONGS =
  /(?:(?:延长|延期|延续|展期|延)(?:[^,;。]{1,10},即?)?|延长[^,;。]{2,40}(?:任务|任期|期限|授权)(?:[^,;。]{0,8},即?|,为期[^,;。]{2,8},即?|,?[自从][^,;。]{4,16}起,?)?)(至|到)$/;
//   2031年3月3日之前签署的合同
//                    ^^^^^^ others have done that
const OF_OTHERS =
  /^(?:已|所|就)?(?:签署|签订|订立|达成|缔结|提出|提交|发表|发布|公布|宣布|通过|存在|生效|发生|举行|作出|做出|产生|设立|进行|部署|入境|商定)的/;
//   在2031年11月14日、2032年2月14日和2032年5月24日之前: one word for all of them
const NEXT_DAY = /^(?:、|和|及|以及)$/;
//   2031年第一季度末之前        2031年上半年        2032年3月第一周
const QUARTER = /^第?([一二三四])季度(?:末|结束)?/;
const HALF = /^上半年/;
const WEEK = /^第[一二三四](?:个)?(?:周|星期)/;
const PROLONGED = /(?:延长|延期|延至|延续|展期|延|任期|期限)[^,;。]{0,8}(?:至|到)?$/;
//   在本决议通过后30天内        通过之日起六个月内        在九十天内
const DURATION = new RegExp(
  `(?:(?:最迟|至迟|不迟于|最晚)?(?:在|自|从|于)([^,;。在自从于]{0,24}?(?:通过|之日起|之后|后|起)?))?${COUNT}${UNIT}(?:之)?内(?!,?每)`,
  'g',
);
//   在本决议通过六个月后        自本决议通过之日起三个月后        打算在六个月后
const LATER_ON = new RegExp(
  `(?:(?:最迟|至迟|不迟于|最晚)?(?:在|自|从|于))([^,;。在自从于]{0,24}?(?:通过|之日起|之后|后|起)?)${COUNT}${UNIT}(?:之)?后(?![续方果来的])`,
  'g',
);
//   首次报告在本决议通过后60天提出        不晚于任期延长后三个月
const AFTERWARDS = new RegExp(
  `(?:(?:最迟|至迟|最晚)(?:在|于)?|不[迟晚]于|在|于)([^,;。在于]{2,30}?(?:后(?:的)?第?|之日起第))${COUNT}${UNIT}(?!(?:之|以)?内|之?后|一次|期|的)`,
  'g',
);
//   最迟在其任务期限结束前30天
const AHEAD = new RegExp(
  `(?:(?:最迟|至迟|最晚|至少)(?:在|于)?|不迟于|在|于)([^,;。在于]{2,30}?)(?:之前|(?<!目)前)(?:至少)?${COUNT}${UNIT}(?!一次)`,
  'g',
);
//   目前, 提前 and 停滞不前 are words of their own.
//   在讨论延长任务之前        在本次任务期限终了前        在这一期限终了时
const EVENT =
  /(?:至迟|最迟|不迟于|最晚)?(?:在|于)([^,;。:在"]{2,60}?)(之前|以前(?!的)|(?<![目提先当从此眼空事以之]|滞不)前(?!景|提(?![交出供呈])|线|途|往|进|述|言|后|来|列|沿|者|例|任(?!何)|南斯拉夫)|终了时|结束时|届满时|期满时|到期时)/g;
const WHEN = /在([^;。:"]{2,80}?)时(?=,|应|向|提供|提出|提交)/g;
const NEXT_REPORT =
  /在(?:其|他的|提交[^,;。]{2,60}的)?(?:[^,;。在]{0,40}?)(下一份|下一次|下次|今后的?第一份)([^,;。]{0,12}?)报告中?/g;
const LATER =
  /(?:于|在)?(今年晚些时候|今年内|本年内|今年年底前?|今年年底之前|年底之前|年底前|明年初?|今后几个月内|未来几个月内)/g;
const EXPIRY = /期限|任期|届满|期满|到期|任务结束/;
const ENDS = /届满|期满|到期|终了|结束/;
//   在任务期限于2032年1月31日届满之前
const ENDS_ON = /^(?:届满|期满|到期|终了|结束)(?:之前|以前|前|时)$/;
const FROM_ADOPTION = /通过|本决议|今后|未来|初期|最初/;
//   决定,如委员会在15个工作日内未收到反对意见,则…        a period of the condition dates nothing that is asked
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const CONDITION =
  /(?<=^|[,;。])(?:则|但|并)?(?:[^,;。:如若除]{1,20}(?=如果|如未|如不))?(?:如果|如(?![下上何此其期实同所前]|有?(?:必要|可能|需要|适当|可行))|若(?!干)|倘若|假如|一旦|除非)[^,;。:]{4,90}(?=[,;。]|$)/g;

const TIMED = MARK.within | MARK.after | MARK.before | MARK.when | MARK.report | MARK.later;
//   如果特派团撤出,即在14天内        counted from that
const ON_CONDITION = /;{6}[,;](?:即|则|就)[^,;]*$/;

/** The words of what is asked, and which marks stand in them. */
interface Words {
  readonly words: string;
  readonly marks: number;
}

/** Finds by when what is asked is to be done: a date, a period or an event; null when none is printed. */
export function deadlineOf(asked: Asked): Deadline | null {
  const { text, span, marks, moments, holds } = asked;
  if ((marks & TIMED) === 0 && !moments.length && !holds) return null;
  const words = (marks & (TIMED | MARK.condition)) === 0 ? '' : text.slice(span.start, reachOf(span));
  const said = { words: (marks & MARK.condition) === 0 ? words : unconditional(words), marks: marks & TIMED };
  return (
    firstPrinted(asked, aheadOf(said), dateOf(asked, said), periodOf(said), laterOnOf(said)) ??
    eventOf(said, asked) ??
    laterOf(said, asked.today) ??
    ownTime(asked, said) ??
    standingUntil(asked) ??
    termFromAdoption(said.words, said.marks) ??
    (holds ? periodHeld({ words: said.words || text.slice(span.start, reachOf(span)), start: span.start, moments }) : null)
  );
}

// The words of conditions give way to signs that no time is read across.
const unconditional = (words: string): string => words.replace(CONDITION, (condition) => ';'.repeat(condition.length));

//   最迟于10月31日提交中期报告,并在任务期限结束前30天提交最后报告: the first of them
function firstPrinted({ text, span }: Asked, ...found: readonly (Deadline | null)[]): Deadline | null {
  let first: Deadline | null = null;
  let place = Number.POSITIVE_INFINITY;
  for (const one of found) {
    const at = one ? text.indexOf(one.text, span.start) : place;
    if (at < place) [first, place] = [one, at];
  }
  return first;
}

//   请秘书长在2003年3月17日前提供        延至2003年3月31日 is the end of a mandate, not a time to act
//           ^^^^^^^^^^^^^^^^
function dateOf({ text, span, moments, today }: Asked, { words }: Words): Deadline | null {
  for (let i = 0; i < moments.length; i++) {
    const moment = moments[i]!;
    const before = text.slice(Math.max(span.start, moment.start - 12), moment.start);
    if (PROLONGED.test(before) || words[moment.start - span.start] === ';') continue;
    const { end, value } = partOf(text, moment);
    const behind = text.slice(end, end + 20);
    const after = AFTER_DATE.exec(behind) ?? (value.length < 10 ? INSIDE.exec(behind) : null);
    const lead = BEFORE_DATE.exec(before);
    const isLatest = lead && lead[0].length > 1;
    if (!isLatest && !after && !BY_DATE.test(before) && !(lead && isListed(text, moments, i))) continue;
    if (after && (/止$/.test(after[0]) || OF_OTHERS.test(text.slice(end + after[0].length, end + 20)))) continue;
    const due =
      moment.basis === 'inferred' && today !== null && value < today && !/年/.test(text.slice(span.start, moment.start))
        ? nextYear(value)
        : value;
    if (!isLatest && today !== null && due < today.slice(0, due.length)) continue;
    const start = moment.start - (lead?.[0].length ?? 0);
    return dated(
      text.slice(start, end + (after?.[0].length ?? 0)),
      due === moment.value ? moment : { value: due, basis: 'inferred' },
    );
  }
  return null;
}

//   3月15日前, printed in September: the one that comes
const nextYear = (value: string): string => `${Number(value.slice(0, 4)) + 1}${value.slice(4)}`;

//   2031年|第一季度 → 2031-03
function partOf(text: string, { end, value }: Moment): { readonly end: number; readonly value: string } {
  const behind = text.slice(end, end + 8);
  if (value.length === 7) return { end: end + (WEEK.exec(behind)?.[0].length ?? 0), value };
  if (value.length !== 4) return { end, value };
  const quarter = QUARTER.exec(behind);
  if (quarter) return { end: end + quarter[0].length, value: `${value}-${String(3 * numeralOf(quarter[1]!)!).padStart(2, '0')}` };
  return HALF.test(behind) ? { end: end + 3, value: `${value}-06` } : { end, value };
}

function isListed(text: string, moments: readonly Moment[], from: number): boolean {
  let i = from;
  while (moments[i + 1] && NEXT_DAY.test(text.slice(moments[i]!.end, moments[i + 1]!.start))) i++;
  return i > from && AFTER_DATE.test(text.slice(moments[i]!.end, moments[i]!.end + 20));
}

//   what is prolonged, or allowed, until a day: how long it stands
function standingUntil({ text, span, moments }: Asked): Deadline | null {
  for (const moment of moments) {
    const before = text.slice(span.start, moment.start);
    const prolongs = PROLONGS.exec(before);
    if (prolongs) return dated(text.slice(moment.start - 1, moment.end), moment);
    const stands = STANDS.exec(before);
    if (stands && !/延|任期|期限/.test(before)) return dated(text.slice(moment.start - stands[0].length, moment.end), moment);
  }
  return null;
}

const dated = (words: string, moment: Pick<Moment, 'value' | 'basis'>): Deadline => ({
  text: words,
  kind: 'date',
  date: moment.value.slice(moment.value.indexOf('/') + 1),
  duration: null,
  anchor: null,
  basis: moment.basis,
});

function firstIn(form: RegExp, words: string, mark: number): RegExpExecArray | null {
  if (mark === 0) return null;
  form.lastIndex = 0;
  return form.exec(words);
}

function periodOf({ words: reach, marks }: Words): Deadline | null {
  const match = firstIn(DURATION, reach, marks & MARK.within);
  if (!match) return null;
  const [words, from, count, unit] = match;
  const duration = lengthOf(count!, unit!);
  if (!duration || /过去|最近|前/.test(words)) return null;
  const isOnCondition = !from && ON_CONDITION.test(reach.slice(0, match.index));
  const anchor = isOnCondition
    ? 'event'
    : !from || FROM_ADOPTION.test(from)
      ? 'adoption'
      : EXPIRY.test(from)
        ? 'expiry'
        : 'event';
  return { text: words, kind: 'duration', date: null, duration, anchor, basis: from ? 'stated' : 'inferred' };
}

function laterOnOf({ words: reach, marks }: Words): Deadline | null {
  const match = firstIn(LATER_ON, reach, marks & MARK.after) ?? firstIn(AFTERWARDS, reach, marks & MARK.after);
  if (!match) return null;
  const [words, from, count, unit] = match;
  const duration = lengthOf(count!, unit!);
  if (!duration || /过去|最近|前/.test(words)) return null;
  const anchor = !from || FROM_ADOPTION.test(from) ? 'adoption' : 'event';
  return { text: words, kind: 'duration', date: null, duration, anchor, basis: from ? 'stated' : 'inferred' };
}

function aheadOf({ words: reach, marks }: Words): Deadline | null {
  const match = firstIn(AHEAD, reach, marks & MARK.before);
  if (!match) return null;
  const [words, from, count, unit] = match;
  const duration = lengthOf(count!, unit!);
  if (!duration) return null;
  return {
    text: words,
    kind: 'duration',
    date: null,
    duration,
    anchor: EXPIRY.test(from!) ? 'expiry' : 'event',
    basis: 'stated',
  };
}

function eventOf({ words, marks }: Words, { text, span, moments, isReporting }: Asked): Deadline | null {
  const match =
    firstIn(EVENT, words, marks & (MARK.before | MARK.when)) ??
    firstIn(NEXT_REPORT, words, marks & MARK.report) ??
    (isReporting ? firstIn(WHEN, words, marks & MARK.when) : null);
  if (!match || isDigit(match[1]!.charCodeAt(match[1]!.startsWith('在') ? 1 : 0))) return null;
  const from = span.start + match.index;
  const own = within(moments, { start: from, end: from + match[0].length })[0];
  if (own && ENDS_ON.test(text.slice(own.end, from + match[0].length))) return dated(match[0], own);
  const anchor = EXPIRY.test(match[1]!) && ENDS.test(match[0]) ? 'expiry' : 'event';
  return { text: match[0], kind: 'event', date: null, duration: null, anchor, basis: 'stated' };
}

function laterOf({ words, marks }: Words, today: string | null): Deadline | null {
  const match = firstIn(LATER, words, marks & (MARK.later | MARK.within));
  if (!match) return null;
  const year = today ? Number(today.slice(0, 4)) : null;
  const date = year && /今年|本年|年底/.test(match[1]!) ? String(year) : year && /明年/.test(match[1]!) ? String(year + 1) : null;
  return { text: match[1]!, kind: date ? 'date' : 'event', date, duration: null, anchor: null, basis: 'inferred' };
}

//   并且将在2010年初作进一步审查
//           ^^^^^^^
function ownTime({ text, span, moments, today, isOwn, isReporting }: Asked, { words }: Words): Deadline | null {
  if (!isOwn && !isReporting) return null;
  for (const moment of moments) {
    const before = text.slice(Math.max(span.start, moment.start - 1), moment.start);
    if (
      words[moment.start - span.start] === ';' ||
      (before !== '于' && before !== '在') ||
      !today ||
      moment.value.slice(0, 7) < today.slice(0, Math.min(7, moment.value.length))
    )
      continue;
    if (/^(?:以来|起|以后|后|至|到|举行|发表|通过|的|期间|之间|[之以]?前)/.test(text.slice(moment.end, moment.end + 2))) continue;
    return dated(text.slice(moment.start, moment.end), moment);
  }
  return null;
}
