// Briefings that English documents tell of: each row is a clause and its briefings, as `day: who`.
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();
const TITLE =
  'Resolution 2901 (2031)\nAdopted by the Security Council at its 9913th meeting, on 14 May 2031\nThe Security Council,\n';

const told = (text: string): string[] =>
  readText(reader, text)
    .acts.filter(({ type }) => type === 'briefing')
    .map(({ date, participants }) => `${date}: ${participants.map(({ name, role }) => name ?? role).join(', ')}`);
const briefings = (clause: string): string[] => told(`${TITLE}${clause}\n1. Decides to remain seized of the matter.`);

describe('briefings told of', () => {
  it.each([
    [
      'Having heard on 13 October 2030 a briefing by the Minister of Foreign Affairs of Nigeria and the Commissioner for Peace and Security of the African Union,',
      ['2030-10-13: Minister of Foreign Affairs of Nigeria, Commissioner for Peace and Security of the African Union'],
    ],
    [
      'Welcoming the briefing on 13 July 2030 by the Special Representative of the Secretary-General for Georgia,',
      ['2030-07-13: Special Representative of the Secretary-General for Georgia'],
    ],
    ['Recalling the 25 July 2030 midterm briefing by the Panel of Experts,', ['2030-07-25: Panel of Experts']],
    [
      'Recalling the briefing to the Security Council by the President of the Special Court for Sierra Leone on 24 May 2030,',
      ['2030-05-24: President of the Special Court for Sierra Leone'],
    ],
  ])('%s', (clause, expected) => expect(briefings(clause)).toEqual(expected));

  it('are those of its own day in a communiqué', () => {
    const communique = `United Nations S/PV.9123\nSecurity Council\nOfficial communiqué of the 9123rd (closed) meeting of the Security Council\n\nHeld in private in the Security Council Chamber at Headquarters, New York, on Monday, 8 May 2031\n\nAt its 9123rd meeting, held in private on 8 May 2031, the Security Council considered the item entitled "The situation in Norland".\n\nThe Council heard a briefing under rule 39 of its provisional rules of procedure by Mr. Jean Arnault, Special Representative of the Secretary-General for Georgia.`;
    expect(told(communique)).toEqual(['2031-05-08: Jean Arnault']);
  });
});

describe('no briefing that was given on a day', () => {
  it.each([
    'Requests the Secretary-General to provide a briefing by 31 May 2031 by his Special Representative,',
    'Looks forward to a briefing on 20 May 2031 by the Secretary-General,',
    'Welcoming the briefing by the Secretary-General pursuant to resolution 2801 (2030) of 5 March 2030,',
    'Encouraged by the regular briefings of the Secretary-General since 1 May 2030,',
  ])('%s', (clause) => expect(briefings(clause)).toEqual([]));
});
