// Words in, tables out that tell in one walk over a text which of them may stand there: two characters of a word are enough.

/** For every character what it opens and what it closes: the pairs of each kind are a bit of their own. */
export interface Pairs<K extends string> {
  /** The number of a character by its code; 0 when it belongs to no pair. */
  readonly numbers: Uint8Array;
  /** The kinds of which a character, by its number, is the first of a pair; and those of which it is the second. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  readonly bit: Readonly<Record<K, number>>;
}

/** Makes the tables; each kind lists its pairs: '向安 向理'. Any first character of a kind goes with any second one. */
export function makePairs<K extends string>(kinds: Readonly<Record<K, string>>): Pairs<K> {
  const numbers = new Uint8Array(65536);
  const [opens, closes] = [new Int32Array(256), new Int32Array(256)];
  const bit = {} as Record<K, number>;
  let last = 0;
  const numberOf = (code: number): number => (numbers[code] ||= ++last);
  Object.entries<string>(kinds).forEach(([name, pairs], i) => {
    bit[name as K] = 1 << i;
    for (const pair of pairs.split(' ')) {
      opens[numberOf(pair.charCodeAt(0))]! |= 1 << i;
      closes[numberOf(pair.charCodeAt(1))]! |= 1 << i;
    }
  });
  return { numbers, opens, closes, bit };
}
