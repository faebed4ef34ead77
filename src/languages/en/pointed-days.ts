// The words of an English deadline in, the paragraph or the period of the same document that tells its day out.
import type { AgainAtEnd, PeriodNamed } from '../makers/period-named.ts';
import { countOf, durationOf, NUMBER, UNIT } from './durations.ts';

//   90 days after the entry into force of paragraph 1 above · within 60 days of the date specified in paragraph 2 above
//                                         ^^^^^^^^^^^                                                   ^^^^^^^^^^^ the only day of that paragraph
const DAY_OF_PARAGRAPH =
  /\b(?:(?:entry|coming) into force of|date (?:specified|indicated|mentioned|set out|set|referred to) in) paragraph (\d+)\b(?! of)/i;

/** Gives the number of the paragraph whose day the words of a deadline mean; null when they point to none. */
export const dayOfParagraph = (deadline: string): string | null => DAY_OF_PARAGRAPH.exec(deadline)?.[1] ?? null;

//   prior to the end of the 180-day period · at the end of this period · before the end of the period referred to in paragraph 1 above
//                           ^^^^^^^ P180D                                                                              ^^^^^^^^^^^
const END = `\\b(?:end|termination|expiration|expiry) of (?:the|this|that)(?: (?:initial|same|new|current))?(?: (${NUMBER})[- ](${UNIT}))? period\\b(?! of [a-z])`;
const ENDING = new RegExp(
  `${END}(?: (?:mentioned|referred to|defined|established|set out|set) (?:in|by|pursuant to) paragraph (\\d+))?`,
  'i',
);
const OF_PERIOD = / period\b/i;
//   to report 90 days after that, and again at least one week prior to the end of the 180-day period
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const AGAIN = new RegExp(
  `\\band (?:(?:again|to [a-z]+ (?:an?|the) [a-z]+ report),? )?(?:at least (${NUMBER}) (${UNIT})s? )?(?:prior to|before|by|at) the ${END}`,
  'i',
);

const lengthOf = (count: string | undefined, unit: string | undefined): string | null =>
  count && unit ? durationOf(countOf(count), unit) : null;

/** Gives the period at whose end a deadline lies, which the words behind it may name in full; null when it names none. */
export function periodEnding(deadline: string, behind: string): PeriodNamed | null {
  const found = OF_PERIOD.test(deadline) ? ENDING.exec(deadline + behind) : null;
  return found && { length: lengthOf(found[1], found[2]), paragraph: found[3] ?? null };
}

/** Gives the period at whose end a sentence asks for the same again, and how long before; null when it names none. */
export function againAtEnd(sentence: string): AgainAtEnd | null {
  const found = AGAIN.exec(sentence);
  return found && { length: lengthOf(found[3], found[4]), paragraph: null, ahead: lengthOf(found[1], found[2]) };
}
