// The words of a Chinese deadline, and between the days of a list, that tell which day is meant.
import type { PartLimit } from '../makers/part-limit.ts';
import { durationIn } from './durations.ts';

/** What stands between the last break in a sentence and a further day by which the same is to be done. */
export const LISTS_ANOTHER = /(?:并|和|以及|及|、|，)(?:再次|随后|最后)?(?:提交)?(?:至迟|最迟|不迟)(?:于|在)?$/;
/** Between two months of a list. */
export const LISTS_ON = /^(?:、|和|以及|及)$/;

//   在2031年11月14日、2032年2月14日和2032年5月24日之前
export const LISTS_DAYS = /^(?:、|和|及|以及)$/;

//   并至迟于2031年8月15日建议: read as a further day already
export const LISTS_PART = LISTS_ANOTHER;

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

//   今年年底前
export const OWN_YEAR = /^(?:至迟)?(?:在|于)?(?:今年|本年)年?底(?:之?前)?$/;

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
const AGAIN_WITHIN = /(?:并|又|并且)(?:于|在)?([^，。；]{1,8})(?:之|以)?内再次/g;

/** Gives the further lengths, as ISO 8601 durations from the adoption, within which a sentence asks for the same again. */
export const againWithin = (sentence: string): string[] =>
  [...sentence.matchAll(AGAIN_WITHIN)].flatMap(([, length]) => durationIn(length!) ?? []);

/** Gives the lengths within which a sentence asks for other parts of the same: none is told in a way of its own. */
export const partsWithin = (_sentence: string): PartLimit[] => [];

//   自本决议通过之日起13个月期满时
const OF_LENGTH = /本决议通过之日起([^，；。]{1,10})期满/;

/** Gives the length, as an ISO 8601 duration from the adoption, of the period at whose end something is due; null when the words tell none. */
export const periodFromAdoption = (deadline: string, _sentence: string): string | null => {
  const found = OF_LENGTH.exec(deadline);
  return found ? durationIn(found[1]!) : null;
};
