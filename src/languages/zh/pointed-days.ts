// The words of a Chinese deadline in, the paragraph of the same document that tells its day out.
import type { AgainAtEnd, PeriodNamed } from '../makers/period-named.ts';
import { NUMERAL, numeralOf } from './numerals.ts';

//   在上文第1段生效后90天 · 在上文第2段所述日期后60天内        not: 在第9640(2030)号决议第1段生效后90天 · 在第1和第2段生效后
//           ^                       ^ the only day of that paragraph
const DAY_OF_PARAGRAPH = new RegExp(
  `(?<!(?:号决议|声明|报告)(?:执行部分)?|[和至到、及-])第(\\d{1,3}|[${NUMERAL}]{1,3})段(?:开始)?(?:生效|中?(?:所述|所定|所指|所列|提到|提及|述及|指明|指定|规定|确定|具体规定)的?(?:生效)?(?:之日|日期|日子))`,
);

/** Gives the number of the paragraph whose day the words of a deadline mean; null when they point to none. */
export function dayOfParagraph(deadline: string): string | null {
  const found = DAY_OF_PARAGRAPH.exec(deadline);
  const number = found && numeralOf(found[1]!);
  return number ? String(number) : null;
}

/** Gives the period at whose end a deadline lies; null, as there is no rule for it in Chinese yet. */
export const periodEnding = (_deadline: string, _behind: string): PeriodNamed | null => null;

/** Gives the period at whose end a sentence asks for the same again; null, as there is no rule for it in Chinese yet. */
export const againAtEnd = (_sentence: string): AgainAtEnd | null => null;
