import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import bodies from '../../data/bodies.json' with { type: 'json' };
import type { Body } from '../../src/facts/index.ts';
import { NO_PROVISIONS, OPERATIVES, PREAMBLES, SINGLE_PROVISIONS, STATEMENTS } from '../../src/languages/en/examples.ts';
import { en } from '../../src/languages/index.ts';
import type { Clause } from '../../src/languages/language.ts';
import { plainText } from '../../src/text/index.ts';
import { growthOf, NOT_LINEAR } from '../growth.ts';
import { unmark } from '../languages/en/marked.ts';

const language = en({ bodies: bodies as unknown as Body[] });
const RUNS = { seed: 20130131, numRuns: 150 };

function clausesOf(text: string) {
  const page = language.lay(plainText(text));
  const outline = language.outline(page);
  const names = language.names(page);
  const moments = language.moments(page, outline);
  const clauses = language.clauses({ page, outline, names, moments, citations: [], figures: [] });
  return { page, parts: outline.parts, clauses };
}

const sentences = [...PREAMBLES, ...OPERATIVES, ...SINGLE_PROVISIONS, ...STATEMENTS, ...NO_PROVISIONS].map(
  (one) => unmark(one).text,
);
const words = [...new Set(sentences.flatMap((sentence) => sentence.split(' ')))];
const noise = fc.array(fc.constantFrom(...words, '(a)', '"', ';', ',', ':', '1.', '(', ')', 'Decides:', '\n\n'), {
  maxLength: 60,
});
const paragraph = fc.oneof(
  fc.constantFrom(...sentences),
  noise.map((list) => list.join(' ')),
);
const document = fc
  .array(paragraph, { minLength: 1, maxLength: 12 })
  .map(
    (list) =>
      `Resolution 2150 (2014)\n\nAdopted by the Security Council at its 7155th meeting, on 16 April 2014\n\nThe Security Council,\n\n${list
        .map((text, i) => (i < 3 ? `${text},` : `${i - 2}. ${text};`))
        .join('\n\n')}`,
  );

const reaches = (one: Clause, other: Clause) => one.end > other.start;

describe('English provisions of any text', () => {
  it('lie inside their part, with verb and action inside', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { parts, clauses } = clausesOf(text);
        for (const clause of clauses) {
          const part = parts[clause.part]!;
          expect(part.start <= clause.start && clause.end <= part.end).toBe(true);
          expect(clause.start <= clause.verb.start && clause.verb.end <= clause.end).toBe(true);
          expect(clause.start <= clause.action.start && clause.action.start < clause.end).toBe(true);
          const goesOn = clause.action.end > clause.end; // into the items beneath "to:"
          if (goesOn) expect(parts[clause.part + 1]!.level).toBeGreaterThan(part.level);
          expect(clause.action.end).toBeGreaterThan(clause.action.start);
        }
      }),
      RUNS,
    );
  });

  it('are sorted, and disjoint unless two verbs share their object', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { clauses } = clausesOf(text);
        clauses.slice(1).forEach((clause, i) => {
          const before = clauses[i]!;
          expect(before.start).toBeLessThan(clause.start);
          expect(before.verb.end).toBeLessThanOrEqual(clause.start);
          if (reaches(before, clause)) expect(before.end).toBe(clause.end);
        });
      }),
      RUNS,
    );
  });

  it('are the same when read again', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(clausesOf(text).clauses).toEqual(clausesOf(text).clauses);
      }),
      { ...RUNS, numRuns: 30 },
    );
  });
});

describe('time', () => {
  it.each(['(', '"', '1', ' ', 'requests ', 'and ', ', ', 'by ', 'that ', 'to ', 'the Council '])(
    'stays linear on %j repeated',
    (piece) => {
      const { ms, growth } = growthOf((share) =>
        clausesOf(
          `Resolution 2150 (2014)\n\nThe Security Council,\n\n1. Decides that ${piece.repeat((share * 200_000) / piece.length)};`,
        ),
      );
      expect(growth).toBeLessThan(NOT_LINEAR);
      expect(ms).toBeLessThan(2500);
    },
  );
});
