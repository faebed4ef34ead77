// What a fact rests on in, a link to the very words in their document out.
import { Link } from '@tanstack/react-router';
import { type Row, textOf } from '../api/questions.ts';
import { useWords } from '../words/index.ts';

/** The address of words in a document: /documents/S/RES/9001 (2031)?language=en&at=120-260 */
export const placeOf = (row: Row): { language?: string; at?: string } => ({
  ...(typeof row.language === 'string' ? { language: row.language } : {}),
  ...(typeof row.start_at === 'number' && typeof row.end_at === 'number' ? { at: `${row.start_at}-${row.end_at}` } : {}),
});

/** The name of a document; without a symbol by the first letters of its hash: seized:text/24e4ff47adb5… → text 24e4ff47 */
export const nameOf = (document: string): string =>
  document.replace(/^seized:/, '').replace(/^([a-z]+)\/([0-9a-f]{8})[0-9a-f]{20,}$/, '$1 $2');

/** A link to a document, or to words in it. */
export function DocumentLink({
  row,
  document,
  children,
}: {
  readonly row?: Row;
  readonly document: string;
  readonly children?: React.ReactNode;
}) {
  return (
    <Link to="/documents/$" params={{ _splat: document }} search={row ? placeOf(row) : {}} className="symbol" dir="ltr">
      {children ?? nameOf(document)}
    </Link>
  );
}

/** The words that a row rests on, folded until they are asked for. */
export function Evidence({ row }: { readonly row: Row }) {
  const { say } = useWords();
  const quote = textOf(row.quote).replace(/\s+/g, ' ');
  if (!quote) return null;
  return (
    <details className="evidence">
      <summary>{say('evidence.words')}</summary>
      <blockquote lang={textOf(row.language) || undefined} dir="auto">
        {quote}
      </blockquote>
    </details>
  );
}
