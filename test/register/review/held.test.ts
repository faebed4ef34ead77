// What the Council announced, its meetings and what they adopted in; which meeting is taken for the review, and how surely, out.
import { describe, expect, it } from 'vitest';
import { meetingsHeld } from '../../../src/register/review/held.ts';
import type { Queries } from '../../../src/register/store/database.ts';

const COUNCIL = 'Security Council';
const announced = {
  id: 'seized:S/RES/9701(2031)#p5/intends/security-council',
  n: 1,
  due: '2031-07-31',
  addressee: COUNCIL,
  asks: 'review',
  symbol: 'S/RES/9701 (2031)',
  date: '2031-01-31',
};
const meetings = [
  { record: 'S/PV.12001', date: '2031-01-31', topic: 'Norland', symbols: ['S/RES/9701 (2031)'] },
  { record: 'S/PV.12090', date: '2031-07-28', topic: 'Norland', symbols: ['S/RES/9750 (2031)'] },
];

// The three questions that are asked of the register, by the table that each reads first.
const register = (citations: readonly { acts: boolean }[]): Queries =>
  ({
    query: async (sql: string) => {
      if (sql.includes('from commitments')) return [announced];
      if (sql.includes('from meetings')) return meetings;
      return citations.map(({ acts }) => ({ target: announced.symbol, symbol: 'S/RES/9750 (2031)', acts }));
    },
  }) as unknown as Queries;

describe('a meeting taken for a review', () => {
  it.each([
    ['counts when what it adopted acts on the announcement', [{ acts: true }], 0.8],
    ['is proposed when what it adopted only recalls it', [{ acts: false }], 0.7],
    ['is proposed when what it adopted does not cite it', [], 0.55],
  ])('%s', async (_, citations, score) => {
    const [found] = await meetingsHeld(register(citations), COUNCIL);
    expect(found).toMatchObject({ record: 'S/PV.12090', score });
  });
});
