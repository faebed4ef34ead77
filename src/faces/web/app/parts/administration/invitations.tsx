// An address and roles in, the link of an invitation out, shown this once; invitations that wait can be taken back.
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { end, post } from '../../api/client.ts';
import { organisations, useOrganisationName } from '../../api/filings.ts';
import { invitations, type Role } from '../../api/people.ts';
import type { Member } from '../../api/session.ts';
import { useWords } from '../../words/index.ts';
import { useFormats } from '../../words/locale.ts';
import { Failure } from '../state.tsx';
import { Once } from './once.tsx';
import { RolesChoice } from './roles-choice.tsx';
import { useChange } from './use-change.ts';

const DESK = 'desk';

/** Invitations. */
export function InvitationsPart({ member }: { readonly member: Member }) {
  const { say, served } = useWords();
  const id = useId();
  const bodies = useQuery(organisations).data ?? [];
  const { change, error } = useChange();
  const [roles, setRoles] = useState<readonly Role[]>(['reader']);
  const [link, setLink] = useState<string | null>(null);
  const mine = member.organisation === DESK ? bodies : bodies.filter((one) => one.id === member.organisation);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const wish = { organisation: String(given.get('organisation')), email: String(given.get('email')), roles };
    const made = await change((guard) => post<{ secret: string }>('/invitations', wish, guard));
    if (!made) return;
    setLink(`${window.location.origin}/join?secret=${made.secret}`);
    form.reset();
  };
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{say('invite.title')}</h2>
      <form className="question-form" onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor={`${id}-organisation`}>{say('filings.organisation')}</label>
          <select id={`${id}-organisation`} name="organisation" required defaultValue={member.organisation} key={mine.length}>
            {mine.map((one) => (
              <option key={one.id} value={one.id}>
                {served(one.name)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-email`}>{say('sign.email')}</label>
          <input id={`${id}-email`} name="email" type="email" required autoComplete="off" />
        </div>
        <RolesChoice name={say('invite.title')} roles={roles} choose={setRoles} />
        <button type="submit" className="primary">
          {say('invite.do')}
        </button>
      </form>
      {error && <Failure error={error} />}
      {link && <Once secret={link} label={say('invite.link')} means={say('invite.link.means')} />}
      <Waiting />
    </section>
  );
}

function Waiting() {
  const { say, served } = useWords();
  const { moment } = useFormats();
  const nameOf = useOrganisationName();
  const { data, error } = useQuery(invitations);
  const { change, error: refused } = useChange();
  if (error) return <Failure error={error} />;
  if (!data?.length) return null;
  return (
    <>
      <h3>{say('invite.waiting')}</h3>
      {refused && <Failure error={refused} />}
      <ul className="waiting">
        {data.map((one) => (
          <li key={one.id}>
            <span>
              <bdi>{one.email ?? say('invite.anybody')}</bdi> · {served(nameOf(one.organisation))} ·{' '}
              {one.roles.map((role) => say(`role.${role}`)).join(', ')}
            </span>
            <span className="label">{say('invite.until', { moment: moment(one.expires_at) })}</span>
            <button type="button" onClick={() => void change((guard) => end(`/invitations/${one.id}`, guard))}>
              {say('invite.take-back')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
