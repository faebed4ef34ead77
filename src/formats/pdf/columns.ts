// The runs of a page in, its zones in reading order out: what stands over both columns, then the left column, then the right one.
import type { Run } from './sheet.ts';

const LEAST_LINES = 5; // on each side of a gutter
const LEAST_FILL = 0.55; // of a column's width is ink when it is prose, not a table
const MOST_RUNS = 20_000;
const MOST_GUTTERS = 8;

interface Band {
  readonly runs: Run[];
  readonly isCrossed: boolean;
}

/** Parts a page into zones that are read one after the other. */
export function zonesOf(runs: readonly Run[]): Run[][] {
  const inked = runs.filter((run) => run.text.trim());
  if (inked.length > MOST_RUNS) return [inked];
  for (const gutter of guttersOf(inked)) {
    const bands = bandsOf(inked, gutter);
    if (bands.some((band) => isProse(band, gutter))) return readingOrder(bands, gutter);
  }
  return [inked];
}

const inkEnd = (run: Run): number => run.x + run.width * (run.text.trimEnd().length / Math.max(run.text.length, 1));

// Where many lines begin, but not at the left edge.
function guttersOf(runs: readonly Run[]): number[] {
  const sorted = [...runs].sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x);
  const starts = new Map<number, number>();
  let left = Number.POSITIVE_INFINITY;
  let before: Run | null = null;
  for (const run of sorted) {
    const isFirst = !before || Math.abs(before.y - run.y) > run.size * 0.35 || run.x - inkEnd(before) > run.size * 0.7;
    if (isFirst) starts.set(Math.round(run.x), (starts.get(Math.round(run.x)) ?? 0) + 1);
    left = Math.min(left, run.x);
    before = run;
  }
  return [...starts]
    .filter(([x, count]) => x > left + 60 && count >= LEAST_LINES)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_GUTTERS)
    .map(([x]) => x);
}

// A line that runs across the gutter ends one band and begins another.
function bandsOf(runs: readonly Run[], gutter: number): Band[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y);
  const crosses = (run: Run): boolean => run.x < gutter - 1 && inkEnd(run) > gutter - run.size * 0.3;
  const crossed = sorted.filter(crosses).map((run) => ({ y: run.y, reach: run.size * 0.4 }));
  const bands: Band[] = [];
  let next = 0;
  for (const run of sorted) {
    while (next < crossed.length && crossed[next]!.y < run.y - crossed[next]!.reach) next++;
    const isCrossed = next < crossed.length && Math.abs(crossed[next]!.y - run.y) <= crossed[next]!.reach;
    const band = bands.at(-1);
    if (band && band.isCrossed === isCrossed) band.runs.push(run);
    else bands.push({ runs: [run], isCrossed });
  }
  return bands;
}

function isProse({ runs, isCrossed }: Band, gutter: number): boolean {
  if (isCrossed) return false;
  return [runs.filter((run) => run.x < gutter - 1), runs.filter((run) => run.x >= gutter - 1)].every((side) => {
    const lines = new Set(side.map((run) => Math.round(run.y / 3))).size;
    if (lines < LEAST_LINES) return false;
    const width = Math.max(...side.map(inkEnd)) - Math.min(...side.map((run) => run.x));
    const ink = side.reduce((sum, run) => sum + inkEnd(run) - run.x, 0);
    const words = side.reduce((sum, run) => sum + (/\p{L}{2}/u.test(run.text) ? run.text.length : 0), 0);
    const all = side.reduce((sum, run) => sum + run.text.trim().length, 0);
    return ink / (width * lines) >= LEAST_FILL && words > all * 0.6;
  });
}

function readingOrder(bands: readonly Band[], gutter: number): Run[][] {
  return bands
    .flatMap((band) => {
      if (band.isCrossed) return [band.runs];
      return [band.runs.filter((run) => run.x < gutter - 1), band.runs.filter((run) => run.x >= gutter - 1)];
    })
    .filter((zone) => zone.length > 0);
}
