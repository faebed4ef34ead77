// The runs of a page in, its rows out: what stands on one baseline, cut into segments where a wide gap parts them.
import { raised } from '../counting.ts';
import type { Run } from './sheet.ts';

/** A stretch of text on one baseline without a wide gap. */
export interface Segment {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** The font most of it is set in. */
  readonly font: string;
  readonly text: string;
  /** The widest gap between two of its words, in points; a label is parted by one from its paragraph. */
  readonly labelGap: number;
  readonly runs: readonly Run[];
}

/** Everything on one baseline, from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

const WIDE_GAP = 1.5; // of the size: parts segments
const CELL_GAP = 0.6;
const WORD_GAP = 0.16;
const SAME_BASELINE = 0.35;
const SMALL = 0.85;
const RAISED = /^(?:[\d,\s]{1,6}|[*†‡]{1,3}|[a-z](?:\s?,\s?[a-z]){0,2}|\p{L}{2})$/u;
const LABEL =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\(?(?:\d{1,3}|\d ?\d ?|[a-z]{1,2}|[ivxlc]{1,6}|[A-Z]|[IVXLC]{1,6}) ?[.,)]|[•·–—*-]|[㈠-㉃①-⑳⑴-⒇]|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)$/;

/** The text of a row, its segments parted by a space. */
export const textOf = (row: Row): string => row.segments.map((segment) => segment.text).join(' ');

/** Cuts a segment at those gaps between its runs that `is` an edge: it is told where the ink left of the gap ends and right of it begins. */
export function cutAt(segment: Segment, is: (left: number, right: number) => boolean): readonly Segment[] {
  const groups: Run[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of segment.runs) {
    const gap = run.x - end;
    if (!groups.length || (gap > CELL_GAP * run.size && is(end, run.x))) groups.push([run]);
    else groups.at(-1)!.push(run);
    end = Math.max(end, run.x + widthOf(run));
  }
  return groups.length > 1 ? groups.map(segmentOf) : [segment];
}

/** Gives the rows of a page from top to bottom. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const inked = runs.filter((run) => run.text.trim() && run.size > 0);
  const lines = baselines(attachRaised(inked));
  return lines.map(rowOf);
}

// A raised figure belongs to the baseline of the word beside it.
//   $10,500,500,¹ or 15 per cent
//               ^ 6.5 points, 3.5 points higher
function attachRaised(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y);
  return sorted.map((run, i) => {
    const text = run.text.trim();
    if (!RAISED.test(text)) return run;
    for (let j = i + 1; j < sorted.length && j < i + 200; j++) {
      const host = sorted[j]!;
      const rise = host.y - run.y;
      if (rise > run.size * 1.6) break;
      if (run.size > host.size * SMALL || rise < host.size * 0.12 || rise > host.size * 0.5) continue;
      const isBeside = run.x + run.width > host.x - host.size * 1.5 && run.x < host.x + host.width + host.size;
      if (isBeside) return { ...run, y: host.y, text: raised(text) };
    }
    return run;
  });
}

function baselines(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => a.y - b.y);
  const lines: Run[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const run of sorted) {
    if (lines.length && run.y - baseline <= Math.max(run.size * SAME_BASELINE, 1)) lines.at(-1)!.push(run);
    else {
      lines.push([run]);
      baseline = run.y;
    }
  }
  return lines;
}

function rowOf(runs: readonly Run[]): Row {
  const sorted = [...runs].sort((a, b) => a.x - b.x);
  const groups: Run[][] = [];
  const gaps: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of sorted) {
    const gap = run.x - end;
    if (!groups.length || gap > WIDE_GAP * run.size) {
      if (groups.length) gaps.push(gap);
      groups.push([run]);
    } else groups.at(-1)!.push(run);
    end = Math.max(end, run.x + widthOf(run));
  }
  const segments = mergeLabels(mergeJustified(groups.map(segmentOf)));
  const longest = segments.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return { y: longest.y, size: longest.size, segments };
}

// Blanks at the end of a run have a width, but no ink.
function widthOf(run: Run): number {
  const blanks = run.text.length - run.text.trimEnd().length;
  return blanks ? run.width * (1 - blanks / run.text.length) : run.width;
}

function segmentOf(runs: readonly Run[]): Segment {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const run of runs) {
    const lead = run.text.length - run.text.trimStart().length;
    if (text && !/\s$/.test(text) && (lead || run.x - end > WORD_GAP * run.size)) text += ' ';
    text += lead ? run.text.trimStart() : run.text;
    end = run.x + widthOf(run);
    const length = run.text.trim().length;
    const size = Math.round(run.size * 10) / 10;
    sizes.set(size, (sizes.get(size) ?? 0) + length);
    fonts.set(run.font, (fonts.get(run.font) ?? 0) + length);
  }
  return {
    x0: runs[0]!.x,
    x1: Math.max(...runs.map((run) => run.x + widthOf(run))),
    y: mostOf(runs.map((run) => [run.y, run.text.length])),
    size: mostOf([...sizes]),
    font: mostOf([...fonts]),
    text: text.trimEnd().replace(/\s+/g, ' '),
    labelGap: 0,
    runs,
  };
}

function mostOf<T>(weights: readonly (readonly [T, number])[]): T {
  return weights.reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

// In a narrow justified column the words of a line stand as far apart as the cells of a table, but all equally far.
//   10.   UNMIBH   has   continued   the   "Police
function mergeJustified(segments: readonly Segment[]): readonly Segment[] {
  if (segments.length < 3) return segments;
  const gaps = segments.slice(1).map((segment, i) => segment.x0 - segments[i]!.x1);
  const isEven = Math.max(...gaps.slice(1)) <= Math.min(...gaps.slice(1)) * 1.35 && Math.max(...gaps) < segments[0]!.size * 3.5;
  const areWords = segments.filter((segment) => !/\s/.test(segment.text)).length > segments.length * 0.6;
  const areLetters = segments.filter((segment) => /\p{Ll}{2}/u.test(segment.text)).length > segments.length * 0.6;
  return isEven && areWords && areLetters ? [segments.reduce(joined)] : segments;
}

//   1.        The present report is submitted
//   ^^ label  ^ text: one segment
function mergeLabels(segments: readonly Segment[]): readonly Segment[] {
  const [label, text, ...rest] = segments;
  if (!label || !text || !LABEL.test(label.text) || text.x0 - label.x1 > label.size * 6) return segments;
  if (rest.length && !/\p{L}{2}/u.test(text.text)) return segments;
  return [{ ...joined(label, text), labelGap: text.x0 - label.x1 }, ...rest];
}

/** Takes segments of one line together. */
export const mergeSegments = (segments: readonly Segment[]): Segment => segments.reduce(joined);

const joined = (a: Segment, b: Segment): Segment => ({
  ...(b.text.length > a.text.length ? b : a),
  x0: Math.min(a.x0, b.x0),
  x1: Math.max(a.x1, b.x1),
  text: `${a.text} ${b.text}`,
  labelGap: Math.max(a.labelGap, b.labelGap),
  runs: [...a.runs, ...b.runs],
});
