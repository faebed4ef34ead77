// A text in, the tokens by which it is found out: words of alphabets, pairs of characters where no spaces part the words.

/** A token with its place, counted from 1. */
export interface Token {
  readonly word: string;
  readonly at: number;
}

const WORD = /[\p{Script=Han}\u3007]+|[\p{L}\p{N}]+(?:['’.\-/][\p{L}\p{N}]+)*/gu;
const HAN = /^[\p{Script=Han}\u3007]/u;
const ASCII = /^[\0-\x7f]*$/;
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

//   piracy "arms embargo" 小武器     → 'piracy' & ('arms' <-> 'embargo') & ('小武' <-> '武器')
/** Gives the tsquery of what somebody types: words, all of them, and phrases in quotation marks; null when nothing is left. */
export function queryOf(typed: string, fold?: (text: string) => string): string | null {
  const parts = typed.match(/["“”][^"“”]+["“”]|[^\s"“”]+/g) ?? [];
  const terms = parts.flatMap((part) => {
    const words = tokensOf(part.replace(/["“”]/g, ''), fold).map(({ word }) => quoted(word));
    return words.length ? [words.length > 1 ? `(${words.join(' <-> ')})` : words[0]!] : [];
  });
  return terms.length ? terms.join(' & ') : null;
}

//   s/res/1325 · res 1325 · resolution 1325 (2000) · 第1325号决议 · s/prst/2014/4
/** Gives the pattern (SQL LIKE) of the symbol that somebody seems to mean, or null. */
export function symbolPatternOf(typed: string): string | null {
  const plain = typed.normalize('NFKC').trim().toUpperCase();
  const full = /^([AS]\/[A-Z0-9./]+?)\s*(?:\((\d{4})\))?$/.exec(plain.replace(/\s+(?=[/(])|(?<=\/)\s+/g, ''));
  if (full) return full[2] ? `${full[1]} (${full[2]})` : `${full[1]}%`;
  const number = /^(?:S\/)?(?:RES\.?|RESOLUTION|第)?\s*(\d{1,4})\s*(?:\((\d{4})\))?\s*(?:号(?:决议)?)?$/.exec(plain);
  if (number) return `S/RES/${number[1]} (${number[2] ?? '____'})`;
  const statement = /^(?:S\/)?PRST\/?\s*(\d{4})\/(\d+)$/.exec(plain);
  return statement ? `S/PRST/${statement[1]}/${statement[2]}` : null;
}
