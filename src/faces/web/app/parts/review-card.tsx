// A commitment in, everything to judge it by out: who, what, when, and its sentence in the paragraph where it stands.
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import { documentOf } from '../api/document.ts';
import { type Row, textOf } from '../api/questions.ts';
import { useWords } from '../words/index.ts';
import { Day, Status } from './cell.tsx';
import { DocumentLink } from './evidence.tsx';
import { MarkedText } from './marked-text.tsx';
import type { Said } from './review-words.ts';

interface ReviewCardParts {
  readonly row: Row;
  readonly day: string;
  readonly said: Said | null;
  readonly asking: 'correct' | 'reject' | null;
  readonly sayWord: (word: Omit<Said, 'id' | 'subject'>) => void;
  readonly stop: () => void;
}

/** The card. While `asking`, a form asks what is right and why. */
export function ReviewCard({ row, day, said, asking, sayWord, stop }: ReviewCardParts) {
  const { say, served } = useWords();
  const addressee = textOf(row.addressee);
  const [due, kind, state, paragraph] = [textOf(row.due), textOf(row.kind), textOf(row.state), textOf(row.paragraph)];
  return (
    <article className="review-card">
      <h2>
        <bdi>{addressee ? served(addressee) : say('commitment.nobody')}</bdi> {state && <Status value={state} />}
        {said && <span className="said">{say(`review.${said.action}`)}</span>}
      </h2>
      <dl>
        <dt>{say('review.what')}</dt>
        <dd lang={textOf(row.language) || undefined}>{textOf(row.action)}</dd>
        <dt>{say('review.when')}</dt>
        <dd>
          {due ? <Day value={due} /> : served(kind)} {textOf(row.why) && <span className="label">{served(textOf(row.why))}</span>}
        </dd>
        <dt>{say('review.where')}</dt>
        <dd>
          <DocumentLink document={textOf(row.document)} row={row} />{' '}
          {paragraph && say('document.paragraph', { label: paragraph })}
        </dd>
      </dl>
      <Sentence row={row} day={day} />
      {asking && <Reason asking={asking} row={row} sayWord={sayWord} stop={stop} />}
    </article>
  );
}

// The paragraph around the words; until it has come, the words themselves.
function Sentence({ row, day }: { readonly row: Row; readonly day: string }) {
  const language = textOf(row.language);
  const { data } = useQuery(documentOf(textOf(row.document), day, language || undefined));
  const [start, end] = [Number(row.start_at), Number(row.end_at)];
  const text = data?.text;
  const paragraph = text?.paragraphs.findLast(({ start_at }) => start_at <= start);
  return (
    <blockquote className="sentence" lang={language || undefined} dir="auto">
      {text && paragraph ? (
        <MarkedText
          text={text.text}
          start={paragraph.start_at}
          end={Math.max(paragraph.end_at, end)}
          marks={[]}
          sight={{ kinds: new Set(), fact: null, range: { start, end } }}
        />
      ) : (
        textOf(row.quote)
      )}
    </blockquote>
  );
}

interface ReasonParts {
  readonly asking: 'correct' | 'reject';
  readonly row: Row;
  readonly sayWord: (word: Omit<Said, 'id' | 'subject'>) => void;
  readonly stop: () => void;
}

function Reason({ asking, row, sayWord, stop }: ReasonParts) {
  const { say } = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // The key that opened the form leads into it, so that review goes on without a mouse.
  useEffect(
    () => form.current?.querySelector<HTMLInputElement>(asking === 'correct' ? 'input[type=date]' : 'input[name=why]')?.focus(),
    [asking],
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const [why, field] = [String(given.get('why')), String(given.get('field'))];
    if (asking === 'reject') return sayWord({ action: 'reject', why });
    const value = String(given.get(field));
    sayWord({ action: 'correct', field, value: field === 'due' ? [value] : value, why });
  };
  return (
    <form ref={form} className="reason" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && stop()}>
      {asking === 'correct' && (
        <fieldset>
          <legend>{say('review.correct.what')}</legend>
          <label>
            <input type="radio" name="field" value="due" defaultChecked /> {say('review.correct.due')}
          </label>
          <input type="date" name="due" defaultValue={textOf(row.due)} aria-label={say('review.correct.due')} />
          <label>
            <input type="radio" name="field" value="addressee" /> {say('review.correct.addressee')}
          </label>
          <input type="text" name="addressee" defaultValue={textOf(row.addressee)} aria-label={say('review.correct.addressee')} />
        </fieldset>
      )}
      <div className="field">
        <label htmlFor={id}>{say('review.why')}</label>
        <input id={id} name="why" type="text" required maxLength={1000} autoComplete="off" />
      </div>
      <button type="submit" className="primary">
        {say(`review.${asking}.do`)}
      </button>
      <button type="button" onClick={stop}>
        {say('review.stop')}
      </button>
    </form>
  );
}
