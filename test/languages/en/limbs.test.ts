// A paragraph whose first clause goes on behind "and" in, what each verb says out.
import { expect, it } from 'vitest';
import { actionsIn } from './resolution.ts';

it.each([
  [
    'Expresses concern at the attacks, and at the hunger that followed, calls upon Norland to help',
    ['concern at the attacks, and at the hunger that followed', 'to help'],
  ],
  [
    'Urges all States to end the trade, and, where necessary, to report to the Council, encourages Norland to help',
    ['to end the trade, and, where necessary, to report to the Council', 'to help'],
  ],
  [
    'Notes that aid is late, and that camps are full, requests Norland to help',
    ['that aid is late, and that camps are full', 'to help'],
  ],
  [
    'Notes that all should help, and should create shelters, requests Norland to help',
    ['that all should help, and should create shelters', 'to help'],
  ],
  [
    'Calls on Norland to inquire, and upon inquiry to prosecute pirates, requests Sudland to help',
    ['to inquire, and upon inquiry to prosecute pirates', 'to help'],
  ],
])('goes on: %s', (words, read) => expect(actionsIn(words)).toEqual(read));

it.each([
  'in the light of it',
  'at the request of Norland',
  'following the talks',
  'for this purpose',
  'on the basis of the report',
  'to this end',
])('a phrase of the next verb: and %s', (phrase) =>
  expect(actionsIn(`Welcomes the plan for talks on aid and, ${phrase}, requests Norland to help`)).toEqual([
    'the plan for talks on aid',
    'to help',
  ]),
);
