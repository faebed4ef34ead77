// The words of an English deadline in, the paragraph or the period of the same document that tells its day out.
import { countOf, durationOf, NUMBER, UNIT } from './durations.ts';

//   90 days after the entry into force of paragraph 1 above · within 60 days of the date specified in paragraph 2 above
//                                         ^^^^^^^^^^^                                                   ^^^^^^^^^^^ the only day of that paragraph
const DAY_OF_PARAGRAPH =
  /\b(?:(?:entry|coming) into force of|date (?:specified|indicated|mentioned|set out|set|referred to) in) paragraph (\d+)\b(?! of)/i;

/** Gives the number of the paragraph whose day the words of a deadline mean; null when they point to none. */
export const dayOfParagraph = (deadline: string): string | null => DAY_OF_PARAGRAPH.exec(deadline)?.[1] ?? null;

/** A period of the document at whose end something is due. */
export interface PeriodNamed {
  /** ISO 8601; null where the words tell none. */
  readonly length: string | null;
  /** The number of the paragraph that sets it; null where the words tell none. */
  readonly paragraph: string | null;
}

//   prior to the end of the 180-day period · at the end of this period · before the end of the period referred to in paragraph 1 above
//                           ^^^^^^^ P180D                                                                              ^^^^^^^^^^^
const END = `\\b(?:end|termination|expiration|expiry) of (?:the|this|that)(?: (?:initial|same|new|current))?(?: (${NUMBER})[- ](${UNIT}))? period\\b(?! of [a-z])`;
const ENDING = new RegExp(
  `${END}(?: (?:mentioned|referred to|defined|established|set out|set) (?:in|by|pursuant to) paragraph (\\d+))?`,
  'i',
);
//   to report 90 days after that, and again at least one week prior to the end of the 180-day period
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const AGAIN = new RegExp(
  `\\band (?:(?:again|to [a-z]+ (?:an?|the) [a-z]+ report),? )?(?:at least (${NUMBER}) (${UNIT})s? )?(?:prior to|before|by|at) the ${END}`,
  'i',
);

const lengthOf = (count: string | undefined, unit: string | undefined): string | null =>
  count && unit ? durationOf(countOf(count), unit) : null;

/** Gives the period at whose end a deadline lies; null when it names none. */
export function periodEnding(deadline: string): PeriodNamed | null {
  const found = ENDING.exec(deadline);
  return found && { length: lengthOf(found[1], found[2]), paragraph: found[3] ?? null };
}

/** Gives the period at whose end a sentence asks for the same again, and how long before; null when it names none. */
export function againAtEnd(sentence: string): (PeriodNamed & { readonly ahead: string | null }) | null {
  const found = AGAIN.exec(sentence);
  return found && { length: lengthOf(found[3], found[4]), paragraph: null, ahead: lengthOf(found[1], found[2]) };
}
