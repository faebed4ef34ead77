// A lead-in with its items in, whom it asks out.
import { describe, expect, it } from 'vitest';
import { provisionsIn } from './resolution.ts';

const askedBy = (leadIn: string): string[] =>
  provisionsIn([`${leadIn}\n\n(a) Lay down their arms;\n\n(b) Keep the peace`])[0]!.addressees.map(({ name }) => name);

describe('a lead-in that ends in "to" asks all whom it names', () => {
  it.each([
    [
      'Requests the agencies, funds and programmes of the Union to:',
      ['agencies of the Union', 'funds of the Union', 'programmes of the Union'],
    ],
    ['Requests the Secretary-General, following consultations with the Union, to:', ['Secretary-General']],
    ['Urges regional organizations and arrangements to:', ['regional organizations and arrangements']],
    ['Urges them to:', []],
  ])('%s', (leadIn, names) => expect(askedBy(leadIn)).toEqual(names));
});

const taskOf = (leadIn: string, item: string): [boolean, string | undefined, string | undefined | null] => {
  const [found] = provisionsIn([`${leadIn}\n\n(a) Visit the camps;\n\n(b) ${item}`]);
  return [found!.reporting, found!.deadline?.date ?? undefined, found!.recurrence?.every];
};

describe('a report to the Council among the tasks of a body is asked for', () => {
  it.each([
    ['shall:', 'Provide to the Council an interim report by 1 May 2032 and updates each month', [true, '2032-05-01', 'P1M']],
    ['shall:', 'Report to the Ministry of Health on the camps', [false, undefined, undefined]],
    ['may:', 'Provide to the Council reports on the camps', [false, undefined, undefined]],
  ])('%s %s', (verb, item, expected) => expect(taskOf(`Decides that the Panel of Experts ${verb}`, item)).toEqual(expected));
});
