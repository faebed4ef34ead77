// The words between "that" and a verb in, whether the clause that narrows its subject is over there out: "the party that has failed to do so |permit".
import { SUBJUNCTIVES } from './words.ts';

// ---- data and pattern ----

const VERBS: ReadonlySet<string> = new Set(SUBJUNCTIVES);
const AUXILIARY = new Set(
  'has have had is are was were do does did can may might could will would shall must should remain remains'.split(' '),
);
// the last "that" or "who" before a verb, and the words of its clause so far
const PRONOUN = /^.*? (?:who|which|that) ([^,]*)$/;
const ADVERB = /^(?:[a-z]+ly|still|also|now|already|not|yet|so|far|never|once) /;
// the armed men: adjectives that look like a verb
const NO_VERBS = new Set(['armed', 'united', 'concerned']);
// the town and |leave · over |transport · to |support: a noun, or a verb that goes on with the clause
const INSIDE = /\b(?:to|and|or|not|over|on|at|against|through|into|about|without|within|upon|towards?|after|before|as|than) $/;
/** How a class of people begins that is told by what they do: of those who do something, nothing else is named. */
export const THOSE_WHO = /^(?:all )?(?:of )?(?:(?:those|anyone|everyone) who|those (?:having|with)) /;
const STATE = /^(?:[a-z]+ )?be /;
const STATED = /\b(?:shall|should|will|must) be /; // the subject's verb stood before
const LONGEST = 160;

// ---- function ----

function isVerb(word: string): boolean {
  if (VERBS.has(word) || AUXILIARY.has(word)) return true;
  if (NO_VERBS.has(word)) return false;
  return word.endsWith('ed') || (word.endsWith('s') && VERBS.has(word.slice(0, -1)));
}

function withoutAdverbs(words: string): string {
  let rest = words;
  for (let adverb = ADVERB.exec(rest); adverb; adverb = ADVERB.exec(rest)) rest = rest.slice(adverb[0].length);
  return rest;
}

//   the rebels who have seized the town |leave it        not: the rebels who |leave · the parties that the Council |decides on
//   nor: the nationals of a State which is no party |shall be subject to its jurisdiction
/** Tells whether a verb behind these words is that of the subject: its relative clause has a verb of its own before. */
export function closesRelative(before: string, predicate: string): boolean {
  if (STATE.test(predicate)) return false;
  const clause = PRONOUN.exec(before)?.[1];
  if (!clause || INSIDE.test(before)) return false;
  const said = withoutAdverbs(clause);
  const space = said.indexOf(' ');
  if (space < 0) return false;
  const verb = said.slice(0, space);
  if (!isVerb(verb)) return false;
  const rest = said.slice(space + 1);
  return withoutAdverbs(rest) !== '' && !STATED.test(rest);
}

// those who have not done so, who are in a position to: of others who were named before
const OF_OTHERS = /^those who (?:are in a position|are able|have (?:not|already|yet)|do|can|wish)\b/;

/** Tells whether "those" who are told by these words are of others named before. */
export const areOfOthers = (those: string): boolean => OF_OTHERS.test(those);

/** Gives the class that "those who" names in a span, whole; null where it names no such class alone. */
export function thoseWho(words: string): string | null {
  if (words.length > LONGEST || !(words.includes(' who ') || words.includes('those '))) return null;
  const whole = words.trimEnd();
  return THOSE_WHO.test(whole) && !whole.includes(',') ? whole : null;
}
