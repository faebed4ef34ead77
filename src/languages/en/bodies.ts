// A page and the names the vocabulary knows in, the bodies, offices, governments and persons told by their grammar out.
import type { Name } from '../language.ts';
import {
  GROUP_JOINTS,
  HEADS,
  JOINTS,
  NO_BEGINNING,
  NO_CONTINUATION,
  OF,
  OFFICE_JOINTS,
  OFFICE_MODIFIERS,
  OFFICES,
  PAPERS,
  RANKS,
  TITLES,
} from './bodies-grammar.ts';
import { governmentsAt } from './governments.ts';
import { personAfter } from './persons.ts';
import { cover, isCapital, type Word, wordAfter, wordBefore, wordEnd } from './title-case.ts';

const MOST_WORDS = 12;

/** What the vocabulary gives besides names: committees by the number of their resolution, States by id. */
export interface Registers {
  readonly committees: ReadonlyMap<string, Name>;
  readonly states: ReadonlyMap<string, Name>;
}

const beginsSentence = (text: string, place: number): boolean => place === 0 || !/[A-Za-z0-9,;'"-]/.test(text[place - 2] ?? '\n');

//   Independent National Electoral Commission     Truth and Reconciliation Commission     African Union Peace Facility
//   <--------------------------------^            <-------------------------^             <-------------------^
function beginOf(text: string, from: number, names: readonly Name[]): number {
  let start = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    let word = wordBefore(text, start);
    if (!word) break;
    const covering = cover(names, word.end - 1);
    if (covering) {
      const isPart = covering.end === word.end && isCapital(text.slice(covering.start, word.end)) && covering.type !== 'person';
      return isPart && covering.name !== 'Secretary-General' ? Math.min(covering.start, word.start) : start;
    }
    if (word.text === 'and') {
      const first = wordBefore(text, word.start);
      if (!first || !isCapital(first.text) || cover(names, first.end - 1) || HEADS.has(first.text)) break;
      word = first;
    }
    if (!isCapital(word.text) || NO_BEGINNING.has(word.text)) break;
    if (beginsSentence(text, word.start) && /(?:ing|s)$/.test(word.text)) break;
    start = word.start;
  }
  return start;
}

//   Group of Experts on Somalia and Eritrea, in its report     Committee on Missing Persons and the Force
//        ---------------------------------^                             -------------------^
function endOf(text: string, from: number, joints: ReadonlySet<string>, names: readonly Name[]): number {
  let end = from;
  let safe = from; // where the name ended before the joint of this stretch
  let last: Name | null = null;
  for (let count = 0; count < MOST_WORDS; count++) {
    let next = wordAfter(text, end);
    let joint: string | null = null;
    for (let small = 0; small < 3 && next && joints.has(next.text); small++) {
      if (joint === 'and') return end;
      joint = next.text === 'the' && joint ? joint : next.text;
      next = wordAfter(text, next.end);
    }
    if (!next || !isCapital(next.text) || NO_CONTINUATION.has(next.text) || (count === 0 && joint === null)) break;
    if (PAPERS.has(next.text)) return safe;
    if (joint !== null) safe = end;
    const covering = cover(names, next.start);
    if (covering && (covering.start !== next.start || covering.id === null)) break;
    if (joint === 'and' && (covering ? covering.type !== 'state' || last?.type !== 'state' : HEADS.has(next.text))) break;
    end = covering?.end ?? next.end;
    last = covering;
  }
  return end;
}

const BY_RESOLUTION =
  /^ (?:established |created |set up )?(?:pursuant to|by|under|in accordance with)(?: the provisions of)?(?: paragraph \d+ of)?(?: Security Council)? resolutions? (\d{3,4})(?: \((?:19|20)\d\d\))?/;

//   the Committee established pursuant to resolution 1267 (1999)
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function committeeOf(text: string, head: Word, start: number, committees: Registers['committees']): Name | null {
  const match = BY_RESOLUTION.exec(text.slice(head.end, head.end + 130));
  if (!match) return null;
  const end = head.end + match[0].length;
  const body = head.text === 'Committee' && committees.get(match[1]!);
  if (body) return { ...body, start, end };
  const kind = text.slice(start, head.end).replace(/^(?!Security Council)/, 'Security Council ');
  const resolution = /resolution.*/.exec(match[0])?.[0] ?? '';
  return { start, end, id: null, name: `${kind} established pursuant to ${resolution}`, type: 'un_organ', acronym: null };
}

// Defence Forces Agreement, Kabul Conference Communiqué: no body. Joint Verification Group Office: the last noun counts.
function isFollowed(text: string, end: number): boolean {
  let next = wordAfter(text, end);
  for (let count = 0; count < 4 && next && isCapital(next.text); count++) {
    if (PAPERS.has(next.text) || HEADS.has(next.text)) return true;
    next = wordAfter(text, next.end);
  }
  return false;
}

const TYPES: readonly (readonly [pattern: RegExp, type: Name['type']])[] = [
  [/^Permanent (?:Mission|Observer Mission)/, 'other'],
  [/^Permanent (?:Representative|Observer)/, 'person'],
  [/^(?:United Nations|Security Council)[^,]*(?:Commission|Group|Council|Board|Office|Unit|Fund)\b/, 'un_organ'],
  [/^(?:Panel|Group|Committee) of Experts|^Monitoring Group/, 'un_organ'],
];

function bodyAt(text: string, head: Word, known: readonly Name[], { committees }: Registers): Name | null {
  const type = HEADS.get(head.text)!;
  const own = cover(known, head.start);
  if (own && own.end - own.start > head.end - head.start) return null; // the vocabulary knows it by a longer name
  const start = beginOf(text, head.start, known);
  if (head.text === 'Committee' || head.text === 'Group') {
    const committee = committeeOf(text, head, start, committees);
    if (committee) return committee;
  }
  if (isFollowed(text, head.end)) return null;
  if (type === 'group' && start === head.start) return null;
  if (head.text === 'Party' && /^States? /.test(text.slice(start, head.end))) return null;
  const end = head.text === 'Operation' && start === head.start ? operationEnd(text, head) : 0;
  return nameIn(text, start, end || endOf(text, head.end, type === 'group' ? GROUP_JOINTS : JOINTS, known), head, type);
}

//   Operation Enduring Freedom
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^
function operationEnd(text: string, head: Word): number {
  let { end } = head;
  for (let next = wordAfter(text, end); next && isCapital(next.text) && end - head.start < 60; next = wordAfter(text, end))
    end = next.end;
  return end > head.end ? end : 0;
}

function nameIn(text: string, start: number, end: number, head: Word, type: Name['type']): Name | null {
  if (start === head.start && end === head.end) return null;
  const name = text.slice(start, end).replace(/'s?$/, '');
  const own = TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? type;
  return { start, end: start + name.length, id: null, name, type: own, acronym: null };
}

//   Special Representative of the Secretary-General for Haiti     President of the Republic of Angola     High Representative
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^
function officeAt(text: string, head: Word, known: readonly Name[]): Name | null {
  const type = OFFICES.get(head.text)!;
  const own = cover(known, head.start);
  if (own && own.end <= head.end && own.start < head.start && type === 'person') return null;
  if (own && own.end > head.end && type === 'person') return null;
  const from = own ? own.end : head.end;
  const start = own ? own.start : beginOf(text, head.start, known);
  const isRoving = type === 'un_office' && head.text !== 'Secretary-General';
  const end = endOf(text, from, isRoving ? OFFICE_JOINTS : OF, known);
  if (end === from) {
    const modifier = OFFICE_MODIFIERS.has(text.slice(start, wordEnd(text, start)));
    return !own && isRoving && start < head.start && modifier ? nameIn(text, start, end, head, type) : null;
  }
  if (own?.id === 'sg' && /^ of the United Nations/.test(text.slice(from, end))) return null;
  const name = nameIn(text, start, end, head, type);
  return name && own ? { ...name, name: `${own.name}${name.name.slice(own.end - own.start)}`, type: own.type } : name;
}

/** Finds what the vocabulary does not know but the grammar tells; `known` are the vocabulary's names on this text, sorted. */
export function bodiesByGrammar(text: string, known: readonly Name[], registers: Registers): Name[] {
  const found: Name[] = [];
  for (const match of text.matchAll(CAPITAL)) {
    const word = match[0];
    if (!NOUNS.has(word)) continue;
    const head = { start: match.index, end: match.index + word.length, text: word };
    if (TITLES.has(word) || (word === 'General' && RANKS.has(wordBefore(text, head.start)?.text ?? ''))) {
      const person = personAfter(text, head.end, known);
      if (person) found.push(person);
    }
    const name = HEADS.has(word) ? bodyAt(text, head, known, registers) : OFFICES.has(word) ? officeAt(text, head, known) : null;
    const governments = word.startsWith('Government') ? governmentsAt(text, head, known, registers.states) : [];
    if (governments.length) found.push(...governments);
    else if (name) found.push(name);
    if (OFFICES.has(word) && !TITLES.has(word)) {
      const person = personAfter(text, name?.end ?? head.end, known);
      if (person?.name.includes(' ')) found.push(person);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const CAPITAL = /[A-ZÀ-Þ][A-Za-zÀ-ÿ-]+/g;
const NOUNS = new Set([...HEADS.keys(), ...OFFICES.keys(), ...TITLES, 'General']);
