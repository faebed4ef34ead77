// A verb and what its paragraph has said so far in, whether it is the speaking body that says it out.
import type { Force } from '../../facts/index.ts';
import { isCapital, type Span } from '../../text/index.ts';
import type { Part } from '../language.ts';
import { allMatches } from '../makers/all-matches.ts';
import { adverbsBefore, type Context, type Join } from './joins.ts';
import { wordAt } from './letters.ts';
import { isHeeded, partsParty } from './participle-asides.ts';
import { isOfRecalled } from './recalled-acts.ts';
import { FORMS, type Word } from './verb-forms.ts';
import { HEAD_ONLY, HEAD_ONLY_PARTICIPLES, NOUN_FORMS, WEAK_ATTITUDES } from './words.ts';

// ---- data and pattern ----

/** What a part has said so far: grammar agrees along a paragraph. */
export interface Voice {
  last: { readonly start: number; readonly end: number; readonly force: Force } | null;
  mood: 'finite' | 'participle' | 'past' | 'base' | null;
  /** Where quotation marks stand; null until asked for. */
  quotes: readonly number[] | null;
  /** How many of them stand before the place read last. */
  passed: number;
}

const NOUN_TAIL =
  /^(?: (?:of|from|by|made|for|to|in(?! (?:this|that|the light|particular))|and|or|concerning|submitted|received|under|contained|addressed|that (?:are|were|have))\b|[.,;)])/;

const AFTER_NOUN = new Set(
  'of from by made for to in and or concerning submitted received under contained addressed that'.split(' '),
);

const RELATIVE = /\b(?:which|who|that) (?:(?:also|further|[a-z]+ly) )?([a-z]+)\b(?![\s\S]*\b(?:which|who) )/g;

// which provides for elections |and calls ...: no comma since, so the relative clause is still open
const RELATIVE_OPEN = /\b(?:which|who) (?:(?:also|further|[a-z]+ly) )?(?!was|has|is\b)[a-z]+[^aious]s\b[^,;]*$/;

const OF_THE_COUNCIL: ReadonlySet<Force> = new Set(['requests', 'decides', 'demands', 'authorizes', 'invites', 'urges']);

const ASKED: ReadonlySet<Force> = new Set(['requests', 'demands', 'decides', 'urges', 'recommends', 'calls']);

const AUXILIARIES = new Set(['has', 'will', 'continue']);

const FINITE_INSIDE =
  /\b(?:is|are|was|were|has|have|had|will|would|shall|should|must|may|might|can|could|cannot|remains?|continues?|does|do|[a-z]+ed|rests|lies|bears?|constitutes?|faces?|hinders?|helps|calls|requires?|threatens?|endangers?|depends?|poses?|contributes?|exists?|plays?|provides?|enables?|represents?|affects?|undermines?|include|demand|offer)\b/;

// decides that, in the event of an attack, |the Council shall meet · for three months, at which time |it will assess: the main verb of what is decided
const WITHIN_DECISION =
  /(?:(?:\bthat|^),? (?:and |but )?(?:at|in|if|should|before|prior to|by|upon|on|after|once|when|where|unless|until|during|following|within|pending|subject to)\b[^;]{3,400}|\bat which (?:time|point) ?)$/;

const DOCUMENT =
  /^(?:[^,;]{0,60})\b(?:letters?|communiqu.s?|statements?|declarations?|report|notes? verbales?|communications?|messages?)\b/i;

const OF_OTHERS: ReadonlySet<Force> = new Set([
  'emphasises',
  'requests',
  'calls',
  'urges',
  'invites',
  'expresses',
  'demands',
  'encourages',
  'endorses',
]);

const GERUND_RUN =
  /\b(?:by|in|of|for|through|including|at|on|towards?|from|while|without) (?:[a-z]+ly )?(?!accordance|keeping|order)[a-z]{2,}ing\b[^;]{0,140}$/;

const OWN_PARTICIPLE =
  /^ (?:that|the (?:importance|need|urgent|urgency|continu|role|primary|central|vital|fact)|with|its|in th(?:is|at)|also|again)/;

const BASE_TAIL = /^ (?:the|all|that|its|with|also|further|[A-Z][A-Za-z]+)\b/; // The Security Council request the Secretary-General ...

/** The end of a sentence and the capital letter of the next. */
export const SENTENCE_END = /[.!?](?<!\b(?:No|Nos|Mr|Mrs|Ms|Dr|St|Art|para|paras|Gen|Col|Lt|[A-Z]).)["')]{0,2} ["(]?[A-Z]/;

const POSSESSED = /\b(?:its|their|the|his|these|such|previous|earlier|repeated|appeals|demands|requests)(?: [a-z]+){0,2},? $/;
const PHRASE_AFTER = /^, (?:in|as|to|within|through|acting|with|pursuant|by|on|for|at|under|further|also|once)\b/;
const HELD_BY = /\b(?:their|its|respective) (?:[a-z]+ )?(?:Security )?Council $/; // their respective Security Council mandates
const ITS = /^(?: [a-z]+)? its\b/;
const THIS_REGARD = /\bthis (?:regard|context|connection|respect)\b/;
// in that regard; set out in that plan: points back, and opens no clause
const CLAUSE_OF_THAT =
  /(?<! (?:in|of|to|for|by|with|from|under)) that (?!(?:regard|connection|context|respect|end|purpose|effect|matter|spirit) )/g;
//   evaluating, encouraging and reviewing        not: conflict and peacebuilding, reaffirming
const GERUND_END =
  /(?<!peace-?build|peace-?keep|state-?build|demin|cross|open|meet|understand|traffick|launder)(?<=[a-z]{2})ing$/;
//   welcoming progress in training the police, and encouraging |the Government to complete it      whoever is asked is asked by the Council
//   not: in training the police and encouraging |its reform
const ASKS_SOMEBODY =
  /^ (?:(?:the|all|both|other|those|these|relevant) |[A-Z]|States\b|them\b)[^;]{0,180}? to (?!the |its |their |an? )[a-z]/;
const COMMA = 44;
const ALSO = /^(?:further|also) /i;

// ---- function ----

// The quotation marks of a part are counted as it is read on; a mark that is never closed quotes nothing.
/** Tells whether a place lies between quotation marks. */
export function isQuoted(text: string, voice: Voice, part: Part, place: number): boolean {
  voice.quotes ??= quotesOf(text, part);
  while (voice.passed < voice.quotes.length && voice.quotes[voice.passed]! < place) voice.passed++;
  const close = voice.quotes[voice.passed];
  return voice.passed % 2 === 1 && close !== undefined && close < part.end - 1;
}

function quotesOf(text: string, part: Part): number[] {
  const quotes: number[] = [];
  const words = text.slice(part.body, part.end);
  for (let i = words.indexOf('"'); i >= 0; i = words.indexOf('"', i + 1)) quotes.push(part.body + i);
  return quotes;
}

function sentenceEnds(text: string, from: number, to: number): boolean {
  if (to <= from) return false;
  const words = text.slice(Math.max(from, to - 1500), to + 1);
  return (words.includes('.') || words.includes('?') || words.includes('!')) && SENTENCE_END.test(words);
}

function isNoun(text: string, { form }: Word, hit: Span, { join, lead }: Context): boolean {
  if (!NOUN_FORMS.has(form)) return false;
  if (join === 'council') return HELD_BY.test(text.slice(Math.max(0, hit.start - 60), hit.start));
  if (join === 'it' || (join === 'start' && isCapital(text.charCodeAt(lead)))) return false;
  const tail = text.slice(hit.end, hit.end + 16);
  if (form.startsWith('calls ')) return text.charCodeAt(lead) === 32 && POSSESSED.test(text.slice(lead - 40, lead + 1));
  if (form === 'appeals') return !/^(?: (?:to|once)\b|, )/.test(tail);
  if (form === 'calls') return false; // its "upon" has been seen
  if (tail.startsWith(',')) return !PHRASE_AFTER.test(text.slice(hit.end, hit.end + 20));
  return (tail.charCodeAt(0) !== 32 || AFTER_NOUN.has(wordAt(tail, 1))) && NOUN_TAIL.test(tail);
}

// resolution 1 (2010), which reaffirms ... and stresses ...      the second verb is the resolution's too
function hasDirective(between: string): boolean {
  RELATIVE.lastIndex = 0;
  for (let match = RELATIVE.exec(between); match; match = RELATIVE.exec(between)) {
    const word = FORMS.at(match[1]!, 0);
    if (word?.value.mood === 'finite' && !AUXILIARIES.has(word.value.base)) return true;
  }
  return false;
}

//   the parties, and requests · the parties; requests
//              ^ the lead            ^ before it
function isParted(text: string, lead: number): boolean {
  const place = text.charCodeAt(lead) === 32 ? lead - 1 : lead;
  const code = text.charCodeAt(place);
  return code === 44 || code === 59;
}

function isOfRelative(text: string, voice: Voice, context: Context, place: number, force: Force): boolean {
  if (context.join !== 'and' && context.join !== 'comma') return false;
  const from = Math.max(voice.last?.end ?? 0, place - 320);
  const between = text.slice(from, place);
  if (context.join === 'and' && isParted(text, context.lead)) return false;
  if (context.join === 'and' && hasDirective(between)) return true;
  if (context.join === 'and') return !OF_THE_COUNCIL.has(force) && RELATIVE_OPEN.test(between);
  const that = allMatches(CLAUSE_OF_THAT, between).at(-1)?.index ?? -1;
  return that >= 0 && !(voice.last && ASKED.has(voice.last.force)) && !FINITE_INSIDE.test(between.slice(that + 6));
}

function isOthersParticiple(text: string, voice: Voice, word: Word, context: Context, hit: Span): boolean {
  if (context.join === 'while' || context.join === 'semicolon') return false;
  const { last } = voice;
  if (!last) return false;
  const object = text.slice(last.end, Math.min(context.lead, last.end + 100));
  const isNear = context.lead - last.end < 200;
  if (isNear && context.join === 'comma' && OF_OTHERS.has(word.force) && DOCUMENT.test(object) && !ITS.test(object)) return true;
  if (OWN_PARTICIPLE.test(text.slice(hit.end, hit.end + 24))) return false;
  const said = text.slice(Math.max(last.end, context.lead - 200), context.lead);
  const hasAnd = context.join === 'and';
  if (hasAnd && isOfRecalled(last.force, word.force, text.slice(last.end, context.lead))) return true;
  if (hit.start - context.lead > 'this regard'.length && THIS_REGARD.test(text.slice(context.lead, hit.start))) return false;
  if (!hasAnd && GERUND_END.test(said)) return true; // evaluating, encouraging and reviewing ...
  const run = GERUND_RUN.exec(said);
  if (!run) return false;
  if (hasAnd && text.charCodeAt(context.lead) !== COMMA) return true;
  return word.force === 'encourages' && !ASKS_SOMEBODY.test(text.slice(hit.end, hit.end + 220));
}

const saysThat = (text: string, hit: Span): boolean => text.startsWith(' that ', hit.end);

const headsSentence = (text: string, { lead }: Context): boolean =>
  text.startsWith('The ', lead) && SENTENCE_END.test(text.slice(Math.max(0, lead - 12), lead + 1));

const isWithinDecision = (text: string, { last }: Voice, { base, form }: Word, place: number): boolean =>
  base === 'will' &&
  last !== null &&
  (last.force === 'decides' || (last.force === 'determines' && form === 'shall')) &&
  WITHIN_DECISION.test(text.slice(last.end, place));

const isSameSentence = (text: string, { last }: Voice, place: number): boolean =>
  last !== null && !sentenceEnds(text, last.end, place);

// (a) ... of the people, and underscores ...      at the end of an item the Council may speak again
const isAfterItem = (text: string, part: Part, voice: Voice, { join, lead }: Context): boolean =>
  part.level > 0 && !voice.last && (join === 'and' || join === 'semicolon') && /[,;]/.test(text[lead]!);

// records that …, and also records …
const mayGoOn = (text: string, part: Part, { base }: Word, hit: Span): boolean =>
  !HEAD_ONLY.has(base) || saysThat(text, hit) || ALSO.test(text.slice(adverbsBefore(text, part.body, hit.start), hit.start));

// The members requested a report and welcomed …
const goesOn = (text: string, voice: Voice, { base }: Word, hit: Span, join: Join): boolean =>
  join === 'and' && !HEAD_ONLY.has(base) && isSameSentence(text, voice, hit.start);

/** Tells whether a verb is the speaking body's own: not a noun, nobody else's verb, not of a recalled document. */
export function speaks(text: string, part: Part, voice: Voice, word: Word, hit: Span, context: Context): boolean {
  const { join } = context;
  switch (word.mood) {
    case 'finite': {
      const heads = join === 'start' || join === 'council' || join === 'it';
      if (part.role === 'preamble' && voice.mood === 'participle' && join !== 'council') return false;
      if (join === 'it' && voice.last === null && part.role !== 'statement') return false;
      if (isWithinDecision(text, voice, word, context.lead) && isSameSentence(text, voice, hit.start)) return false;
      if (!heads && !isSameSentence(text, voice, hit.start) && !isAfterItem(text, part, voice, context)) return false;
      if (!heads && !mayGoOn(text, part, word, hit)) return false;
      if (voice.mood === 'base' || (voice.mood === 'past' && part.role !== 'statement')) return heads;
      return !isNoun(text, word, hit, context) && (heads || !isOfRelative(text, voice, context, hit.start, word.force));
    }
    case 'participle':
      if (join === 'start') return true;
      if (join === 'council' || join === 'it' || join === 'members' || !isSameSentence(text, voice, hit.start)) return false;
      if (partsParty(text, voice.last, context.lead, hit.end)) return false;
      if (isHeeded(text, voice.last, word.base, context.lead, hit.end)) return false;
      if ((HEAD_ONLY.has(word.base) || HEAD_ONLY_PARTICIPLES.has(word.base)) && !saysThat(text, hit)) return false;
      if (isOthersParticiple(text, voice, word, context, hit)) return false;
      if (voice.mood === 'participle') return true;
      return join === 'while' || OWN_PARTICIPLE.test(text.slice(hit.end, hit.end + 24));
    case 'past':
      if (join === 'members') return true;
      if (join === 'council' && part.role === 'statement' && (voice.last === null || headsSentence(text, context))) return true; // The Security Council reaffirmed ..., and encourages ...
      return voice.mood === 'past' && goesOn(text, voice, word, hit, join);
    case 'base':
      if (join === 'start')
        return (
          part.role !== 'preamble' &&
          part.level === 0 &&
          isCapital(text.charCodeAt(hit.start)) &&
          BASE_TAIL.test(text.slice(hit.end, hit.end + 12))
        ); // Request the Secretary-General ...
      if (join === 'members' || (join === 'council' && BASE_TAIL.test(text.slice(hit.end, hit.end + 12)))) return true;
      return voice.mood === 'base' && goesOn(text, voice, word, hit, join);
    case 'attitude':
      if (join === 'start') return true;
      if ((join !== 'and' && join !== 'comma') || voice.mood !== 'participle' || WEAK_ATTITUDES.has(word.base)) return false;
      return isSameSentence(text, voice, hit.start);
  }
}
