// A resolution that recalls another in, what is its own and what it only tells of the other out.
import { describe, expect, it } from 'vitest';
import { provisionsIn, readingOf } from './resolution.ts';

const verbsIn = (clause: string): string[] =>
  readingOf(['Welcomes the report'], clause)
    .provisions.slice(0, -2)
    .map(({ verb }) => verb);

describe('what a recalled resolution did', () => {
  it.each([
    'Recalling also its resolution 9711 (2030) of 22 December 2030, establishing the Norland Mechanism ("the Mechanism") and requesting the Tribunal to end its work no later than 31 December 2034',
    'Reaffirming resolution 9711 (2030), imposing an arms embargo on Norland, and calling upon all States to enforce it',
    'Recalling its resolution 9711 (2030), inter alia, dissolving the Commission and requesting the Secretary-General to close its office',
  ])('is not done again: %s', (clause) => expect(verbsIn(clause)).toHaveLength(1));

  it.each([
    ['Recalling its resolution 9711 (2030), stressing the need for restraint and requesting all parties to talk', 'requesting'],
    ['Recalling its resolution 9711 (2030) and requesting all parties to heed it', 'requesting'],
    ['Recalling its resolution 9711 (2030), establishing the Mechanism, and stressing the need for restraint', 'stressing'],
    ['Welcoming the report, establishing the facts, and calling upon all parties to talk', 'calling upon'],
    ['Recalling its resolution 9711 (2030), including its paragraph 2, and calling upon all parties to talk', 'calling upon'],
  ])('but the Council says of itself: %s', (clause, verb) => expect(verbsIn(clause).at(-1)).toBe(verb));
});

describe('a day that was set then', () => {
  const REQUESTS = 'Requests the Tribunal to end its work';
  it.each([
    'which requested the Tribunal to end all its trials',
    'by which it decided that all chambers of the Tribunal and its offices in Norland should be closed',
  ])('is not set again: %s', (then) =>
    expect(
      provisionsIn([`${REQUESTS}, taking into account resolution 9711 (2030), ${then} by 31 December 2034`])[0],
    ).toMatchObject({ deadline: null }),
  );

  it('what is requested now has its own', () =>
    expect(
      provisionsIn([`${REQUESTS}, as resolution 9711 (2030), which requested it, did, by 31 December 2034`])[0]!.deadline?.date,
    ).toBe('2034-12-31'));
});
