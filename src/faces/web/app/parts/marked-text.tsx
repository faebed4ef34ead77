// A stretch of a document's text with its marks in, the text as one reads it out, every mark a way to its fact.
import { Link } from '@tanstack/react-router';
import { Fragment, memo, type ReactNode } from 'react';
import { type Mark, type MarkKind, type Piece, piecesOf } from './marks.ts';

/** What is shown of a text: the kinds of mark, the fact that is open, the words that the address points to. */
export interface Sight {
  readonly kinds: ReadonlySet<MarkKind>;
  readonly fact: string | null;
  readonly range: { readonly start: number; readonly end: number } | null;
}

const LINKED: readonly MarkKind[] = ['citation', 'mention', 'mandate', 'finding', 'act'];

/** The text of one stretch. */
export const MarkedText = memo(function MarkedText({
  text,
  start,
  end,
  marks,
  sight,
}: {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  readonly sight: Sight;
}) {
  const shown = marks.filter((mark) => sight.kinds.has(mark.kind) || mark.id === sight.fact);
  const pointed: Mark[] = sight.range ? [{ id: 'at', kind: 'provision', ...sight.range }] : [];
  return (
    <>
      {piecesOf({ start, end }, [...shown, ...pointed]).map((piece) => (
        <MarkedPiece key={piece.start} text={text} piece={piece} sight={sight} />
      ))}
    </>
  );
});

function MarkedPiece({ text, piece, sight }: { readonly text: string; readonly piece: Piece; readonly sight: Sight }) {
  const words = text.slice(piece.start, piece.end);
  const marks = piece.marks.filter(({ id }) => id !== 'at');
  const isPointed = marks.length < piece.marks.length;
  if (!piece.marks.length) return <Words start={piece.start}>{words}</Words>;
  const top = marks.findLast(({ kind }) => LINKED.includes(kind));
  const className = [
    ...new Set(marks.map(({ kind }) => `mark-${kind}`)),
    ...(isPointed ? ['pointed'] : []),
    ...(marks.some(({ id }) => id === sight.fact) ? ['open'] : []),
  ].join(' ');
  const isFirst = top?.start === piece.start; // one stop for the keyboard for each mark
  return (
    <span className={className} data-marks={marks.map(({ id }) => id).join(' ') || undefined}>
      {top ? (
        <Link
          to="."
          search={(old: object) => ({ ...old, fact: top.id, at: undefined })}
          resetScroll={false}
          className="mark"
          tabIndex={isFirst ? undefined : -1}
        >
          <Words start={piece.start}>{words}</Words>
        </Link>
      ) : (
        <Words start={piece.start}>{words}</Words>
      )}
    </span>
  );
}

// The place of the words stands beside them, so that a selection leads back to the source.
const Words = ({ start, children }: { readonly start: number; readonly children: ReactNode }) => (
  <Fragment>
    <span data-start={start}>{children}</span>
  </Fragment>
);
