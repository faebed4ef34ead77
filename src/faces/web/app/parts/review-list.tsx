// The queue of a review in, a narrow list out: where one is, and what was said of each.
import { useEffect, useRef } from 'react';
import { type Row, textOf } from '../api/questions.ts';
import { useWords } from '../words/index.ts';
import { nameOf } from './evidence.tsx';
import type { Said } from './review-words.ts';

interface ReviewListParts {
  readonly rows: readonly Row[];
  readonly place: number;
  readonly said: readonly Said[];
  readonly choose: (place: number) => void;
}

const MARKS = { accept: '✓', correct: '✎', reject: '✕' } as const;

/** The list; the chosen row is kept in sight. */
export function ReviewList({ rows, place, said, choose }: ReviewListParts) {
  const { say, served } = useWords();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (place >= 0) current.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  const words = new Map(said.map((one) => [one.subject, one.action]));
  return (
    <ol className="review-list">
      {rows.map((row, i) => {
        const word = words.get(`commitment:${textOf(row.id)}`);
        return (
          <li key={textOf(row.id)}>
            <button
              type="button"
              className="plain"
              ref={i === place ? current : null}
              aria-current={i === place ? 'true' : undefined}
              onClick={() => choose(i)}
            >
              <span className="review-word">
                {word && (
                  <>
                    <span aria-hidden="true">{MARKS[word]}</span>
                    <span className="hidden">{say(`review.${word}`)}</span>
                  </>
                )}
              </span>
              <span>
                <bdi>{textOf(row.addressee) ? served(textOf(row.addressee)) : say('commitment.nobody')}</bdi>
                <bdi className="label symbol">{nameOf(textOf(row.document))}</bdi>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
