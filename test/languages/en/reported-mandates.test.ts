// A report in, the mandates it tells of out, as `mission action until|for by authority`.
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();
const told = (words: string): string[] =>
  readText(
    reader,
    `S/2031/139\n\n8 March 2031\n\nReport of the Secretary-General on the United Nations Stabilization Mission in Haiti\n\nI. Introduction\n\n1. ${words}`,
  ).mandates.map(
    ({ mission, action, until, for: length, authority }) => `${mission} ${action} ${until ?? length} by ${authority}`,
  );

describe('mandates that a report tells of', () => {
  it.each([
    [
      'By its resolution 9670 (2030) of 4 October 2030, the Security Council extended the mandate of the United Nations Stabilization Mission in Haiti (MINUSTAH) until 15 October 2031, and requested me to report by 1 May 2031.',
      ['MINUSTAH extend 2031-10-15 by S/RES/9670 (2030)'],
    ],
    [
      'The present report is submitted pursuant to Security Council resolution 9670 (2030), by which the Council established the United Nations Stabilization Mission in Haiti (MINUSTAH) and requested me to report.',
      ['MINUSTAH establish null by S/RES/9670 (2030)'],
    ],
    [
      'The present report is submitted pursuant to Security Council resolution 9670 (2030) of 4 October 2030, by which the Council decided to extend the mandate of the United Nations Stabilization Mission in Haiti (MINUSTAH) until 15 October 2031. It covers five months.',
      ['MINUSTAH extend 2031-10-15 by S/RES/9670 (2030)'],
    ],
    [
      'UNFICYP was established by the Security Council in its resolution 186 (1964), and its mandate was extended most recently, until 31 January 2032, pursuant to resolution 9715 (2031).',
      ['UNFICYP establish null by S/RES/186 (1964)', 'UNFICYP extend 2032-01-31 by S/RES/9715 (2031)'],
    ],
    [
      'The mandate of UNDOF was established by the Security Council in its resolution 350 (1974) and was renewed most recently in its resolution 9711 (2031), by which it was extended until 30 June 2032.',
      ['UNDOF establish null by S/RES/350 (1974)', 'UNDOF renew 2032-06-30 by S/RES/9711 (2031)'],
    ],
  ])('%s', (words, expected) => expect(told(words)).toEqual(expected));

  it.each([
    'The Government extended the mandate of the electoral council until 15 October 2031. It recalled resolution 9670 (2030).',
    'By its resolution 9670 (2030), the Security Council extended the measures on arms until 15 October 2031.',
    'A field office of MINUSTAH was established in the north. I recall resolution 9670 (2030).',
    'By resolution 66/273, the General Assembly extended the mandate of MINUSTAH until 15 October 2031.',
    'The Government decided to extend the mandate of the electoral council until 15 October 2031, as resolution 9670 (2030) asks.',
    'MINUSTAH established four offices in accordance with resolution 9670 (2030).',
  ])('none: %s', (words) => expect(told(words)).toEqual([]));
});
