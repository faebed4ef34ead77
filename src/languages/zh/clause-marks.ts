// A provision in, which characters it holds out: most patterns about duties, reports and times need one that most provisions lack.
import type { Span } from '../../text/index.ts';
import { makeMarks, marksIn } from './sticky.ts';

const { of, bit } = makeMarks({
  duty: '义责',
  handing: '提编呈',
  towards: '向给',
  report: '报',
  inside: '中',
  council: '安',
  within: '内',
  after: '后起',
  condition: '如若倘旦除',
  before: '前',
  when: '时',
  later: '今明底未',
  every: '每',
  regularly: '定',
  often: '随断常按逐每次',
  sign: ',;。:(《"\n',
});

/** The marks of each character by its code; `sign` is that of the signs behind which a clause may begin, and of those that enclose words. */
export const MARKS = of;

/** The bit of each kind of character. */
export const MARK = bit;

/** Tells in one walk which of them stand in a span; patterns ask for the bit of what they cannot do without. */
export const marksOf = (text: string, { start, end }: Span): number => marksIn(MARKS, text, start, end);
