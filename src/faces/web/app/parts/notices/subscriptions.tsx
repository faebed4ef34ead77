// One's own subscriptions in, a list of them out: how each stands, what it gave notice of; renewed, or ended after a second thought.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { end, post } from '../../api/client.ts';
import { noticesOf, type Shown, type Subscription } from '../../api/notices.ts';
import type { Saved } from '../../api/saved.ts';
import { useWords } from '../../words/index.ts';
import { useFormats } from '../../words/locale.ts';
import { useChange } from '../administration/use-change.ts';
import { Later, useLater } from '../later.tsx';
import { Failure, Loading } from '../state.tsx';
import { ShownOnce } from './subscribe-form.tsx';

interface ListParts {
  readonly held: readonly Subscription[];
  readonly saved: readonly Saved[];
}

/** The list. */
export function Subscriptions({ held, saved }: ListParts) {
  const { say, served } = useWords();
  const { change, error } = useChange();
  const later = useLater();
  const [renewed, setRenewed] = useState<{ readonly id: string; readonly shown: Shown } | null>(null);
  const titleOf = ({ about, subject }: Subscription): string => {
    if (about === 'question') return saved.find(({ id }) => id === subject)?.name ?? subject;
    return `${say(`notices.about.${about}`)}: ${about === 'theme' ? served(subject) : subject.replace(/^seized:/, '')}`;
  };
  const renew = async (id: string) => {
    const shown = await change((guard) => post<Shown>(`/subscriptions/${id}/renew`, {}, guard));
    setRenewed(shown && { id, shown });
  };
  return (
    <>
      <Later later={later} />
      {error && <Failure error={error} />}
      {!held.length && <p className="none">{say('notices.none')}</p>}
      <ul className="waiting subscriptions">
        {held.map((one) => (
          <li key={one.id}>
            <div>
              <bdi>{titleOf(one)}</bdi> · {say(`notices.way.${one.way}`)}
              {(one.way === 'mail' || one.way === 'webhook') && <> · {say(`notices.rhythm.${one.rhythm}`)}</>}
              {one.address && <bdi className="label subscription-address">{one.address}</bdi>}
              {one.problem && (
                <p className="subscription-problem">
                  {say(one.stopped_at ? 'notices.stopped' : 'notices.failing')} <bdi lang="en">{one.problem}</bdi>
                </p>
              )}
              {one.way !== 'calendar' && <Told id={one.id} />}
              {renewed?.id === one.id && <ShownOnce shown={renewed.shown} />}
            </div>
            <button type="button" onClick={() => void renew(one.id)}>
              {say('notices.renew')}
            </button>
            <button
              type="button"
              onClick={() =>
                later.do(
                  say('notices.end.soon', { title: titleOf(one) }),
                  () => void change((guard) => end(`/subscriptions/${one.id}`, guard)),
                )
              }
            >
              {say('notices.end')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

// Asked for when it is opened: each subscription asks its question anew.
function Told({ id }: { readonly id: string }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('notices.told')}</summary>
      {isOpen && <Notices id={id} />}
    </details>
  );
}

function Notices({ id }: { readonly id: string }) {
  const { say } = useWords();
  const { moment } = useFormats();
  const { data, error } = useQuery(noticesOf(id));
  if (error) return <Failure error={error} />;
  if (!data) return <Loading />;
  if (!data.length) return <p className="none">{say('notices.told.none')}</p>;
  return (
    <ol className="notices">
      {data.map(({ key, line, noticedAt, row }) => (
        <li key={key}>
          <span className="label">{moment(noticedAt)}</span> <Line line={line} row={row} />
        </li>
      ))}
    </ol>
  );
}

function Line({ line, row }: { readonly line: string; readonly row: Readonly<Record<string, unknown>> }) {
  const { document, what } = row;
  if (typeof document !== 'string' || !document.includes('/')) {
    return what === 'filing' ? (
      <Link to="/filings/$id" params={{ id: String(document) }}>
        <bdi>{line}</bdi>
      </Link>
    ) : (
      <bdi>{line}</bdi>
    );
  }
  return (
    <Link to="/documents/$" params={{ _splat: document }}>
      <bdi>{line}</bdi>
    </Link>
  );
}
