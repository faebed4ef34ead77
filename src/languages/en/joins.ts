// A verb and the words before it in, how it is joined to them out: at a head, after the Council, by "and", by a comma.
import { isCapital, isLetter } from '../../text/index.ts';
import { wordAt } from './letters.ts';
import { isLimb } from './limbs.ts';
import { ADVERBS, ATTITUDES, LEAD_INS, PHRASE_OPENERS } from './words.ts';

// ---- data and pattern ----

/** What a verb is joined by; `start` is the head of its paragraph or sentence. */
export type Join = 'start' | 'council' | 'members' | 'it' | 'and' | 'comma' | 'while' | 'semicolon';

/** How a verb is joined, and where the words that lead to it begin. */
export interface Context {
  readonly join: Join;
  readonly lead: number;
}

const ADVERB_WORDS = new Set(ADVERBS.flatMap((phrase) => (phrase.includes(' ') ? [] : [phrase])).concat('once', 'more', 'yet'));

const NO_ADVERBS = new Set('assembly supply july italy reply family ally apply comply rely multiply only early'.split(' '));

/** Words that open a phrase between commas. */
export const OPENERS = new Set(PHRASE_OPENERS);

const LEAD_IN = new RegExp(`(?:^|[\\s,;])((?:${LEAD_INS.join('|')}),? ?)$`, 'i');

const COUNCIL = /(?:^|[^\w])((?:the )?(?:security )?council,? ?)$/i;

// to report to the Council, through the Committee, |welcomes ...: the Council is told, and does not yet speak
const TO_COUNCIL = /\b(?:to|of|by|with|from) (?:the )?(?:security )?council,? ?$/i;

const MEMBERS =
  /(?:^|[^\w])((?:(?:the )?members of the (?:security )?council|(?:the )?(?:security )?council members|they),? ?)$/i;

const IT = /(?:^|[\s"])((?:It|it) )$/;

const SUBJECT_WORDS = new Set(['council', 'members', 'they', 'it']); // spares the longer patterns

const COPULAS = 'being is are remain remains remaining stand stands be feels was were'.split(' ');
const SENTENCE_BEFORE = /[a-z][a-z)][.] $/;
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'while', 'whilst', 'yet', 'thus']);
const ITEM_LETTER = /\([a-z0-9]{1,4}\) ?$/i;

// The last words of all that may join a verb: "and", "the Council", "in this regard".
const LEAD_IN_ENDS = new Set(LEAD_INS.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

const JOINING = new Set([...CONJUNCTIONS, 'as', ...SUBJECT_WORDS, ...LEAD_IN_ENDS]);

// What the word before a verb may be, by its last two letters: most words before a verb are none of these.
const ENDS = new Uint8Array(1 << 10);
const ADVERB = 1;
const CONJUNCTION = 2;
const SUBJECT = 4;
const LEAD_IN_END = 8;
const COPULA = 16;
const JOINS = CONJUNCTION | SUBJECT | LEAD_IN_END;

// The Security Council while underlining the need for ..., |expresses · The Security Council, aware that ..., |reaffirms: the phrase stands between
const COUNCIL_WHILE = new RegExp(
  `^"?The (?:Security )?Council,? (?:(?:while|whilst) )?(?:(?:[a-z]+ly|also|further) )?(?:[a-z]{3,}ing|${Object.values(ATTITUDES).flat().join('|')}) `,
);

const [SPACE, CLOSE, COMMA, STOP, COLON, SEMICOLON, O, W] = [32, 41, 44, 46, 58, 59, 111, 119];

const WINDOW = 180;

// ---- function ----

// The last two letters before a place as a number; capitals count as small ones.
const endBefore = (text: string, place: number): number =>
  ((text.charCodeAt(place - 2) & 31) << 5) | (text.charCodeAt(place - 1) & 31);

for (const word of ['ly', 'and', ...ADVERB_WORDS]) ENDS[endBefore(word, word.length)]! |= ADVERB;
for (const word of [...CONJUNCTIONS, 'as']) ENDS[endBefore(word, word.length)]! |= CONJUNCTION;
for (const word of COPULAS) ENDS[endBefore(word, word.length)]! |= COPULA;
for (const word of SUBJECT_WORDS) ENDS[endBefore(word, word.length)]! |= SUBJECT;
for (const word of LEAD_IN_ENDS) ENDS[endBefore(word, word.length)]! |= LEAD_IN_END;

const isLetterOrHyphen = (code: number): boolean => isLetter(code) || code === 45;

//   ... and requests · the Council strongly condemns                ... the arms requests
//     ^^^                         ^^^^^^^^ the end of such a word           ^^^^ joins nothing: most words end here
/**
 * Tells whether the word before a verb is seen at once to be none that joins a verb of the speaking body, and no adverb; before an attitude,
 * no copula either ("is concerned").
 */
export const isAlone = (text: string, from: number, verb: number, isAttitude: boolean): boolean =>
  verb - 2 > from &&
  text.charCodeAt(verb - 1) === SPACE &&
  isLetter(text.charCodeAt(verb - 2)) &&
  (ENDS[endBefore(text, verb - 1)]! & (isAttitude ? JOINS | ADVERB | COPULA : JOINS | ADVERB)) === 0;

// further strongly condemns
// ^^^^^^^^^^^^^^^^ adverbs that belong to the verb
/** Gives the place where the adverbs before a verb begin. */
export function adverbsBefore(text: string, from: number, verb: number): number {
  let start = verb;
  for (let count = 0; count < 6 && start > from + 1; count++) {
    if (text.charCodeAt(start - 1) !== 32 || !isLetterOrHyphen(text.charCodeAt(start - 2))) break;
    if ((ENDS[endBefore(text, start - 1)]! & ADVERB) === 0) break;
    let word = start - 1;
    while (word > from && isLetterOrHyphen(text.charCodeAt(word - 1))) word--;
    const form = text.slice(word, start - 1).toLowerCase();
    const isAdverb = ADVERB_WORDS.has(form) || (form.endsWith('ly') && !NO_ADVERBS.has(form));
    const joins = form === 'and' && start < verb && word - 3 >= from && text.startsWith('ly ', word - 3);
    if (!isAdverb && !joins) break;
    start = word;
  }
  return start;
}

// How a verb is joined to what stands before it; null when it is not joined as a verb of the speaking body could be.
/** Tells how a verb that begins at a place is joined; null when no verb of the speaking body could stand there. */
export function contextOf(text: string, from: number, start: number): Context | null {
  if (start <= from) return { join: 'start', lead: from };
  if (!mayJoin(text, from, start)) return null;
  const place = beforeLeadIns(text, from, start);
  return joinedAt(text, from, place) ?? (place === start ? null : joinedAt(text, from, start));
}

// ... and requests      ... the arms requests
//     ^^^ joins              ^^^^ joins nothing
function mayJoin(text: string, from: number, place: number): boolean {
  const end = text.charCodeAt(place - 1) === 32 ? place - 1 : place;
  let start = end;
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--;
  return start === end || ((ENDS[endBefore(text, end)]! & JOINS) !== 0 && JOINING.has(text.slice(start, end).toLowerCase()));
}

function beforeLeadIns(text: string, from: number, start: number): number {
  let place = start;
  for (let count = 0; count < 3; count++) {
    if (!LEAD_IN_ENDS.has(wordBefore(text, from, place, LEAD_IN_END))) break;
    const leadIn = LEAD_IN.exec(text.slice(Math.max(from, place - 40), place));
    if (!leadIn) break;
    place -= leadIn[1]!.length;
  }
  return place;
}

// Urges the parties to talk. |Requests the Secretary-General to report.      a sentence of its own, without its subject
const opensSentence = (text: string, from: number, place: number): boolean => {
  const first = text.charCodeAt(place);
  return isCapital(first) && place - 3 > from && SENTENCE_BEFORE.test(text.slice(place - 4, place));
};

//   the people; and (a) requests
//             ^ mark            a conjunction and the letter of an item may stand behind it
function joinedAt(text: string, from: number, place: number): Context | null {
  if (place <= from) return { join: 'start', lead: from };
  const subject = subjectBefore(text, from, place);
  if (subject) return subject;
  const letter = beforeLetter(text, from, place);
  const conjunction = beforeConjunction(text, from, letter);
  const start = beforeMark(text, from, conjunction);
  if (start === place) return opensSentence(text, from, place) ? { join: 'start', lead: place } : null;
  const mark = start < conjunction ? text.charCodeAt(start) : 0;
  const lead = mark === CLOSE ? start + 1 : start;
  if (lead <= from) return { join: 'start', lead: from };
  const word = conjunction < letter ? text.charCodeAt(conjunction) | 32 : 0;
  if (word === W) return { join: 'while', lead };
  if (mark === SEMICOLON) return { join: 'semicolon', lead };
  if (word !== 0 && word !== O) return { join: 'and', lead };
  if (mark === COMMA) return phraseBefore(text, from, lead);
  const isItem = mark === 0 && word === 0;
  return mark === COLON || isItem ? { join: 'semicolon', lead } : null;
}

function beforeLetter(text: string, from: number, place: number): number {
  const close = text.charCodeAt(place - 1) === SPACE ? place - 2 : place - 1;
  const letter = text.charCodeAt(close) === CLOSE ? ITEM_LETTER.exec(text.slice(Math.max(from, place - 7), place)) : null;
  return letter ? place - letter[0].length : place;
}

function beforeConjunction(text: string, from: number, place: number): number {
  const end = place > from && text.charCodeAt(place - 1) === SPACE ? place - 1 : place;
  if ((ENDS[endBefore(text, end)]! & CONJUNCTION) === 0) return place;
  let start = end;
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, end).toLowerCase();
  if (word === 'as') return end - 10 >= from && text.slice(end - 10, end).toLowerCase() === 'as well as' ? end - 10 : place;
  return CONJUNCTIONS.has(word) ? start : place;
}

function beforeMark(text: string, from: number, place: number): number {
  const end = place > from && text.charCodeAt(place - 1) === SPACE ? place - 1 : place;
  const mark = end > from ? text.charCodeAt(end - 1) : 0;
  return mark === COMMA || mark === SEMICOLON || mark === COLON || mark === CLOSE ? end - 1 : place;
}

// Where the last comma, semicolon or full stop before a place stands that a space follows; the place before the floor when there is none.
function signBefore(text: string, floor: number, place: number): number {
  let at = place - 2;
  for (; at >= floor; at--) {
    const code = text.charCodeAt(at);
    if ((code === COMMA || code === STOP || code === SEMICOLON) && text.charCodeAt(at + 1) === SPACE) return at;
  }
  return floor - 1;
}

// The Security Council, acting under Chapter VII, decides      and, acting under Chapter VII, decides
// ^ subject         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phrase        ^^^ joined by and
function phraseBefore(text: string, from: number, comma: number): Context | null {
  let floor = Math.max(from, comma - WINDOW);
  let place = comma;
  for (let count = 0; count < 4; count++) {
    const before = signBefore(text, floor, place);
    const isHead = before < floor;
    if (isHead && floor > from) break;
    const open = isHead ? from : before + 2;
    if (open > from && OPENERS.has(wordAt(text, open))) {
      if (text[before] === '.') return { join: 'start', lead: open };
      if (text[before] === ';') return { join: 'semicolon', lead: before };
      const subject = subjectBefore(text, from, before + 2);
      if (subject) return subject;
      const left = text.slice(Math.max(from, before - 48), before + 2);
      if (COUNCIL.test(left) && !TO_COUNCIL.test(left)) return null; // unless the Council, ..., determines
      const and = /(?:[,;] )?\b(?:and|but) ?,? $/.exec(text.slice(Math.max(from, before - 8), before + 2));
      const isOfNext = and && !(and[0].includes('and') && isLimb(text, from, text.lastIndexOf('and', before + 1), comma));
      if (isOfNext) return { join: 'and', lead: before + 2 - and[0].length };
      if (and) break;
    }
    if (open <= from) {
      const word = wordAt(text, from);
      if ((word === 'the' || word === '') && COUNCIL_WHILE.test(text.slice(from, from + 60)))
        return { join: 'council', lead: from };
      if (OPENERS.has(word) || word.endsWith('ing')) return { join: 'start', lead: from };
      break;
    }
    const and = text.startsWith('and', open) ? /^and,? /.exec(text.slice(open, open + 5)) : null;
    const isPhrase = and && OPENERS.has(wordAt(text, open + and[0].length));
    if (isPhrase && isLimb(text, from, open, comma)) break;
    if (isPhrase) return { join: 'and', lead: before };
    place = before;
    floor = Math.max(from, comma - 2 * WINDOW);
  }
  return { join: 'comma', lead: comma };
}

// The word before a place and before the comma there, in small letters; none when it is seen at once not to be of a kind.
function wordBefore(text: string, from: number, place: number, kind: number): string {
  let end = place;
  if (end > from && text.charCodeAt(end - 1) === 32) end--;
  if (end > from && text.charCodeAt(end - 1) === 44) end--;
  if ((ENDS[endBefore(text, end)]! & kind) === 0) return '';
  let start = end;
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

/** Finds the Council, its members or "it" as the subject right before a place. */
export function subjectBefore(text: string, from: number, place: number): Context | null {
  const subject = wordBefore(text, from, place, SUBJECT);
  if (!SUBJECT_WORDS.has(subject)) return null;
  const left = text.slice(Math.max(from, place - 50), place);
  const it = subject === 'it' ? IT.exec(left) : null;
  if (it) {
    const begin = place - it[1]!.length;
    const leadIn = LEAD_IN.exec(text.slice(Math.max(from, begin - 40), begin));
    const open = leadIn ? begin - leadIn[1]!.length : begin;
    const isHead = open <= from || /[.;] "?$/.test(text.slice(Math.max(from, open - 3), open));
    return isHead ? { join: 'it', lead: open } : null;
  }
  const members = MEMBERS.exec(left);
  const council = members ?? (subject === 'council' ? COUNCIL.exec(left) : null);
  if (!council) return null;
  const begin = place - council[1]!.length;
  const before = text.slice(Math.max(from, begin - 12), begin);
  if (subject === 'they' && begin > from && !/[.;:,] "?$/.test(before)) return null;
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
