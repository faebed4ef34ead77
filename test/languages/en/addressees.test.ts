// A paragraph of a resolution in, who is asked, or bound, in it out: without the words that stand around the name.
import { describe, expect, it } from 'vitest';
import { askedIn, provisionsIn } from './resolution.ts';

describe('words behind somebody asked', () => {
  it.each([
    ['the parties for their part', ['parties']],
    ['the Government of Norland with the support of UNMAV and other partners', ['Government of Norland']],
    ['the Government of Norland as administering Power', ['Government of Norland']],
    ['the authorities of Norland, as appropriate,', ['authorities of Norland']],
    ['UNMAV consistent with its mandate', ['UNMAV']],
    ['the parties together with UNMAV', ['parties', 'UNMAV']],
    ['the Committee, in collaboration with Norland, the Sudan and international partners', ['Committee']],
    ['the Committee, in consultation with Norland, and the Secretary-General', ['Committee', 'Secretary-General']],
    ['all States maintaining such relations', ['all States maintaining such relations']], // not: the relations
    ['all Member States considering a proposal', ['all Member States considering a proposal']],
    ['the Committee when considering such requests', ['Committee']],
    ['all States that have told the Secretary-General and the Council of the Union', ['all States']],
    ['the authorities as holding the responsibility for the plan', ['authorities']],
  ])('%s', (words, names) => expect(askedIn([`Calls upon ${words} to cooperate fully with the Mission`])).toEqual(names));
});

it('takes the day from which somebody is bound for no part of the name', () =>
  expect(askedIn(['Decides that on 15 May 2031 all States shall adopt the measures below'])).toEqual(['all States']));

it('binds whoever is to do what is done to a thing with a long name', () => {
  const words =
    'Decides that all applications submitted by the United Nations agencies, programmes and funds, other international organizations and non-governmental organizations for distribution or use in Chad shall be reviewed by the Secretary-General';
  expect(provisionsIn([words]).map(({ addressees }) => addressees.map(({ name }) => name))).toEqual([['Secretary-General']]);
});

it.each(['House of Representatives', 'National Assembly', 'Parliament'])(
  'takes a chamber of parliament for no person and no organ: %s',
  (chamber) =>
    expect(provisionsIn([`Urges the ${chamber} of Norland to adopt the law`])).toMatchObject([
      { addressees: [{ name: `${chamber} of Norland`, type: 'other' }] },
    ]),
);

it('reads a demand that is printed in the indicative', () =>
  expect(provisionsIn(['Demands that the Government of Norland complies with it fully'])).toMatchObject([
    { action: 'complies with it fully', addressees: [{ name: 'Government of Norland' }] },
  ]));

it('tells once what somebody is both allowed and bound to do', () => {
  const words = 'authorize all Member States to, and that all Member States shall, upon discovery of such items, seize them';
  expect(provisionsIn([`Decides to ${words}`])).toMatchObject([
    { action: 'shall, upon discovery of such items, seize them', addressees: [{ name: 'all Member States' }] },
  ]);
});
