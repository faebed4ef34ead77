// A text with its facts in, the reading page out: paragraph by paragraph, each with its number, its words and its margin.
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentText, Paragraph } from '../api/document.ts';
import { useWords } from '../words/index.ts';
import { Margin } from './margin.tsx';
import { MarkedText, type Sight } from './marked-text.tsx';
import { MARK_KINDS, type Mark, type MarkKind, marksOf, marksOn, rangeOf } from './marks.ts';
import { QuoteBar } from './quote-bar.tsx';

const FIRST_SHOWN: readonly MarkKind[] = ['citation', 'mandate', 'finding', 'act'];

/** The text of a document. `fact` is open, `at` points to words. */
export function ReadingText({
  name,
  text,
  day,
  fact,
  at,
}: {
  readonly name: string;
  readonly text: DocumentText;
  readonly day: string;
  readonly fact: string | null;
  readonly at: string | undefined;
}) {
  const { say } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [kinds, setKinds] = useState<ReadonlySet<MarkKind>>(new Set(FIRST_SHOWN));
  const marks = useMemo(() => marksOf(text), [text]);
  const placed = useMemo(() => marksOn(text.paragraphs, marks), [text, marks]);
  const sight = useMemo<Sight>(() => ({ kinds, fact, range: rangeOf(at) }), [kinds, fact, at]);
  // A paragraph that neither the open fact nor the address concerns is not drawn anew when they change.
  const calm = useMemo<Sight>(() => ({ kinds, fact: null, range: null }), [kinds]);
  useEffect(() => {
    const target = fact || at ? frame.current?.querySelector('.open, .pointed') : null;
    if (target && !isInSight(target)) target.scrollIntoView({ block: 'center' });
  }, [fact, at]);
  const paragraphAt = (place: number) => text.paragraphs.findLast(({ start_at }) => start_at <= place);
  const reference = (place: number) => {
    const label = paragraphAt(place)?.path;
    return label ? `${name}, ${say('document.paragraph', { label })}` : name;
  };
  return (
    <>
      <Legend marks={marks} kinds={kinds} choose={setKinds} />
      <div className="reading" ref={frame}>
        {text.paragraphs.map((paragraph, i) => {
          const marksHere = placed[i]!;
          const { range } = sight;
          const hasFact = marksHere.some(({ id }) => id === fact);
          const isConcerned = hasFact || (range !== null && range.start < paragraph.end_at && range.end > paragraph.start_at);
          const before = text.text.slice(text.paragraphs[i - 1]?.end_at ?? 0, paragraph.start_at);
          return (
            <div key={paragraph.n} className="row" data-role={paragraph.role} id={`p${paragraph.n}`}>
              {hasWords(before, paragraph.label) && (
                <Between text={text} start={text.paragraphs[i - 1]?.end_at ?? 0} end={paragraph.start_at} />
              )}
              <Anchor paragraph={paragraph} />
              <Body text={text} paragraph={paragraph} marks={marksHere} sight={isConcerned ? sight : calm} />
              <Margin text={text} paragraph={paragraph} fact={hasFact ? fact : null} day={day} />
            </div>
          );
        })}
      </div>
      <QuoteBar
        frame={frame}
        text={text.text}
        reference={reference}
        address={(start, end) =>
          `${location.origin}${location.pathname}?${new URLSearchParams({ language: text.language, at: `${start}-${end}` })}`
        }
      />
    </>
  );
}

const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top > 80 && bottom < window.innerHeight - 40;
};

// What stands between two paragraphs and is more than the label of the next: mastheads, page furniture.
const hasWords = (between: string, label: string | null): boolean =>
  /[\p{L}\p{N}]/u.test(label ? between.replace(label.replace(/[()]/g, ''), '') : between);

const Between = ({ text, start, end }: { readonly text: DocumentText; readonly start: number; readonly end: number }) => (
  <p className="between" lang={text.language} dir="auto">
    <span data-start={start}>{text.text.slice(start, end)}</span>
  </p>
);

function Anchor({ paragraph }: { readonly paragraph: Paragraph }) {
  const { say } = useWords();
  return (
    <Link
      to="."
      search={(old: object) => ({ ...old, at: `${paragraph.start_at}-${paragraph.end_at}`, fact: undefined })}
      resetScroll={false}
      className="anchor"
      aria-label={say('document.address', { label: paragraph.path || `¶ ${paragraph.n}` })}
    >
      {paragraph.label ?? '¶'}
    </Link>
  );
}

function Body({
  text,
  paragraph,
  marks,
  sight,
}: {
  readonly text: DocumentText;
  readonly paragraph: Paragraph;
  readonly marks: readonly Mark[];
  readonly sight: Sight;
}) {
  const start = afterLabel(text.text, paragraph);
  const words = <MarkedText text={text.text} start={start} end={paragraph.end_at} marks={marks} sight={sight} />;
  const isHead = paragraph.role === 'title' || paragraph.role === 'heading';
  const props = { lang: text.language, dir: 'auto', className: 'words', 'data-level': paragraph.level } as const;
  return isHead ? <h2 {...props}>{words}</h2> : <p {...props}>{words}</p>;
}

// The label stands in the gutter already.
function afterLabel(text: string, { start_at, end_at, label }: Paragraph): number {
  if (!label) return start_at;
  const bare = label.replace(/[().]/g, '');
  const match = /^\s*[(（]?\s*([^\s()（）.,、．]+)\s*[)）.．、,]?\s*/.exec(text.slice(start_at, Math.min(end_at, start_at + 24)));
  return match?.[1] === bare ? start_at + match[0].length : start_at;
}

function Legend({
  marks,
  kinds,
  choose,
}: {
  readonly marks: readonly Mark[];
  readonly kinds: ReadonlySet<MarkKind>;
  readonly choose: (kinds: ReadonlySet<MarkKind>) => void;
}) {
  const { say } = useWords();
  const toggle = (kind: MarkKind) =>
    choose(kinds.has(kind) ? new Set([...kinds].filter((one) => one !== kind)) : new Set([...kinds, kind]));
  return (
    <fieldset className="legend">
      <legend>{say('document.marks')}</legend>
      {MARK_KINDS.map((kind) => {
        const count = marks.filter((mark) => mark.kind === kind).length;
        return (
          count > 0 && (
            <label key={kind} className={`mark-${kind}`}>
              <input type="checkbox" checked={kinds.has(kind)} onChange={() => toggle(kind)} /> {say(`mark.${kind}`)}{' '}
              <span className="count">{count}</span>
            </label>
          )
        );
      })}
    </fieldset>
  );
}
