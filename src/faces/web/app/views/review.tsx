// Commitments that nobody has looked at in, words on them out: one at a time, its sentence in view, by keyboard alone.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { answerOf, definitions, fitting, type Question, rowsOf, textOf } from '../api/questions.ts';
import { useSession } from '../api/session.ts';
import { useDay } from '../frame/day.ts';
import { ReviewCard } from '../parts/review-card.tsx';
import { ReviewList } from '../parts/review-list.tsx';
import { type Said, useReview } from '../parts/review-words.ts';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';

/** Review. */
export function ReviewView() {
  const { say } = useWords();
  const search = useSearch({ strict: false }) as Record<string, string>;
  const session = useSession();
  const day = useDay();
  const { data, error } = useQuery(definitions);
  if (error) return <Failure error={error} />;
  const question = data?.find(({ name }) => name === 'commitments');
  if (!question || !day || !session) return <Loading />;
  const mayReview = session.member?.rights.includes('review') ?? false;
  return (
    <View title={say('review.title')} lead={say('review.lead')} isWide>
      {mayReview ? (
        <Queue
          question={question}
          values={fitting(question, { on: day.day, ...search }) as Record<string, string>}
          day={day.day}
        />
      ) : (
        <Empty title={say('review.needs')}>
          <p>
            <Link to="/sign-in">{say('sign.in')}</Link>
          </p>
        </Empty>
      )}
    </View>
  );
}

interface QueueParts {
  readonly question: Question;
  readonly values: Record<string, string>;
  readonly day: string;
}

// The rows stay as they were when the queue was opened, so that nothing moves under the reader's hands.
function Queue({ question, values, day }: QueueParts) {
  const { say } = useWords();
  const { data, error, isPending } = useInfiniteQuery({
    ...answerOf(question.name, values),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [place, setPlace] = useState(0);
  const [asking, setAsking] = useState<'correct' | 'reject' | null>(null);
  const [said, setSaid] = useState<readonly Said[]>([]);
  const review = useReview();
  const frame = useRef<HTMLElement>(null);
  const rows = rowsOf(data).filter((row) => !row.review);
  const row = rows[place];
  const move = (by: number) => setPlace((old) => Math.max(0, Math.min(rows.length - 1, old + by)));
  const sayWord = async (word: Omit<Said, 'id' | 'subject'>) => {
    if (!row) return;
    const subject = `commitment:${textOf(row.id)}`;
    const id = await review.say({ ...word, subject });
    if (id === null) return;
    setSaid((old) => [...old.filter((one) => one.subject !== subject), { ...word, subject, id }]);
    setAsking(null);
    frame.current?.focus();
    move(1);
  };
  const undo = async () => {
    const last = said.at(-1);
    if (!last || !(await review.undo(last.id, say('review.undo.why')))) return;
    setSaid((old) => old.slice(0, -1));
    setPlace(rows.findIndex((one) => `commitment:${textOf(one.id)}` === last.subject));
  };
  const keys: Readonly<Record<string, () => void>> = {
    a: () => void sayWord({ action: 'accept', why: say('review.accept.why') }),
    c: () => setAsking('correct'),
    r: () => setAsking('reject'),
    j: () => move(1),
    k: () => move(-1),
    u: () => void undo(),
  };
  useReviewKeys(asking ? {} : keys);
  if (isPending) return <Loading />;
  if (error) return <Failure error={error} />;
  if (!row) return <Empty title={say('review.none')} />;
  return (
    <section className="review" ref={frame} tabIndex={-1} aria-label={say('review.title')}>
      <ReviewList rows={rows} place={place} said={said} choose={setPlace} />
      <div className="review-main">
        <ReviewCard
          key={textOf(row.id)}
          row={row}
          day={day}
          said={said.find(({ subject }) => subject === `commitment:${textOf(row.id)}`) ?? null}
          asking={asking}
          sayWord={(word) => void sayWord(word)}
          stop={() => {
            setAsking(null);
            frame.current?.focus();
          }}
        />
        {review.error && <Failure error={review.error} />}
        <p className="review-keys">
          {(['a', 'c', 'r', 'j', 'k', 'u'] as const).map((key) => (
            <button key={key} type="button" onClick={keys[key]} disabled={key === 'u' && !said.length} aria-keyshortcuts={key}>
              <kbd>{key}</kbd> {say(`review.key.${key}`)}
            </button>
          ))}
        </p>
        <p role="status">{say('review.done', { done: said.length, all: rows.length })}</p>
      </div>
    </section>
  );
}

function useReviewKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [keys]);
}
