// A place in a text: half-open, in UTF-16 code units; sorted lists of places can be asked for what lies inside one.

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of the source text with the text that stands there: `text.slice(start, end) === quote`, always. */
export interface Evidence extends Span {
  readonly quote: string;
}

/** Tells how many code units two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Tells whether the second span lies wholly inside the first. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Gives the index of the first item of a list sorted by start that begins at or after a place. */
export function firstFrom(list: readonly Span[], place: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives the last item of a list sorted by start that begins before a place. */
export function lastBefore<T extends Span>(list: readonly T[], place: number): T | undefined {
  const after = firstFrom(list, place);
  return after > 0 ? list[after - 1] : undefined; // what is asked for at -1 is looked for as a property, slowly
}

/** Lists the items of a list sorted by start that lie wholly inside a span, in their order. */
export function within<T extends Span>(list: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(list, span.start); i < list.length && list[i]!.start < span.end; i++) {
    if (list[i]!.end <= span.end) found.push(list[i]!);
  }
  return found;
}
