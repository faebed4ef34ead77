// What is asked of a list of classes in, each class with the words that the list shares out.
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();
const asked = (words: string): string[] | undefined =>
  readText(
    reader,
    `Resolution 9701 (2031)\n\nAdopted by the Security Council at its 9955th meeting, on 16 April 2031\n\nThe Security Council,\n\n1. Calls upon ${words} to cooperate fully with the Mission;\n\n2. Decides to remain seized of the matter.`,
  ).provisions[0]?.addressees.map(({ name }) => name);

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
    ['the authorities as holding the responsibility for the plan', ['authorities']],
  ])('%s', (words, names) => expect(asked(words)).toEqual(names));

  it.each([
    ['to more actively submit names', 'to more actively submit names'],
    ['to further their cooperation', 'to further their cooperation'],
    ['to further increase aid', 'to further increase aid'],
  ])('%s', (words, action) => {
    const text = `Resolution 9701 (2031)\n\nThe Security Council,\n\n1. Encourages the Government of Norland ${words};`;
    expect(readText(reader, text).provisions[0]).toMatchObject({ action, addressees: [{ name: 'Government of Norland' }] });
  });
});

it('takes the day from which somebody is bound for no part of the name', () => {
  const text =
    'Resolution 9701 (2031)\n\nThe Security Council,\n\n1. Decides that on 15 April 2031 all States shall adopt the measures below;';
  expect(readText(reader, text).provisions).toMatchObject([{ addressees: [{ name: 'all States' }] }]);
});

const actions = (words: string): string[] =>
  readText(reader, `Resolution 9701 (2031)\n\nThe Security Council,\n\n1. ${words};`).provisions.map(({ action }) => action);

it('hears each sentence of a paragraph', () => {
  expect(
    actions('Urges the parties to talk. Calls on Norland to heed the results. Requests the Secretary-General to report'),
  ).toEqual(['to talk', 'to heed the results', 'to report']);
  expect(actions('Takes note of the plan of Mr. Demands')).toEqual(['of the plan of Mr. Demands']);
});

it.each([
  ['Extends the mandate of UNMAV until 15 June 2032', 'Extends the mandate of UNMAV until 15 June 2032'],
  ['Decides to extend the mandate of UNMAV', 'to extend the mandate of UNMAV'],
  ['Decides that the Force shall leave', 'shall leave'],
])('tells what is decided with its verb: %s', (words, action) => expect(actions(words)).toEqual([action]));

it.each([
  [
    'Requests him, in his regular reports to the Council, to tell of incidents',
    'in his regular reports to the Council, to tell of incidents',
  ],
  ['Requests him in his next report to tell of incidents', 'in his next report to tell of incidents'],
  ['Requests him, through his report of 5 May 2031, to tell of incidents', 'to tell of incidents'],
])('tells in which reports something is asked for: %s', (words, action) => expect(actions(words)).toEqual([action]));

it.each([
  ['Calls upon all States that have not yet done so to sign the Treaty', 'that have not yet done so to sign the Treaty'],
  [
    'Requires any State, when it undertakes an inspection, to submit a report',
    'when it undertakes an inspection, to submit a report',
  ],
  ['Calls upon all States that share the river to sign the Treaty', 'to sign the Treaty'],
])('tells whom among them, and when, it concerns: %s', (words, action) => expect(actions(words)).toEqual([action]));

it('binds whoever is to do what is done to a thing with a long name', () => {
  const words =
    'Decides that all applications submitted by the United Nations agencies, programmes and funds, other international organizations and non-governmental organizations for distribution or use in Chad shall be reviewed by the Secretary-General';
  const { provisions } = readText(reader, `Resolution 9701 (2031)\n\nThe Security Council,\n\n1. ${words};`);
  expect(provisions.map(({ addressees }) => addressees.map(({ name }) => name))).toEqual([['Secretary-General']]);
});

it('reads for how long something is limited', () => {
  const words = 'Decides that the operation will be limited to a period of forty-five days from 28 June 2031';
  const { provisions } = readText(reader, `Resolution 9701 (2031)\n\nThe Security Council,\n\n1. ${words};`);
  expect(provisions[0]!.deadline).toMatchObject({ duration: 'P45D', anchor: '2031-06-28' });
});

it('asks two for the same', () => {
  const same = 'to help the Government';
  expect(actions(`Requests the Secretary-General, and calls upon all Member States, ${same}`)).toEqual([same, same]);
  expect(actions('Requests the Secretary-General to report, and calls upon all Member States, to help')).toEqual([
    'to report',
    'to help',
  ]);
});

it('reads a demand that is printed in the indicative', () => {
  const { provisions } = readText(
    reader,
    'Resolution 9701 (2031)\n\nThe Security Council,\n\n1. Demands that the Government of Norland complies with it fully;',
  );
  expect(provisions).toMatchObject([{ action: 'complies with it fully', addressees: [{ name: 'Government of Norland' }] }]);
});

it('tells once what somebody is both allowed and bound to do', () => {
  const words = 'authorize all Member States to, and that all Member States shall, upon discovery of such items, seize them';
  const { provisions } = readText(reader, `Resolution 9701 (2031)\n\nThe Security Council,\n\n1. Decides to ${words};`);
  expect(provisions).toMatchObject([
    { action: 'shall, upon discovery of such items, seize them', addressees: [{ name: 'all Member States' }] },
  ]);
});

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
  ])('%s', (words, names) => expect(asked(words)).toEqual(names));

  it.each([
    ['all political parties and candidates', ['all political parties', 'all candidates']], // candidates are not all political
    ['Member States and organizations', ['Member States', 'organizations']],
    ['United Nations missions and donors', ['United Nations missions', 'donors']],
    ['donors and organizations in Chad', ['donors', 'organizations in Chad']],
    ['the operators, the authorities of Chad and the parties', ['operators', 'authorities of Chad', 'parties']],
    ['all Somali parties and the other stakeholders', ['all Somali parties', 'other stakeholders']],
  ])('not those of another: %s', (words, names) => expect(asked(words)).toEqual(names));
});
