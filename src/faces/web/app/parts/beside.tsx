// One document in two languages in, its paragraphs side by side out: paired by their labels, and by their order where they have none.
import { useQuery } from '@tanstack/react-query';
import { type DocumentText, documentOf, type Paragraph } from '../api/document.ts';
import { Failure, Loading } from './state.tsx';

interface Pair {
  readonly left: Paragraph | null;
  readonly right: Paragraph | null;
}

// Operative paragraph 3 (a) is the same in every language; the second preambular paragraph is the second.
function keysOf(paragraphs: readonly Paragraph[]): Map<string, Paragraph> {
  const counts = new Map<string, number>();
  return new Map(
    paragraphs.map((paragraph) => {
      const count = (counts.get(paragraph.role) ?? 0) + 1;
      counts.set(paragraph.role, count);
      return [`${paragraph.role} ${paragraph.path || count}`, paragraph];
    }),
  );
}

/** Pairs the paragraphs of two texts; what has no counterpart stands alone, in its place. */
export function pairsOf(left: readonly Paragraph[], right: readonly Paragraph[]): Pair[] {
  const [ours, theirs] = [keysOf(left), keysOf(right)];
  const waiting = [...theirs].filter(([key]) => !ours.has(key)).map(([, paragraph]) => paragraph);
  const pairs: Pair[] = [];
  for (const [key, paragraph] of ours) {
    const other = theirs.get(key) ?? null;
    while (other && waiting[0] && waiting[0].n < other.n) pairs.push({ left: null, right: waiting.shift()! });
    pairs.push({ left: paragraph, right: other });
  }
  return [...pairs, ...waiting.map((paragraph) => ({ left: null, right: paragraph }))];
}

interface BesideParts {
  readonly text: DocumentText;
  readonly symbol: string;
  readonly language: string;
  readonly day: string;
}

/** The two texts. */
export function Beside({ text, symbol, language, day }: BesideParts) {
  const { data, error, isPending } = useQuery(documentOf(symbol, day, language));
  if (error) return <Failure error={error} />;
  if (isPending || !data.text) return <Loading />;
  const other = data.text;
  return (
    <div className="beside">
      {pairsOf(text.paragraphs, other.paragraphs).map(({ left, right }) => (
        <div key={`${left?.n} ${right?.n}`} className="beside-row">
          <Side text={text} paragraph={left} />
          <Side text={other} paragraph={right} />
        </div>
      ))}
    </div>
  );
}

const Side = ({ text, paragraph }: { readonly text: DocumentText; readonly paragraph: Paragraph | null }) => (
  <p lang={text.language} dir="auto" data-role={paragraph?.role}>
    {paragraph && text.text.slice(paragraph.start_at, paragraph.end_at)}
  </p>
);
