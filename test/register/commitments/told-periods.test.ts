// The days to which a deadline points by a paragraph or a period of the same document, read from sentences of our own.
import { expect, test } from 'vitest';
import { commitmentsOf } from '../../../src/register/commitments/commitments.ts';
import { ingestOf } from '../contract/decisions.ts';

const AT = new Date('2031-06-01T00:00:00Z');
const FORCE =
  'Decides that the provisions of resolution 9640 (2030) shall remain in force for a new period of 180 days beginning at 00.01 hours, Eastern Standard Time, on 8 June 2031';
const BANS = 'Decides that all States shall take the measures in paragraph 3 below from 10 May 2031';
const SUSPENDS =
  'Decides to suspend the measures on travel for a period of ninety days from the date of adoption of this resolution';
const ASK = 'Requests the Secretary-General';

const duesOf = (first: string, second: string): string[] => {
  const text = `Resolution 9801 (2031)\n\nAdopted by the Security Council at its 9950th meeting, on 10 January 2031\n\nThe Security Council,\n\n1. ${first};\n\n2. ${second};\n\n3. Decides to remain seized of the matter.\n`;
  const { reading } = ingestOf(text, 'x', AT);
  const asking = reading.paragraphs.find(({ label }) => label?.startsWith('2'))?.id;
  return commitmentsOf(reading, 'x')
    .filter(({ provision }) => reading.provisions[provision - 1]?.paragraph === asking)
    .flatMap(({ schedule }) => schedule.occurrences.map(({ due }) => due));
};

test.each([
  [FORCE, `${ASK} to report 90 days after the date of entry into force of paragraph 1 above on the food bought`, ['2031-09-06']],
  [
    FORCE,
    `${ASK} to report to the Council 90 days after the entry into force of paragraph 1 above, and again prior to the end of the 180-day period, on the food bought`,
    ['2031-09-06', '2031-12-05'],
  ],
  [
    FORCE,
    `${ASK} to report to the Council 90 days after the entry into force of paragraph 1 above, and again at least one week prior to the end of the 180-day period, on the food bought`,
    ['2031-09-06', '2031-11-28'],
  ],
  [FORCE, `${ASK} to submit a report at least two weeks before the end of the 180-day period`, ['2031-11-21']],
  [BANS, `${ASK} to submit a report within 60 days of the date specified in paragraph 1 above`, ['2031-07-09']],
  [SUSPENDS, 'Decides to review the measures prior to the end of this period', ['2031-04-10']],
  [SUSPENDS, `${ASK} to report before the end of the period referred to in paragraph 1 above`, ['2031-04-10']],
])('%s; %s', (first, second, expected) => expect(duesOf(first, second)).toEqual(expected));

test.each([
  [SUSPENDS, `${ASK} to report 90 days after the entry into force of paragraph 1 above`],
  [SUSPENDS, `${ASK} to report prior to the end of the 180-day period`],
  [SUSPENDS, `${ASK} to report at the end of the period of demilitarization`],
  [FORCE, `${ASK} to report 90 days after the entry into force of paragraph 1 of resolution 9640 (2030)`],
])('no day is known: %s; %s', (first, second) => expect(duesOf(first, second)).toEqual([]));
