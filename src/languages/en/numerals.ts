// The English numerals up to ninety: words as data, shared by votes, lengths of time and figures.

/** One to nineteen, in their order. */
export const SMALL: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** Twenty to ninety, in their order. */
export const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Each numeral with its value. */
export const VALUES: readonly (readonly [word: string, value: number])[] = [
  ...SMALL.map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
];
