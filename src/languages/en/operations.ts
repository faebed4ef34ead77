// The word Operation in, the end of the name that it begins out.
import { isCapital, type Word, wordAfter } from './title-case.ts';

/**
 * Gives the end of an operation's name, 0 where it has none.
 *
 *     Operation Steady Harbour
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function operationEnd(text: string, head: Word): number {
  let { end } = head;
  for (let next = wordAfter(text, end); next && isCapital(next.text) && end - head.start < 60; next = wordAfter(text, end))
    end = next.end;
  return end > head.end ? end : 0;
}
