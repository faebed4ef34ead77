// Clean text and the way back: what is dropped, what gets one form, and that every place leads to its quote.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { display, layPage, plainText, type Spacing } from '../../src/text/index.ts';

const page = (text: string, spacing: Spacing, pieces = [{ start: 0, end: text.length }]) =>
  layPage(plainText(text), [pieces], spacing);
const SEED = 20_310_403;

describe('clean text', () => {
  test.each([
    ['white space is one space', 'narrow', 'The\t Council,\n decides', 'The Council, decides'],
    ['quotation marks and hyphens have one form', 'narrow', '“Women’s” troop‑contributing', '"Women\'s" troop-contributing'],
    ['what cannot be seen is dropped', 'narrow', 'co\u00adoperation\u200b', 'cooperation'],
    ['segmented Chinese loses its spaces', 'wide', '安全 理事会 第 1325 （ ２０００ ） 号', '安全理事会第1325(2000)号'],
    ['Latin words keep theirs', 'wide', '名 为 "Bab al-Shams " 的', '名为"Bab al-Shams"的'],
    ['a symbol that a segmenter cut', 'wide', '( PRST/200 4/16 )', '(PRST/2004/16)'],
    ['numbers apart stay apart', 'wide', '2013 24 票', '2013 24票'],
  ] as const)('%s', (_, spacing, source, expected) => expect(page(source, spacing).text).toBe(expected));

  test('pieces join, over page furniture and over a hyphen at a line end', () => {
    const source = 'the Secretary-\nS/RES/9001 (2031)\nGeneral and\nothers';
    const pieces = [
      { start: 0, end: 14 },
      { start: 33, end: 44 },
      { start: 45, end: 51 },
    ];
    const made = page(source, 'narrow', pieces);
    expect(made.text).toBe('the Secretary-General and others');
    expect(made.evidence({ start: 4, end: 21 }).quote).toBe('Secretary-\nS/RES/9001 (2031)\nGeneral');
  });

  test('a long text of wide spacing is read as a short one, wherever a stretch of it ends', () => {
    for (let shift = 0; shift < 9; shift++) {
      const made = page('安'.repeat(shift) + '决定 Ab cd，'.repeat(9000), 'wide');
      expect(made.text === '安'.repeat(shift) + '决定Ab cd,'.repeat(9000)).toBe(true);
      const at = made.text.indexOf('Ab cd', 56_000);
      expect(made.evidence({ start: at, end: at + 5 }).quote).toBe('Ab cd');
    }
  });

  test('a dash at a line end is no hyphen', () =>
    expect(
      page('one -\ntwo', 'narrow', [
        { start: 0, end: 5 },
        { start: 6, end: 9 },
      ]).text,
    ).toBe('one - two'));
});

describe('the way back', () => {
  const words = fc.array(fc.constantFrom('a', 'Bc', '安', '理事', ' ', '\n', '“', '’', '１', '\u00ad', '-', '(', '，'), {
    maxLength: 60,
  });
  test(`every clean place leads to the character that it comes from (seed ${SEED})`, () => {
    fc.assert(
      fc.property(words, fc.constantFrom<Spacing>('wide', 'narrow'), (parts, spacing) => {
        const source = parts.join('');
        const made = page(source, spacing);
        for (let i = 0; i < made.text.length; i++) {
          const evidence = made.evidence({ start: i, end: i + 1 });
          expect(source.slice(evidence.start, evidence.end)).toBe(evidence.quote);
          if (made.text[i] !== ' ') expect(page(evidence.quote, spacing).text).toBe(made.text[i]);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('printed values', () => {
  test.each([
    ['wide', '马 苏德 汗', '马苏德汗'],
    ['wide', '第２０８６（２０１３）号', '第2086（2013）号'],
    ['narrow', 'calls\n upon', 'calls upon'],
    ['narrow', 'women’s', 'women’s'],
  ] as const)('%s %s', (spacing, printed, expected) => expect(display(printed, spacing)).toBe(expected));

  test.each([
    ['punctuation stays', 'wide', '第 ２０８６（ 2013 ）号 ，', [0, 13], '第2086（2013）号，'],
    ['Latin words stay apart', 'wide', '名 为 “Bab al-Shams ” 的', [2, 16], '“Bab al-Shams”'],
    ['a space that cuts a number stays', 'wide', '( PRST/200 4/16 )', [1, 13], 'PRST/200 4/16'],
    ['a line break is a space', 'narrow', 'urges\n all women', [0, 15], 'urges all women'],
    ['quotation marks stay', 'narrow', 'urges\n women’s', [0, 13], 'urges women’s'],
  ] as const)('of a page: %s', (_, spacing, source, [start, end], expected) =>
    expect(page(source, spacing).printed({ start, end })).toBe(expected),
  );

  test('of a page: without the furniture between two pieces', () => {
    const pieces = [
      { start: 0, end: 4 },
      { start: 16, end: 19 },
    ];
    expect(page('理事会重\n2 13-40150\n申，决', 'wide', pieces).printed({ start: 1, end: 7 })).toBe('事会重申，决');
  });

  test('of a page: words of two paragraphs stay apart where furniture stands between them', () => {
    const source = 'Requests States:\nS/RES/9001 (2031), page 2\n(a) To ensure safety';
    const laid = layPage(
      plainText(source),
      [
        { start: 0, end: 16 },
        { start: 43, end: 63 },
      ],
      'narrow',
    );
    expect(laid.printed({ start: 0, end: laid.text.length })).toBe('Requests States: (a) To ensure safety');
    expect(laid.evidence(laid.paragraphs[1]!)).toMatchObject({ start: 43, end: 63 });
  });
});
