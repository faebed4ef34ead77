// A sentence by which the Council decides in, where in it stands what it ends out: resolutions and paragraphs.
import type { MeasuresEnded } from '../makers/measures-ended.ts';

const NO_END = /审查|考虑|如果|一旦|除非|以期|暂停执行的终止/;
/** Forms of the words with which the Council ends or suspends something, as a regular expression of PostgreSQL. */
export const MAY_END: string = '终止|取消|解除|撤销|暂停';
/** Forms of the words for measures, as a regular expression of PostgreSQL. */
export const OF_MEASURES: string = '措施|禁令|限制|禁运|制裁|终止.{0,6}暂停';
const MEASURES = /措施|禁令|限制|禁运|制裁/;
//   决定终止第9701(2031)号决议第8段规定的措施
const ENDING = /终止|取消|解除|撤销/;

/** Tells whether a Chinese sentence speaks of an end that is none yet: a condition, a review. */
export const endsNothingYet = (sentence: string): boolean => NO_END.test(sentence);

/** Reads what a Chinese sentence ends; null when it ends no measures, or only may. */
export function measuresEnded(sentence: string): MeasuresEnded | null {
  const ending = ENDING.exec(sentence);
  if (!ending || NO_END.test(sentence) || !MEASURES.test(sentence)) return null;
  return { from: 0, to: sentence.length, whose: null, isOnArms: false, pointed: null, day: null };
}

/** Words right before a resolution that say that it only renewed, changed or stands beside what is ended. */
export const BESIDE_WHAT_ENDS = /(?:延长|修改|依照|按照|根据|重申)[^，；。]{0,20}$/;

const SUSPENDS = /暂停(?:实施|执行|适用)?/;
const RESUMES = /终止.{0,6}暂停/;

/** Tells what a Chinese sentence does to measures for a time: it suspends them, or lets them hold again; null when neither. */
export const pausesIn = (sentence: string): 'suspends' | 'resumes' | null => {
  if (RESUMES.test(sentence)) return 'resumes';
  return SUSPENDS.test(sentence) && MEASURES.test(sentence) && !NO_END.test(sentence) ? 'suspends' : null;
};
