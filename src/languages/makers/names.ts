// A vocabulary and names found by several rules in, one list of names out: the longest wins, and abbreviations defined on the page are learnt.
import type { Body, Vocabulary } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';

/** What a printed form stands for; null for a form that is no name and hides the names inside it (Lake Chad, 各方面). */
export type Meaning = Pick<Name, 'id' | 'name' | 'type' | 'acronym'> | null;

/**
 * Makes the lexicon of the bodies' names in one language.
 * `variants` gives the other spellings of a form; `blocks` are forms that hide the names inside them.
 */
export function makeBodyLexicon(
  { bodies }: Vocabulary,
  language: string,
  spelling: { readonly words: boolean; readonly variants: (form: string, body: Body) => readonly string[] },
  blocks: readonly string[],
): Lexicon<Meaning> {
  const entries: [string, Meaning][] = blocks.map((form) => [form, null]);
  const others: [string, Meaning][] = [];
  for (const body of bodies) {
    const meaning = { id: body.id, name: body.name, type: body.type, acronym: body.acronym };
    for (const form of body.names[language] ?? []) {
      entries.push([form, meaning]);
      for (const other of spelling.variants(form, body)) others.push([other, meaning]);
    }
  }
  return makeLexicon([...entries, ...others], { words: spelling.words });
}

/** Makes a name of a place and what stands there. */
export const nameOf = ({ start, end }: Span, meaning: NonNullable<Meaning>): Name => ({
  start,
  end,
  id: meaning.id,
  name: meaning.name,
  type: meaning.type,
  acronym: meaning.acronym,
});

/** Joins lists of names, each sorted by start: of two that overlap the longer stays, of two alike the one of the earlier list. */
export const joinNames = <T extends Span>(...lists: readonly (readonly T[])[]): T[] =>
  lists.reduce<T[]>((joined, list) => (list.length ? joinTwo(joined, list) : joined), []);

function joinTwo<T extends Span>(first: readonly T[], second: readonly T[]): T[] {
  const joined: T[] = [];
  for (let i = 0, k = 0; i < first.length || k < second.length; ) {
    const a = first[i];
    const b = second[k];
    const isFirst = !b || (a && (a.start < b.start || (a.start === b.start && a.end >= b.end)));
    const name = isFirst ? a! : b;
    if (isFirst) i++;
    else k++;
    const last = joined[joined.length - 1];
    if (!last || last.end <= name.start) joined.push(name);
    else if (name.end - name.start > last.end - last.start) joined[joined.length - 1] = name;
  }
  return joined;
}

/** How a language defines abbreviations. */
export interface Definitions {
  /** Gives the abbreviation defined in brackets right after a place, or null. */
  read(text: string, place: number): Span | null;
  readonly words: boolean;
}

/**
 * Learns the abbreviations that a page defines (西撒特派团 in 联合国西撒哈拉全民投票特派团(西撒特派团)) and finds them everywhere on it.
 * A name found by its grammar takes the identity of an abbreviation that the vocabulary knows.
 */
export function learnAbbreviations(text: string, names: readonly Name[], { read, words }: Definitions): Name[] {
  const learnt = new Map<string, Meaning>();
  const renamed: Name[] = [];
  for (const [index, name] of names.entries()) {
    const short = read(text, name.end);
    const inside = short && names[index + 1];
    const isKnown = inside?.start === short?.start && inside?.end === short?.end && inside?.id;
    renamed.push(isKnown && !name.id && inside ? { ...inside, start: name.start, end: name.end } : name);
    if (!short || isKnown || name.type === 'person') continue;
    const form = text.slice(short.start, short.end);
    const { id, name: full, type, acronym } = name;
    if (!learnt.has(form)) learnt.set(form, { id, name: full, type, acronym: acronym ?? (words ? form : null) });
  }
  if (!learnt.size) return renamed;
  const hits = makeLexicon(learnt, { words }).find(text);
  return joinNames(
    hits.map((hit) => nameOf(hit, hit.value!)),
    renamed,
  );
}
