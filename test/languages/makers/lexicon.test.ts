import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../../../src/languages/makers/lexicon.ts';
import { digitsOf } from '../../../src/languages/makers/text-words.ts';

const BODIES = makeLexicon(
  [
    ['Northern Bureau', 'bureau'],
    ['Bureau', 'any'],
  ],
  { words: true },
);

describe('a text too long for its words to be kept', () => {
  // more than eight million characters; a paragraph ends right behind a form, at whatever place the text is parted
  const paragraph = `${'and so on '.repeat(99)}the 12 of the Northern Bureau\n`;
  const count = Math.ceil(8_200_000 / paragraph.length);
  const text = paragraph.repeat(count);

  it('has each form where it stands, once and whole', () => {
    const places: number[] = [];
    BODIES.each(text, (start, end, value) => {
      if (value === 'bureau' && text.slice(start, end) === 'Northern Bureau') places.push(start);
    });
    expect(places).toHaveLength(count);
    expect(places.every((start, i) => start === i * paragraph.length + paragraph.indexOf('Northern'))).toBe(true);
  });

  it('has its digits where they stand', () => {
    const places = digitsOf(text);
    expect(places).toHaveLength(count);
    expect(places.at(-1)).toBe((count - 1) * paragraph.length + paragraph.indexOf('12'));
  });

  it('is read whole where it has no end of a paragraph', () => {
    const words = 'the Bureau and '.repeat(600_000);
    let hits = 0;
    BODIES.each(words, () => hits++);
    expect(hits).toBe(600_000);
  });
});

describe('what is found is what a search letter by letter finds', () => {
  const SEED = 20_320_614;
  const isWord = (letter: string | undefined): boolean => letter !== undefined && /[a-z0-9]/i.test(letter);
  const isCut = (text: string, place: number): boolean => isWord(text[place - 1]) && isWord(text[place]);
  // The leftmost, of those the longest, without overlaps and without a word cut.
  function naive(text: string, forms: readonly string[]): string[] {
    const found: string[] = [];
    for (let place = 0; place < text.length; ) {
      const here = forms.filter(
        (form) => text.startsWith(form, place) && !isCut(text, place) && !isCut(text, place + form.length),
      );
      const longest = here.reduce((most, form) => (form.length > most.length ? form : most), '');
      if (longest) found.push(`${place} ${longest}`);
      place += Math.max(1, longest.length);
    }
    return found;
  }
  const agrees = (words: boolean) => (forms: string[], text: string) => {
    const hits: string[] = [];
    makeLexicon(
      forms.map((form) => [form, form] as const),
      { words },
    ).each(text, (start, end) => hits.push(`${start} ${text.slice(start, end)}`));
    expect(hits).toEqual(naive(text, forms));
  };

  it(`in words (seed ${SEED})`, () => {
    const word = fc.constantFrom('of', 'Bureau', 'b', 'or', 'office', '12');
    const sentence = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));
    const text = fc
      .array(fc.oneof(word, fc.constantFrom(' ', ' ', ' ', ', ', '-', '\n')), { maxLength: 60 })
      .map((list) => list.join(''));
    fc.assert(fc.property(fc.uniqueArray(sentence(3), { minLength: 1, maxLength: 8 }), text, agrees(true)), {
      seed: SEED,
      numRuns: 500,
    });
  });

  it(`in a text without spaces (seed ${SEED})`, () => {
    const letters = (most: number) =>
      fc.array(fc.constantFrom('安', '理', '会', '国', '2'), { minLength: 1, maxLength: most }).map((list) => list.join(''));
    fc.assert(fc.property(fc.uniqueArray(letters(4), { minLength: 1, maxLength: 8 }), letters(60), agrees(false)), {
      seed: SEED,
      numRuns: 500,
    });
  });
});
