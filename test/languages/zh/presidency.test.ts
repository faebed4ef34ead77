// Presidencies in Chinese assessments: the words of a paragraph, and the State and month they tell.
import { expect, it } from 'vitest';
import { presidencyIn } from '../../../src/languages/zh/presidency.ts';

const STATES = new Map([
  ['甲国', 'Aland'],
  ['乙和丙联合王国', 'Bland'],
  ['丙联合王国', 'Cland'],
]);

it.each([
  ['甲国担任安全理事会主席期间(2022年7月)的安全理事会工作评价', 'Aland 2022-07'],
  ['安全理事会在乙和丙联合王国担任主席期间(2022年7月)的工作评估', 'Bland 2022-07'],
  ['甲国担任主席期间安全理事会2022年11月工作评估', 'Aland 2022-11'],
  ['2022年7月甲国担任主席期间安全理事会的工作评价', 'Aland 2022-07'],
  ['谨随函转递乙和丙联合王国2022年7月担任主席期间的工作评价', 'Bland 2022-07'],
  ['甲国在2022年7月期间担任安全理事会主席。', 'Aland 2022-07'],
  ['2022年7月,在甲国担任主席期间,安理会举行了20次会议。', 'Aland 2022-07'],
  ['戊国担任主席期间(2022年7月)的工作评价', null],
  ['甲国常驻代表担任主席期间(2022年7月)', null],
  ['甲国担任安全理事会主席', null],
])('%s', (text, told) => {
  const found = presidencyIn(text, { start: 0, end: text.length }, STATES);
  expect(found && `${found.value.state} ${found.value.month}`).toBe(told);
});
