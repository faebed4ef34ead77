// The words of an English deadline, and between the days of a list, that tell which day is meant.
import type { PartLimit } from '../makers/part-limit.ts';
import { countOf, durationOf, NUMBER, UNIT } from './durations.ts';
import { SPEEDS } from './speeds.ts';

export { againAtEnd, dayOfParagraph, periodEnding } from './pointed-days.ts';

/** Gives printed words in the form that these patterns are written in: one space for any white space. */
export const asRead = (printed: string): string => printed.replace(/\s+/g, ' ');

//   by 15 February 2031 a midterm report and by 15 August 2031 · the first by 31 July, the second by 15 December · in May and in June
const LEADS =
  '(?:and|again|then|also|subsequently|thereafter|followed|by|preferably|an?|the|another|first|second|third|fourth|fifth|last|final|full|definitive|mid-?term|interim|further|written|oral|comprehensive|detailed|(?:progress )?reports?|briefings?|updates?|assessment of the situation|(?:subsequently )?to (?:report|brief|submit|provide|present)(?: to (?:it|the (?:Security )?Council))?|to it|no later than|not later than|on or before|before|in|at)';
const LISTS_ANOTHER = new RegExp(
  `(?:,|;|\\band\\b|\\bfollowed by\\b|\\bthen\\b)(?:,? ${LEADS})*,? (?:by|before|in|no later than|not later than|on or before)(?: the)?(?: end of)? $`,
  'i',
);
/** Tells by the words before and behind a further day whether the same is to be done again by it. */
export const listsAnother = (before: string, _behind: string): boolean => LISTS_ANOTHER.test(before);

/** Between two months of a list: September 2031, January 2032, and in April 2032. */
export const LISTS_ON = /^,?(?: and)?(?: in)? $/i;

//   by 14 November 2031, 14 February 2032 and 24 May 2032: what stands between the first day and the next
export const LISTS_DAYS = /^(?:,| and|, and) $/;

//   within six months …, and, in view of that progress, to recommend to the Council no later than 15 August 2031
const ASKS = '(?:submit|provide|present|report|recommend|brief)';
const REPORT = '(?:reports?|briefings?|updates?)';
const ANOTHER_PART = `\\band(?:(?:,[^,;]{1,80},)? to ${ASKS}\\b| an? (?:[\\w-]+ ){0,3}${REPORT}\\b)(?:(?!\\b(?:held|scheduled|take place|completed|before|by|until)\\b)[^,;]){0,130}`;
/** What stands before a further day by which another part of the same is to be done. */
export const LISTS_PART = new RegExp(`${ANOTHER_PART} (?:by|(?:no|not) later than|on or before) $`, 'i');

//   and then every three months from 1 July 2031: what stands before the day that the interval is counted from
export const COUNTED_FROM = /\bevery (?:[\w-]+ ){1,2}from $/i;

//   on a biennial basis, beginning in September 2031
export const BEGINS = /\b(?:beginning|commencing|starting)(?: (?:in|on|from|with|as from|as of))?(?: the)? $/i;

//   three weeks before this date
export const POINTS_BACK = /\b(?:this|that) da(?:te|y)$/i;
export const BEFOREHAND = /\b(?:before|prior to)\b/i;

//   the report of 3 May 2031 · its letter dated 3 May 2031
const DATES_DOCUMENT = /\b(?:of|dated)(?: the)? $/i;
/** Tells by the words before and behind a day whether it is the day of a document. */
export const isDayOfDocument = (before: string, _behind: string): boolean => DATES_DOCUMENT.test(before);

//   before the end of the year
export const OWN_YEAR = /\b(?:before|by|at) the end of (?:the|this|the current) (?:calendar )?year$/i;

//   have proposed names before the adoption of this resolution
export const ALREADY_PAST = /^(?:before|prior to) (?:the adoption of (?:this|the present) resolution|(?:this|that) date as)\b/i;

//   in early 2031
export const EARLY_IN_YEAR = /\b(?:early(?: in)?|(?:beginning|start) of) \d{4}$/i;

//   the first week of March 2031 · mid-August 2031 · early November 2031
const WEEK_IN_MONTH = /\b(first|second|third) week of [A-Z][a-z]+ \d{4}$/i;
const WEEKS = ['first', 'second', 'third'];
const MIDDLE_OF_MONTH = /\b(?:mid-|middle of |first half of )[A-Z][a-z]+,? \d{4}$/i;
const EARLY_IN_MONTH = /\b(?:early|(?:beginning|start) of) [A-Z][a-z]+,? \d{4}$/i;

/** Gives the day of the month by which a part of a month is over; null when the whole month is meant. */
export function dayInMonth(deadline: string): number | null {
  const week = WEEK_IN_MONTH.exec(deadline);
  if (week) return 7 * (WEEKS.indexOf(week[1]!.toLowerCase()) + 1);
  return MIDDLE_OF_MONTH.test(deadline) ? 15 : EARLY_IN_MONTH.test(deadline) ? 10 : null;
}

//   within 6 months of the date of adoption of this resolution, and again within 12 months
const AGAIN_WITHIN = new RegExp(
  `,? and again (?:within|after|no later than|not later than) (${NUMBER}) (${UNIT})s?\\b(?! (?:after|of|from|before) (?!(?:the )?(?:date of )?(?:the |its )?adoption))`,
  'gi',
);

/** Gives the further lengths, as ISO 8601 durations from the adoption, within which a sentence asks for the same again. */
export const againWithin = (sentence: string): string[] =>
  [...sentence.matchAll(AGAIN_WITHIN)].flatMap(([, count, unit]) => durationOf(countOf(count!), unit!) ?? []);

//   no later than 90 days after adoption a midterm briefing, and a final report no later than 30 days prior to termination of its mandate
//                                                                              ^^^^^^^ P30D, expiry
const PART_LIMIT = new RegExp(
  `(?:\\b(?:(?:no|not) later than|within|at least) )?\\b(${NUMBER})[ -](${UNIT})s? (?:(?:before|prior to) (?:the )?(?:termination|expir(?:y|ation)|end|conclusion) of (?:(?:its|their|the|current) )*(mandate|mandated period)\\b|(?:after|of|following|from) (?:(?:the|its|date of) )*adoption\\b)`,
  'gi',
);
const BEFORE_PART = new RegExp(`(?:\\band(?: then| subsequently)?|${ANOTHER_PART}) $`, 'i');
//   to 2,330 troops within three months of the adoption of this resolution and to 1,800 troops within four months
const LESS_WITHIN = new RegExp(`\\band to [\\d,]+ [a-z]+ within (${NUMBER}) (${UNIT})s?(?=$|[,;.])`, 'gi');
const BACK = 230; // characters before a limit in which its part begins

/** Gives the lengths within which a sentence asks for other parts of the same, ISO 8601 durations from the adoption or back from the end of a mandate. */
export function partsWithin(sentence: string): PartLimit[] {
  if (!sentence.includes(' and')) return [];
  const limits = [...sentence.matchAll(PART_LIMIT)].filter(({ index }) =>
    BEFORE_PART.test(sentence.slice(Math.max(0, index - BACK), index)),
  );
  return [...limits, ...sentence.matchAll(LESS_WITHIN)].flatMap(([, count, unit, mandate]) => {
    const duration = durationOf(countOf(count!), unit!);
    return duration ? { duration, anchor: mandate ? 'expiry' : 'adoption' } : [];
  });
}

//   at the end of a period of 13 months from the date of adoption · … are established for twelve months and that, at the end of this period
const LENGTH = `(${NUMBER}) (${UNIT})s?\\b`;
const OF_LENGTH = new RegExp(
  `\\bend of a(?: further| new)? period of ${LENGTH}(?: (?:from|after) (?:the date of )?(?:the |its )?adoption|$)`,
  'i',
);
const OF_THIS_PERIOD = /\bend of (?:this|that|the) period$/i;
const SET_FOR = new RegExp(
  `\\b(?:measures?|prohibitions?|restrictions?)\\b[^;]{0,160}?\\bfor (?:a (?:further |new )?period of )?${LENGTH}(?! from (?!(?:the date of )?(?:the )?adoption))`,
  'i',
);

/** Gives the length, as an ISO 8601 duration from the adoption, of the period at whose end something is due; null when the sentence tells none. */
export function periodFromAdoption(deadline: string, sentence: string): string | null {
  const found = OF_LENGTH.exec(deadline) ?? (OF_THIS_PERIOD.test(deadline) ? SET_FOR.exec(sentence) : null);
  return found ? durationOf(countOf(found[1]!), found[2]!) : null;
}

//   as soon as possible · as quickly as possible · at the earliest possible date: no event that must come first      not: as soon as possible after the elections
const ONLY_HASTE = new RegExp(
  `^as (?:soon|${SPEEDS.join('|')}) as (?:is )?(?:technically )?(?:possible|practicable|practical|feasible|appropriate)\\b(?!,? (?:after|following|upon|once)\\b)|^(?:at|by) the (?:very )?earliest\\b`,
  'i',
);
/** Tells whether the words of a deadline name no event on which it depends, but only ask for haste. */
export const isHaste = (deadline: string): boolean => ONLY_HASTE.test(deadline);

//   upon conclusion of the review, to circulate a list every six months · before the end of this period and every two years thereafter
//   to report monthly, the first such report within one week after the withdrawal
const COMES_FIRST = /^(?:upon|after|following|once|as soon as(?! (?:possible|practicable|practical|feasible)\b))\b/i;
const FROM_THEN = /^,? (?:thereafter|afterwards|from then on)\b/i;
const THE_FIRST = /\bthe first (?:such )?(?:reports?|reviews?|briefings?)\b[^,;]{0,40}$/i;

/** Tells whether the series of a sentence begins with the event of its deadline, so that it cannot be counted from the adoption. */
export function beginsWithEvent(sentence: string, deadline: string, interval: string): boolean {
  const at = sentence.indexOf(deadline);
  if (at < 0 || isHaste(deadline)) return false;
  const end = at + deadline.length;
  const series = sentence.indexOf(interval, end);
  if (series < 0) return THE_FIRST.test(sentence.slice(Math.max(0, at - 70), at));
  if (FROM_THEN.test(sentence.slice(series + interval.length, series + interval.length + 20))) return true;
  return COMES_FIRST.test(deadline) && !sentence.slice(end, series).includes(' and to ');
}

//   to report urgently to the Council on …            to report to the Council on compliance with this resolution at the earliest possible date
//             ^^^^^^^^                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const GIVE = '(?:report|submit|present|provide|prepare|transmit|furnish|produce|issue|make|communicate|formulate)';
const SOON = `urgently|immediately|promptly|forthwith|expeditiously|without (?:any |further |any further |undue )?delay|as a matter of (?:[a-z]+ )?urgency|on an urgent basis|at the (?:very )?earliest(?: possible| practicable)?(?: date| time| moment| opportunity)?|as (?:${SPEEDS.join('|')}) as possible|at an early date|in a timely (?:manner|fashion)|in due course`;
const FIT = '(?:as and )?when(?:ever)? (?:appropriate|necessary)|as (?:appropriate|necessary|required|needed)';
const TO_COUNCIL = '(?: (?:for consideration by|to) (?:it|him|the (?:Security )?Council))';
//   to report immediately to the Council any obstruction · immediately following the talks: not at once, but when that comes
const WHEN_IT_COMES = `(?!${TO_COUNCIL}?(?:,? through [^,;]{1,60},)?,? (?:(?:of |on |about )?any|if|when|whenever|should|following|after|upon|in the event|in case)\\b)`;
const HASTENED = [
  `\\b${GIVE}(?: back)?(?: thereon)?${TO_COUNCIL}?(?: fully and)?,? (${SOON}|${FIT})\\b${WHEN_IT_COMES}`,
  `\\b(${SOON}),? to ${GIVE}\\b|\\bto (${SOON}) ${GIVE}\\b${WHEN_IT_COMES}`,
  `\\b${GIVE}${TO_COUNCIL}? (?:an? |further )?(?:[a-z]+ ){0,2}(?:reports?|recommendations)${TO_COUNCIL}? (${SOON})\\b${WHEN_IT_COMES}`,
  `\\breport${TO_COUNCIL}? on (?:(?! (?:to|and|that|which) )[^,;]){1,70} (${SOON})(?=$|[,;.]| and\\b)`,
].map((form) => new RegExp(form, 'i'));
const ANY_HASTE =
  /urgen|immediately|promptly|forthwith|expeditiously|delay|earliest|as possible|early date|timely|due course|appropriate|necessary|required|needed/;

/** Gives the words by which a sentence asks for a report at once, or when it is fit, without naming a day; null when it has none. */
export function hasteOf(sentence: string): string | null {
  if (!ANY_HASTE.test(sentence)) return null;
  for (const form of HASTENED) {
    const found = form.exec(sentence)?.slice(1).find(Boolean);
    if (found) return found;
  }
  return null;
}
