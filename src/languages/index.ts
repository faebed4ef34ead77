// Floor 3: how each language says it, behind one contract.
export { en } from './en/index.ts';
export { withoutSender } from './en/senders.ts';
export type { Claim, Language, LanguageMaker } from './language.ts';
export type { Answer } from './makers/answers.ts';
export type { AssessmentPhrases, AssessmentRegion, DraftAct, DraftCounts } from './makers/assessment-phrases.ts';
export { MONTHS } from './makers/months.ts';
export { zh } from './zh/index.ts';

import * as english from './en/answers.ts';
import { ASSESSMENT as ASSESSMENT_ENGLISH } from './en/assessment-phrases.ts';
import { LASTS as LASTS_ENGLISH } from './en/lasting.ts';
import * as toldInEnglish from './en/told-subjects.ts';
import { TOPICS as TOPICS_ENGLISH } from './en/topics.ts';
import type { Answer } from './makers/answers.ts';
import type { AssessmentPhrases } from './makers/assessment-phrases.ts';
import { type Finder, finderOf, type Topic } from './makers/topics.ts';
import * as chinese from './zh/answers.ts';
import { ASSESSMENT as ASSESSMENT_CHINESE } from './zh/assessment-phrases.ts';
import { LASTS as LASTS_CHINESE } from './zh/lasting.ts';
import * as toldInChinese from './zh/told-subjects.ts';
import { TOPICS as TOPICS_CHINESE } from './zh/topics.ts';
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

/** Tells whether a request asks for spoken words: a briefing answers it better than a letter. */
export const isOral = (action: string): boolean => (/\p{Script=Han}/u.test(action) ? chinese : english).isOral(action);

/** Gives what a report or letter is about, from the words that tell of it up to its symbol and those behind; null when they do not say. */
export function subjectOf(told: string, behind: string): string | null {
  const words = /\p{Script=Han}/u.test(told) ? toldInChinese : toldInEnglish;
  const line = told.replace(/\s+/g, ' ');
  return words.SUBJECT_BEHIND.exec(behind.replace(/\s+/g, ' '))?.[1] ?? words.SUBJECT_BEFORE.exec(line)?.[1] ?? null;
}

/** Tells whether an office speaks for the Secretary-General. */
export const speaksForSecretaryGeneral = (office: string): boolean =>
  [toldInEnglish, toldInChinese].some((words) => words.SPEAKS_FOR_SECRETARY_GENERAL.test(office));

/** Gives what finds the paragraphs and sentences on a topic, in every language that has words for it. */
export const topicFinder = (topic: Topic): Finder => finderOf(topic, [TOPICS_ENGLISH, TOPICS_CHINESE]);

/** The phrases of a monthly assessment in a language. */
export const assessmentPhrases = (language: 'en' | 'zh'): AssessmentPhrases =>
  language === 'zh' ? ASSESSMENT_CHINESE : ASSESSMENT_ENGLISH;
