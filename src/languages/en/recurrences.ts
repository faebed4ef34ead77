// A provision's words in, how often it is to be done out.
import type { Recurrence } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import type { Cue } from './cues.ts';
import { countOf, durationOf, NUMBER, UNIT } from './durations.ts';

// ---- data ----

const EVERY: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P7D',
  fortnightly: 'P14D',
  biweekly: 'P14D',
  'bi-weekly': 'P14D',
  monthly: 'P1M',
  bimonthly: 'P2M',
  'bi-monthly': 'P2M',
  quarterly: 'P3M',
  biannually: 'P6M',
  'bi-annually': 'P6M',
  biannual: 'P6M',
  'bi-annual': 'P6M',
  'semi-annually': 'P6M',
  'semi-annual': 'P6M',
  semiannually: 'P6M',
  semiannual: 'P6M',
  'half-yearly': 'P6M',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
  biennially: 'P2Y',
  biennial: 'P2Y',
};
const ORDINALS: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3, fourth: 4, sixth: 6 };
const TIMES: Readonly<Record<string, string>> = {
  'once a year': 'P1Y',
  'twice a year': 'P6M',
  'once every year': 'P1Y',
  'twice yearly': 'P6M',
  'twice monthly': 'P15D',
  'twice weekly': 'P3D',
  'twice annually': 'P6M',
  'three times a year': 'P4M',
  'four times a year': 'P3M',
  'once a month': 'P1M',
  'twice a month': 'P15D',
  'once a week': 'P7D',
};

// ---- pattern ----

const WORDS = Object.keys(EVERY)
  .sort((a, b) => b.length - a.length)
  .join('|');
const EACH = `\\b(?<each>(?:once )?every|each|at intervals of(?: not more than| no more than)?|at(?: least)?)[ -](?:(?<ordinal>other|second|third|fourth|sixth) )?(?:(?<count>${NUMBER})[ -](?:calendar )?)?(?<unit>${UNIT})(?:ly)?s?\\b(?<interval>(?:'s?)? intervals?)?`;
const INTERVALS = `\\b(?<interval2>${NUMBER})[ -](?<unit2>${UNIT})(?:ly)? intervals?\\b`;
const BASIS = `\\bon an? (?:[a-z]+ and )?(?<basis>${WORDS}|regular|periodic|continuing|continuous|ongoing|two-monthly|three-monthly|six-monthly)(?:,? [a-z-]+)? basis`;
const IN_TIME = `\\b(?<times>${Object.keys(TIMES).join('|')})\\b`;
const WORD = `\\b(?<word>${WORDS})\\b`;
const REGULAR =
  '\\b(?<regular>regularly|periodically|from time to time|at regular intervals|regular(?=,? (?:[a-z-]+ ){0,2}(?:reports?|briefings?|updates?|basis|intervals|information|reporting|reviews?))|periodic(?=,? (?:[a-z-]+ ){0,2}(?:reports?|briefings?|updates?|basis|reporting|reviews?)))';
const PATTERN = new RegExp([EACH, INTERVALS, BASIS, IN_TIME, WORD, REGULAR].join('|'), 'i');
// What may begin at a word: each of them is a cue.
const AT_EACH = new RegExp(`^${EACH}`, 'i');
const AT_ONCE = new RegExp(`^(?:${EACH}|${IN_TIME})`, 'i');
const AT_TIMES = new RegExp(`^${IN_TIME}`, 'i');
const AT_WORD = new RegExp(`^${WORD}`, 'i');
const AT_REGULAR = new RegExp(`^${REGULAR}`, 'i');
const AT_INTERVALS = new RegExp(`^${INTERVALS}`, 'i');
const AT: ReadonlyMap<string, RegExp> = new Map([
  ['every', AT_EACH],
  ['each', AT_EACH],
  ['once', AT_ONCE],
  ['twice', AT_TIMES],
  ['three times', AT_TIMES],
  ['four times', AT_TIMES],
  ['regular', AT_REGULAR],
  ['regularly', AT_REGULAR],
  ['periodic', AT_REGULAR],
  ['periodically', AT_REGULAR],
  ['from time to time', AT_REGULAR],
  ['six-monthly', AT_INTERVALS],
]);
const NOUNS = new Set(['interval', 'intervals', 'basis']);
const BEFORE = 26;
const AFTER = 60;
// A month of its own: "each month"; not "each State", not "at one year".
const NAMED = /\b(?:his|its|their|the|this|last|first|next|previous|latest|current|'s) $/i;
const GIVES =
  /\b(?:submit|provide|present|make|issue|produce|prepare|give|deliver|through|publish|receive|including|hold|conduct|with|furnish|transmit|by)\b/i;

//   sufficient to produce a sum not exceeding one billion dollars every 90 days: how much in a time, not how often something is done
const OF_SUM = /\b(?:dollars|produce (?:the|an?) (?:[a-z]+ )?sum\b[^,;]{0,60}) $/i;

// to conduct an annual review of all names: done each year, though nothing is reported
const HOLDS = /\b(?:conduct|undertake|carry out|hold|convene|perform)(?:ing)? an? $/i;
const HELD = /^ (?:[a-z]+ )?(?:reviews?|meetings?|sessions?|assessments?|evaluations?|inspections?)\b/i;

// ---- function ----

function everyOf(groups: Readonly<Record<string, string | undefined>>): string | null | undefined {
  const { each, ordinal, count, unit, interval, interval2, unit2, basis, times, word } = groups;
  if (unit2) return durationOf(countOf(interval2!), unit2);
  if (unit) {
    if (/^at/i.test(each!) && !/^at intervals/i.test(each!) && !interval) return undefined;
    if (ordinal) return durationOf((ORDINALS[ordinal.toLowerCase()] ?? 1) * (count ? (countOf(count) ?? 1) : 1), unit);
    return durationOf(count ? countOf(count) : 1, unit);
  }
  if (basis)
    return (
      EVERY[basis.toLowerCase()] ??
      { 'two-monthly': 'P2M', 'three-monthly': 'P3M', 'six-monthly': 'P6M' }[basis.toLowerCase()] ??
      null
    );
  if (times) return TIMES[times.toLowerCase()] ?? null;
  if (word) return EVERY[word.toLowerCase()] ?? null;
  return null;
}

// ---- export ----

//   to report every 90 days       to brief the Council on a quarterly basis       to keep the Council regularly informed
//             ^^^^^^^^^^^^^ P90D                       ^^^^^^^^^^^^^^^^^^^^ P3M                        ^^^^^^^^^ null
/** Reads how often something is to be done. `isReporting`: a word like "regularly" counts for reports alone. */
export function recurrenceOf(text: string, span: Span, cues: readonly Cue[], isReporting: boolean): Recurrence | null {
  let regular: Recurrence | null = null;
  for (const cue of cues) {
    if (text[cue.start - 1] === '-') continue; // three-monthly: its number stands before it
    const { phrase } = cue.value;
    const isNoun = NOUNS.has(phrase);
    const from = isNoun ? Math.max(span.start, cue.start - BEFORE) : cue.start;
    if (phrase === 'basis' && !text.slice(from, cue.start).includes('n a')) continue; // on the basis of
    const match = (isNoun ? PATTERN : (AT.get(phrase) ?? AT_WORD)).exec(text.slice(from, Math.min(span.end, cue.start + AFTER)));
    if (!match || from + match.index > cue.start) continue;
    const groups = match.groups!;
    const every = everyOf(groups);
    if (every === undefined) continue;
    const before = text.slice(Math.max(span.start, from + match.index - 90), from + match.index);
    if (groups.each && OF_SUM.test(before)) continue;
    const isHeld = () => HOLDS.test(before) && HELD.test(text.slice(cue.end, Math.min(span.end, cue.end + 40)));
    if (groups.word && !isAdverbial(groups.word, before, isReporting) && !isHeld()) continue;
    const found = { text: match[0], every };
    if (every !== null) return found;
    if (isReporting && !NAMED.test(before)) regular ??= found;
  }
  return regular;
}

// "annually" is an adverb; "an annual report" tells of a recurring report when somebody is to give it, "his annual report" does not.
function isAdverbial(word: string, before: string, isReporting: boolean): boolean {
  if (/nually$|nially$/.test(word)) return true;
  return (
    isReporting &&
    !NAMED.test(before) &&
    (GIVES.test(before) || /^(?:daily|weekly|monthly|quarterly|yearly|half-yearly)$/i.test(word))
  );
}
