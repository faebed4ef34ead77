// A paragraph of a resolution in, what is asked in it out: with the limits that stand before it, without those who help.
import { describe, expect, it } from 'vitest';
import { actionsIn } from './resolution.ts';

describe('a limit is part of what is asked', () => {
  it.each([
    [
      'Requests UNDOF, within its existing mandate and capabilities, to help',
      'within its existing mandate and capabilities, to help',
    ],
    ['Requests UNDOF, acting within its current means, to help', 'acting within its current means, to help'],
    ['Encourages the Mission within existing resources to help', 'within existing resources to help'],
    [
      'Encourages UNDOF, consistent with its mandate and within its means, to help',
      'consistent with its mandate and within its means, to help',
    ],
    ['Requests the Committee, notwithstanding paragraph 20 above, to report', 'notwithstanding paragraph 20 above, to report'],
    [
      'Calls upon all States, without prejudice to the rights of the parties, to help',
      'without prejudice to the rights of the parties, to help',
    ],
    [
      'Decides that, notwithstanding paragraph 4 above, Member States may import timber',
      'notwithstanding paragraph 4 above, Member States may import timber',
    ],
    ['Decides that UNDOF, within its mandate, shall help', 'within its mandate, shall help'],
    [
      'Decides, for a further period ending on 31 May 2031, that all States shall help',
      'for a further period ending on 31 May 2031, that all States shall help',
    ],
    ['Decides that, during the period of the ban, all States shall help', 'during the period of the ban, all States shall help'],
    ['Decides that, until the start of the withdrawal, UNDOF shall help', 'until the start of the withdrawal, UNDOF shall help'],
    ['Authorizes the Mission during that period to help', 'during that period to help'],
    [
      'Authorizes, for the period specified above, an increase in the strength of UNDOF',
      'for the period specified above, an increase in the strength of UNDOF',
    ],
    ['Authorizes States, in accordance with the plan, to help', 'in accordance with the plan, to help'],
  ])('%s', (words, expected) => expect(actionsIn(words)[0]).toBe(expected));

  it.each([
    ['Requests UNDOF, within thirty days, to report', 'to report'],
    ['Requests UNDOF, within its existing capabilities, and the Committee to help', 'to help'],
    ['Requests UNDOF, with the assistance of the parties, to help', 'to help'],
    ['Requests UNDOF, in consultation with the parties, to help', 'to help'],
    ['Urges States individually or within the framework of organizations to help', 'to help'],
    ['Requests UNDOF, for its part, to help', 'to help'],
    ['Requests UNDOF to help within its mandate', 'to help within its mandate'],
  ])('not: %s', (words, expected) => expect(actionsIn(words)[0]).toBe(expected));
});

it.each([
  [
    'Requests him, in his regular reports to the Council, to tell of incidents',
    'in his regular reports to the Council, to tell of incidents',
  ],
  ['Requests him in his next report to tell of incidents', 'in his next report to tell of incidents'],
  ['Requests him, through his report of 5 May 2031, to tell of incidents', 'to tell of incidents'],
])('tells in which reports something is asked for: %s', (words, action) => expect(actionsIn(words)).toEqual([action]));

it.each([
  ['Calls upon all States that have not yet done so to sign the Treaty', 'that have not yet done so to sign the Treaty'],
  [
    'Requires any State, when it undertakes an inspection, to submit a report',
    'when it undertakes an inspection, to submit a report',
  ],
  ['Calls upon all States that share the river to sign the Treaty', 'that share the river to sign the Treaty'],
  [
    'Encourages States and regional organizations that have the capacity to do so, to send ships',
    'that have the capacity to do so, to send ships',
  ],
  ['Urges the parties who failed to respond to the request to do so', 'who failed to respond to the request to do so'],
  ['Urges Norland and all other States that signed the Treaty to heed it', 'to heed it'],
  ['Urges the Union as well as Member States that signed the Treaty to heed it', 'to heed it'],
  ['Calls upon all States to support the parties that signed the Treaty', 'to support the parties that signed the Treaty'],
])('tells whom among them, and when, it concerns: %s', (words, action) => expect(actionsIn(words)).toEqual([action]));
