// The domains that are admitted in, a list of them out with a form that admits one: for registers with an identity provider.
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { end, post } from '../../api/client.ts';
import { organisations, useOrganisationName } from '../../api/filings.ts';
import { admissions, type Role } from '../../api/people.ts';
import { useWords } from '../../words/index.ts';
import { Failure, Loading } from '../state.tsx';
import { RolesChoice } from './roles-choice.tsx';
import { useChange } from './use-change.ts';

/** Domains; nobody becomes an administrator by one. */
export function DomainsPart() {
  const { say, served } = useWords();
  const id = useId();
  const bodies = useQuery(organisations).data ?? [];
  const { change, error } = useChange();
  const [roles, setRoles] = useState<readonly Role[]>(['reader']);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const wish = { domain: String(given.get('domain')), organisation: String(given.get('organisation')), roles };
    if (await change((guard) => post('/admissions', wish, guard))) form.reset();
  };
  return (
    <>
      <h2>{say('domains.add')}</h2>
      <p className="advice">{say('domains.means')}</p>
      <form className="question-form" onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor={`${id}-domain`}>{say('domains.domain')}</label>
          <input
            id={`${id}-domain`}
            name="domain"
            type="text"
            required
            placeholder="au.example.org"
            dir="ltr"
            autoComplete="off"
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-organisation`}>{say('filings.organisation')}</label>
          <select id={`${id}-organisation`} name="organisation" required>
            {bodies.map((one) => (
              <option key={one.id} value={one.id}>
                {served(one.name)}
              </option>
            ))}
          </select>
        </div>
        <RolesChoice name={say('domains.add')} roles={roles} without="administrator" choose={setRoles} />
        <button type="submit" className="primary">
          {say('organisations.add.do')}
        </button>
      </form>
      {error && <Failure error={error} />}
      <Admitted />
    </>
  );
}

function Admitted() {
  const { say, served } = useWords();
  const nameOf = useOrganisationName();
  const { data, error } = useQuery(admissions);
  const { change, error: refused } = useChange();
  if (error) return <Failure error={error} />;
  if (!data) return <Loading />;
  return (
    <>
      <h2>{say('administration.domains')}</h2>
      {refused && <Failure error={refused} />}
      {!data.length && <p className="none">{say('domains.none')}</p>}
      <ul className="waiting">
        {data.map(({ domain, organisation, roles }) => (
          <li key={domain}>
            <span>
              <bdi>{domain}</bdi> · {served(nameOf(organisation))} · {roles.map((role) => say(`role.${role}`)).join(', ')}
            </span>
            <button type="button" onClick={() => void change((guard) => end(`/admissions/${encodeURIComponent(domain)}`, guard))}>
              {say('tokens.end')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
