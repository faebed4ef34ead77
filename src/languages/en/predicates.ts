// A verb form and the words around it in, the whole predicate and its force out.
import { type Force, mayCommit } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import { wordAt } from './letters.ts';
import { FORMS, PARTICIPLES_OF_IRREGULARS, PAST, type Word } from './verb-forms.ts';
import { HEAD_ONLY } from './words.ts';

// ---- data and pattern ----

const BE =
  /\b((?:being|is|are|remains?|remaining|stands?|continues? to be|continuing to be|feels|was|were) (?:(?:[a-z]+ly|also|further|very|most|still|again|once again) ){0,3})$/i;

const HOLDING = new Set(['remain', 'remains', 'remaining', 'stand', 'stands', 'continues', 'continue', 'continuing']);

/** What may follow an attitude. */
export const ATTITUDE_TAIL = /^(?:,? (?:at|about|by|of|that|with|over|to|in|for|on|as|also|further|however|how|and)\b|,|$)/;

/** "Calls once again upon": what may part "calls" from its preposition. */
export const CALL_TAIL =
  /^(?:,? (?:once again|once more|again|also|further|therefore|in this regard|in this context|in this connection|in particular|furthermore|[a-z]+ly|anew),?){1,2} (?:upon|on|for)\b|^,[^,;]{1,90}, (?:upon|on|for)\b/;

const REITERATED =
  /^(?: (?:again|once again|once more|also|further|in this regard|strongly))?,? (?:its|the council's|(?:the|a)(?= (?:[a-z]+ ){0,2}intention(?: to\b|,))|the(?= (?:[a-z]+ )?(?:(?:call|appeal)s? (?:up)?on |(?:request|invitation|demand)s? (?:to (?:the |all |any |[A-Z])|that ))(?![^,;]{0,60} in (?:its )?(?:resolution|paragraph))))(?: (?!to |of |for |on )[a-z-]+,?){0,4}? (intention|intent|determination|resolve|resolution|demands?|requests?|calls?|appeals?|invitation|encouragement|condemnation|recommendations?)\b/i;

const REITERATED_FORCE: ReadonlyMap<string, Force> = new Map([
  ['intention', 'intends'],
  ['intent', 'intends'],
  ['determination', 'intends'],
  ['resolve', 'intends'],
  ['demand', 'demands'],
  ['demands', 'demands'],
  ['request', 'requests'],
  ['requests', 'requests'],
  ['call', 'calls'],
  ['calls', 'calls'],
  ['appeal', 'calls'],
  ['appeals', 'calls'],
  ['invitation', 'invites'],
  ['encouragement', 'encourages'],
]);

// agrees that peace |is essential: what is so, not what shall be
const FACT = /^ that (?:(?!shall|should|will|must)[^,; ]+ ){1,16}?(?:is|are|remains?|has|have)\b(?! to\b)/;
const FOUND = /^ (?:also |further )?its determination that/; // what the Council has determined before
//   expresses its |deep appreciation| to the Government        extends its |thanks|, and its condolences
const THANKS =
  /^ (?:(?:also|further|again|once again) )?(?:the expressions? of )?(?:its |their |the council's )?(?:[a-z]+(?: and|,)? ){0,3}(?:appreciation|gratitude|thanks)\b/i;
const OF_ITS = /^(?:stress|emphasi)| its$/;
const OPEN_RESOLVE = /^ its [^,;]{0,40}\b(?:determination|resolve) (?!to\b)/; // stresses its determination that ...
const WISHES = /^ its? (?:[a-z]+ )?(?:condolences|congratulations|sympathy|support)/;
const STANCE =
  /^ (?:(?:also|further|again|once again|once more) )?its (?:[a-z]+(?: and|,)? ){0,3}(?:readiness|willingness|commitment|support|concern|solidarity|belief|conviction|hope)\b/;
const DECLARED_PLAN = /^ its (?:intention|determination)\b|^ that it (?:will|shall)\b/;
//   affirms that |it shall review the measures| · stresses that, in that event, |it will act|      not: stresses that it will be essential to act
const OWN_PLAN =
  /^ (?:(?:also|further|again) )?that(?:, [^,;]{3,60},)? it (?:will|shall) (?!be (?!prepared\b|ready\b)|(?:require|need)\b|remain (?!(?:actively )?seized\b))/;
const AFFIRMING = /^(?:re)?affirm|^(?:stress|emphasi|under)/;
const CONTINUED = /^ to (?:[a-z]+ly )?(?=[a-z])/;
const WILL_TAIL = /^ (?:not|[a-z]+)/;
const PERFECT_TAIL = /^ (?:(?:also|further|carefully|now|again|[a-z]+ly) ){0,2}([a-z]+)( note| account| mind)?/;
// ---- function ----

// is deeply concerned      remains committed
// ^^^^^^^^^^^^^^^^^^^      ^^^^^^^
/** Takes the copula before an attitude along; null when there is none. */
export function withCopula(text: string, from: number, hit: Span): Span | null {
  const copula = BE.exec(text.slice(Math.max(from, hit.start - 60), hit.start));
  if (!copula) return null;
  const start = hit.start - copula[1]!.length;
  const word = wordAt(text, start);
  return HOLDING.has(word) ? { start, end: start + word.length } : { start, end: hit.end };
}

// continues to encourage dialogue
//              ^^^^^^^^^
function continuedVerb(text: string, tail: string, hit: Span): { verb: Span; force: Force } {
  const match = CONTINUED.exec(tail);
  const verb = match && FORMS.at(text, hit.end + match[0].length);
  if (verb?.value.mood !== 'base') return { verb: { start: hit.start, end: hit.end }, force: 'expresses' };
  return { verb: { start: verb.start, end: verb.end }, force: verb.value.force };
}

// will continue to follow        has decided      having considered
// ^^^^                           ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
/** Reads the verb phrase that "will", "has", "having" or "continues" opens; null when it says nothing of the body's own. */
export function withAuxiliary(text: string, word: Word, hit: Span): { verb: Span; force: Force } | null {
  const tail = text.slice(hit.end, hit.end + 40);
  if (word.base === 'continue') return continuedVerb(text, tail, hit);
  if (word.base === 'will') return WILL_TAIL.test(tail) ? { verb: { start: hit.start, end: hit.end }, force: 'intends' } : null;
  const match = PERFECT_TAIL.exec(tail);
  if (!match) return null;
  const form = `${PARTICIPLES_OF_IRREGULARS.get(match[1]!) ?? match[1]!}${match[2] ?? ''}`;
  const past = PAST.get(form) ?? PAST.get(PARTICIPLES_OF_IRREGULARS.get(match[1]!) ?? match[1]!);
  const verb = { start: hit.start, end: hit.end + match[0].length };
  if (word.base === 'have') {
    const own = past && past.force !== 'expresses' ? past.force : 'notes';
    return /(?:ed|[^aeiou]t|n|d|k|m)$/.test(match[1]!) || /mind|regard/.test(tail)
      ? { verb, force: mayCommit(own) ? 'notes' : own }
      : null;
  }
  return past && !HEAD_ONLY.has(past.base) ? { verb, force: past.base === 'consider' ? 'notes' : past.force } : null;
}

// Expresses its intention → intends      expresses its thanks → commends      reiterates its demand → demands      draws the attention → emphasises
/** Gives the force of a verb with its object. */
export function forceOf(text: string, word: Word, verb: Span): Force {
  if (!word.isOfObject) return word.force;
  const { base } = word;
  const tail = text.slice(verb.end, verb.end + 90);
  if (AFFIRMING.test(base) && OWN_PLAN.test(tail)) return 'intends';
  if (OF_ITS.test(base) && (!tail.startsWith(' its ') || OPEN_RESOLVE.test(tail))) return word.force;
  if (base === 'agree') return /^ with\b/.test(tail) ? 'endorses' : FACT.test(tail) ? 'recognises' : word.force;
  if (THANKS.test(tail)) return 'commends';
  if (base === 'extend') return WISHES.test(tail) ? 'expresses' : word.force;
  const noun = REITERATED.exec(tail)?.[1]?.toLowerCase();
  if (noun === 'determination' && base === 'reaffirm' && FOUND.test(tail)) return word.force;
  const force = noun ? REITERATED_FORCE.get(noun) : undefined;
  if (force) return force;
  if (base === 'renew') return /^ (?:its|the expression)/.test(tail) ? 'reaffirms' : 'decides';
  return base === 'declare' ? declaredForce(tail) : word.force;
}

// declares its readiness to act → expresses      declares that it will act → intends      declares the ceasefire null and void → determines
function declaredForce(tail: string): Force {
  if (STANCE.test(tail)) return 'expresses';
  return DECLARED_PLAN.test(tail) ? 'intends' : 'determines';
}
