// The rows of a zone in, for each row of a table its cells as one line of text out; wrapped cells are put together.
import type { Row, Segment } from './line.ts';
import { textOf } from './line.ts';

const SAME_EDGE = 4;

/** Gives the text of each row that belongs to a table: `cell | cell`; empty for a row whose cells went into another one. */
export function tableRows(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const found = new Map<Row, string>();
  for (const [from, to] of regionsOf(rows)) {
    for (let i = from; i < to; i++)
      found.set(rows[i]!, rows[i]!.segments.map((segment) => segment.text).join(' | ') || textOf(rows[i]!));
  }
  return found;
}

// At least two neighbouring rows of several cells whose edges meet, with the short rows between them.
function regionsOf(rows: readonly Row[]): (readonly [number, number])[] {
  const regions: [number, number][] = [];
  let i = 0;
  while (i < rows.length) {
    if (rows[i]!.segments.length < 2) {
      i++;
      continue;
    }
    let last = i;
    let matches = 0;
    for (let j = i + 1; j < rows.length && j - last <= 3; j++) {
      const row = rows[j]!;
      if (row.y - rows[j - 1]!.y > row.size * 4.5) break;
      if (row.segments.length >= 2 && meets(rows[last]!, row)) {
        matches++;
        last = j;
      } else if (row.segments.length >= 2) {
        last = j;
      } else if (row.segments[0]!.x1 - row.segments[0]!.x0 > row.size * 30) break;
    }
    if (matches >= 1) regions.push([i, last + 1]);
    i = last + 1;
  }
  return regions;
}

function meets(a: Row, b: Row): boolean {
  if (Math.abs(a.size - b.size) > a.size * 0.25) return false;
  return b.segments.slice(1).some((cell) => a.segments.slice(1).some((other) => isAligned(cell, other)));
}

const isAligned = (a: Segment, b: Segment): boolean =>
  Math.abs(a.x0 - b.x0) < SAME_EDGE || Math.abs(a.x1 - b.x1) < SAME_EDGE || Math.abs((a.x0 + a.x1 - b.x0 - b.x1) / 2) < SAME_EDGE;
