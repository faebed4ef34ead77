// What a sentence ends of earlier measures: by resolution and paragraph, by the State, from which day; and what is no end yet.
import { expect, test } from 'vitest';
import { endsNothingYet, isBesideWhatEnds, measuresEnded, pausesIn } from '../../../src/languages/index.ts';

test.each([
  ['Decides to terminate the prohibitions established by paragraph 8 of resolution 9701 (2031)', {}],
  ['Decides that the measures imposed by paragraph 19 of resolution 9701 (2031) shall cease to have effect', {}],
  [
    'Decides that the measures on arms, previously imposed by paragraph 2 of resolution 9701 (2031), are replaced by paragraph 4 below',
    {},
  ],
  ['Decides to terminate, with immediate effect, the measures referred to in paragraph 1 of that resolution', { pointed: '1' }],
  [
    'Decides also to end forthwith all other measures against South Africa contained in its resolutions',
    { whose: 'South Africa' },
  ],
  ['Decides to lift the arms embargo against Exampleland', { whose: 'Exampleland', isOnArms: true }],
  [
    'Decides also that on 1 September 2032 the restrictions imposed by paragraph 13 of resolution 9701 (2031) shall terminate',
    { day: '2032-09-01' },
  ],
  [
    'Decides that the measures imposed by resolution 9701 (2031) shall cease to have effect from 00:01 Eastern Standard Time on 14 November 2032',
    { day: '2032-11-14' },
  ],
  ['Decides to terminate the measure provided for by paragraph 8 (b) of resolution 9701 (2031)', {}],
  ['决定终止第9701(2031)号决议第8段规定的措施', {}],
] as const)('%s', (sentence, expected) =>
  expect(measuresEnded(sentence)).toMatchObject({ whose: null, isOnArms: false, pointed: null, day: null, ...expected }),
);

test.each([
  'Decides to terminate the suspension of the measures set out in paragraphs 5 to 9 of resolution 9701 (2031)',
  'Decides that the measures imposed by paragraph 1 of resolution 9701 (2031) shall be terminated immediately if the Council determines so',
  'Decides to review, with a view to the possible lifting of, all the measures in resolution 9701 (2031)',
  'Decides to terminate the measures imposed by paragraph 4 above once the Secretary-General reports that they were followed',
  'Decides that the measures imposed by paragraph 5 of resolution 9701 (2031) shall no longer apply to protective clothing',
  'Decides to terminate the mandate of the Mission',
])('no end: %s', (sentence) => expect(measuresEnded(sentence)).toBeNull());

test('what is ended is told from what only renewed it, and an end from a condition', () => {
  expect(isBesideWhatEnds('imposed by paragraph 6 of resolution 9701 (2031) and renewed by paragraph 1 of resolution ')).toBe(
    true,
  );
  expect(isBesideWhatEnds('to terminate the prohibitions established by paragraph 8 of resolution ')).toBe(false);
  expect(endsNothingYet('shall be terminated immediately if the Council determines so')).toBe(true);
});

test.each([
  [
    'Decides that the measures set out in paragraphs 5 to 9 of resolution 9701 (2031) are suspended with immediate effect',
    'suspends',
  ],
  ['Decides to suspend the measures imposed by paragraph 4 of resolution 9701 (2031) for a period of ninety days', 'suspends'],
  ['Decides to terminate the suspension of the measures set out in paragraph 5 of resolution 9701 (2031)', 'resumes'],
  ['Decides that the measures imposed by paragraph 2 of resolution 9701 (2031) may be suspended by the Committee', null],
  ['Decides to consider reimposing any measures suspended under paragraph 17 above', null],
] as const)('for a time: %s', (sentence, expected) => expect(pausesIn(sentence)).toBe(expected));
