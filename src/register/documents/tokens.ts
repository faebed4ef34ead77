// A text in, the tokens by which it is found out: words of alphabets, pairs of characters where no spaces part the words.

/** A token with its place, counted from 1. */
export interface Token {
  readonly word: string;
  readonly at: number;
}

// Characters that follow a number without a space, as in 2086号决议, are no part of it.
const WORD =
  /[\p{Script=Han}\u3007]+|[[\p{L}\p{N}]--[\p{Script=Han}\u3007]]+(?:['’.\-\/][[\p{L}\p{N}]--[\p{Script=Han}\u3007]]+)*/gv;
const HAN = /^[\p{Script=Han}\u3007]/u;
const ASCII = /^[\0-\x7f]*$/;
// A term: a phrase in the quotation marks of any language, or what stands between spaces; a hyphen before it excludes it.
const TERM = /(?<=^|\s)(-(?=\S))?(?:["“”„«「『《]([^"“”„«»「」『』《》]+)["“”»」』》]|(\S+))/gu;
const MOST_PLACES = 16_000; // a tsvector keeps no places above 16,383

//   the Secretary-General's 小武器        → the:1 secretary-general's:2 小武:3 武器:4
/** Splits a text into tokens; `fold` is the language's folding of variants (traditional to simplified). Accents and case do not count. */
export function tokensOf(text: string, fold: (text: string) => string = (same) => same): Token[] {
  const tokens: Token[] = [];
  for (const match of plainOf(text, fold).match(WORD) ?? []) {
    for (const word of HAN.test(match) ? pairsOf(match) : [bareOf(match)]) {
      if (tokens.length >= MOST_PLACES) return tokens;
      tokens.push({ word, at: tokens.length + 1 });
    }
  }
  return tokens;
}

// What is ASCII is plain already; asking that first halves the time of a whole ingest's tokens.
const plainOf = (text: string, fold: (text: string) => string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : fold(text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').normalize('NFKC')).toLowerCase();

const bareOf = (word: string): string => {
  const bare = ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  return bare.endsWith("'s") ? bare.slice(0, -2) : bare;
};

const pairsOf = (run: string): string[] =>
  run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));

const quoted = (word: string): string => `'${word.replace(/['\\]/g, (c) => c + c)}'`;

/** Gives the tsvector literal of a text. */
export function vectorOf(tokens: readonly Token[]): string {
  const places = new Map<string, number[]>();
  for (const { word, at } of tokens) {
    const list = places.get(word);
    if (!list) places.set(word, [at]);
    else if (list.length < 200) list.push(at);
  }
  return [...places].map(([word, list]) => `${quoted(word)}:${list.join(',')}`).join(' ');
}

//   piracy embarg* "arms embargo" 小武器 -troops     → 'piracy' & 'embarg':* & ('arms' <-> 'embargo') & ('小武' <-> '武器') & !'troops'
//   ceasefire     → ('ceasefire' | 'cease-fire')
/**
 * Gives the tsquery of what somebody types: all words, phrases in quotation marks of any language, beginnings of words with an
 * asterisk, none of the words after a hyphen; null when nothing is left to look for. `spellings` gives a word and how else it is printed.
 */
export function queryOf(
  typed: string,
  fold?: (text: string) => string,
  spellings: (word: string) => readonly string[] = (word) => [word],
): string | null {
  const terms = [...typed.matchAll(TERM)].flatMap(([, minus, phrase, words]) => {
    const tokens = tokensOf(phrase ?? words!, fold).map(({ word }) => word);
    if (!tokens.length) return [];
    const isBeginning = phrase === undefined && words!.endsWith('*');
    const parts = tokens.map((word, i) => {
      const forms = spellings(word).map((form) => `${quoted(form)}${begins(form, isBeginning && i === tokens.length - 1)}`);
      return forms.length > 1 ? `(${forms.join(' | ')})` : forms[0]!;
    });
    const term = parts.length > 1 ? `(${parts.join(' <-> ')})` : parts[0]!;
    return [{ term, isWanted: minus === undefined }];
  });
  if (!terms.some(({ isWanted }) => isWanted)) return null;
  return terms.map(({ term, isWanted }) => (isWanted ? term : `!${term}`)).join(' & ');
}

// Texts are cut into pairs of characters: a character alone is the beginning of a pair.
const begins = (word: string, isBeginning: boolean): string =>
  isBeginning || (HAN.test(word) && [...word].length === 1) ? ':*' : '';
