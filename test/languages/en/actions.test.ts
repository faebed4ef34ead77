// A paragraph of a resolution in, what each of its sentences asks or decides out.
import { expect, it } from 'vitest';
import { actionsIn, provisionsIn } from './resolution.ts';

it('hears each sentence of a paragraph', () => {
  expect(
    actionsIn('Urges the parties to talk. Calls on Norland to heed the results. Requests the Secretary-General to report'),
  ).toEqual(['to talk', 'to heed the results', 'to report']);
  expect(actionsIn('Takes note of the plan of Mr. Demands')).toEqual(['of the plan of Mr. Demands']);
});

it.each([
  ['Extends the mandate of UNMAV until 15 June 2032', 'Extends the mandate of UNMAV until 15 June 2032'],
  ['Decides to extend the mandate of UNMAV', 'to extend the mandate of UNMAV'],
  ['Decides that the Force shall leave', 'shall leave'],
])('tells what is decided with its verb: %s', (words, action) => expect(actionsIn(words)).toEqual([action]));

it.each([
  ['to more actively submit names', 'to more actively submit names'],
  ['to further their cooperation', 'to further their cooperation'],
  ['to further increase aid', 'to further increase aid'],
])('begins where it is said how: %s', (words, action) =>
  expect(provisionsIn([`Encourages the Government of Norland ${words}`])[0]).toMatchObject({
    action,
    addressees: [{ name: 'Government of Norland' }],
  }),
);

it('asks two for the same', () => {
  const same = 'to help the Government';
  expect(actionsIn(`Requests the Secretary-General, and calls upon all Member States, ${same}`)).toEqual([same, same]);
  expect(actionsIn('Requests the Secretary-General to report, and calls upon all Member States, to help')).toEqual([
    'to report',
    'to help',
  ]);
});

it.each([
  ['Calls for early agreement to such measures', 'early agreement to such measures'],
  ['Demands that Norland scrupulously respect its borders', 'scrupulously respect its borders'],
  ['Reaffirms its determination to act, and in this regard', 'to act'],
  ['Urges accordingly the release of all prisoners', 'the release of all prisoners'],
])('keeps how it is to be done, not how it is asked: %s', (words, action) => expect(actionsIn(words)).toEqual([action]));

it.each([
  ['Rejects the so-called "new constitution"', ['the so-called "new constitution"']],
  ['Welcomes the plan "Acts of Peace" of the parties', ['the plan "Acts of Peace" of the parties']],
])('keeps the mark that closes a quotation: %s', (words, actions) => expect(actionsIn(words)).toEqual(actions));

it.each([
  ['Welcomes and supports the commitment of the Union', ['the commitment of the Union', 'the commitment of the Union']],
  ['Urges and encourages all parties to talk', ['to talk', 'to talk']],
  ['Welcomes the plan and supports the commitment of the Union', ['the plan', 'the commitment of the Union']],
])('gives two verbs the object that they share: %s', (words, actions) => expect(actionsIn(words)).toEqual(actions));

it.each([
  ['Recalls also its resolution 9614 (2030)', 'its resolution 9614 (2030)'],
  ['Stresses once again that the parties must talk', 'that the parties must talk'],
  ['Welcomes, in this regard, the resumption of talks', 'the resumption of talks'],
  ['Notes in this context that the parties talk', 'that the parties talk'],
  ['Welcomes further progress', 'further progress'],
])('leaves the adverbs of the verb and what points back: %s', (words, action) => expect(actionsIn(words)).toEqual([action]));
