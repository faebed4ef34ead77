// Floor 3: how each language says it, behind one contract.
export { en } from './en/index.ts';
export type { Claim, Language, LanguageMaker } from './language.ts';
export type { Answer } from './makers/answers.ts';
export { zh } from './zh/index.ts';

import { answerTo as answerToEnglish } from './en/answers.ts';
import { LASTS as LASTS_ENGLISH } from './en/lasting.ts';
import type { Answer } from './makers/answers.ts';
import { answerTo as answerToChinese } from './zh/answers.ts';
import { LASTS as LASTS_CHINESE } from './zh/lasting.ts';
import { fold as foldChinese } from './zh/writing.ts';

/** Folds variants of letters in a text of any language (traditional Chinese to simplified), so that searching finds both; keeps the length. */
export const foldVariants = (text: string): string => foldChinese(text);

/** Tells what kind of answer a request asks for, in the language in which its action is worded. */
export const answerTo = (action: string): Answer =>
  /\p{Script=Han}/u.test(action) ? answerToChinese(action) : answerToEnglish(action);

/** Tells whether the words of a deadline say how long something lasts (until 31 August 2031), not by when it is to be done. */
export const isLasting = (deadline: string): boolean => LASTS_ENGLISH.test(deadline) || LASTS_CHINESE.test(deadline);
