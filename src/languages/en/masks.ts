// A span and the names of its page in, its words out with the names hidden: no comma or "and" inside a name parts what is listed.
import { firstFrom, type Span } from '../../text/index.ts';
import type { Name } from '../language.ts';

const HIDDEN = 'X'.repeat(400);

const signs = (count: number): string => (count <= HIDDEN.length ? HIDDEN.slice(0, count) : 'X'.repeat(count));

/** Gives the words of a span with the names in it hidden, so that no comma or "and" inside a name parts it. */
export function masked(text: string, names: readonly Name[], { start, end }: Span): string {
  let i = firstFrom(names, start);
  if (i > 0 && names[i - 1]!.end > start) i--;
  let hidden = '';
  let place = start;
  for (; i < names.length && names[i]!.start < end; i++) {
    const from = Math.max(names[i]!.start, place);
    const to = Math.max(from, Math.min(names[i]!.end, end));
    hidden += text.slice(place, from) + signs(to - from);
    place = to;
  }
  return hidden + text.slice(place, end);
}
