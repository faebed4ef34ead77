// A statement of the Council in, what is asked in it out: "further" belongs to a thing that is asked, else to the verb.
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();
const actions = (words: string): string[] =>
  readText(
    reader,
    `Statement by the President of the Security Council\n\nAt the 9955th meeting of the Security Council, held on 16 April 2031, the President of the Security Council made the following statement on behalf of the Council:\n\n"The Security Council ${words}."`,
  ).provisions.map(({ action }) => action);

describe('further', () => {
  it.each([
    ['encourages further dialogue on options', 'further dialogue on options'],
    ['calls on further international support to the Office', 'further international support to the Office'],
    ['urges further progress in this regard', 'further progress in this regard'],
    [
      'encourages further efforts by the Government of Norland to train judges',
      'further efforts by the Government of Norland to train judges',
    ],
  ])('%s', (words, action) => expect(actions(words)).toEqual([action]));

  it.each([
    ['encourages further the parties to meet', 'to meet'],
    ['further encourages dialogue on options', 'dialogue on options'],
    ['urges further still the adoption of a law', 'still the adoption of a law'],
    ['demands further unimpeded access to the camps', 'unimpeded access to the camps'],
    ['requests further that the Secretary-General report in May', 'report in May'],
  ])('not %s', (words, action) => expect(actions(words)).toEqual([action]));

  it.each([
    ['decides also to extend the mandate of UNDOF', 'to extend the mandate of UNDOF'],
    ['decides, in this context, further to extend the mandate of UNDOF', 'to extend the mandate of UNDOF'],
    ['extends once more the stationing of the Force', 'extends once more the stationing of the Force'],
    ['decides accordingly that the mandate of UNDOF shall end', 'that the mandate of UNDOF shall end'],
  ])('%s', (words, action) => expect(actions(words)).toEqual([action]));

  it.each([
    [
      'decides further to the letter of the Secretary-General to extend the mandate',
      'further to the letter of the Secretary-General to extend the mandate',
    ],
    ['decides to meet again to review the mandate', 'to meet again to review the mandate'],
  ])('not %s', (words, action) => expect(actions(words)).toEqual([action]));
});
