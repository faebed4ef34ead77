// Words that are to stand in a report: which days they get from the report that the same document asks for.
import { expect, test } from 'vitest';
import { commitmentsOf } from '../../../src/register/commitments/commitments.ts';
import { ingestOf } from '../contract/decisions.ts';

const AT = new Date('2031-06-01T00:00:00Z');
const REGULAR =
  'Requests the Secretary-General to report to the Council every six months on the implementation of this resolution';
const DATED = 'Requests the Secretary-General to submit a report by 1 May 2031 on elections';

const attachedOf = (asks: string, ...others: string[]): string => {
  const paragraphs = ['Decides to extend the mandate of UNMIN until 31 January 2032', asks, ...others];
  const text = `Resolution 9801 (2031)\n\nAdopted by the Security Council at its 9950th meeting, on 31 January 2031\n\nThe Security Council,\n\n${paragraphs.map((one, i) => `${i + 1}. ${one};`).join('\n\n')}\n`;
  const { reading } = ingestOf(text, 'x', AT);
  const found = commitmentsOf(reading, 'seized:S/RES/9801(2031)').filter((one) => one.asks === 'in-report');
  return found
    .map(({ schedule: { why, occurrences } }) => why ?? occurrences.map(({ due, rule }) => `${due} ${rule}`).join(', '))
    .join('; ');
};

const IN = (which: string) => `Requests the Secretary-General to include in ${which} information on the police`;
test.each([
  [IN('his regular reports'), [REGULAR], '2031-07-31 with the report of paragraph 3, 2032-01-31 with the report of paragraph 3'],
  [IN('his next report'), [REGULAR], '2031-07-31 with the report of paragraph 3'],
  [IN('the report requested in paragraph 4 below'), [REGULAR, DATED], '2031-05-01 with the report of paragraph 4'],
  [IN('his reports'), [DATED, REGULAR], '2031-07-31 with the report of paragraph 4, 2032-01-31 with the report of paragraph 4'],
  [IN('his reports'), [], 'belongs in a report for which the document sets no day'],
  [IN('his reports on country situations'), [DATED], ''],
  [IN('his reports and briefings to the Council on country-specific situations'), [DATED], ''],
  [IN('his written reports to the Council on conflict situations'), [DATED], ''],
] as const)('%s', (asks, others, expected) => expect(attachedOf(asks, ...others)).toBe(expected));
