// A span and the names of its page in, its words out with the names hidden: no comma or "and" inside a name parts what is listed.
import { firstFrom, type Span } from '../../text/index.ts';
import type { Name } from '../language.ts';

/** A stretch of a page with what its names cover hidden. */
interface Mask extends Span {
  readonly text: string;
}

const masks = new WeakMap<readonly Name[], Mask>();
const HIDDEN = 'X'.repeat(400);
const STRETCH = 1_000_000; // characters of a paragraph that are hidden at once, as they are read

function maskOf(text: string, names: readonly Name[], { start, end }: Span): Mask {
  const known = masks.get(names);
  if (known && known.start <= start && end <= known.end) return known;
  const from = text.lastIndexOf('\n', start) + 1; // no name reaches over the end of a paragraph
  const close = text.indexOf('\n', end);
  const to = Math.min(close < 0 ? text.length : close, Math.max(end, from + STRETCH));
  const mask = { start: from, end: to, text: hide(text, names, from, to) };
  masks.set(names, mask);
  return mask;
}

function hide(text: string, names: readonly Name[], from: number, to: number): string {
  const pieces: string[] = [];
  let place = from;
  for (let i = firstFrom(names, from); i < names.length && names[i]!.start < to; i++) {
    const { start, end } = names[i]!;
    if (start < place) continue;
    pieces.push(text.slice(place, start), end - start <= HIDDEN.length ? HIDDEN.slice(0, end - start) : 'X'.repeat(end - start));
    place = end;
  }
  pieces.push(text.slice(place, Math.max(place, to)));
  return pieces.join('');
}

/** Gives the words of a span with the names in it hidden, so that no comma or "and" inside a name parts it. */
export function masked(text: string, names: readonly Name[], span: Span): string {
  const mask = maskOf(text, names, span);
  return mask.text.slice(span.start - mask.start, span.end - mask.start);
}
