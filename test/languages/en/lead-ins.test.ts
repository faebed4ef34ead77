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
