// The rows of a zone in, for each row of a table its cells as one line of text out; wrapped cells are put together.
import type { Row, Segment } from './line.ts';
import { cutAt } from './line.ts';

const SAME_EDGE = 4;
const REACH = 3; // single cells between two rows of several
const TIGHT = 1.12;

/** Gives the text of each row that belongs to a table: `cell | cell`; empty for a row whose cells went into the one before. */
export function tableRows(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const found = new Map<Row, string>();
  for (const [from, to] of regionsOf(rows)) {
    const region = rows.slice(from, to);
    const edges = region.filter((row) => row.segments.length > 1).flatMap((row) => row.segments.slice(1));
    for (const group of wrapped(region.map((row) => cut(row, edges)))) {
      const [first, ...rest] = group.rows;
      found.set(region[first!]!, group.cells.map((cell) => cell.text).join(' | '));
      for (const other of rest) found.set(region[other]!, '');
    }
  }
  return found;
}

// At least two neighbouring rows of several cells whose edges meet, with the short rows between them and the heads above them.
function regionsOf(rows: readonly Row[]): (readonly [number, number])[] {
  const regions: [number, number][] = [];
  for (let i = 0; i < rows.length; i++) {
    if (rows[i]!.segments.length < 2) continue;
    let last = i;
    let matches = 0;
    for (let j = i + 1; j < rows.length && j - last <= REACH; j++) {
      const row = rows[j]!;
      if (row.y - rows[j - 1]!.y > row.size * 4.5) break;
      if (row.segments.length >= 2) {
        if (meets(rows[last]!, row)) matches++;
        last = j;
      } else if (row.segments[0]!.x1 - row.segments[0]!.x0 > row.size * 34) break;
    }
    if (matches) regions.push([headOf(rows, i, regions.at(-1)?.[1] ?? 0), last + 1]);
    i = last;
  }
  return regions;
}

// The head of a column may stand alone above the others:
//                             Actual average
//   Category     2024/25      July 2025
function headOf(rows: readonly Row[], from: number, least: number): number {
  let first = from;
  while (first > least) {
    const [above, below] = [rows[first - 1]!, rows[first]!];
    const isNear = below.y - above.y < below.size * 1.35 && Math.abs(above.size - below.size) < below.size * 0.1;
    if (!isNear || above.segments[0]!.x0 < rows[from]!.segments[0]!.x1 + below.size) break;
    first--;
  }
  return first;
}

function meets(a: Row, b: Row): boolean {
  if (Math.abs(a.size - b.size) > a.size * 0.25) return false;
  return b.segments.slice(1).some((cell) => a.segments.slice(1).some((other) => isAligned(cell, other)));
}

const isAligned = (a: Segment, b: Segment): boolean =>
  Math.abs(a.x0 - b.x0) < SAME_EDGE || Math.abs(a.x1 - b.x1) < SAME_EDGE || Math.abs((a.x0 + a.x1 - b.x0 - b.x1) / 2) < SAME_EDGE;

// Cells that stand close are cut where other rows have an edge.
function cut(row: Row, edges: readonly Segment[]): Row {
  const segments = row.segments.flatMap((segment) =>
    cutAt(segment, (left, right) =>
      edges.some((edge) => Math.abs(edge.x0 - right) < SAME_EDGE || Math.abs(edge.x1 - left) < SAME_EDGE),
    ),
  );
  return { ...row, segments };
}

// Lines of one cell stand closer than the rows of the table do.
//   Adjustment recommended by the Advisory Committee for     ($63,100)
//   2026/27
function wrapped(rows: readonly Row[]): { rows: number[]; cells: Segment[] }[] {
  const distances = rows.slice(1).map((row, i) => row.y - rows[i]!.y);
  const least = Math.min(...distances);
  const isSpaced = distances.some((distance) => distance > least * 1.25);
  const left = Math.min(...rows.map((row) => row.segments[0]!.x0));
  const groups: { rows: number[]; cells: Segment[] }[] = [];
  rows.forEach((row, i) => {
    const group = groups.at(-1);
    const isClose = i > 0 && distances[i - 1]! < Math.max(least * TIGHT, row.size * 1.22);
    if (
      group &&
      isSpaced &&
      isClose &&
      Math.abs(row.size - rows[i - 1]!.size) < 0.6 &&
      !areBothRows(group.cells, row.segments, left)
    ) {
      group.rows.push(i);
      for (const cell of row.segments) addTo(group.cells, cell);
    } else groups.push({ rows: [i], cells: [...row.segments] });
  });
  return groups;
}

// Two lines that both fill the first column and another one are two rows.
const areBothRows = (a: readonly Segment[], b: readonly Segment[], left: number): boolean =>
  [a, b].every((cells) => cells.length > 1 && cells[0]!.x0 - left < cells[0]!.size * 3);

function addTo(cells: Segment[], line: Segment): void {
  const at = cells.findIndex((cell) => cell.x0 < line.x1 && line.x0 < cell.x1);
  if (at >= 0) {
    const cell = cells[at]!;
    cells[at] = { ...cell, x0: Math.min(cell.x0, line.x0), x1: Math.max(cell.x1, line.x1), text: `${cell.text} ${line.text}` };
  } else {
    const before = cells.findIndex((cell) => cell.x0 > line.x0);
    cells.splice(before < 0 ? cells.length : before, 0, line);
  }
}
