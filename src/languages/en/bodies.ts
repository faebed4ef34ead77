// A page and the names the vocabulary knows in, the bodies, offices, governments and persons told by their grammar out.
import { within } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { MONTHS } from '../makers/months.ts';
import type { Noun } from '../makers/names.ts';
import {
  FIELD_JOINTS,
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
import { committeeOf } from './committees-of-resolutions.ts';
import { DEMONYMS } from './demonyms.ts';
import { governmentsAt } from './governments.ts';
import { masterBefore } from './masters.ts';
import { operationEnd } from './operations.ts';
import { personAfter } from './persons.ts';
import { cover, isCapital, type Word, wordAfter, wordBefore, wordEnd } from './title-case.ts';

const MOST_WORDS = 12;
const GOES_ON = /[A-Za-z0-9,;'"-]/;
const RANKED = new Set(['Deputy', 'Joint']);
const LONGEST_NOUN = 17;
const OF_SECRETARY_GENERAL = / of the Secretary-? ?General\b/y;
const MEETING = new Set(['Conference', 'Committee', 'Commission', 'Forum', 'Summit']);
const TOPICS = /(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?){1,4},? and [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}/y;
const OF_TOWN = '-au-'; // Port-au-Prince. However, ...: no prince
const OF_EXPERTS = ' of Experts'; // the Panel of Experts
const ABSTRACT = /(?:tion|ment|ness|ity|ship|ess|ence|ing|ions|ents)$|^(?:Talks|Plan|Issue|Question|Accords?)$/;
const PEOPLES = new Set([...DEMONYMS.keys(), 'African', 'Arab', 'European']);

/** What the vocabulary gives besides names: committees by the number of their resolution, States by id. */
export interface Registers {
  readonly committees: ReadonlyMap<string, Name>;
  readonly states: ReadonlyMap<string, Name>;
}

const beginsSentence = (text: string, place: number): boolean => place < 2 || !GOES_ON.test(text.charAt(place - 2));

// the 1 September |Norhaven Conference|
const isMonthOfDay = (text: string, word: Word): boolean =>
  MONTHS.includes(word.text) && /\d $/.test(text.slice(word.start - 2, word.start));

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
    if (!isCapital(word.text) || NO_BEGINNING.has(word.text) || isMonthOfDay(text, word)) break;
    if ((word.text.endsWith('s') || word.text.endsWith('ing')) && beginsSentence(text, word.start)) break;
    start = word.start;
  }
  return start;
}

const isPlace = ({ id, type }: Name): boolean => id !== null && (type === 'state' || type === 'mission');

// Ada Mensah, Popular Consultation: a person's name has two words, and nouns show by their endings.
function isPerson(text: string, word: Word, place: Name): boolean {
  if (!isPlace(place) || HEADS.has(word.text) || OFFICES.has(word.text)) return false;
  const second = wordAfter(text, word.end);
  return second !== null && isCapital(second.text) && !HEADS.has(second.text) && !ABSTRACT.test(second.text);
}

//   Group of Experts on Somalia and Eritrea, in its report     Committee on Missing Persons and the Force
//        ---------------------------------^                             -------------------^
function endOf(text: string, from: number, joints: ReadonlySet<string>, names: readonly Name[]): number {
  let end = from;
  let safe = from; // where the name ended before the joint of this stretch
  let last: Name | null = null;
  let tail = '';
  for (let count = 0; count < MOST_WORDS; count++) {
    let next = wordAfter(text, end);
    if (tail && PEOPLES.has(tail) && next && !isCapital(next.text)) return safe; // Fund for the Ruritanian refugees
    let joint: string | null = null;
    for (let small = 0; small < 3 && next && joints.has(next.text); small++) {
      if (joint === 'and') return end;
      joint = next.text === 'the' && joint ? joint : next.text;
      next = wordAfter(text, next.end);
    }
    if (!next || !isCapital(next.text) || NO_CONTINUATION.has(next.text) || (count === 0 && (joint === null || joint === 'and')))
      break;
    if (joint === 'the' && count === 0) break; // the EU Mission the European Union leads
    if (PAPERS.has(next.text)) return safe;
    if (joint !== null) safe = end;
    const covering = cover(names, next.start);
    if (joint === null && last && isPerson(text, next, last)) break; // Special Envoy for Chad Ada Mensah
    if (covering && (covering.start !== next.start || covering.id === null)) break;
    if (joint === 'and' && (OFFICES.has(next.text) || next.text === 'Head')) break;
    if (joint === 'and' && (covering ? covering.type !== 'state' || last?.type !== 'state' : HEADS.has(next.text))) break;
    end = covering?.end ?? next.end;
    last = covering;
    tail = covering ? '' : next.text;
  }
  return end;
}

const BY_RESOLUTIONS = new Set(['Committee', 'Group', 'Panel']);
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
  [/\bPermanent (?:Mission|Observer Mission)|Task Force\b/, 'other'],
  [/^Permanent (?:Representative|Observer)/, 'person'],
  [/^(?:United Nations|Security Council)[^,]*(?:Commission|Group|Council|Board|Office|Unit|Fund)\b/, 'un_organ'],
  [/^(?:Panel|Group|Committee) of Experts|^Monitoring Group/, 'un_organ'],
];

function bodyAt(text: string, head: Word, known: readonly Name[], { committees }: Registers): Name | null {
  const type = HEADS.get(head.text)!;
  const start = beginOf(text, head.start, known);
  if (BY_RESOLUTIONS.has(head.text)) {
    const committee = committeeOf(text, head, start, committees);
    if (committee) return committee;
  }
  if (isFollowed(text, head.end) || text[head.end] === '-') return null;
  if (type === 'group' && start === head.start) return null;
  if (head.text === 'Party' && /^States? /.test(text.slice(start, head.end))) return null;
  const joints = type === 'group' ? GROUP_JOINTS : JOINTS;
  const operation = head.text === 'Operation' && start === head.start ? operationEnd(text, head) : 0;
  const end = operation || endOf(text, head.end, joints, known);
  return nameIn(text, start, MEETING.has(head.text) ? topicsEnd(text, head.end, end, known) : end, head, type);
}

//   Conference on Peace, Security and Development in the Lakes Region      not: Conference on Aid, Norland and Ruritania
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function topicsEnd(text: string, from: number, end: number, known: readonly Name[]): number {
  TOPICS.lastIndex = end;
  if (!text.startsWith(' on ', from) || !TOPICS.test(text)) return end;
  const last = TOPICS.lastIndex;
  const words = text.slice(end, last).match(/[A-Z][a-z]+/g)!;
  const isOther =
    within(known, { start: end, end: last }).length > 0 || words.some((word) => HEADS.has(word) || OFFICES.has(word));
  return isOther ? end : endOf(text, last, FIELD_JOINTS, known);
}

const ROVING = /Representative|Envoy|Adviser|Coordinator/;
const SECRETARY_GENERAL = /Secretary-?\s?General/;

// the Group's → the Group;  the Parties' → the Parties
const withoutGenitive = (name: string): string =>
  name.endsWith("'s") ? name.slice(0, -2) : name.endsWith("'") ? name.slice(0, -1) : name;

function nameIn(text: string, start: number, end: number, head: Word, type: Name['type']): Name | null {
  if (start === head.start && end === head.end) return null;
  const name = withoutGenitive(text.slice(start, end));
  const own = TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? type;
  return { start, end: start + name.length, id: null, name, type: own, acronym: null };
}

//   President of the Republic of Angola     High Representative     Prosecutor of the International Tribunal
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function officeAt(text: string, head: Word, known: readonly Name[]): Name | null {
  const type = OFFICES.get(head.text)!;
  const start = beginOf(text, head.start, known);
  const isRoving = type === 'un_office';
  OF_SECRETARY_GENERAL.lastIndex = head.end;
  const isSent = isRoving && start < head.start && OF_SECRETARY_GENERAL.test(text); // Executive Representative of the Secretary-General
  const end = isSent
    ? endOf(text, OF_SECRETARY_GENERAL.lastIndex, FIELD_JOINTS, known)
    : endOf(text, head.end, isRoving ? OFFICE_JOINTS : OF, known);
  const isWhole =
    end > head.end || (isRoving && start < head.start && OFFICE_MODIFIERS.has(text.slice(start, wordEnd(text, start))));
  return isWhole ? nameIn(text, start, end, head, type) : null;
}

//   Special Representative of the Secretary-General (SRSG) for Libya        African Union (AU) Special Envoy
//                                                  ^^^^^^^                                ^^^^^
const SHORT_BEHIND = /^ \([A-Z]{2,6}\)(?= (?:for|on|to|in) )/;
const SHORT_BEFORE = / \([A-Z]{2,6}\) $/;

function beforeShort(text: string, place: number): number {
  if (text[place - 2] !== ')') return place;
  const short = SHORT_BEFORE.exec(text.slice(Math.max(0, place - 10), place));
  return short ? place - short[0].length + 1 : place;
}

//   Special Representative of the Secretary-General for Haiti     Special Representative of the Chairperson of the Commission
//   -----------------------------------------------^^^^^^^^^^     ----------------------^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function officeFrom(text: string, office: Name, known: readonly Name[]): Name | null {
  const isRoving = ROVING.test(office.name);
  if (!isRoving && !text.startsWith(' of ', office.end) && !text.startsWith(' the ', office.end)) return null; // the Secretary-General
  const printed = text.slice(office.start, office.end);
  const isWhole = printed.includes('Secretary') && SECRETARY_GENERAL.test(printed);
  const from =
    office.end +
    (text.startsWith(' (', office.end) ? (SHORT_BEHIND.exec(text.slice(office.end, office.end + 12))?.[0].length ?? 0) : 0);
  const end = endOf(text, from, isRoving ? (isWhole ? FIELD_JOINTS : OFFICE_JOINTS) : OF, known);
  const field = withoutGenitive(text.slice(from, end));
  const before = isRoving ? wordBefore(text, beforeShort(text, office.start)) : null;
  const sender = before && !isWhole ? cover(known, before.end - 1) : null;
  if (sender?.type === 'regional_organization' && sender.end === before?.end) {
    const name = `${sender.name} ${printed}${field}`;
    return { start: sender.start, end: from + field.length, id: null, name, type: sender.type, acronym: null };
  }
  const master = isRoving && !isWhole ? masterBefore(text, office.start) : null;
  if (master)
    return { ...office, end: from + field.length, id: null, name: `${printed} of the ${master}${field}`, acronym: null };
  const rank = before && RANKED.has(before.text) ? before : null; // the Deputy, the Joint Special Representative
  if ((!field && !rank) || /^ of the (?:United Nations|UN)$/.test(field)) return null;
  const isOther = /^ of /.test(field) && (isRoving || / of /.test(office.name)); // the Chief of Staff of another body
  const own = isOther || rank?.text === 'Joint' ? printed : office.name;
  const name = `${rank ? `${rank.text} ` : ''}${own}${field}`;
  return {
    start: rank?.start ?? office.start,
    end: from + field.length,
    id: null,
    name,
    type: office.type,
    acronym: null,
  };
}

//   Civilian Protection Monitoring Team        the short form of another body, begun by words of its own
//   <-------------------^^^^^^^^^^^^^^^
function longerBody(text: string, name: Name, known: readonly Name[]): Name | null {
  const last = text.slice(text.lastIndexOf(' ', name.end - 1) + 1, name.end);
  const type = HEADS.get(last);
  const start = type ? beginOf(text, name.start, known) : name.start;
  const isOther = start < name.start && !/-[a-z]/.test(text.slice(start, name.start)); // the New York-based Monitoring Team is the same
  return isOther ? { start, end: name.end, id: null, name: text.slice(start, name.end), type: type!, acronym: null } : null;
}

/**
 * Finds what the vocabulary does not know but the grammar tells; `nouns` are the places of NOUNS, `known` the vocabulary's
 * names on this text, both sorted.
 */
export function bodiesByGrammar(text: string, nouns: readonly Noun[], known: readonly Name[], registers: Registers): Name[] {
  const found: Name[] = [];
  const takePerson = (place: number, words: number) => {
    const person = personAfter(text, place, known);
    if (person && (words === 1 || person.name.includes(' '))) found.push(person);
  };
  for (const head of nouns) {
    const { start, end } = head;
    if (
      (TITLES.has(head.text) && !text.startsWith(OF_TOWN, start - OF_TOWN.length)) ||
      (head.text === 'General' && RANKS.has(wordBefore(text, start)?.text ?? ''))
    )
      takePerson(end, 1);
    const governments = head.text.startsWith('Government') ? governmentsAt(text, head, known, registers.states) : [];
    found.push(...governments);
    const isOffice = OFFICES.has(head.text);
    if (governments.length || !(isOffice || HEADS.has(head.text))) continue;
    const name = isOffice ? officeAt(text, head, known) : bodyAt(text, head, known, registers);
    if (name) found.push(name);
    if (isOffice && !TITLES.has(head.text)) takePerson(name?.end ?? end, 2);
  }
  for (const name of known) {
    if (name.type === 'un_office') {
      const office = officeFrom(text, name, known);
      if (office) found.push(office);
      takePerson(office?.end ?? name.end, 2);
    } else if (name.end - name.start < LONGEST_NOUN) {
      const isWhole = name.end - name.start === name.name.length && text.startsWith(name.name, name.start);
      const printed = isWhole ? name.name : text.slice(name.start, name.end);
      const noun = printed.endsWith(OF_EXPERTS) ? printed.slice(0, -OF_EXPERTS.length) : printed; // which goes on: on Somalia
      const body = HEADS.has(noun)
        ? bodyAt(text, { start: name.start, end: name.end, text: noun }, known, registers)
        : !isWhole
          ? longerBody(text, name, known)
          : null;
      if (body) found.push(body);
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
