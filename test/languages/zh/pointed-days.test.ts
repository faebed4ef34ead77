// Words of a Chinese deadline in, the paragraph whose day they mean out.
import { describe, expect, it } from 'vitest';
import { deadlineWords } from '../../../src/languages/index.ts';

const paragraphIn = (printed: string): string | null => {
  const { asRead, dayOfParagraph } = deadlineWords(printed);
  return dayOfParagraph(asRead(printed));
};

describe('the day of a paragraph', () => {
  it.each([
    ['在上文第1段生效后90天', '1'],
    ['在上文第一段生效之日后90天内', '1'],
    ['在上文第 12 段所述日期后60天内', '12'],
    ['在本决议第2段规定的日期之前', '2'],
    ['在上文第2段所述的生效日期之前', '2'],
    ['在上文第1段生效後90天', '1'],
    ['在第1段規定的日期之前', '1'],
  ])('%s', (printed, paragraph) => expect(paragraphIn(printed)).toBe(paragraph));

  it.each([
    '在第9640（2030）号决议第1段生效后90天',
    '在第9640(2030)号决议执行部分第1段所述日期后60天内',
    '在上文第1和第2段生效后90天',
    '在上文第1至3段生效后90天',
    '在上文第1段所述措施生效后90天',
    '在上文第1段规定的期限之前',
    '在本决议生效后90天',
  ])('not: %s', (printed) => expect(paragraphIn(printed)).toBeNull());
});
