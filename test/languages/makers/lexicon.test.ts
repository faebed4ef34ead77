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
