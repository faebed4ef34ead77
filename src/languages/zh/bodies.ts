// A page and its known names in, the bodies that end with a body's noun and the persons written with a dot out.
import { firstFrom, isLetter } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { isCountry, withArticle } from '../makers/governments.ts';
import { type Noun, nameOf } from '../makers/names.ts';
import { BOUNDARIES, DESCRIBED, FORCES, HEADS, INSIDE, MIXED, PAIRED, VERBS } from './bodies-grammar.ts';
import { personAt } from './persons.ts';
import { makeMarks } from './sticky.ts';

const LONGEST = 28; // characters before the noun
const MOST_PARTS = 4; // of a person's name after one with a strange character
const SHORTEST_WHOLE = 5; // characters of a name that can be shortened
// The characters before a name, and those with which words end that stand there.
const { of: MARKS, bit: MARK } = makeMarks({ boundary: BOUNDARIES, word: [...VERBS, ...MIXED].map((word) => word[1]).join('') });

const isHan = (text: string, place: number): boolean => isHanCode(text.charCodeAt(place));

const isHanCode = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

// Han characters, Latin letters, dots and hyphens.
const isOfName = (code: number): boolean => isHanCode(code) || isLetter(code) || code === 0xb7 || code === 0x2d;

const isProper = ({ type, id }: Name): boolean =>
  id !== null &&
  id !== 'sg' &&
  (type === 'state' ||
    id.startsWith('territory:') ||
    type === 'regional_organization' ||
    type === 'un_organ' ||
    id === 'un' ||
    type === 'group');

// Whether 和 and its like belong to the name: 共|和|国, 真相与|和|解, 国防|和|安全部队.
function isInside(text: string, place: number): boolean {
  if (INSIDE.has(text.slice(place, place + 2)) || INSIDE.has(text.slice(place - 1, place + 1))) return true;
  PAIRED.lastIndex = place - 2;
  return PAIRED.test(text);
}

const isWord = (pair: string, isInName: boolean): boolean => VERBS.has(pair) || (isInName && MIXED.has(pair));

//   请独立选举委员会 → 独立选举委员会     训练联合国驻海地特派团 → 联合国驻海地特派团
//     <-----------^                            <---------------^
function beginOf(text: string, noun: number, known: readonly Name[]): { start: number; proper: readonly Name[] } | null {
  const proper: Name[] = [];
  let start = noun;
  let index = firstFrom(known, noun) - 1;
  while (noun - start <= LONGEST) {
    const name = known[index];
    if (name && name.end > start) break;
    if (name && (name.end === start || (proper.length && name.end === start - 1 && text[name.end] === '驻'))) {
      if (!isProper(name)) break;
      proper.push(name);
      start = name.start;
      index--;
      continue;
    }
    if (proper.length || start === 0) break;
    const before = text.charCodeAt(start - 1);
    const marks = MARKS[before]!;
    if (!isOfName(before) || (marks & MARK.word && isWord(text.slice(start - 2, start), start < noun))) break;
    if (marks & MARK.boundary && !isInside(text, start - 1)) break;
    start--;
  }
  return noun - start > LONGEST ? null : { start, proper };
}

// 安全理事会工作组 after 安全理事会维持和平行动工作组: the same body, when only one of the page begins and ends like it.
function sameBodyOn(text: string, known: readonly Name[]): (begin: string, noun: string) => Name | null {
  const printed = new Map<string, Name>();
  for (const name of known) if (name.end - name.start > SHORTEST_WHOLE) printed.set(text.slice(name.start, name.end), name);
  const found = new Map<string, Name | null>();
  return (begin, noun) => {
    const key = `${begin} ${noun}`;
    if (!found.has(key)) {
      const alike = [...printed].filter(
        ([form]) => form.length > begin.length + noun.length && form.startsWith(begin) && form.endsWith(noun),
      );
      found.set(key, new Set(alike.map(([, { name }]) => name)).size === 1 ? alike[0]![1] : null);
    }
    return found.get(key)!;
  };
}

/** Finds bodies by the noun they end with; `nouns` are the places of such nouns, `known` are the vocabulary's names on this text, sorted. */
export function bodiesByGrammar(text: string, nouns: readonly Noun[], known: readonly Name[]): Name[] {
  const found: Name[] = [];
  let sameBody: ReturnType<typeof sameBodyOn> | null = null;
  for (const { start: at, end, text: noun } of nouns) {
    const begin = beginOf(text, at, known);
    if (!begin || at - begin.start < 2) continue;
    const { start, proper } = begin;
    const type = HEADS.get(noun)!;
    const isBare = proper.length === 1 && proper[0]!.end === at && proper[0]!.type !== 'state';
    const same = isBare ? (sameBody ??= sameBodyOn(text, known))(text.slice(start, at), noun) : null;
    const state = proper.length === 1 && isCountry(proper[0]!) ? proper[0]! : null;
    const forces = state && type === 'group' ? FORCES[text.slice(state.end, end)] : undefined;
    if (same) found.push(nameOf({ start, end }, same));
    else if (forces) found.push({ start, end, id: null, name: `${forces} of ${withArticle(state!)}`, type, acronym: null });
    else if (type !== 'mission' || proper.some(isCountry) || text[end] === '(')
      found.push({
        start,
        end,
        id: null,
        name: DESCRIBED[text.slice(start, end)] ?? text.slice(start, end),
        type,
        acronym: null,
      });
  }
  return found;
}

//   主管政治事务副秘书长杰弗里·费尔特曼
//                       ^^^^^^^^^^^^^^^
/** Finds persons whose name is written with a dot; `dots` are the places of all dots. */
export function personsByGrammar(text: string, dots: readonly number[]): Name[] {
  const found: Name[] = [];
  let last = 0;
  for (const dot of dots) {
    if (dot < last || !isHan(text, dot - 1) || !isHan(text, dot + 1)) continue;
    const person = personAt(text, dot, Math.max(last, dot - 12));
    if (!person) continue;
    last = personEnd(text, person.end);
    const name = text.slice(person.start, last).replace(/(?:女士|先生|大使|博士|将军)$/, '');
    last = person.start + name.length;
    found.push({ start: person.start, end: last, id: null, name, type: 'person', acronym: null });
  }
  return found;
}

// 萨巴赫·哈立德·哈马德·萨巴赫: what stands between two dots is name, whatever its characters.
function personEnd(text: string, from: number): number {
  let end = from;
  for (let part = 0; part < MOST_PARTS; part++) {
    const rest = /^[一-鿿]{1,4}[·•・‧∙]/.exec(text.slice(end, end + 6));
    const next = rest ? personAt(text, end + rest[0].length - 1, end) : null;
    if (!next) break;
    end = next.end;
  }
  return end;
}
