// The facts of a text in, its pieces with the marks on them out: what lies over what, cut where one begins or ends.
import type { DocumentText, Placed } from '../api/document.ts';

/** The kinds of fact that are marked, the widest first: a narrower one lies over a wider one. */
export const MARK_KINDS = ['provision', 'act', 'mandate', 'finding', 'citation', 'mention'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A mark: `id` names its fact (`citation-3`). */
export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

/** A piece of text with the same marks on all of it; `marks` from the widest to the narrowest. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

const markOf = (kind: MarkKind, n: number, { start_at, end_at }: Placed): Mark => ({
  id: `${kind}-${n}`,
  kind,
  start: start_at,
  end: end_at,
});

/** The marks of a text. An act that is the whole document marks nothing. */
export function marksOf(text: DocumentText): Mark[] {
  const numbered = (kind: MarkKind, facts: readonly (Placed & { readonly n: number })[]) =>
    facts.map((fact) => markOf(kind, fact.n, fact));
  return [
    ...numbered('provision', text.provisions),
    ...numbered('act', text.acts),
    ...numbered('mandate', text.mandates),
    ...numbered('finding', text.findings),
    ...numbered('citation', text.citations),
    ...text.mentions.map((mention, i) => markOf('mention', i + 1, mention)),
  ];
}

/** The marks that lie on each stretch of a text, in the order of the stretches, which are ordered and apart. */
export function marksOn(stretches: readonly Placed[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const on: Mark[][] = stretches.map(() => []);
  for (const mark of marks) {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stretches[middle]!.end_at <= mark.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < stretches.length && stretches[i]!.start_at < mark.end; i++) on[i]!.push(mark);
  }
  return on;
}

//   |Requests the |Secretary-General| to report|     → 3 pieces: provision, provision + mention, provision
/** Cuts a stretch of text into pieces. */
export function piecesOf({ start, end }: { readonly start: number; readonly end: number }, marks: readonly Mark[]): Piece[] {
  const over = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of over) {
    if (mark.start > start) cuts.add(mark.start);
    if (mark.end < end) cuts.add(mark.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((place, i) => {
    const until = places[i + 1]!;
    const on = over.filter((mark) => mark.start <= place && mark.end >= until);
    on.sort((a, b) => b.end - b.start - (a.end - a.start) || MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind));
    return { start: place, end: until, marks: on };
  });
}

/** The places of an address: `at=120-260`. */
export function rangeOf(at: string | undefined): { readonly start: number; readonly end: number } | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '');
  if (!match) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : null;
}
