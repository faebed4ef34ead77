// Laws of every reading: evidence stands where it says, paragraphs are in order, and what does not change the words changes no fact.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReader } from '../../src/faces/reader.ts';
import type { LanguageCode, Reading } from '../../src/facts/index.ts';
import type { Result, Work } from '../../src/reading/index.ts';
import { plainText } from '../../src/text/index.ts';
import { anything, chinese, damagedChinese, damagedEnglish, english, SAMPLES_EN, SAMPLES_ZH } from './generators.ts';
import { breachesOf, valuesOf } from './laws.ts';

const SEED = Number(process.env.SEED ?? 20310130);
const RUNS = Number(process.env.RUNS ?? 150);
console.log(`property tests: SEED=${SEED} RUNS=${RUNS}`);

const reader = makeReader();

function read(text: string, language: LanguageCode): Reading | null {
  if (!/\S/.test(text)) return null;
  return reader(plainText(text), { name: 'text', fileSha256: '', sha256: '', language });
}

function holds(texts: fc.Arbitrary<string>, law: (text: string) => void): void {
  fc.assert(fc.property(texts, law), { seed: SEED, numRuns: RUNS, endOnFailure: false });
}

const KINDS: readonly (readonly [name: string, texts: fc.Arbitrary<string>, language: LanguageCode])[] = [
  ['Chinese fragments', chinese, 'zh'],
  ['English fragments', english, 'en'],
  ['damaged Chinese samples', damagedChinese, 'zh'],
  ['damaged English samples', damagedEnglish, 'en'],
  ['any characters, read as Chinese', anything, 'zh'],
  ['any characters, read as English', anything, 'en'],
];

describe.each(KINDS)('%s', (_, texts, language) => {
  test('evidence stands where it says, paragraphs are ordered and disjoint, provisions lie inside theirs', () => {
    holds(texts, (text) => {
      const reading = read(text, language);
      if (reading) expect(breachesOf(reading, text)).toEqual([]);
    });
  });

  test('a document read twice gives the same', () => {
    holds(texts, (text) => {
      expect(read(text, language)).toEqual(read(text, language));
    });
  });
});

test('documents read side by side read the same as alone, and one that cannot be read stops no other', () => {
  const texts = fc.oneof(...KINDS.map(([, texts]) => texts), fc.constant(''), fc.constantFrom(...SAMPLES_EN, ...SAMPLES_ZH));
  const works = fc
    .array(texts, { maxLength: 70 })
    .map((all) => all.map((text, i) => ({ source: plainText(text), info: { name: `text ${i}`, fileSha256: '', sha256: '' } })));
  const alone = ({ source, info }: Work): Result => {
    try {
      return { reading: reader(source, info) };
    } catch (error) {
      return { error };
    }
  };
  fc.assert(
    fc.property(works, (all) => {
      expect([...reader.all(all)]).toEqual(all.map(alone));
    }),
    { seed: SEED, numRuns: Math.ceil(RUNS / 15), endOnFailure: false },
  );
});

test('a document reads the same after a document in the other language', () => {
  const documents = fc.tuple(fc.constantFrom(...SAMPLES_EN), fc.constantFrom(...SAMPLES_ZH), damagedEnglish, damagedChinese);
  const law = (texts: readonly [string, string, string, string]): void => {
    const [english, chinese] = [
      [texts[0], texts[2]],
      [texts[1], texts[3]],
    ] as const;
    const readAll = () => [...english.map((text) => read(text, 'en')), ...chinese.map((text) => read(text, 'zh'))];
    const before = readAll();
    for (const en of english)
      for (const zh of chinese) {
        const first = read(en, 'en');
        const other = read(zh, 'zh');
        expect(read(en, 'en')).toEqual(first);
        expect(read(zh, 'zh')).toEqual(other);
      }
    expect(readAll()).toEqual(before);
  };
  fc.assert(fc.property(documents, law), { seed: SEED, numRuns: Math.ceil(RUNS / 10), endOnFailure: false });
});

//   决定继续处理此案 → 决定 继续 处 理此案
const withSpaces = (text: string, gaps: readonly boolean[]): string => {
  let i = 0;
  return text.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, (character) =>
    gaps[i++ % gaps.length] ? `${character} ` : character,
  );
};

const gaps = fc.array(fc.boolean(), { minLength: 1, maxLength: 50 });

describe('spaces between Chinese characters change no fact', () => {
  test.each(SAMPLES_ZH.map((text, i) => [i + 1, text] as const))('sample %i', (_, text) => {
    const values = valuesOf(read(text, 'zh')!);
    fc.assert(
      fc.property(gaps, (list) => {
        const spaced = withSpaces(text, list);
        const reading = read(spaced, 'zh')!;
        expect(breachesOf(reading, spaced)).toEqual([]);
        expect(valuesOf(reading)).toEqual(values);
      }),
      { seed: SEED, numRuns: Math.ceil(RUNS / 3) },
    );
  });
});

//   one paragraph on one line or on several: the line ends of a narrow page change no fact
const withLineEnds = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) =>
      line.length > width && !/ {3,}/.test(line)
        ? line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd()
        : line,
    )
    .join('\n');

test.each(SAMPLES_EN.map((text, i) => [i + 1, text] as const))(
  'line ends inside English paragraphs change no provision: sample %i',
  (_, text) => {
    const actions = (reading: Reading) => reading.provisions.map(({ force, verb, action }) => ({ force, verb, action }));
    const plain = actions(read(text, 'en')!);
    for (const width of [60, 72, 90]) expect(actions(read(withLineEnds(text, width), 'en')!), `lines of ${width}`).toEqual(plain);
  },
);
