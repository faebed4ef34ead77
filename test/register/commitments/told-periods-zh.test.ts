// The days to which a Chinese deadline points by a paragraph of the same document, read from sentences of our own.
import { expect, test } from 'vitest';
import { commitmentsOf } from '../../../src/register/commitments/commitments.ts';
import { ingestOf } from '../contract/decisions.ts';

const AT = new Date('2031-06-01T00:00:00Z');
const FORCE = '决定第9640(2030)号决议的规定自2031年6月8日起继续有效180天';
const BANS = '决定所有国家自2031年5月10日起应采取下文第3段所列措施';
const SUSPENDS = '决定暂停实施旅行措施';
const ASK = '请秘书长';

const duesOf = (first: string, second: string): string[] => {
  const text = `第9801(2031)号决议\n2031年1月10日安全理事会第9950次会议通过\n安全理事会，\n回顾其以往各项决议，\n1. ${first}；\n2. ${second}；\n3. 决定继续积极处理此案。\n`;
  const { reading } = ingestOf(text, 'x', AT);
  return commitmentsOf(reading, 'x')
    .filter(({ addressee }) => addressee === 'Secretary-General')
    .flatMap(({ schedule }) => schedule.occurrences.map(({ due }) => due));
};

test.each([
  [FORCE, `${ASK}在上文第1段生效后90天提出报告`, ['2031-09-06']],
  [FORCE, `${ASK}在上文第1段生效之日后90天内向安理会提出报告`, ['2031-09-06']],
  [BANS, `${ASK}在上文第1段所述日期后60天内提出报告`, ['2031-07-09']],
  [BANS, `${ASK}在上文第1段规定的日期之前提出报告`, ['2031-05-10']],
  [BANS, `${ASK}至迟在上文第1段所述日期前60天提出报告`, ['2031-03-11']],
])('%s; %s', (first, second, expected) => expect(duesOf(first, second)).toEqual(expected));

test.each([
  [SUSPENDS, `${ASK}在上文第1段生效后90天提出报告`],
  [BANS, `${ASK}在第9640(2030)号决议第1段所述日期后60天内提出报告`],
  [BANS, `${ASK}在上文第1段所述措施后60天内提出报告`],
])('no day is known: %s; %s', (first, second) => expect(duesOf(first, second)).toEqual([]));
