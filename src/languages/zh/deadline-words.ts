// The words of a Chinese deadline, and between the days of a list, that tell which day is meant.
import type { PartLimit } from '../makers/part-limit.ts';
import { durationIn } from './durations.ts';
import { fold } from './writing.ts';

export { againAtEnd, dayOfParagraph, periodEnding } from './pointed-days.ts';

const SIGNS: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '（': '(', '）': ')' };

/** Gives printed words in the form that these patterns are written in: simplified, without spaces, signs in full width but brackets. */
export const asRead = (printed: string): string =>
  fold(printed.replace(/\s+/g, '')).replace(/[,;:（）]/g, (sign) => SIGNS[sign]!);

//   在2031年9月15日前提交中期报告，并在2032年2月28日前提交最后报告 · 第一份至迟于…，第二份至迟于…
const JOINS =
  '(?:并且?|和|以及|及|、|[，,；;])(?:再次|再|又|还|随后|然后|最后)?(?:第[二三四五]份(?:报告)?|最后(?:一份)?报告|终期报告)?(?:应|须)?(?:提交|提出|提供)?';
/** What stands between the last break in a sentence and a further day by which another part of the same is to be done. */
export const LISTS_PART = new RegExp(`${JOINS}(?:至迟|最迟|不迟|不晚|最晚)(?:于|在)?$`);
const LISTS_BEFORE = new RegExp(`${JOINS}(?:于|在)?$`);
const GIVEN_BEFORE =
  /^(?:之前|以前|前)(?:就[^，,；;。]{1,20}[，,])?(?:[^，,；;。的]{0,30})(?:提交|提出|提供|通报|报告|汇报|审查|完成)/;

/** Tells by the words before and behind a further day whether the same is to be done again by it. */
export const listsAnother = (before: string, behind: string): boolean =>
  LISTS_PART.test(before) || (GIVEN_BEFORE.test(behind) && LISTS_BEFORE.test(before));

/** Between two months of a list. */
export const LISTS_ON = /^(?:、|和|以及|及)$/;

//   在2031年11月14日、2032年2月14日和2032年5月24日之前
export const LISTS_DAYS = /^(?:、|和|及|以及)$/;

//   从2031年7月1日起每三个月: the series begins on that day
export const COUNTED_FROM = /(?!)/;

//   从2031年9月开始，每两年
export const BEGINS = /(?:从|自)$/;

//   在该日之前三周
export const POINTS_BACK = /(?:该日|这一日期|上述日期)(?:之?前(?:.{0,4}[日周月])?)?$/;
export const BEFOREHAND = /前/;

//   2031年5月3日第9701(2031)号决议 · 2031年5月3日的报告
const DATES_DOCUMENT = /^(?:第|的?(?:[^，。；、]{0,8})(?:报告|信|函|声明|决议|协定|协议))/;
/** Tells by the words before and behind a day whether it is the day of a document. */
export const isDayOfDocument = (_before: string, behind: string): boolean => DATES_DOCUMENT.test(behind);

//   今年年底前 · 在年底之前
export const OWN_YEAR = /^(?:至迟|最迟|最晚)?(?:在|于)?(?:(?:今年|本年)年?底|年底)(?:[之以]?前)?$/;

//   本决议通过之前
export const ALREADY_PAST = /^(?:在)?本决议通过(?:之|以)前/;

//   2031年初
export const EARLY_IN_YEAR = /年初$/;

//   2031年3月第一周 · 8月中旬 · 11月上旬
const WEEK_IN_MONTH = /月(?:的)?第([一二三])(?:个)?(?:周|星期)/;
const WEEKS = '一二三';
const MIDDLE_OF_MONTH = /月(?:中旬|中)(?:之?前)?$/;
const EARLY_IN_MONTH = /月(?:上旬|初)(?:之?前)?$/;

/** Gives the day of the month by which a part of a month is over; null when the whole month is meant. */
export function dayInMonth(deadline: string): number | null {
  const week = WEEK_IN_MONTH.exec(deadline);
  if (week) return 7 * (WEEKS.indexOf(week[1]!) + 1);
  return MIDDLE_OF_MONTH.test(deadline) ? 15 : EARLY_IN_MONTH.test(deadline) ? 10 : null;
}

//   在本决议通过后6个月内并在12个月内再次
const AGAIN_WITHIN = /(?:并|又|并且)(?:于|在)?([^，。；]{1,8})(?:[之以]?内|之?后)再次/g;

/** Gives the further lengths, as ISO 8601 durations from the adoption, within which a sentence asks for the same again. */
export const againWithin = (sentence: string): string[] =>
  [...sentence.matchAll(AGAIN_WITHIN)].flatMap(([, length]) => durationIn(length!) ?? []);

//   在本决议通过后90天内作中期通报，并在任务期限结束前30天提交最后报告
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^ P30D, expiry
const LENGTH = '(?:至少)?([^，,。；;的]{1,6}?(?:个月|个星期|星期|[年天日周]))';
const LATEST = '(?:至迟|最迟|最晚|至少)?(?:在|于|自)?';
const PART_LIMIT = new RegExp(
  `${JOINS}${LATEST}(?:(?:其|本|该|现有|当前|专家小组|特派团){0,2}((?:任务期限|任期|任务)(?:结束|届满|期满|终了|到期)|任务期满|期满)(?:之|以)?前${LENGTH}|本决议通过(?:之日起|之?后)?${LENGTH}(?:[之以]?内|之?后)?)`,
  'g',
);
//   在三个月内减至2 330人，并在四个月内减至1 800人
const LESS_WITHIN =
  /[内后](?:减|裁减|缩减)[至为到][^，；。]{1,12}[，、]?并(?:在|于)([^，；。]{1,6})[之以]?内(?:进一步)?(?:减|裁减|缩减)[至为到]/g;

/** Gives the lengths within which a sentence asks for other parts of the same, ISO 8601 durations from the adoption or back from the end of a mandate. */
export function partsWithin(sentence: string): PartLimit[] {
  const limits = [...sentence.matchAll(PART_LIMIT)].flatMap(([, mandate, ahead, later]): PartLimit[] => {
    const duration = durationIn(ahead ?? later!);
    return duration ? [{ duration, anchor: mandate ? 'expiry' : 'adoption' }] : [];
  });
  const less = [...sentence.matchAll(LESS_WITHIN)].flatMap(([, length]) => durationIn(length!) ?? []);
  return [...limits, ...less.map((duration): PartLimit => ({ duration, anchor: 'adoption' }))];
}

//   自本决议通过之日起13个月期满时
const OF_LENGTH = /本决议通过之日起(?:([^，；。]{1,10})期满|满([^，；。]{1,10})时)/;

/** Gives the length, as an ISO 8601 duration from the adoption, of the period at whose end something is due; null when the words tell none. */
export const periodFromAdoption = (deadline: string, _sentence: string): string | null => {
  const found = OF_LENGTH.exec(deadline);
  return found ? durationIn(found[1] ?? found[2]!) : null;
};

/** Tells whether a series begins with the event of its deadline; Chinese documents print none that do. */
export const beginsWithEvent = (_sentence: string, _deadline: string, _interval: string): boolean => false;

//   尽快 · 尽早: no event that must come first
const ONLY_HASTE = /^(?:尽快|尽早|立即|毫不拖延)/;
/** Tells whether the words of a deadline name no event on which it depends, but only ask for haste. */
export const isHaste = (deadline: string): boolean => ONLY_HASTE.test(deadline);

//   尽快向安理会报告 · 立即提出报告          not: 立即向安理会报告任何阻挠
const HASTENED =
  /(尽快|尽早|立即|紧急|毫不拖延地?)(?:向(?:安全理事会|安理会|它))?(?:(?:提交|提出|提供)(?![^，；。]{0,20}(?:任何|如果))[^，；。]{0,30}?(?:报告|建议)|(?:汇报|报告)(?![^，；。]{0,8}(?:任何|如果)))/;
/** Gives the words by which a sentence asks for a report at once, without naming a day; null when it has none. */
export const hasteOf = (sentence: string): string | null => HASTENED.exec(sentence)?.[1] ?? null;
