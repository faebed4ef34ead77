// Letters that English decisions tell of: each row is a clause and its letters, as `day author symbols`.
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();
const TITLE =
  'Resolution 2901 (2031)\nAdopted by the Security Council at its 9913th meeting, on 14 May 2031\nThe Security Council,\n';

const letters = (clause: string): string[] =>
  readText(reader, `${TITLE}${clause}\n1. Decides to remain seized of the matter.`)
    .acts.filter(({ type }) => type === 'letter')
    .map(({ date, participants, outcome }) => [date, participants[0]?.role ?? '-', ...outcome].join(' '));

describe('letters told of', () => {
  it.each([
    [
      'Having considered the letter dated 14 November 2030 from the Secretary-General to the President of the Security Council (S/2030/941),',
      ['2030-11-14 Secretary-General S/2030/941'],
    ],
    [
      "Recalling the Secretary-General's letter of 25 June 2030 to the President of the Security Council (S/2030/510),",
      ['2030-06-25 Secretary-General S/2030/510'],
    ],
    [
      'Taking note of the letters of the Secretary-General to the President of the Council dated 29 December 2030 (S/2030/1068) and 16 January 2031 (S/2031/36),',
      ['2030-12-29 Secretary-General S/2030/1068', '2031-01-16 Secretary-General S/2031/36'],
    ],
    [
      'Having considered the letter of 7 December 2030 (S/2030/1017) to the President of the Council from the President of the Special Court for Sierra Leone,',
      ['2030-12-07 President of the Special Court for Sierra Leone S/2030/1017'],
    ],
    [
      'Having considered the report of the Secretary-General of 3 August 2030 (S/2030/650) and his letter of 7 August 2030 (S/2030/666),',
      ['2030-08-07 Secretary-General S/2030/666'],
    ],
    [
      'Having considered the letters dated 14 and 24 October 2030 from the Secretary-General to the President of the Security Council (S/2030/875 and S/2030/878),',
      ['2030-10-14 Secretary-General S/2030/875', '2030-10-24 Secretary-General S/2030/878'],
    ],
    [
      'Having considered the letters dated 14, 20 and 24 October 2030 from the Secretary-General to the President of the Security Council (S/2030/875 and S/2030/878),',
      [' Secretary-General S/2030/875', ' Secretary-General S/2030/878'],
    ],
    ['Noting the exchange of letters of 6 and 13 May 2030 (S/2030/558),', [' - S/2030/558']],
    [
      'Taking note of the letter of the Secretary-General of the organization named in annex I of 29 November 2030 (S/2030/1025),',
      ['2030-11-29 - S/2030/1025'],
    ],
  ])('%s', (clause, expected) => expect(letters(clause)).toEqual(expected));
});

describe('no letter to the Council', () => {
  it.each([
    'Taking note of the letter of 18 July 2030 from the Permanent Representative of Lebanon to the United Nations addressed to the Secretary-General (S/2030/566),',
    'Recalling the letter dated 22 August 2030 from the President of the Security Council addressed to the Secretary-General (S/2030/683),',
    'Having received a letter and considered the report of the Secretary-General of 3 May 2031 (S/2031/60),',
    'Requests the Secretary-General to keep it informed by letter,',
  ])('%s', (clause) => expect(letters(clause)).toEqual([]));
});
