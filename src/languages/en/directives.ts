// A page and its parts in, the verbs by which the speaking body acts out: each with its force, its adverbs and what leads to it.
import type { Force } from '../../facts/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';
import type { Part } from '../language.ts';
import { allMatches } from '../makers/all-matches.ts';
import type { Hit } from '../makers/lexicon.ts';
import type { Mood } from './inflection.ts';
import { adverbsBefore, type Context, contextOf, isAlone, OPENERS, subjectBefore } from './joins.ts';
import { wordAt } from './letters.ts';
import { ATTITUDE_TAIL, CALL_TAIL, forceOf, withAuxiliary, withCopula } from './predicates.ts';
import { BASES, FORMS, type Word } from './verb-forms.ts';
import { isQuoted, speaks, type Voice } from './voices.ts';
import { DECISION_VERBS, NO_OPENERS } from './words.ts';

// ---- data and pattern ----

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

const ITEM_INFINITIVE = /To (?:(?:also|further|[a-z]+ly) )?([a-z-]+)\b/y;

const INLINE_ITEM = /\(([a-z]{1,4}|\d)\) [Tt]o (?:(?:also|further|[a-z]+ly) )?([a-z-]+)\b/g;

const BARE_CHAPEAU =
  /^(?: (?:also|further|therefore|accordingly|to))?(?: for a(?: further| second)? period of (?:(?! that | to )[^:,;]){3,90}|,[^:]{0,300}?,?)?\s?[:,]?(?: ?\(|$)/;

const PERIOD = ' for a'; // for a period of 12 months: (a) To renew ...

const ITS = ' its'; // states its |readiness: the noun is no part of the verb
const NONE: readonly number[] = [];

const SUBJECT = /ouncil|[Mm]embers|[Tt]hey|\b[Ii]t\b/;

const SPEAKING = new Set<Part['role']>(['preamble', 'operative', 'statement']);

// Registering profound concern ...      a preambular clause opens with the body's own participle, whichever it is
const ANY_PARTICIPLE = /(?:[A-Z][a-z]+ly )?([A-Z]?[a-z]{3,}ing)\b/y;

// ---- function ----

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
  for (const match of allMatches(INLINE_ITEM, text.slice(from, part.end))) {
    const start = from + match.index;
    const item = itemAt(text, index, start, start + match[0].length - match[2]!.length);
    if (item) found.push(item);
  }
  return found;
}

const agreement = (mood: Directive['mood']): Voice['mood'] =>
  mood === 'attitude' ? 'participle' : mood === 'item' ? 'finite' : mood;

// "request", "decided", "will": most are somebody else's, and those of the Council stand right behind its name.
function lacksSubject(text: string, part: Part, voice: Voice, word: Word, start: number): boolean {
  const needsOne = word.mood === 'base' || word.mood === 'past' || word.base === 'has' || word.base === 'will';
  if (!needsOne || start - part.body < 40 || voice.mood === word.mood) return false;
  return !SUBJECT.test(text.slice(start - 40, start));
}

// Adds the directives of a part to those found before.
function addDirectives(
  text: string,
  part: Part,
  index: number,
  hits: readonly Hit<Word>[],
  opening: Directive | null,
  hasQuotes: boolean,
  found: Directive[],
): void {
  if (opening) found.push(opening);
  const first = firstFrom(hits, part.body);
  if (first === hits.length || hits[first]!.end > part.end) return; // no verb stands here
  const voice: Voice = { last: opening, mood: opening ? 'finite' : null, quotes: hasQuotes ? null : NONE, passed: 0 };
  let last = opening;
  for (let i = first; i < hits.length && hits[i]!.end <= part.end; i++) {
    const hit = hits[i]!;
    const { start, value: word } = hit;
    if ((last && start < last.end) || isAlone(text, part.body, start, word.mood === 'attitude')) continue;
    const directive = directiveAt(text, part, index, voice, word, hit);
    if (!directive || isQuoted(text, voice, part, start)) continue;
    if (!last && part.level > 0 && part.role !== 'preamble' && directive.mood !== 'finite') break; // (a) Assisting the parties ...
    if (last?.verb.start === directive.verb.start) found.pop(); // continues to be concerned
    found.push(directive);
    last = directive;
    voice.last = directive;
    voice.mood ??= agreement(directive.mood);
    if (directive.mood === 'finite') voice.mood = 'finite';
  }
}

// Pending the deployment of A, B and C, requests ...      nothing but a phrase stands before the first verb
function opened(text: string, part: Part, voice: Voice, found: Context, start: number): Context {
  const isPhrase = found.join === 'comma' && !voice.last && start - part.body < 800 && OPENERS.has(wordAt(text, part.body));
  return isPhrase ? { join: 'start', lead: part.body } : found;
}

function directiveAt(text: string, part: Part, index: number, voice: Voice, word: Word, hit: Span): Directive | null {
  const { base, mood } = word;
  const copula = mood === 'attitude' ? withCopula(text, part.body, hit) : null;
  if (copula) return attitudeAt(text, part, index, voice, word, hit, copula);
  const start = adverbsBefore(text, part.body, hit.start);
  const found = contextOf(text, part.body, start);
  if (!found || lacksSubject(text, part, voice, word, hit.start)) return null;
  if ((base === 'will' || base === 'has') && !subjectBefore(text, part.body, start)) return null;
  const phrase = word.isAuxiliary ? withAuxiliary(text, word, hit) : null;
  if (word.isAuxiliary && !phrase) return null;
  const isTaken = voice.last !== null && found.lead <= voice.last.start; // the words before belong to a verb already
  const context = isTaken
    ? { join: 'comma' as const, lead: text.lastIndexOf(',', start) }
    : opened(text, part, voice, found, start);
  if (base === 'call' && !CALL_TAIL.test(text.slice(hit.end, hit.end + 100))) return null;
  if (mood === 'attitude' && context.join !== 'start' && !ATTITUDE_TAIL.test(text.slice(hit.end, hit.end + 12))) return null;
  if (!speaks(text, part, voice, word, hit, context)) return null;
  const verb = phrase?.verb ?? { start: hit.start, end: base.endsWith(ITS) ? hit.end - ITS.length : hit.end };
  const force = phrase?.force ?? forceOf(text, word, verb);
  return { start, end: verb.end, part: index, verb, force, base, mood, lead: context.lead };
}

//   The members are deeply concerned · Remaining committed to …
//               ^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^
function attitudeAt(
  text: string,
  part: Part,
  index: number,
  voice: Voice,
  word: Word,
  hit: Span,
  copula: Span,
): Directive | null {
  const start = adverbsBefore(text, part.body, copula.start);
  const context = contextOf(text, part.body, start);
  if (!context || !ATTITUDE_TAIL.test(text.slice(hit.end, hit.end + 12))) return null;
  const isParticiple = /ing$/i.test(text.slice(copula.start, copula.end));
  const mood = isParticiple ? 'participle' : /^(?:are|remain|stand|were)$/.test(wordAt(text, copula.start)) ? 'base' : 'finite';
  if (!speaks(text, part, voice, { ...word, mood }, hit, context)) return null;
  const { force, base } = word;
  return { start, end: hit.end, part: index, verb: copula, force, base, mood, lead: context.lead };
}

// Decides: (a) To call upon ...; (b) To renew ...
// ^^^^^^^^ nothing but the verb, or how long it holds, stands before the items, so the items speak for themselves
const isBareChapeau = (text: string, part: Part, last: Directive | undefined): boolean =>
  last !== undefined &&
  last.force === 'decides' &&
  (text.startsWith(PERIOD, last.end) || mayBeBare(text, last.end, part.end)) &&
  BARE_CHAPEAU.test(text.slice(last.end, Math.min(part.end, last.end + 320)));

// Only one short word stands before the end, a comma, a colon or the first item.
function mayBeBare(text: string, from: number, end: number): boolean {
  for (let place = from; place < from + 15; place++) {
    const code = text.charCodeAt(place);
    if (place >= end || code === 44 || code === 58 || code === 40) return true;
  }
  return false;
}

function openingOf(text: string, part: Part, index: number): Directive[] {
  ANY_PARTICIPLE.lastIndex = part.body;
  const match = ANY_PARTICIPLE.exec(text);
  if (!match || !/^[A-Z]/.test(match[0]) || NO_OPENERS.has(match[1]!) || ANY_PARTICIPLE.lastIndex > part.end) return [];
  const end = ANY_PARTICIPLE.lastIndex;
  const verb = { start: end - match[1]!.length, end };
  return [{ start: part.body, end, part: index, verb, force: 'expresses', base: match[1]!, mood: 'participle', lead: part.body }];
}

/** Finds the verbs of the speaking body in the preambular, operative and statement paragraphs, sorted by start. */
export function directives(text: string, parts: readonly Part[]): Directive[] {
  const found: Directive[] = [];
  const hits = FORMS.find(text);
  const hasQuotes = text.includes('"');
  let isListOfDecisions = false;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    if (!SPEAKING.has(part.role)) continue;
    const before = found.length;
    const opening = isListOfDecisions ? itemInfinitive(text, part, index) : null;
    addDirectives(text, part, index, hits, opening, hasQuotes, found);
    if (found.length === before && part.role === 'preamble') found.push(...openingOf(text, part, index));
    const continues = isListOfDecisions && text.startsWith('To ', part.body); // 1. To request ...  2. To set up ...
    if (part.level > 0 || continues) continue;
    const last = found.length > before ? found.at(-1) : undefined;
    isListOfDecisions = isBareChapeau(text, part, last);
    if (isListOfDecisions) found.push(...inlineItems(text, part, index, last!.end));
  }
  return found;
}
