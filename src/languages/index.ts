// Floor 3: how each language says it, behind one contract.
export { en } from './en/index.ts';
export { withoutSender } from './en/senders.ts';
export { spellingsOf } from './en/spellings.ts';
export type { Claim, Language, LanguageMaker } from './language.ts';
export type { Answer, NamedReport } from './makers/answers.ts';
export type { AssessmentPhrases, AssessmentRegion, DraftAct, DraftCounts } from './makers/assessment-phrases.ts';
export type { MeasuresEnded } from './makers/measures-ended.ts';
export { MONTHS } from './makers/months.ts';
export { forgetPages } from './makers/once.ts';
export type { PartLimit } from './makers/part-limit.ts';
export type { PeriodNamed } from './makers/period-named.ts';
export { zh } from './zh/index.ts';

import * as english from './en/answers.ts';
import { ASSESSMENT as ASSESSMENT_ENGLISH } from './en/assessment-phrases.ts';
import * as deadlinesInEnglish from './en/deadline-words.ts';
import { LASTS as LASTS_ENGLISH } from './en/lasting.ts';
import * as endedInEnglish from './en/measures-ended.ts';
import * as toldInEnglish from './en/told-subjects.ts';
import { TOPICS as TOPICS_ENGLISH } from './en/topics.ts';
import type { Answer, NamedReport } from './makers/answers.ts';
import type { AssessmentPhrases } from './makers/assessment-phrases.ts';
import type { MeasuresEnded } from './makers/measures-ended.ts';
import { type Finder, finderOf, type Topic } from './makers/topics.ts';
import * as chinese from './zh/answers.ts';
import { ASSESSMENT as ASSESSMENT_CHINESE } from './zh/assessment-phrases.ts';
import * as deadlinesInChinese from './zh/deadline-words.ts';
import { LASTS as LASTS_CHINESE } from './zh/lasting.ts';
import * as endedInChinese from './zh/measures-ended.ts';
import * as toldInChinese from './zh/told-subjects.ts';
import { TOPICS as TOPICS_CHINESE } from './zh/topics.ts';
import { fold as foldChinese } from './zh/writing.ts';

/** Folds variants of letters in a text of any language (traditional Chinese to simplified), so that searching finds both; keeps the length. */
export const foldVariants = (text: string): string => foldChinese(text);

const HAN = /\p{Script=Han}/u;

// What a language has, of the language in which the words are.
const spoken = <T>(words: string, inEnglish: T, inChinese: T): T => (HAN.test(words) ? inChinese : inEnglish);

// Chinese words in simplified characters, in which the patterns are written.
const simplified = (words: string): string => (HAN.test(words) ? foldChinese(words) : words);

/** Tells what kind of answer an action asks for, in the language in which it is worded; `isForReport`: a report or information is asked for. */
export function answerTo(action: string, isForReport = true): Answer {
  const words = spoken(action, english, chinese);
  if (isForReport) return words.answerTo(simplified(action));
  return words.isReview(simplified(action)) ? 'review' : 'other';
}

/** Tells whether the words of a deadline say how long something lasts (until 31 August 2031), not by when it is to be done. */
export const isLasting = (deadline: string): boolean => LASTS_ENGLISH.test(deadline) || LASTS_CHINESE.test(simplified(deadline));

/** The words that tell which day a deadline means, in the language of the given words. */
export const deadlineWords = (words: string): typeof deadlinesInEnglish => spoken(words, deadlinesInEnglish, deadlinesInChinese);

/** Tells whether a request asks for spoken words: a briefing answers it better than a letter. */
export const isOral = (action: string): boolean => spoken(action, english, chinese).isOral(simplified(action));

/** Tells whether a request asks for a report on the whole of the matter, so that the next regular report answers it. */
export const isOnAll = (action: string): boolean => spoken(action, english, chinese).isOnAll(simplified(action));

/** Gives in which report of the same document an action wants its words; null when it names none of them. */
export const reportNamed = (action: string): NamedReport | null => spoken(action, english, chinese).reportNamed(action);

/**
 * Tells whether only one of both is on a mission of good offices: what a report is said to be about (`subject`), and the report that an
 * action asks for.
 */
export function isOfficesAlone(subject: string, action: string): boolean {
  const languages = [toldInEnglish, toldInChinese];
  if (!languages.some(({ GOOD_OFFICES }) => GOOD_OFFICES.test(subject)))
    return languages.some(({ REPORT_ON_OFFICES }) => REPORT_ON_OFFICES.test(action));
  return !languages.some(({ GOOD_OFFICES, SETTLEMENT }) => GOOD_OFFICES.test(action) || SETTLEMENT.test(action));
}

/** Tells whether the words of a deadline only ask for haste, and name no event that must come first. */
export function isHaste(deadline: string): boolean {
  const words = deadlineWords(deadline);
  return words.isHaste(words.asRead(deadline));
}

/** Tells whether the words before a citation join it to the clause, and not to the report named right before. */
export const isOfClause = (before: string): boolean => spoken(before, english, chinese).isOfClause(simplified(before));

/** Gives what a report or letter is about, from the words that tell of it up to its symbol and those behind; null when they do not say. */
export function subjectOf(told: string, behind: string): string | null {
  const words = spoken(told, toldInEnglish, toldInChinese);
  const line = told.replace(/\s+/g, ' ');
  return words.SUBJECT_BEHIND.exec(behind.replace(/\s+/g, ' '))?.[1] ?? words.SUBJECT_BEFORE.exec(line)?.[1] ?? null;
}

/** Tells whether an office speaks for the Secretary-General. */
export const speaksForSecretaryGeneral = (office: string): boolean =>
  [toldInEnglish, toldInChinese].some((words) => words.SPEAKS_FOR_SECRETARY_GENERAL.test(office));

/** Reads what a sentence by which the Council decides ends of measures; null when it ends none, or only may. */
export const measuresEnded = (sentence: string): MeasuresEnded | null =>
  spoken(sentence, endedInEnglish, endedInChinese).measuresEnded(sentence);

/** Find in the database, without regard to case, the few sentences that may end or suspend measures, in every language: both must be found. */
export const MAY_END_MEASURES = [
  [endedInEnglish, endedInChinese].map(({ MAY_END }) => MAY_END).join('|'),
  [endedInEnglish, endedInChinese].map(({ OF_MEASURES }) => OF_MEASURES).join('|'),
] as const;

/** Tells whether a sentence speaks of an end of measures that is none yet: a condition, a review, the end of a suspension. */
export const endsNothingYet = (sentence: string): boolean =>
  spoken(sentence, endedInEnglish, endedInChinese).endsNothingYet(sentence);

/** Tells whether a sentence suspends measures, or lets suspended ones hold again; null when neither. */
export const pausesIn = (sentence: string): 'suspends' | 'resumes' | null =>
  spoken(sentence, endedInEnglish, endedInChinese).pausesIn(sentence);

/** Tells whether the words right before a resolution say that it only renewed, changed or stands beside what a sentence ends. */
export const isBesideWhatEnds = (words: string): boolean =>
  [endedInEnglish, endedInChinese].some(({ BESIDE_WHAT_ENDS }) => BESIDE_WHAT_ENDS.test(words));

/** Gives what finds the paragraphs and sentences on a topic, in every language that has words for it. */
export const topicFinder = (topic: Topic): Finder => finderOf(topic, [TOPICS_ENGLISH, TOPICS_CHINESE]);

/** The phrases of a monthly assessment in a language. */
export const assessmentPhrases = (language: 'en' | 'zh'): AssessmentPhrases =>
  language === 'zh' ? ASSESSMENT_CHINESE : ASSESSMENT_ENGLISH;
