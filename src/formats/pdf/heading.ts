// A paragraph in, whether it is a heading out.
import type { Segment } from './line.ts';
import type { Measures } from './measures.ts';

const MOST_LINES = 5;
const MOST_LETTERS = 300;

interface Lines {
  readonly text: string;
  readonly lines: readonly Segment[];
}

/** Few lines without a full stop: larger than the body, in another font, or set in the middle. */
export function isHeading({ lines, text }: Lines, measures: Measures): boolean {
  if (lines.length > MOST_LINES || text.length > MOST_LETTERS || text.length < 3) return false;
  if (/[.:;,。：；，]$/.test(text) || !/\p{L}/u.test(text)) return false;
  if (lines.every((line) => isCentred(line, measures))) return true;
  if (lines.every((line) => line.size > measures.bodySize * 1.09)) return true;
  const isOtherFont = lines.every((line) => line.font !== measures.bodyFont);
  const last = lines.at(-1)!;
  return (
    isOtherFont &&
    measures.frame(last).right - last.x1 > last.size * 2 &&
    lines.every((line) => line.size > measures.bodySize * 0.95)
  );
}

function isCentred(line: Segment, measures: Measures): boolean {
  const { left, right } = measures.frame(line);
  const [before, after] = [line.x0 - left, right - line.x1];
  return before > line.size * 3 && after > line.size * 3 && Math.abs(before - after) < line.size * 2.5;
}
