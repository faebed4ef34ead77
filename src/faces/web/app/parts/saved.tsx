// A question with its values in, a way to save it under a name out; and the list of what was saved, each a link, removable with a way back.
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type Saved, useRemoveSaved, useSave, useSaved } from '../api/saved.ts';
import { useSession } from '../api/session.ts';
import { useWords } from '../words/index.ts';
import { Failure } from './state.tsx';

const MOST_NAME = 120;

/** The button that saves what is asked now, for who is signed in. The day is not saved: a saved question is asked as of the day of the view. */
export function Save({
  question,
  values,
  name,
}: {
  readonly question: string;
  readonly values: Record<string, string>;
  readonly name: string;
}) {
  const { say } = useWords();
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const save = useSave();
  if (!session?.member) return null;
  const { on: _, ...parameters } = values;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('name')).trim();
    save.mutate({ name: given || name, question, parameters }, { onSuccess: () => setOpen(false) });
  };
  return (
    <div className="save">
      {isOpen ? (
        <form onSubmit={submit}>
          <label>
            {say('saved.name')} <input name="name" defaultValue={name.slice(0, MOST_NAME)} maxLength={MOST_NAME} />
          </label>
          <button type="submit" className="primary" disabled={save.isPending}>
            {say('saved.save')}
          </button>
          <button type="button" onClick={() => setOpen(false)}>
            {say('saved.not')}
          </button>
        </form>
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          {say('saved.save')}
        </button>
      )}
      {save.error && <Failure error={save.error} />}
      <p className="hidden" role="status">
        {save.isSuccess ? say('saved.done', { name: save.data.name }) : ''}
      </p>
    </div>
  );
}

/** What was saved: searches alone, or every question. Nothing shows while there is none. */
export function SavedList({ question }: { readonly question?: string }) {
  const { say } = useWords();
  const all = useSaved();
  const [removed, setRemoved] = useState<Saved | null>(null);
  const [remove, save] = [useRemoveSaved(), useSave()];
  const shown = question ? all.filter((one) => one.question === question) : all;
  if (!shown.length && !removed) return null;
  const restore = ({ name, question: asked, parameters }: Saved) =>
    save.mutate({ name, question: asked, parameters }, { onSuccess: () => setRemoved(null) });
  return (
    <section className="saved">
      <h2>{say('saved.title')}</h2>
      <ul>
        {shown.map((one) => (
          <li key={one.id}>
            {one.question === 'search' ? (
              <Link to="/search" search={one.parameters}>
                {one.name}
              </Link>
            ) : (
              <Link to="/questions/$name" params={{ name: one.question }} search={one.parameters}>
                {one.name}
              </Link>
            )}
            <button
              type="button"
              className="plain"
              aria-label={say('saved.remove', { name: one.name })}
              onClick={() => remove.mutate(one, { onSuccess: () => setRemoved(one) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {removed && (
          <>
            {say('saved.removed', { name: removed.name })}{' '}
            <button type="button" onClick={() => restore(removed)}>
              {say('later.undo')}
            </button>
          </>
        )}
      </p>
      {(remove.error ?? save.error) && <Failure error={(remove.error ?? save.error)!} />}
    </section>
  );
}
