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
  const edges = rightEdges(prose);
  return {
    bodySize,
    bodyFont,
    known,
    leading: (size) => leadings.get(Math.round(size * 2)) ?? size * 1.2,
    right: (segment) => edges(segment),
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

// Lines that begin at one place end, when they are full, where the longest of them end.
function rightEdges(prose: readonly Segment[]): (segment: Segment) => number {
  const ends = new Map<number, number[]>();
  for (const segment of prose) listAt(ends, Math.round(segment.x0)).push(segment.x1);
  const all = prose.map((segment) => segment.x1).sort((a, b) => a - b);
  const usual = all[Math.floor(all.length * 0.9)] ?? 0;
  const cache = new Map<number, number>();
  return ({ x0 }) => {
    const place = Math.round(x0);
    const known = cache.get(place);
    if (known !== undefined) return known;
    const near: number[] = [];
    for (let x = place - SAME_PLACE; x <= place + SAME_PLACE; x++) near.push(...(ends.get(x) ?? []));
    near.sort((a, b) => a - b);
    const edge = near.length >= 4 ? near[Math.floor(near.length * 0.97)]! : Math.max(usual, near.at(-1) ?? 0);
    cache.set(place, edge);
    return edge;
  };
}
