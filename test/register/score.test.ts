// Which reports answer which requests: what must count, what is only proposed, what is not shown.
import { expect, test } from 'vitest';
import { type Candidate, COUNTS, PROPOSED, scoreOf } from '../../src/register/score.ts';

const candidate = (facts: Partial<Candidate>): Candidate => ({
  asked: '2010-01-01',
  given: '2010-06-01',
  cites: 'elsewhere',
  citesParagraph: false,
  isNewestRequest: false,
  daysFromDue: null,
  ...facts,
});
const verdict = (facts: Partial<Candidate>) => {
  const { score } = scoreOf(candidate(facts));
  return score >= COUNTS ? 'counts' : score >= PROPOSED ? 'proposed' : 'not shown';
};

test.each([
  [
    'submitted pursuant to this resolution, near the due day',
    { cites: 'same-sentence', isNewestRequest: true, daysFromDue: 3 },
    'counts',
  ],
  ['submitted pursuant to paragraph 12 of this resolution', { cites: 'same-sentence', citesParagraph: true }, 'counts'],
  ['recalled in the same document, newest request, at the due day', { isNewestRequest: true, daysFromDue: -10 }, 'counts'],
  ['the sentence cites the request, no due day', { cites: 'same-sentence' }, 'proposed'],
  ['recalled, newest request, no due day', { isNewestRequest: true }, 'proposed'],
  ['recalled among others', {}, 'not shown'],
  ['recalled, long after the due day', { daysFromDue: 300 }, 'not shown'],
  ['older than the request', { cites: 'same-sentence', citesParagraph: true, given: '2009-12-31' }, 'not shown'],
] as const)('%s', (_, facts, expected) => expect(verdict(facts)).toBe(expected));

test('the reasons add up to the score', () => {
  const { score, reasons } = scoreOf(candidate({ cites: 'same-sentence', isNewestRequest: true, daysFromDue: 100 }));
  expect(reasons.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(score);
});
