// Floor 3: how each language says it, behind one contract.
export { en } from './en/index.ts';
export { withoutSender } from './en/senders.ts';
export type { Claim, Language, LanguageMaker } from './language.ts';
export type { Answer } from './makers/answers.ts';
export { MONTHS } from './makers/months.ts';
export { zh } from './zh/index.ts';

import * as english from './en/answers.ts';
import { LASTS as LASTS_ENGLISH } from './en/lasting.ts';
import type { Answer } from './makers/answers.ts';
import * as chinese from './zh/answers.ts';
import { LASTS as LASTS_CHINESE } from './zh/lasting.ts';
import { fold as foldChinese } from './zh/writing.ts';

/** Folds variants of letters in a text of any language (traditional Chinese to simplified), so that searching finds both; keeps the length. */
export const foldVariants = (text: string): string => foldChinese(text);

/** Tells what kind of answer an action asks for, in the language in which it is worded; `isForReport`: a report or information is asked for. */
export function answerTo(action: string, isForReport = true): Answer {
  const words = /\p{Script=Han}/u.test(action) ? chinese : english;
  if (isForReport) return words.answerTo(action);
  return words.isReview(action) ? 'review' : 'other';
}

/** Tells whether the words of a deadline say how long something lasts (until 31 August 2031), not by when it is to be done. */
export const isLasting = (deadline: string): boolean => LASTS_ENGLISH.test(deadline) || LASTS_CHINESE.test(deadline);
