// A statement that tells first what goes with it in, the verb of the Council behind the phrase out.
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();
const forces = (words: string): string[] =>
  readText(
    reader,
    `Statement by the President of the Security Council\n\nAt the 9955th meeting of the Security Council, held on 16 April 2031, the President of the Security Council made the following statement on behalf of the Council:\n\n"${words}"`,
  ).provisions.map(({ verb, action }) => `${verb}: ${action}`);

describe('the Council while ..., and its verb', () => {
  it.each([
    [
      'The Security Council while underlining the need of effective implementation of its measures, expresses its readiness to review its sanctions regimes.',
      ['expresses: its readiness to review its sanctions regimes'],
    ],
    [
      'The Security Council while weighing the risks, urges all parties to talk, requests a report from the Secretary-General.',
      ['urges: to talk', 'requests: a report from the Secretary-General'],
    ],
    [
      'The Security Council, aware that more needs to be done, reaffirms its commitment and expresses its outrage.',
      ['reaffirms: its commitment', 'expresses: its outrage'],
    ],
    [
      'The Security Council recalling that the continent has a young population, encourages the African Union to engage it.',
      ['encourages: to engage it'],
    ],
    ['The Security Council, gravely concerned by the fighting, demands calm.', ['demands: calm']],
  ])('%s', (words, expected) => expect(forces(words)).toEqual(expected));

  it.each([
    'The Government while underlining the need of effective implementation, expresses its readiness to review its laws.',
    'Members of the regional council while underlining the need of reform, express their support.',
  ])('none: %s', (words) => expect(forces(words)).toEqual([]));
});
