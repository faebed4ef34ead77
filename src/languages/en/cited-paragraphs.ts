// A place where a document is named in, the paragraphs of it that are cited out: "paragraph 12 of" before it, ", paras. 3 and 4" behind.
import type { Span } from '../../text/index.ts';

const NUMBER = '\\d{1,3}(?: ?(?:bis|\\([a-z]{1,4}\\)))*';
/** A list of paragraphs: 3 (a), (b) and 4 to 6. */
export const LIST = `${NUMBER}(?:(?:, and |, | and | or | to |-)(?:paragraphs? )?(?:${NUMBER}|\\([a-z]{1,4}\\))){0,12}`;
const WHOSE =
  '(?:(?:its|the|his|their|this|that|previous|same|Security Council|General Assembly|Council|Assembly|said|above-mentioned) )';
const BEFORE = new RegExp(
  `\\b(?:(?:paragraphs?|paras?\\.) |OPs? ?)(${LIST})(?: thereof)?,?(?: of| in|,) ${WHOSE}{0,3}(?:[Rr]esolutions? |report )?$`,
);
const BEFORE_REPORT = new RegExp(`\\b(?:paragraphs?|paras?\\.) (${LIST}),? (?:of|in) (?:[^;:\\n()]{0,130})\\($`);
const AFTER = new RegExp(
  `,? ?(?:(?:and )?(?:in particular|particularly|especially),? )?(?:in )?(?:its )?(?:operative )?(?:paragraphs?|paras?\\.) (${LIST})(?!\\d| (?:above|below|of)|,? (?:and |or |to )?(?:paragraphs? )?\\d)`,
  'y',
);
const LEAD = ', and in particular, in its operative para'.length; // characters in which AFTER meets its "para"

/** Gives a list of paragraphs in the form of a citation: 8 (a), (b) and 10 to 12 → 8(a), (b), 10-12. */
export const paragraphsOf = (list: string): string =>
  list
    .replace(/paragraphs? /g, '')
    .replace(/(?<=[\ds)]) \((?=[a-z])/g, '(')
    .replace(/, and | and | or /g, ', ')
    .replace(/ to /g, '-');

//   paragraph 12 of resolution 2086 (2013)        S/2000/809, paras. 3 and 4
//             ^^                                                     ^^^^^^^
/** Gives the paragraphs that are cited of what is named at a place; null when none are. */
export function paragraphAt(text: string, { start, end }: Span): string | null {
  const before = text.slice(Math.max(0, start - 200), start);
  const list =
    (before.includes('para') || before.includes('OP') ? (BEFORE.exec(before) ?? BEFORE_REPORT.exec(before)) : null) ??
    listAfter(text, end);
  return list ? paragraphsOf(list[1]!) : null;
}

function listAfter(text: string, end: number): RegExpExecArray | null {
  if (!text.slice(end, end + LEAD).includes('para')) return null;
  AFTER.lastIndex = text[end] === ' ' && text[end + 1] === ',' ? end + 1 : end;
  return AFTER.exec(text);
}
