// Operative paragraphs in; a finding out where their numbers leave one out or go back.
import type { FindingFact, ParagraphFact } from '../../facts/index.ts';
import type { Check } from './check.ts';

const NUMBER = /^\d+$/;

//   1. … 2. … 4. …
//             ^ paragraph 3 is missing
/** Says where the numbers of operative paragraphs have a hole; numbers that start anew with 1 (a new section) are none. */
export const numbering: Check = ({ paragraphs }) => {
  const numbered = paragraphs.filter(
    ({ role, level, label }) => role === 'operative' && level === 0 && label !== null && isNumber(label),
  );
  const found: FindingFact[] = [];
  let last = 0;
  for (const paragraph of numbered) {
    const number = Number(paragraph.label);
    if (number !== last + 1 && number !== 1) found.push(gap(paragraph, last));
    last = number;
  }
  return found;
};

const isNumber = (label: string): boolean => label >= '0' && label < ':' && NUMBER.test(label); // most others are letters in brackets

const gap = (paragraph: ParagraphFact, last: number): FindingFact => ({
  code: 'numbering-gap',
  severity: 'warning',
  message: last
    ? `Operative paragraph ${paragraph.label} follows paragraph ${last}.`
    : `The first numbered operative paragraph is ${paragraph.label}.`,
  evidence: paragraph.evidence,
});
