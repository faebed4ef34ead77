// The rows of a document in, its usual measures out: size, font, leading, right edges.
import type { Known } from './join.ts';
import type { Row, Segment } from './line.ts';

const SAME_PLACE = 3;
const LEAST_ROWS = 8;
const LEAST_FULL = 5; // lines that reach the right edge: else a zone is no column of prose
const LEAST_WIDTH = 0.4; // of the column: narrower lines are no prose

/** What is usual in a document: it tells what is not. */
export interface Measures {
  /** The size and font most of it is set in. */
  readonly bodySize: number;
  readonly bodyFont: string;
  /** The usual distance between two baselines of the size and in the zone of a segment. */
  leading(segment: Segment): number;
  /** Where lines that begin at this place end when they are full. */
  right(segment: Segment): number;
  /** The edges of the column a segment stands in. */
  frame(segment: Segment): { readonly left: number; readonly right: number };
  readonly known: Known;
}

/** Measures a document, given as zones of rows. */
export function measure(zones: readonly (readonly Row[])[], known: Known): Measures {
  const prose = zones.flatMap((rows) => rows.filter((row) => row.segments.length === 1).map((row) => row.segments[0]!));
  const bodySize = heaviest(prose, (segment) => Math.round(segment.size * 2) / 2) ?? 10;
  const body = prose.filter((segment) => Math.abs(segment.size - bodySize) < 0.6);
  const bodyFont = heaviest(body, (segment) => segment.font) ?? '';
  const leading = leadingOf(zones);
  const frames = framesOf(zones);
  const frame = (segment: Segment) => frames.get(segment) ?? { left: segment.x0, right: segment.x1 };
  return { bodySize, bodyFont, known, leading, frame, right: rightEdges(zones, leading, frame) };
}

// The column of a zone: where most of its lines begin, where the long ones end.
function framesOf(zones: readonly (readonly Row[])[]): Map<Segment, { left: number; right: number }> {
  const frames = new Map<Segment, { left: number; right: number }>();
  const all = edgesOf(zones.flat());
  for (const rows of zones) {
    const here = edgesOf(rows);
    const edges = here.full >= LEAST_FULL ? here : all;
    for (const row of rows) for (const segment of row.segments) frames.set(segment, edges);
  }
  return frames;
}

function edgesOf(rows: readonly Row[]): { left: number; right: number; full: number } {
  const single = rows.filter((row) => row.segments.length === 1).map((row) => row.segments[0]!);
  const starts = new Map<number, number>();
  for (const { x0, text } of single) starts.set(Math.round(x0 / 2), (starts.get(Math.round(x0 / 2)) ?? 0) + text.length);
  const [left] = [...starts].sort((a, b) => b[1] - a[1])[0] ?? [0];
  const ends = single.map((segment) => segment.x1).sort((a, b) => a - b);
  const right = ends[Math.floor(ends.length * 0.9)] ?? 0;
  const full = single.filter((segment) => right - segment.x1 < segment.size * 1.5).length;
  return { left: left * 2, right, full: full > single.length * 0.4 ? full : 0 };
}

function heaviest<T>(segments: readonly Segment[], property: (segment: Segment) => T): T | null {
  const weights = new Map<T, number>();
  for (const segment of segments) weights.set(property(segment), (weights.get(property(segment)) ?? 0) + segment.text.length);
  let best: T | null = null;
  for (const [value, weight] of weights) if (best === null || weight > weights.get(best)!) best = value;
  return best;
}

function leadingOf(zones: readonly (readonly Row[])[]): (segment: Segment) => number {
  const everywhere = distancesOf(zones);
  const own = new Map<Segment, number>();
  const sizeOf = (segment: Segment): number => Math.round(segment.size * 2);
  for (const rows of zones) {
    const here = distancesOf([rows]);
    for (const row of rows) {
      for (const segment of row.segments) {
        const near = here.get(sizeOf(segment)) ?? [];
        const all = everywhere.get(sizeOf(segment)) ?? [];
        own.set(segment, usualOf(near.length >= LEAST_ROWS ? near : all) ?? segment.size * 1.2);
      }
    }
  }
  return (segment) => own.get(segment) ?? segment.size * 1.2;
}

// Lines of a paragraph stand closer than paragraphs do, and there are more of them.
const usualOf = (distances: readonly number[]): number | undefined =>
  [...distances].sort((a, b) => a - b)[Math.floor(distances.length * 0.4)];

function distancesOf(zones: readonly (readonly Row[])[]): Map<number, number[]> {
  const distances = new Map<number, number[]>();
  for (const rows of zones) {
    for (let i = 1; i < rows.length; i++) {
      const [a, b] = [rows[i - 1]!, rows[i]!];
      if (a.segments.length > 1 || b.segments.length > 1 || Math.abs(a.size - b.size) > 0.6) continue;
      const distance = b.y - a.y;
      if (distance > b.size * 0.6 && distance < b.size * 2.4) listAt(distances, Math.round(b.size * 2)).push(distance);
    }
  }
  return distances;
}

function listAt<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

// Lines that begin at one place end, when they are full, where the longest of them end; a few lines by themselves (a title, a note in a
// box) where the longest of these ends, unless all are short.
function rightEdges(
  zones: readonly (readonly Row[])[],
  leading: Measures['leading'],
  frame: Measures['frame'],
): (segment: Segment) => number {
  const ends = new Map<string, number[]>();
  const own = new Map<Segment, number>();
  for (const rows of zones) {
    for (const group of groupsOf(rows, leading)) {
      const end = Math.max(...group.map((segment) => segment.x1));
      for (const segment of group) {
        own.set(segment, end);
        listAt(ends, placeOf(segment, 0)).push(segment.x1);
      }
    }
  }
  const cache = new Map<string, number>();
  return (segment) => {
    const place = placeOf(segment, 0);
    let edge = cache.get(place);
    if (edge === undefined) {
      const near: number[] = [];
      for (let shift = -SAME_PLACE; shift <= SAME_PLACE; shift++) near.push(...(ends.get(placeOf(segment, shift)) ?? []));
      near.sort((a, b) => a - b);
      edge = near.length >= 8 ? near[Math.floor(near.length * 0.97)]! : 0;
      cache.set(place, edge);
    }
    if (edge) return edge;
    const end = own.get(segment) ?? 0;
    const { left, right } = frame(segment);
    return end - segment.x0 > (right - left) * LEAST_WIDTH ? end : Math.max(right, end);
  };
}

const placeOf = (segment: Segment, shift: number): string => `${Math.round(segment.x0) + shift}/${Math.round(segment.size * 2)}`;

function groupsOf(rows: readonly Row[], leading: Measures['leading']): Segment[][] {
  const groups: Segment[][] = [];
  let before: Row | null = null;
  for (const row of rows) {
    const [segment] = row.segments;
    const isNext = before && row.y - before.y < leading(segment!) * 1.25 + 0.5 && Math.abs(row.size - before.size) < 0.6;
    before = row.segments.length === 1 ? row : null;
    if (row.segments.length !== 1) continue;
    if (isNext && groups.length) groups.at(-1)!.push(segment!);
    else groups.push([segment!]);
  }
  return groups;
}
