// What is asked of a list of classes in, each class with the words that the list shares out.
import { describe, expect, it } from 'vitest';
import { askedIn } from './resolution.ts';

describe('words shared by a list of classes', () => {
  it.each([
    ['all Somali parties, movements and factions', ['all Somali parties', 'all Somali movements', 'all Somali factions']],
    ['all the Ivorian parties and stakeholders', ['all Ivorian parties', 'all Ivorian stakeholders']],
    ['all Libyan authorities and actors', ['all Libyan authorities', 'all Libyan actors']],
    ['all parties and stakeholders in Chad', ['all parties in Chad', 'all stakeholders in Chad']],
    [
      'the guarantors and witnesses of the Norland Agreements',
      ['guarantors of the Norland Agreements', 'witnesses of the Norland Agreements'],
    ],
    [
      'relevant international organizations and bodies',
      ['relevant international organizations', 'relevant international bodies'],
    ],
  ])('%s', (words, names) => expect(askedIn([`Calls upon ${words} to cooperate fully with the Mission`])).toEqual(names));

  it.each([
    ['all political parties and candidates', ['all political parties', 'all candidates']], // candidates are not all political
    ['Member States and organizations', ['Member States', 'organizations']],
    ['United Nations missions and donors', ['United Nations missions', 'donors']],
    ['donors and organizations in Chad', ['donors', 'organizations in Chad']],
    ['the operators, the authorities of Chad and the parties', ['operators', 'authorities of Chad', 'parties']],
    ['all Somali parties and the other stakeholders', ['all Somali parties', 'other stakeholders']],
  ])('not those of another: %s', (words, names) =>
    expect(askedIn([`Calls upon ${words} to cooperate fully with the Mission`])).toEqual(names),
  );
});
