// A secret in, a place out where it is shown this once, to be copied.
import { useId, useState } from 'react';
import { useWords } from '../../words/index.ts';

interface OnceParts {
  readonly secret: string;
  readonly label: string;
  readonly means: string;
}

/** The place. */
export function Once({ secret, label, means }: OnceParts) {
  const { say } = useWords();
  const id = useId();
  const [said, setSaid] = useState<'quote.copied' | 'quote.refused' | null>(null);
  const copy = () => {
    const copied = navigator.clipboard?.writeText(secret) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => setSaid('quote.copied'),
      () => setSaid('quote.refused'),
    );
  };
  return (
    <div className="once">
      <label htmlFor={id}>{label}</label>
      <div className="once-line">
        <input id={id} type="text" dir="ltr" readOnly value={secret} onFocus={({ target }) => target.select()} />
        <button type="button" onClick={copy}>
          {say('once.copy')}
        </button>
        <span role="status">{said && say(said)}</span>
      </div>
      <p className="filing-hint">{means}</p>
    </div>
  );
}
