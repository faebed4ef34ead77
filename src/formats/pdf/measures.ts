// The rows of a document in, its usual measures out: size, font, leading, right edges.
import type { Known } from './join.ts';
import type { Row, Segment } from './line.ts';
import type { Measures } from './paragraphs.ts';

const SAME_PLACE = 3;

/** Measures a document, given as zones of rows. */
export function measure(zones: readonly (readonly Row[])[], known: Known): Measures {
  const prose = zones.flatMap((rows) => rows.filter((row) => row.segments.length === 1).map((row) => row.segments[0]!));
  const bodySize = heaviest(prose, (segment) => Math.round(segment.size * 2) / 2) ?? 10;
  const bodyFont =
    heaviest(
      prose.filter((segment) => Math.abs(segment.size - bodySize) < 0.6),
      (segment) => segment.font,
    ) ?? '';
  const leadings = leadingsOf(zones);
  const leading = (size: number): number => leadings.get(Math.round(size * 2)) ?? size * 1.2;
  return {
    bodySize,
    bodyFont,
    known,
    leading,
    right: rightEdges(zones, leading),
  };
}

function heaviest<T>(segments: readonly Segment[], property: (segment: Segment) => T): T | null {
  const weights = new Map<T, number>();
  for (const segment of segments) weights.set(property(segment), (weights.get(property(segment)) ?? 0) + segment.text.length);
  let best: T | null = null;
  for (const [value, weight] of weights) if (best === null || weight > weights.get(best)!) best = value;
  return best;
}

function leadingsOf(zones: readonly (readonly Row[])[]): Map<number, number> {
  const distances = new Map<number, number[]>();
  for (const rows of zones) {
    for (let i = 1; i < rows.length; i++) {
      const [a, b] = [rows[i - 1]!, rows[i]!];
      if (a.segments.length > 1 || b.segments.length > 1 || Math.abs(a.size - b.size) > 0.6) continue;
      const distance = b.y - a.y;
      if (distance > b.size * 0.6 && distance < b.size * 2.2) listAt(distances, Math.round(b.size * 2)).push(distance);
    }
  }
  return new Map([...distances].map(([size, list]) => [size, list.sort((a, b) => a - b)[list.length >> 1]!]));
}

function listAt<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

// Lines that begin at one place end, when they are full, where the longest of them end; a few lines by themselves (a title, a note in a
// box) where the longest of these ends, unless all are short.
function rightEdges(zones: readonly (readonly Row[])[], leading: (size: number) => number): (segment: Segment) => number {
  const ends = new Map<string, number[]>();
  const own = new Map<Segment, number>();
  const all: number[] = [];
  for (const rows of zones) {
    for (const group of groupsOf(rows, leading)) {
      const end = Math.max(...group.map((segment) => segment.x1));
      for (const segment of group) {
        own.set(segment, end);
        listAt(ends, placeOf(segment, 0)).push(segment.x1);
        all.push(segment.x1);
      }
    }
  }
  all.sort((a, b) => a - b);
  const usual = all[Math.floor(all.length * 0.9)] ?? 0;
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
    return end - segment.x0 > (usual - segment.x0) * 0.55 ? end : Math.max(usual, end);
  };
}

const placeOf = (segment: Segment, shift: number): string => `${Math.round(segment.x0) + shift}/${Math.round(segment.size * 2)}`;

function groupsOf(rows: readonly Row[], leading: (size: number) => number): Segment[][] {
  const groups: Segment[][] = [];
  let before: Row | null = null;
  for (const row of rows) {
    const [segment] = row.segments;
    const isNext = before && row.y - before.y < leading(row.size) * 1.25 + 0.5 && Math.abs(row.size - before.size) < 0.6;
    before = row.segments.length === 1 ? row : null;
    if (row.segments.length !== 1) continue;
    if (isNext && groups.length) groups.at(-1)!.push(segment!);
    else groups.push([segment!]);
  }
  return groups;
}
