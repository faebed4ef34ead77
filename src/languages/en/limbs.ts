// The words between "and" and the next verb in, whether they go on with the clause before out: "and by arming the police", "and that it end".
import { wordAt } from './letters.ts';
import { PHRASE_OPENERS } from './words.ts';

// ---- data and pattern ----

const OPENS_PHRASE = new Set(PHRASE_OPENERS);

//   and, where necessary, |to report to the Council · and, in this context, |by its failure to act
//      ^^^^^^^^^^^^^^^^^^                               ^^^^^^^^^^^^^^^^^^ says nothing of what it stands before
const ASIDE =
  /^and(?:,? (?:in particular|in th(?:is|at) (?:context|regard|respect|connection)|(?:as|where|when|if|whenever) (?:appropriate|necessary|possible|required|requested)|inter alia),? | in any (?:case|event),? |,? )/;

//   and at the same time, calls upon · and for this purpose · and on the basis of the report
//       ^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^ of the verb that follows
const OF_NEXT =
  /^(?:at (?:the (?:same|request|invitation|latest|least|present|end)|this|that|its)|by (?:virtue|a|this|that|means)|on (?:the (?:basis|other|one|occasion|recommendation|advice|understanding)|behalf|this|that|its|condition|receipt|instructions?)|for (?:this|that|these|the (?:purposes?|time)|its|a|an)|upon (?:the |its |their )?(?:receipt|request|completion|recommendation|adoption|expir|conclusion)[a-z]*|as long|to th(?:is|at|ese|ose))\b/;

// at the resolution of fears, |and at the attacks        the preposition taken up again
const TAKEN_UP = new Set(['at', 'by', 'on', 'for', 'upon']);

//   and should create conditions      not: and, should an agreement not emerge
const DUTY = /^should (?!(?:the|an?|any|it|they|he|she|there|this|that|these|those|no|one|either|both|such|further)\b)[a-z]+ /;

//   and at the request of the authorities, |to take action      and upon interdiction |to inquire
const INFINITIVE = /, (?:also )?to (?!th(?:is|at|ese|ose|e) |date\b)[a-z]{2,}\b/;
const UPON_SOMEBODY = /^upon [^,]{2,80} to (?!th(?:is|at|e) )[a-z]/;

const LONGEST = 40; // the longest opening told here
const REACH = 400;

// ---- function ----

//   Expresses concern at the attacks, and at the hunger that followed, calls upon ...      what the first verb says goes on
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//   Welcomes the plan and, in the light of it, requests ...      a phrase of the second verb
//                         ^^^^^^^^^^^^^^^^^^^^
/** Tells whether "and" with what stands up to the next verb is a limb of the clause before; `floor` is where the paragraph begins. */
export function isLimb(text: string, floor: number, and: number, verb: number): boolean {
  const aside = ASIDE.exec(text.slice(and, and + LONGEST))?.[0] ?? 'and ';
  const place = and + aside.length;
  if (place >= verb) return false;
  const word = wordAt(text, place);
  const tail = text.slice(place, place + LONGEST);
  const words = text.slice(place, Math.min(verb, place + REACH));
  if (INFINITIVE.test(words)) return true;
  if (OF_NEXT.test(tail)) return false;
  if (word === 'that' || word === 'to' || tail.startsWith('also to ')) return true;
  if (word === 'should') return DUTY.test(tail);
  if (!OPENS_PHRASE.has(word)) return aside.length > 'and, '.length && place < verb - 1;
  if (TAKEN_UP.has(word) && text.slice(Math.max(floor, and - REACH), and).includes(` ${word} `)) return true;
  return word === 'upon' && UPON_SOMEBODY.test(words);
}
