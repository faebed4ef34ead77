// A page and its parts in, the verbs by which the speaking body acts out: each with its force, its adverbs and what leads to it.
import { type Force, mayCommit } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import type { Part } from '../language.ts';
import { makeLexicon } from '../makers/lexicon.ts';
import { inflect, type Mood } from './inflection.ts';
import {
  ADVERBS,
  ATTITUDES,
  DECISION_VERBS,
  HEAD_ONLY,
  HEAD_ONLY_PARTICIPLES,
  LEAD_INS,
  NO_OPENERS,
  NOUN_FORMS,
  PHRASE_OPENERS,
  VERBS,
  WEAK_ATTITUDES,
} from './words.ts';

/** A verb of the speaking body: `start` takes its adverbs along, `end` is the verb's end. */
export interface Directive extends Span {
  readonly part: number;
  readonly verb: Span;
  readonly force: Force;
  readonly base: string;
  readonly mood: Mood | 'attitude' | 'item';
  /** Where the words that lead to it begin (", and in this regard "): the clause before ends there at the latest. */
  readonly lead: number;
}

interface Word {
  readonly base: string;
  readonly force: Force;
  readonly mood: Mood | 'attitude';
}

// ---- data ----

const capital = (form: string): string => form[0]!.toUpperCase() + form.slice(1);

function* formsOfAll(): Generator<[string, Word]> {
  for (const [force, adjectives] of Object.entries(ATTITUDES) as [Force, readonly string[]][]) {
    for (const base of adjectives) {
      yield [base, { base, force, mood: 'attitude' }];
      yield [capital(base), { base, force, mood: 'attitude' }];
    }
  }
  for (const [force, phrases] of Object.entries(VERBS) as [Force, readonly string[]][]) {
    for (const base of phrases) {
      for (const [form, mood] of inflect(base)) {
        yield [form, { base, force, mood }];
        yield [capital(form), { base, force, mood }];
        if (mood === 'finite') yield [form.toUpperCase(), { base, force, mood }];
      }
    }
  }
  for (const form of ['having', 'Having']) yield [form, { base: 'have', force: 'notes', mood: 'participle' }];
  for (const form of ['will', 'shall', 'intends to']) yield [form, { base: 'will', force: 'intends', mood: 'finite' }];
  for (const form of ['has', 'have']) yield [form, { base: 'has', force: 'notes', mood: 'finite' }];
  for (const form of ['continues', 'Continues']) yield [form, { base: 'continue', force: 'expresses', mood: 'finite' }];
  yield ['Continuing', { base: 'continue', force: 'expresses', mood: 'participle' }];
}

const FORMS = makeLexicon<Word>(formsOfAll(), { words: true });
const PAST = new Map<string, Word>([...formsOfAll()].filter(([, word]) => word.mood === 'past'));
const PARTICIPLES_OF_IRREGULARS: Readonly<Record<string, string>> = {
  taken: 'took',
  borne: 'bore',
  drawn: 'drew',
  given: 'gave',
};
const BASES = new Map<string, Word>([...formsOfAll()].filter(([, word]) => word.mood === 'base'));

const ADVERB_WORDS = new Set(ADVERBS.flatMap((phrase) => (phrase.includes(' ') ? [] : [phrase])).concat('once', 'more', 'yet'));
const NO_ADVERBS = new Set('assembly supply july italy reply family ally apply comply rely multiply only early'.split(' '));
const OPENERS = new Set(PHRASE_OPENERS);

// ---- pattern ----

const LEAD_IN = new RegExp(`(?:^|[\\s,;])((?:${LEAD_INS.join('|')}),? ?)$`, 'i');
const COUNCIL = /(?:^|[^\w])((?:the )?(?:security )?council,? ?)$/i;
const MEMBERS =
  /(?:^|[^\w])((?:(?:the )?members of the (?:security )?council|(?:the )?(?:security )?council members|they),? ?)$/i;
const IT = /(?:^|[\s"])((?:It|it) )$/;
const CONNECTOR = /(?:(?:[,;:)] ?)?(?:\b(?:and|but|or|while|whilst|yet|as well as|thus) ?)?(?:\([a-z0-9]{1,4}\) ?)?)$/i;
const ITEM_INFINITIVE = /To (?:(?:also|further|[a-z]+ly) )?([a-z-]+)\b/y;
const INLINE_ITEM = /\(([a-z]{1,4}|\d)\) To (?:(?:also|further|[a-z]+ly) )?([a-z-]+)\b/g;
const BARE_CHAPEAU = /^(?: (?:also|further|therefore|accordingly|to))?(?:,[^:]{0,300}?,?)?\s?[:,]?(?: ?\(|$)/;
const NOUN_TAIL =
  /^(?: (?:of|from|by|made|for|to|in(?! (?:this|that|the light|particular))|and|or|concerning|submitted|received|under|contained|addressed|that (?:are|were|have))\b|[.,;)])/;
const RELATIVE = /\b(?:which|who|that) (?:(?:also|further|[a-z]+ly) )?([a-z]+)\b(?![\s\S]*\b(?:which|who) )/g;
// which provides for elections |and calls ...: no comma since, so the relative clause is still open
const RELATIVE_OPEN = /\b(?:which|who) (?:(?:also|further|[a-z]+ly) )?(?!was|has|is\b)[a-z]+[^aious]s\b[^,;]*$/;
const OF_THE_COUNCIL: ReadonlySet<Force> = new Set(['requests', 'decides', 'demands', 'authorizes', 'invites', 'urges']);
const AUXILIARIES = new Set(['has', 'will', 'continue']);
const FINITE_INSIDE =
  /\b(?:is|are|was|were|has|have|had|will|would|shall|should|must|may|might|can|could|cannot|remains?|continues?|does|do|[a-z]+ed)\b/;
const DOCUMENT =
  /^(?:[^,;]{0,60})\b(?:letters?|communiqu.s?|statements?|declarations?|reports?|notes? verbales?|communications?|appeals?|decisions?|messages?)\b/i;
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
  /^ (?:that|the (?:importance|need|urgent|urgency|continu|role|primary|central|vital|fact)|with|its|in this|also|again)/;
const BASE_TAIL = /^ (?:the|all|that|its|with|also|further|[A-Z][A-Za-z]+)\b/; // The Security Council request the Secretary-General ...
const SENTENCE_END = /(?<!\b(?:No|Nos|Mr|Mrs|Ms|Dr|St|Art|para|paras|Gen|Col|Lt))[.!?]["')]{0,2} ["(]?[A-Z]/;

// ---- function ----

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 45;

// further strongly condemns
// ^^^^^^^^^^^^^^^^ adverbs that belong to the verb
function adverbsBefore(text: string, from: number, verb: number): number {
  let start = verb;
  for (let count = 0; count < 6 && start > from + 1; count++) {
    if (text[start - 1] !== ' ' || !isLetter(text.charCodeAt(start - 2))) break;
    let word = start - 1;
    while (word > from && isLetter(text.charCodeAt(word - 1))) word--;
    const form = text.slice(word, start - 1).toLowerCase();
    const isAdverb = ADVERB_WORDS.has(form) || (form.endsWith('ly') && !NO_ADVERBS.has(form));
    const joins = form === 'and' && start < verb && /ly $/.test(text.slice(Math.max(from, word - 12), word));
    if (!isAdverb && !joins) break;
    start = word;
  }
  return start;
}

type Join = 'start' | 'council' | 'members' | 'it' | 'and' | 'comma' | 'while' | 'semicolon';

interface Context {
  readonly join: Join;
  readonly lead: number;
}

const WINDOW = 180;

// How a verb is joined to what stands before it; null when it is not joined as a verb of the speaking body could be.
function contextOf(text: string, from: number, start: number): Context | null {
  return joinedAt(text, from, beforeLeadIns(text, from, start)) ?? joinedAt(text, from, start);
}

function beforeLeadIns(text: string, from: number, start: number): number {
  let place = start;
  for (let count = 0; count < 3; count++) {
    const leadIn = LEAD_IN.exec(text.slice(Math.max(from, place - 40), place));
    if (!leadIn) break;
    place -= leadIn[1]!.length;
  }
  return place;
}

function joinedAt(text: string, from: number, place: number): Context | null {
  if (place <= from) return { join: 'start', lead: from };
  const subject = subjectBefore(text, from, place);
  if (subject) return subject;
  const connector = CONNECTOR.exec(text.slice(Math.max(from, place - 16), place))![0];
  if (!connector) return null;
  const lead = place - connector.length + (connector.startsWith(')') ? 1 : 0);
  if (lead <= from) return { join: 'start', lead: from };
  const joined = connector.toLowerCase();
  if (/while|whilst/.test(joined)) return { join: 'while', lead };
  if (joined.includes(';')) return { join: 'semicolon', lead };
  if (/and|but|yet|thus|as well as/.test(joined)) return { join: 'and', lead };
  if (/^\)/.test(joined)) return null;
  if (joined.startsWith(',')) return phraseBefore(text, from, lead);
  if (/^:|^\(/.test(joined)) return { join: 'semicolon', lead };
  return null;
}

// The Security Council, acting under Chapter VII, decides      and, acting under Chapter VII, decides
// ^ subject         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phrase        ^^^ joined by and
function phraseBefore(text: string, from: number, comma: number): Context | null {
  let floor = Math.max(from, comma - WINDOW);
  let place = comma;
  for (let count = 0; count < 4; count++) {
    const left = text.slice(floor, Math.max(floor, place));
    const before = floor + Math.max(left.lastIndexOf(', '), left.lastIndexOf('; '), left.lastIndexOf('. '));
    const isHead = before < floor;
    if (isHead && floor > from) break;
    const open = isHead ? from : before + 2;
    if (open > from && OPENERS.has(wordAt(text, open))) {
      if (text[before] === '.') return { join: 'start', lead: open };
      if (text[before] === ';') return { join: 'semicolon', lead: before };
      const subject = subjectBefore(text, from, before + 2);
      if (subject) return subject;
      if (COUNCIL.test(text.slice(Math.max(from, before - 48), before + 2))) return null; // unless the Council, ..., determines
      const and = /(?:[,;] )?\b(?:and|but) ?,? $/.exec(text.slice(Math.max(from, before - 8), before + 2));
      if (and) return { join: 'and', lead: before + 2 - and[0].length };
    }
    if (open <= from) {
      if (OPENERS.has(wordAt(text, from)) || /ing$/.test(wordAt(text, from))) return { join: 'start', lead: from };
      break;
    }
    const and = /^and,? /.exec(text.slice(open, open + 5));
    if (and && OPENERS.has(wordAt(text, open + and[0].length))) return { join: 'and', lead: before };
    place = before;
    floor = Math.max(from, comma - 2 * WINDOW);
  }
  return { join: 'comma', lead: comma };
}

const wordAt = (text: string, place: number): string => /^[a-z]*/i.exec(text.slice(place, place + 20))![0].toLowerCase();

function subjectBefore(text: string, from: number, place: number): Context | null {
  const left = text.slice(Math.max(from, place - 50), place);
  const it = IT.exec(left);
  if (it) {
    const begin = place - it[1]!.length;
    const leadIn = LEAD_IN.exec(text.slice(Math.max(from, begin - 40), begin));
    const open = leadIn ? begin - leadIn[1]!.length : begin;
    const isHead = open <= from || /[.;] "?$/.test(text.slice(Math.max(from, open - 3), open));
    return isHead ? { join: 'it', lead: open } : null;
  }
  const members = MEMBERS.exec(left);
  const council = members ?? COUNCIL.exec(left);
  if (!council) return null;
  const begin = place - council[1]!.length;
  const before = text.slice(Math.max(from, begin - 12), begin);
  if (/^they/i.test(council[1]!) && begin > from && !/[.;:,] "?$/.test(before)) return null;
  if (
    begin > from &&
    /\b(?:of|to|by|with|from|in|that|for|on|which|at|through|upon|before|if|than|as|whether|when|unless|until|once|where|peace and|peace and the) $/i.test(
      before,
    )
  )
    return null;
  return { join: members ? 'members' : 'council', lead: sentenceStart(text, from, begin) };
}

// In this regard, the Council ...     the words before the subject belong to its clause, as far as the sentence reaches.
function sentenceStart(text: string, from: number, subject: number): number {
  const floor = Math.max(from, subject - WINDOW);
  const left = text.slice(floor, subject);
  const stop = Math.max(left.lastIndexOf('. '), left.lastIndexOf('; '), left.lastIndexOf('." '));
  const open = stop < 0 ? floor : floor + stop + 2;
  if (stop < 0 && floor > from) return subject;
  if (open >= subject) return subject;
  if (OPENERS.has(wordAt(text, open)) || LEAD_IN.test(` ${text.slice(open, subject)}`)) return open;
  const and = /(?:,? and|,? but|,) $/.exec(left);
  return subject - (and ? and[0].length : 0);
}

/** What a part has said so far: grammar agrees along a paragraph. */
interface Voice {
  last: Directive | null;
  mood: 'finite' | 'participle' | 'past' | 'base' | null;
  /** Where quotation marks stand; null until asked for. */
  quotes: readonly number[] | null;
  /** How many of them stand before the place read last. */
  passed: number;
}

// The quotation marks of a part are counted as it is read on; a mark that is never closed quotes nothing.
function isQuoted(text: string, voice: Voice, part: Part, place: number): boolean {
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

const sentenceEnds = (text: string, from: number, to: number): boolean =>
  to > from && SENTENCE_END.test(text.slice(Math.max(from, to - 1500), to + 1));

function isNoun(text: string, form: string, hit: Span, context: Context): boolean {
  if (
    !NOUN_FORMS.has(form) ||
    (context.join === 'start' && /[A-Z]/.test(text[context.lead]!)) ||
    context.join === 'council' ||
    context.join === 'it'
  )
    return false;
  const tail = text.slice(hit.end, hit.end + 16);
  if (form.startsWith('calls '))
    return /\b(?:its|their|the|his|these|such|previous|earlier|repeated|appeals|demands|requests)(?: [a-z]+){0,2},? $/.test(
      text.slice(context.lead - 40, context.lead + 1),
    );
  if (form === 'appeals') return !/^(?: (?:to|once)\b|, )/.test(tail);
  if (form === 'calls') return false; // its "upon" has been seen
  if (/^,/.test(tail))
    return !/^, (?:in|as|to|within|through|acting|with|pursuant|by|on|for|at|under|further|also|once)\b/.test(
      text.slice(hit.end, hit.end + 20),
    );
  return NOUN_TAIL.test(tail);
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

function isOfRelative(text: string, voice: Voice, context: Context, place: number, force: Force): boolean {
  if (context.join !== 'and' && context.join !== 'comma') return false;
  const from = Math.max(voice.last?.end ?? 0, place - 320);
  const between = text.slice(from, place);
  if (context.join === 'and' && /[,;]\s?$/.test(text.slice(Math.max(0, context.lead - 1), context.lead + 1))) {
    return false;
  }
  if (context.join === 'and' && hasDirective(between)) return true;
  if (context.join === 'and') return !OF_THE_COUNCIL.has(force) && RELATIVE_OPEN.test(between);
  const that = between.lastIndexOf(' that ');
  const isAsked = voice.last !== null && /^(?:requests|demands|decides|urges|recommends|calls)$/.test(voice.last.force);
  return that >= 0 && !isAsked && !FINITE_INSIDE.test(between.slice(that + 6));
}

function isOthersParticiple(text: string, voice: Voice, word: Word, context: Context, hit: Span): boolean {
  if (context.join === 'while' || context.join === 'semicolon') return false;
  const { last } = voice;
  if (!last) return false;
  const object = text.slice(last.end, Math.min(context.lead, last.end + 100));
  if (context.join === 'comma' && OF_OTHERS.has(word.force) && DOCUMENT.test(object) && !/^(?: [a-z]+)? its\b/.test(object))
    return true;
  if (OWN_PARTICIPLE.test(text.slice(hit.end, hit.end + 24))) return false;
  const said = text.slice(Math.max(last.end, context.lead - 200), context.lead);
  const hasAnd = context.join === 'and';
  if (/\bthis (?:regard|context|connection|respect)\b/.test(text.slice(context.lead, hit.start))) return false;
  if (!hasAnd && /[a-z]{2}ing$/.test(said)) return true; // evaluating, encouraging and reviewing ...
  const run = GERUND_RUN.exec(said);
  if (!run) return false;
  return hasAnd && !/,/.test(text.slice(context.lead, context.lead + 1))
    ? true
    : word.force === 'encourages' || word.force === 'recognises';
}

const saysThat = (text: string, hit: Span): boolean => text.startsWith(' that ', hit.end);

function speaks(text: string, part: Part, voice: Voice, word: Word, form: string, hit: Span, context: Context): boolean {
  const { join } = context;
  const heads = join === 'start' || join === 'council' || join === 'it';
  const isSame = voice.last !== null && !sentenceEnds(text, voice.last.end, hit.start);
  switch (word.mood) {
    case 'finite':
      if (part.role === 'preamble' && voice.mood === 'participle' && join !== 'council') return false;
      if (join === 'it' && voice.last === null && part.role !== 'statement') return false;
      if (
        !heads &&
        (!isSame ||
          (HEAD_ONLY.has(word.base) &&
            !saysThat(text, hit) &&
            !/^(?:further|also) /i.test(text.slice(adverbsBefore(text, part.body, hit.start), hit.start))))
      )
        return false;
      if (voice.mood === 'past' || voice.mood === 'base') return heads;
      return !isNoun(text, form, hit, context) && (heads || !isOfRelative(text, voice, context, hit.start, word.force));
    case 'participle':
      if (join === 'start') return true;
      if (join === 'council' || join === 'it' || join === 'members' || !isSame) return false;
      if ((HEAD_ONLY.has(word.base) || HEAD_ONLY_PARTICIPLES.has(word.base)) && !saysThat(text, hit)) return false;
      if (isOthersParticiple(text, voice, word, context, hit)) return false;
      if (voice.mood === 'participle') return true;
      return join === 'while' || OWN_PARTICIPLE.test(text.slice(hit.end, hit.end + 24));
    case 'past':
      if (join === 'members') return true;
      return voice.mood === 'past' && isSame && join === 'and' && !HEAD_ONLY.has(word.base);
    case 'base':
      if (join === 'start')
        return (
          part.role !== 'preamble' &&
          part.level === 0 &&
          /[A-Z]/.test(text[hit.start]!) &&
          BASE_TAIL.test(text.slice(hit.end, hit.end + 12))
        ); // Request the Secretary-General ...
      if (join === 'members' || (join === 'council' && BASE_TAIL.test(text.slice(hit.end, hit.end + 12)))) return true;
      return voice.mood === 'base' && isSame && join === 'and' && !HEAD_ONLY.has(word.base);
    case 'attitude':
      if (join === 'start') return true;
      return (join === 'and' || join === 'comma') && isSame && voice.mood === 'participle' && !WEAK_ATTITUDES.has(word.base);
  }
}

const BE =
  /\b((?:being|is|are|remains?|remaining|stands?|continues? to be|continuing to be|feels|was|were) (?:(?:[a-z]+ly|also|further|very|most|still|again|once again) ){0,3})$/i;
const ATTITUDE_TAIL = /^(?:,? (?:at|about|by|of|that|with|over|to|in|for|on|as|also|further|however|how|and)\b|,|$)/;

// is deeply concerned      remains committed
// ^^^^^^^^^^^^^^^^^^^      ^^^^^^^
function withCopula(text: string, from: number, hit: Span): Span | null {
  const copula = BE.exec(text.slice(Math.max(from, hit.start - 60), hit.start));
  if (!copula) return null;
  const start = hit.start - copula[1]!.length;
  const word = /^[a-z]+/i.exec(copula[1]!)![0];
  return /^(?:remain|stand|continu)/i.test(word) ? { start, end: start + word.length } : { start, end: hit.end };
}

// continues to encourage dialogue
//              ^^^^^^^^^
function continuedVerb(text: string, tail: string, hit: Span): { verb: Span; force: Force } {
  const match = /^ to (?:[a-z]+ly )?(?=[a-z])/.exec(tail);
  const verb = match && FORMS.at(text, hit.end + match[0].length);
  if (verb?.value.mood !== 'base') return { verb: hit, force: 'expresses' };
  return { verb: { start: verb.start, end: verb.end }, force: verb.value.force };
}

// will continue to follow        has decided      having considered
// ^^^^                           ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
function withAuxiliary(text: string, word: Word, hit: Span): { verb: Span; force: Force } | null {
  const tail = text.slice(hit.end, hit.end + 40);
  if (word.base === 'continue') return continuedVerb(text, tail, hit);
  if (word.base === 'will') return /^ (?:not|[a-z]+)/.test(tail) ? { verb: hit, force: 'intends' } : null;
  const match = /^ (?:(?:also|further|carefully|now|again|[a-z]+ly) ){0,2}([a-z]+)( note| account| mind)?/.exec(tail);
  if (!match) return null;
  const form = `${PARTICIPLES_OF_IRREGULARS[match[1]!] ?? match[1]!}${match[2] ?? ''}`;
  const past = PAST.get(form) ?? PAST.get(PARTICIPLES_OF_IRREGULARS[match[1]!] ?? match[1]!);
  const verb = { start: hit.start, end: hit.end + match[0].length };
  if (word.base === 'have') {
    const own = past && past.force !== 'expresses' ? past.force : 'notes';
    return /(?:ed|[^aeiou]t|n|d|k|m)$/.test(match[1]!) || /mind|regard/.test(tail)
      ? { verb, force: mayCommit(own) ? 'notes' : own }
      : null;
  }
  return past && !HEAD_ONLY.has(past.base) ? { verb, force: past.base === 'consider' ? 'notes' : past.force } : null;
}

const CALL_TAIL =
  /^(?:,? (?:once again|once more|again|also|further|therefore|in this regard|in this context|in this connection|in particular|furthermore|[a-z]+ly|anew),?){1,2} (?:upon|on|for)\b|^,[^,;]{1,90}, (?:upon|on|for)\b/;
const REITERATED =
  /^(?: (?:again|once again|once more|also|further|in this regard|strongly))?,? (?:its|the council's)(?: (?!to |of |for |on )[a-z-]+,?){0,4}? (intention|intent|determination|resolve|resolution|demands?|requests?|calls?|appeals?|invitation|encouragement|condemnation|recommendations?)\b(?! (?:in|of) (?:its|resolution))/i;
const REITERATED_FORCE: Readonly<Record<string, Force>> = {
  intention: 'intends',
  intent: 'intends',
  determination: 'intends',
  resolve: 'intends',
  demand: 'demands',
  demands: 'demands',
  request: 'requests',
  requests: 'requests',
  call: 'calls',
  calls: 'calls',
  appeal: 'calls',
  appeals: 'calls',
  invitation: 'invites',
};

// Expresses its intention → intends      reiterates its demand → demands      draws the attention → emphasises
function forceOf(text: string, word: Word, verb: Span): Force {
  const tail = text.slice(verb.end, verb.end + 90);
  if (/^(?:express|reiterat|repeat|renew|restat|declar|state|announc|affirm|reaffirm)/.test(word.base)) {
    const noun = REITERATED.exec(tail)?.[1]?.toLowerCase();
    const force = noun ? REITERATED_FORCE[noun] : undefined;
    if (force) return force;
    if (word.base === 'renew') return /^ its/.test(tail) ? 'reaffirms' : 'decides';
  }
  if (word.base === 'declare' && /^ its (?:intention|determination|readiness)/.test(tail)) return 'intends';
  if (
    word.base === 'extend' &&
    /^ its? (?:[a-z]+ )?(?:appreciation|gratitude|condolences|congratulations|sympathy|thanks|support)/.test(tail)
  )
    return 'expresses';
  if (word.base === 'agree' && /^ with\b/.test(tail)) return 'endorses';
  return word.force;
}

function itemInfinitive(text: string, part: Part, index: number): Directive | null {
  ITEM_INFINITIVE.lastIndex = part.body;
  const match = ITEM_INFINITIVE.exec(text);
  if (!match || ITEM_INFINITIVE.lastIndex > part.end) return null;
  return itemAt(text, index, part.body, part.body + match[0].length - match[1]!.length);
}

function itemAt(text: string, part: number, lead: number, place: number): Directive | null {
  const word = BASES.has(wordAt(text, place)) ? FORMS.at(text, place) : null;
  const form = wordAt(text, place);
  if (word && word.value.mood === 'base') {
    const verb = { start: word.start, end: word.end };
    return {
      start: lead,
      end: word.end,
      part,
      verb,
      force: forceOf(text, word.value, verb),
      base: word.value.base,
      mood: 'item',
      lead,
    };
  }
  if (!DECISION_VERBS.has(form)) return null;
  const verb = { start: place, end: place + form.length };
  return { start: lead, end: verb.end, part, verb, force: 'decides', base: form, mood: 'item', lead };
}

function inlineItems(text: string, part: Part, index: number, from: number): Directive[] {
  const found: Directive[] = [];
  INLINE_ITEM.lastIndex = from;
  for (let match = INLINE_ITEM.exec(text); match && INLINE_ITEM.lastIndex <= part.end; match = INLINE_ITEM.exec(text)) {
    const place = match.index + match[0].length - match[2]!.length;
    const item = itemAt(text, index, match.index, place);
    if (item) found.push(item);
  }
  return found;
}

const SPEAKING = new Set<Part['role']>(['preamble', 'operative', 'statement']);

const agreement = (mood: Directive['mood']): Voice['mood'] =>
  mood === 'attitude' ? 'participle' : mood === 'item' ? 'finite' : mood;

function directivesOfPart(text: string, part: Part, index: number, opening: Directive | null): Directive[] {
  const found: Directive[] = opening ? [opening] : [];
  const voice: Voice = { last: opening, mood: opening ? 'finite' : null, quotes: null, passed: 0 };
  for (const { start, end, value: word } of FORMS.find(text, part.body, part.end)) {
    if (start < (voice.last?.end ?? 0)) continue;
    const directive = directiveAt(text, part, index, voice, word, { start, end });
    if (!directive || isQuoted(text, voice, part, start)) continue;
    if (!voice.last && part.level > 0 && part.role !== 'preamble' && directive.mood !== 'finite') break; // (a) Assisting the parties ...
    if (found.at(-1)?.verb.start === directive.verb.start) found.pop(); // continues to be concerned
    found.push(directive);
    voice.last = directive;
    voice.mood ??= agreement(directive.mood);
    if (directive.mood === 'finite') voice.mood = 'finite';
  }
  return found;
}

// Pending the deployment of A, B and C, requests ...      nothing but a phrase stands before the first verb
function opened(text: string, part: Part, voice: Voice, found: Context, start: number): Context {
  const isPhrase = found.join === 'comma' && !voice.last && start - part.body < 800 && OPENERS.has(wordAt(text, part.body));
  return isPhrase ? { join: 'start', lead: part.body } : found;
}

function directiveAt(text: string, part: Part, index: number, voice: Voice, word: Word, hit: Span): Directive | null {
  let verb = hit;
  let { force } = word;
  if (word.mood === 'attitude') {
    const copula = withCopula(text, part.body, hit);
    if (copula) {
      const start = adverbsBefore(text, part.body, copula.start);
      const context = contextOf(text, part.body, start);
      if (!context || !ATTITUDE_TAIL.test(text.slice(hit.end, hit.end + 12))) return null;
      const isParticiple = /ing$/i.test(text.slice(copula.start, copula.end));
      const as: Word = {
        ...word,
        mood: isParticiple ? 'participle' : /^(?:are|remain|stand|were)$/.test(wordAt(text, copula.start)) ? 'base' : 'finite',
      };
      if (!speaks(text, part, voice, as, text.slice(copula.start, hit.end), hit, context)) return null;
      return { start, end: hit.end, part: index, verb: copula, force, base: word.base, mood: as.mood, lead: context.lead };
    }
  }
  if (word.base === 'will' || word.base === 'has' || word.base === 'have' || word.base === 'continue') {
    const auxiliary = withAuxiliary(text, word, hit);
    if (!auxiliary) return null;
    ({ verb, force } = auxiliary);
  }
  const start = adverbsBefore(text, part.body, hit.start);
  const found = contextOf(text, part.body, start);
  if (!found) return null;
  const isTaken = voice.last !== null && found.lead <= voice.last.start; // the words before belong to a verb already
  const context = isTaken
    ? { ...found, join: 'comma' as const, lead: text.lastIndexOf(',', start) }
    : opened(text, part, voice, found, start);
  if ((word.base === 'will' || word.base === 'has') && !subjectBefore(text, part.body, start)) return null;
  if (word.base === 'call' && !CALL_TAIL.test(text.slice(hit.end, hit.end + 100))) return null;
  if (word.mood === 'attitude' && context.join !== 'start' && !ATTITUDE_TAIL.test(text.slice(hit.end, hit.end + 12))) return null;
  if (!speaks(text, part, voice, word, text.slice(hit.start, hit.end).toLowerCase(), hit, context)) return null;
  if (verb === hit) force = forceOf(text, word, verb);
  return { start, end: verb.end, part: index, verb, force, base: word.base, mood: word.mood, lead: context.lead };
}

// Decides: (a) To call upon ...; (b) To renew ...
// ^^^^^^^^ nothing but the verb stands before the items, so the items speak for themselves
const isBareChapeau = (text: string, part: Part, last: Directive | undefined): boolean =>
  last !== undefined && last.force === 'decides' && BARE_CHAPEAU.test(text.slice(last.end, Math.min(part.end, last.end + 320)));

// Registering profound concern ...      a preambular clause opens with the body's own participle, whichever it is
const ANY_PARTICIPLE = /(?:[A-Z][a-z]+ly )?([A-Z]?[a-z]{3,}ing)\b/y;

function openingOf(text: string, part: Part, index: number): Directive[] {
  ANY_PARTICIPLE.lastIndex = part.body;
  const match = ANY_PARTICIPLE.exec(text);
  if (!match || !/^[A-Z]/.test(match[0]) || NO_OPENERS.has(match[1]!) || ANY_PARTICIPLE.lastIndex > part.end) return [];
  const end = ANY_PARTICIPLE.lastIndex;
  const verb = { start: end - match[1]!.length, end };
  return [{ start: part.body, end, part: index, verb, force: 'expresses', base: match[1]!, mood: 'participle', lead: part.body }];
}

// ---- export ----

/** Finds the verbs of the speaking body in the preambular, operative and statement paragraphs, sorted by start. */
export function directives(text: string, parts: readonly Part[]): Directive[] {
  const found: Directive[] = [];
  let isListOfDecisions = false;
  parts.forEach((part, index) => {
    if (!SPEAKING.has(part.role)) return;
    const infinitive = isListOfDecisions ? itemInfinitive(text, part, index) : null;
    const own = directivesOfPart(text, part, index, infinitive);
    if (!own.length && part.role === 'preamble') own.push(...openingOf(text, part, index));
    if (part.level === 0 && !infinitive) {
      const last = own.at(-1);
      isListOfDecisions = isBareChapeau(text, part, last);
      if (isListOfDecisions) own.push(...inlineItems(text, part, index, last!.end));
    }
    found.push(...own);
  });
  return found;
}
