// A paragraph in the making and the next line in, whether the line belongs to it out.
import { isHeading } from './heading.ts';
import type { Segment } from './line.ts';
import type { Measures } from './measures.ts';

/** A paragraph in the making. */
export interface Draft {
  text: string;
  readonly lines: Segment[];
}

const LABELLED =
  /^(?:["“]?\(?(?:\d{1,3}|\d ?\d ?|[a-z]{1,2}|[ivxlc]{1,6}|[A-Z]|[IVXLC]{1,6}) ?[.,)]\s|[•·–—]\s|[㈠-㉃①-⑳⑴-⒇]|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/;
const LEVELS = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?(?:\s|$)/; // 2.1. Monitoring; but 1.6 million
const ENDED = /[.:;!?。；：！？][”"’'」』)）⁰¹²³⁴-⁹\]]{0,3}$/;
const GOES_ON = /^[\p{Ll}\d(]/u;
const WIDE = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/;
const CLOSE = 1.25; // of the leading: a wider gap ends a paragraph
const INDENT = 0.8; // of the size

/** On one page: the next line belongs to the paragraph unless a gap, an indent, a label or a short line before it says otherwise. */
export function follows(draft: Draft, line: Segment, distance: number, measures: Measures): boolean {
  const last = draft.lines.at(-1)!;
  const first = draft.lines[0]!;
  if (distance < Math.min(last.size, line.size) * 0.3) return false; // beside it, not below it
  const isEnded = ENDED.test(draft.text);
  if (!isSize(last, line, !isEnded && GOES_ON.test(line.text)) || distance > measures.leading(line) * CLOSE + 0.5) return false;
  if (line.labelGap > 0 && (LABELLED.test(line.text) || LEVELS.test(line.text))) return false;
  if (!draft.lines.some((above) => above.x0 < line.x1 && line.x0 < above.x1)) return false;
  if (isCentred(last, line)) return !isEnded;
  const isLastShort = isShort(last, line, measures);
  if (LABELLED.test(line.text) && isLastShort) return false;
  const indent = line.x0 - last.x0;
  const isSecond = draft.lines.length === 1;
  if (indent > line.size * INDENT && !(isSecond && (isHanging(first, line) || !(isLastShort || isEnded)))) return false;
  if (indent < -line.size * INDENT && isEnded && !isSecond) return false;
  return !isLastShort || (!isEnded && (GOES_ON.test(line.text) ? last.x1 - last.x0 > line.size * 12 : isLong(last, measures)));
}

/** Over the end of a page or column, where there is no gap to measure. */
export function runsOn(draft: Draft, line: Segment, measures: Measures): boolean {
  const last = draft.lines.at(-1)!;
  const isEnded = ENDED.test(draft.text);
  if (!isSize(last, line, !isEnded && GOES_ON.test(line.text)) || isHeading(draft, measures)) return false;
  if (line.labelGap > 0 && (LABELLED.test(line.text) || LEVELS.test(line.text))) return false;
  if (isShort(last, line, measures)) return !isEnded && (GOES_ON.test(line.text) || isLong(last, measures));
  if (LABELLED.test(line.text) && isEnded && Math.abs(line.x0 - last.x0) > line.size * INDENT) return false;
  if (isEnded && line.font !== last.font && isTitle(line, measures)) return false;
  return !isEnded || draft.lines.length > 1 || last.x1 - last.x0 > line.size * 20;
}

// Text recognition gives lines of one paragraph different sizes; a sentence that goes on tells.
function isSize(last: Segment, line: Segment, isOpen: boolean): boolean {
  const difference = Math.abs(last.size - line.size) / Math.max(last.size, line.size);
  return difference <= 0.09 || (isOpen && difference < 0.3);
}

// A line is short when the first word of the next one would still have fitted on it.
function isShort(last: Segment, next: Segment, measures: Measures): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const letters = WIDE.test(word) ? 2 : word.length + 1;
  const letter = (next.x1 - next.x0) / Math.max(next.text.length, 1);
  return last.x1 + letters * letter + last.size * 0.6 < measures.right(last);
}

// The second line of a labelled paragraph may begin below its first word.
//   a  Excludes one-time requirements for entitlements payable to staff
//      members.
const isHanging = (first: Segment, line: Segment): boolean =>
  first.labelGap > 0 || (/^\S{1,3}\s/.test(first.text) && line.x0 - first.x0 < line.size * 4);

function isLong(line: Segment, measures: Measures): boolean {
  const { left, right } = measures.frame(line);
  return line.x1 - line.x0 > (right - left) * 0.6;
}

const isTitle = (line: Segment, measures: Measures): boolean =>
  measures.right(line) - line.x1 > line.size * 4 && !/[.;:,。；：，]$/.test(line.text);

const isCentred = (a: Segment, b: Segment): boolean =>
  Math.abs((a.x0 + a.x1 - b.x0 - b.x1) / 2) < 2.5 && Math.abs(a.x0 - b.x0) > 5;
