// Something that is loading, went wrong or is empty in, what a reader can do about it out.
import type { ReactNode } from 'react';
import { Problem } from '../api/client.ts';
import { useWords } from '../words/index.ts';
import { sentenceIn } from './filings/sentence.ts';

/** A view or a part of it is on its way. */
export function Loading() {
  const { say } = useWords();
  return (
    <p className="state" role="status">
      <span className="spinner" aria-hidden="true" /> {say('state.loading')}
    </p>
  );
}

/** Nothing is there, and what to do so that something is. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state empty">
      <p className="state-title">{title}</p>
      {children}
    </div>
  );
}

/** Something went wrong: the server's words, and a way on. */
export function Failure({ error, again }: { readonly error: Error; readonly again?: (() => void) | undefined }) {
  const { say, served } = useWords();
  const words = error instanceof Problem && error.status > 0 ? sentenceIn(served, error.message) : say('state.unreachable');
  return (
    <div className="state failure" role="alert">
      <p className="state-title">{say('state.failed')}</p>
      <p>{words}</p>
      {again && (
        <button type="button" onClick={again}>
          {say('state.again')}
        </button>
      )}
    </div>
  );
}
