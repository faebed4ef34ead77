// A page and the names the vocabulary knows in, the bodies, offices, governments and persons told by their grammar out.
import { firstFrom } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { governmentOf } from '../makers/governments.ts';
import { HEADS, JOINTS, NO_BEGINNING, NO_CONTINUATION, OFFICES, PARTICLES, RANKS, TITLES } from './bodies-grammar.ts';

const CAPITAL = /[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÿ'-]*/g;
const WORD = /[A-Za-zÀ-ÿ'-]+/y;
const MOST_WORDS = 12;

/** A word at a place. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
};

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xff) || code === 39 || code === 45;

/** The word that ends one space before a place, or null. */
function wordBefore(text: string, place: number): Word | null {
  if (text.charCodeAt(place - 1) !== 32) return null;
  let start = place - 1;
  while (start > 0 && place - start < 40 && isLetter(text.charCodeAt(start - 1))) start--;
  return start < place - 1 ? { start, end: place - 1, text: text.slice(start, place - 1) } : null;
}

/** The word that begins one space after a place, or null. */
function wordAfter(text: string, place: number): Word | null {
  if (text.charCodeAt(place) !== 32) return null;
  WORD.lastIndex = place + 1;
  const match = WORD.exec(text);
  return match ? { start: place + 1, end: WORD.lastIndex, text: match[0] } : null;
}

/** Asks a sorted list of names what covers a place. */
function cover(names: readonly Name[], place: number): Name | null {
  const name = names[firstFrom(names, place + 1) - 1];
  return name && name.end > place ? name : null;
}

const beginsSentence = (text: string, place: number): boolean => place === 0 || !/[A-Za-z0-9,;'"-]/.test(text[place - 2] ?? '\n');

// Independent National Electoral Commission     Truth and Reconciliation Commission     African Union Peace Facility
//                            <-----^                     <----------------^             <------------------^
function beginOf(text: string, head: Word, names: readonly Name[]): number {
  let { start } = head;
  for (let count = 0; count < MOST_WORDS; count++) {
    let word = wordBefore(text, start);
    if (!word) break;
    const covering = cover(names, word.end - 1);
    if (covering) {
      const isPart = covering.end === word.end && isCapital(text.slice(covering.start)) && covering.type !== 'person';
      return isPart ? covering.start : start;
    }
    if (word.text === 'and' || word.text === 'of') {
      const first = wordBefore(text, word.start);
      if (!first || !isCapital(first.text) || cover(names, first.end - 1) || word.text === 'of' || HEADS.has(first.text)) break;
      word = first;
    }
    if (!isCapital(word.text) || NO_BEGINNING.has(word.text)) break;
    if (beginsSentence(text, word.start) && /(?:ing|s)$/.test(word.text)) break;
    start = word.start;
  }
  return start;
}

// Group of Experts on Somalia and Eritrea, in its report     Commission for the Liberation of Africa
//         -------------------------------^                              ---------------------------^
function endOf(text: string, head: Word, names: readonly Name[]): number {
  let { end } = head;
  for (let count = 0; count < MOST_WORDS; count++) {
    let next = wordAfter(text, end);
    let joint: string | null = null;
    while (next && JOINTS.has(next.text) && next.end - end < 16) {
      if (joint === 'and' && next.text === 'the') return end;
      joint = next.text;
      next = wordAfter(text, next.end);
    }
    if (!next || !isCapital(next.text) || NO_CONTINUATION.has(next.text)) break;
    if (joint === null && end === head.end && HEADS.has(next.text)) break;
    const covering = cover(names, next.start);
    if (covering) {
      if (covering.start !== next.start || joint === null || (joint === 'and' && covering.type !== 'state')) break;
      if (joint === 'and' && !names.some((name) => name.end <= end && name.end > end - 2 && name.type === 'state')) break;
      end = covering.end;
    } else {
      if (joint === 'and' && HEADS.has(next.text) && count === 0) break;
      end = next.end;
    }
  }
  return end;
}

const BY_RESOLUTION =
  /^ (?:established|created|set up)? ?(?:pursuant to|by|under|in accordance with)(?: the provisions of)?(?: paragraph \d+ of)?(?: Security Council)? resolutions? (\d{3,4})(?: \((?:19|20)\d\d\))?/;

// the Committee established pursuant to resolution 1267 (1999)
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function committeeOf(text: string, head: Word, start: number, byResolution: ReadonlyMap<string, Name>): Name | null {
  const match = BY_RESOLUTION.exec(text.slice(head.end, head.end + 130));
  if (!match) return null;
  const end = head.end + match[0].length;
  const body = byResolution.get(match[1]!);
  if (body && head.text === 'Committee') return { ...body, start, end };
  const name = text.slice(start, end).replace(/^(?!Security Council)/, head.text === 'Committee' ? 'Security Council ' : '');
  return { start, end, id: null, name, type: 'un_organ', acronym: null };
}

// Mr. Jan de Boer     Major General Anita Asmah     President Mwanga
//     ^^^^^^^^^^^                   ^^^^^^^^^^^               ^^^^^^
function personAfter(text: string, title: Word, names: readonly Name[]): Name | null {
  let place = title.end;
  if (text[place] === '.') place++;
  const first = wordAfter(text, place);
  if (!first || !isCapital(first.text) || NO_BEGINNING.has(first.text) || HEADS.has(first.text)) return null;
  if (cover(names, first.start) || OFFICES.has(first.text) || TITLES.has(first.text)) return null;
  let { end } = first;
  for (let count = 0; count < 4; count++) {
    if (text[end] === '.' && end - first.start < 3) end++; // an initial: J. Smith
    const next = wordAfter(text, end);
    const after = next && PARTICLES.has(next.text) ? wordAfter(text, next.end) : next;
    if (!after || !isCapital(after.text) || cover(names, after.start) || HEADS.has(after.text)) break;
    end = after.end;
  }
  if (text.startsWith("'s", end - 2)) end -= 2;
  return { start: first.start, end, id: null, name: text.slice(first.start, end), type: 'person', acronym: null };
}

const GOVERNED = /^ of (?:the )?/;
const KINDS = /^(?:Transitional|Federal|Interim|Provisional|Transition)$/;

// the Transitional Government of the Sudan, the Governments of Rwanda and Uganda
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^     ^^^^^^
function governments(text: string, head: Word, names: readonly Name[]): Name[] {
  const link = GOVERNED.exec(text.slice(head.end, head.end + 10));
  if (!link) return [];
  const before = wordBefore(text, head.start);
  const kind = before && KINDS.test(before.text) ? before : null;
  const found: Name[] = [];
  let start = kind?.start ?? head.start;
  for (let index = firstFrom(names, head.end + link[0].length); index < names.length; index++) {
    const state = names[index]!;
    const gap = found.length ? text.slice(found[found.length - 1]!.end, state.start) : link[0];
    if (!found.length && state.start !== head.end + link[0].length) break;
    if (
      state.type !== 'state' ||
      !state.id?.startsWith('state:') ||
      !/^(?: of (?:the )?|,? and (?:of )?(?:the )?|, (?:the )?)$/.test(gap)
    )
      break;
    found.push({ start, end: state.end, id: state.id, name: governmentOf(state, kind?.text), type: 'state', acronym: null });
    start = names[index + 1]?.start ?? 0;
    if (head.text === 'Government') break;
  }
  return found;
}

/**
 * Finds what the vocabulary does not know but the grammar tells.
 * `known` are the names of the vocabulary on this text, sorted; `byResolution` are committees by the number of their resolution.
 */
export function bodiesByGrammar(text: string, known: readonly Name[], byResolution: ReadonlyMap<string, Name>): Name[] {
  const found: Name[] = [];
  for (const match of text.matchAll(CAPITAL)) {
    const head = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const person = TITLES.has(head.text) || (head.text === 'General' && RANKS.has(wordBefore(text, head.start)?.text ?? ''));
    if (person) {
      const name = personAfter(text, head, known);
      if (name) found.push(name);
    }
    const type = HEADS.get(head.text) ?? OFFICES.get(head.text);
    if (!type) continue;
    if (head.text.startsWith('Government')) {
      const states = governments(text, head, known);
      found.push(...states);
      if (states.length) continue;
    }
    const start = beginOf(text, head, known);
    const committee = committeeOf(text, head, start, byResolution);
    const end = committee?.end ?? endOf(text, head, known);
    if (committee) found.push(committee);
    else if (start < head.start || end > head.end) {
      const isOffice = OFFICES.has(head.text);
      if (isOffice && end === head.end) continue;
      const name = text.slice(start, end).replace(/'s?$/, '');
      found.push({ start, end: start + name.length, id: null, name, type: typeOf(name, type), acronym: null });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const typeOf = (name: string, type: Name['type']): Name['type'] => {
  if (type === 'other' && /^(?:United Nations|Security Council)|^(?:Panel|Group) of Experts|^Monitoring Group/.test(name))
    return 'un_organ';
  return type === 'person' && /United Nations|Secretary-General/.test(name) ? 'un_office' : type;
};
