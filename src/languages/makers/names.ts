// A vocabulary and names found by several rules in, one list of names out: the longest wins, and abbreviations defined on the page are learnt.
import type { Body, Vocabulary } from '../../facts/index.ts';
import { lastBefore, type Span } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { findForms } from './few-forms.ts';
import { makeLexicon } from './lexicon.ts';

/** What a name says of a body. */
export type Meaning = Pick<Name, 'id' | 'name' | 'type' | 'acronym'>;

/** What a printed form stands for: a body, a noun that names turn on (Committee, 委员会), or nothing: it hides the names inside it. */
type Form = Meaning | string | null;

/** A noun that names turn on; its text is that of the table, not cut out of the page. */
export interface Noun extends Span {
  readonly text: string;
}

/** What a page holds of the vocabulary, each list sorted: the names, and the nouns outside of them. */
export interface Findings {
  readonly names: readonly Name[];
  readonly nouns: readonly Noun[];
}

/** How a language spells: `variants` gives the other spellings of a form, `nouns` and `hidden` are forms besides the names. */
export interface Spelling {
  readonly words: boolean;
  readonly variants: (form: string, body: Body) => readonly string[];
  readonly nouns: Iterable<string>;
  readonly hidden: Iterable<string>;
}

/** Makes the finder of the bodies' names in one language. Of two bodies with one form the first counts. */
export function makeBodyFinder({ bodies }: Vocabulary, language: string, spelling: Spelling): (text: string) => Findings {
  const entries: [string, Form][] = [];
  const others: [string, Form][] = [];
  for (const form of spelling.hidden) entries.push([form, null]);
  for (const body of bodies) {
    const { id, name, type, acronym } = body;
    const meaning: Meaning = { id, name, type, acronym }; // one for all its forms
    for (const form of body.names[language] ?? []) {
      entries.push([form, meaning]);
      for (const other of spelling.variants(form, body)) others.push([other, meaning]);
    }
  }
  for (const noun of spelling.nouns) others.push([noun, noun]);
  const lexicon = makeLexicon([...entries, ...others], { words: spelling.words });
  return (text) => {
    const names: Name[] = [];
    const nouns: Noun[] = [];
    lexicon.each(text, (start, end, form) => {
      if (typeof form === 'string') nouns.push({ start, end, text: form });
      else if (form !== null) names.push(nameOf({ start, end }, form));
    });
    return { names, nouns };
  };
}

/** Makes a name of a place and what stands there. */
export const nameOf = ({ start, end }: Span, { id, name, type, acronym }: Meaning): Name => ({
  start,
  end,
  id,
  name,
  type,
  acronym,
});

/** Joins lists of names, each sorted by start: of two that overlap the longer stays, of two alike the one of the earlier list. */
export function joinNames<T extends Span>(...lists: readonly (readonly T[])[]): readonly T[] {
  let joined: readonly T[] = [];
  let isApart = false; // no two of them overlap: an empty list changes nothing
  for (let i = lists.length - 1; i >= 0; i--) {
    const list = lists[i]!;
    if (isApart && !list.length) continue;
    isApart = joined.length > 0;
    joined = isApart ? joinTwo(list, joined) : list;
  }
  return joined;
}

function joinTwo<T extends Span>(first: readonly T[], second: readonly T[]): T[] {
  const joined: T[] = [];
  for (let i = 0, k = 0; i < first.length || k < second.length; ) {
    const a = first[i];
    const b = second[k];
    const isFirst = !b || (a && (a.start < b.start || (a.start === b.start && a.end >= b.end)));
    const name = isFirst ? a! : b;
    if (isFirst) i++;
    else k++;
    const last = joined.length ? joined[joined.length - 1] : undefined;
    if (!last || last.end <= name.start) joined.push(name);
    else if (name.end - name.start > last.end - last.start) joined[joined.length - 1] = name;
  }
  return joined;
}

/**
 * Gives a body known by its grammar alone the identity of the one body of the page whose printed name goes on where its own ends:
 * International Tribunal, on a page that also has International Tribunal for Rwanda and no other.
 */
export function completeNames(text: string, names: readonly Name[]): readonly Name[] {
  const unsure = names.filter((name) => !isSure(name));
  if (!unsure.length) return names;
  const shortest = unsure.reduce((least, { start, end }) => Math.min(least, end - start), Number.POSITIVE_INFINITY);
  const letters = new Set(unsure.map(({ start }) => text.charCodeAt(start)));
  const printed = new Map<string, Name>(); // what may go on as one of these
  for (const name of names) {
    const mayGoOn = name.end - name.start >= shortest && letters.has(text.charCodeAt(name.start));
    if (mayGoOn) printed.set(text.slice(name.start, name.end), name);
  }
  const forms = [...printed.keys()].sort();
  const whole = new Map<string, Name>();
  for (const [form, name] of printed) {
    if (isSure(name) || form.endsWith('Conference')) continue; // one is named by many places
    const begin = `${form} `;
    const longer = printed.get(forms[firstAfter(forms, begin)] ?? '');
    const last = printed.get(forms[firstAfter(forms, `${form}!`) - 1] ?? '');
    const isOne = longer !== undefined && last !== undefined && longer.name === last.name;
    if (isOne && longer.type !== 'person' && longer.name !== name.name) whole.set(form, longer);
  }
  if (!whole.size) return names;
  return names.map((name) => {
    const full = isSure(name) ? undefined : whole.get(text.slice(name.start, name.end));
    return full ? nameOf(name, full) : name;
  });
}

const isSure = ({ id, type }: Name): boolean => id !== null || type === 'person' || type === 'state';

function firstAfter(forms: readonly string[], form: string): number {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (forms[middle]! < form) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How a language defines abbreviations. */
export interface Definitions {
  /** Gives the abbreviation defined in brackets right after a place, or null. */
  read(text: string, place: number): Span | null;
  readonly words: boolean;
}

// Ad Hoc Committee of the Organization of African Unity (OAU): the bracket belongs to the name at its end, not to the Committee.
const endsWith = (name: Name, { id }: Name, known: readonly Name[]): boolean => {
  const last = lastBefore(known, name.end);
  return last?.id === id && last.end === name.end && last.start > name.start;
};

/**
 * Learns the abbreviations that a page defines (西撒特派团 in 联合国西撒哈拉全民投票特派团(西撒特派团)) and finds them everywhere on it;
 * `known` are the vocabulary's names on the page.
 * A name found by its grammar takes the identity of an abbreviation that the vocabulary knows.
 */
export function learnAbbreviations(
  text: string,
  names: readonly Name[],
  known: readonly Name[],
  { read, words }: Definitions,
): readonly Name[] {
  const learnt = new Map<string, Meaning>();
  const renamed = names.slice();
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const short = read(text, name.end);
    if (!short) continue;
    const inside = names[index + 1];
    if (inside?.id && inside.start === short.start && inside.end === short.end) {
      if (!name.id && !endsWith(name, inside, known)) renamed[index] = nameOf(name, inside);
    } else if (name.type !== 'person') {
      const form = text.slice(short.start, short.end);
      const { id, name: full, type, acronym } = name;
      if (!learnt.has(form)) learnt.set(form, { id, name: full, type, acronym: acronym ?? (words ? form : null) });
    }
  }
  if (!learnt.size) return renamed;
  const hits = findForms(text, learnt);
  return joinNames(
    hits.map((hit) => nameOf(hit, hit.value)),
    renamed,
  );
}
