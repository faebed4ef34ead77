// One's own tokens in, a list of them out; a new one is shown this once, and one that is ended waits some seconds for a second thought.
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { end, post } from '../../api/client.ts';
import { tokens } from '../../api/people.ts';
import { useWords } from '../../words/index.ts';
import { useFormats } from '../../words/locale.ts';
import { Later, useLater } from '../later.tsx';
import { Failure, Loading } from '../state.tsx';
import { Once } from './once.tsx';
import { useChange } from './use-change.ts';

const SCOPES = ['read', 'file', 'review'] as const;
const USUAL_DAYS = 90;
const MOST_DAYS = 365;

/** Tokens for programs. */
export function TokensPart() {
  const { say } = useWords();
  const id = useId();
  const { change, error } = useChange();
  const [secret, setSecret] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const wish = {
      label: String(given.get('label')),
      scopes: given.getAll('scopes').map(String),
      days: Number(given.get('days')),
    };
    const made = await change((guard) => post<{ token: string }>('/tokens', wish, guard));
    if (!made) return;
    setSecret(made.token);
    form.reset();
  };
  return (
    <>
      <h2>{say('tokens.new')}</h2>
      <p className="advice">{say('tokens.means')}</p>
      <form className="question-form" onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor={`${id}-label`}>{say('tokens.label')}</label>
          <input id={`${id}-label`} name="label" type="text" required maxLength={200} autoComplete="off" />
        </div>
        <div className="field">
          <label htmlFor={`${id}-days`}>{say('tokens.days')}</label>
          <input id={`${id}-days`} name="days" type="number" required min={1} max={MOST_DAYS} defaultValue={USUAL_DAYS} />
        </div>
        <fieldset className="roles">
          <legend className="hidden">{say('tokens.scopes')}</legend>
          {SCOPES.map((scope) => (
            <label key={scope}>
              <input type="checkbox" name="scopes" value={scope} defaultChecked={scope === 'read'} />
              {say(`scope.${scope}`)}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="primary">
          {say('tokens.make')}
        </button>
      </form>
      {error && <Failure error={error} />}
      {secret && <Once secret={secret} label={say('tokens.secret')} means={say('tokens.secret.means')} />}
      <Held />
    </>
  );
}

function Held() {
  const { say } = useWords();
  const { moment } = useFormats();
  const { data, error } = useQuery(tokens);
  const { change, error: refused } = useChange();
  const later = useLater();
  if (error) return <Failure error={error} />;
  if (!data) return <Loading />;
  const held = data.filter(({ ended_at }) => ended_at === null);
  return (
    <>
      <h2>{say('administration.tokens')}</h2>
      <Later later={later} />
      {refused && <Failure error={refused} />}
      {!held.length && <p className="none">{say('tokens.none')}</p>}
      <ul className="waiting">
        {held.map((one) => (
          <li key={one.id}>
            <span>
              <bdi>{one.label}</bdi> · {one.scopes.map((scope) => say(`scope.${scope as (typeof SCOPES)[number]}`)).join(', ')}
            </span>
            <span className="label">{say('invite.until', { moment: moment(one.expires_at) })}</span>
            <button
              type="button"
              onClick={() =>
                later.do(
                  say('tokens.end.soon', { label: one.label }),
                  () => void change((guard) => end(`/tokens/${one.id}`, guard)),
                )
              }
            >
              {say('tokens.end')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
