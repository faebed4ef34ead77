// A lead-in with its items in, whom it asks out.
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();
const asked = (leadIn: string): string[] =>
  readText(
    reader,
    `Resolution 9757 (2031)\n\nAdopted by the Security Council at its 9957th meeting, on 16 April 2031\n\nThe Security Council,\n\n1. ${leadIn}\n\n(a) Lay down their arms;\n\n(b) Keep the peace;\n\n2. Decides to remain seized of the matter.`,
  ).provisions[0]!.addressees.map(({ name }) => name);

describe('a lead-in that ends in "to" asks all whom it names', () => {
  it.each([
    [
      'Requests the agencies, funds and programmes of the Union to:',
      ['agencies of the Union', 'funds of the Union', 'programmes of the Union'],
    ],
    ['Requests the Secretary-General, following consultations with the Union, to:', ['Secretary-General']],
    ['Urges regional organizations and arrangements to:', ['regional organizations and arrangements']],
    ['Urges them to:', []],
  ])('%s', (leadIn, names) => expect(asked(leadIn)).toEqual(names));
});
