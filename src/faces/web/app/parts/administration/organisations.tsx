// The organisations of the register in, a table of them out, and a form that adds one: of the lists by its identifier alone.
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId } from 'react';
import { post } from '../../api/client.ts';
import { type Organisation, organisations } from '../../api/filings.ts';
import { useWords } from '../../words/index.ts';
import { FramedTable } from '../framed-table.tsx';
import { Failure, Loading } from '../state.tsx';
import { useChange } from './use-change.ts';

const TYPES = ['state', 'regional_organization', 'un_organ', 'un_office', 'mission', 'other'] as const;

/** Organisations; those of the desk may add one. */
export function OrganisationsPart({ mayAdd }: { readonly mayAdd: boolean }) {
  const { say, served, bodied } = useWords();
  const { data, error } = useQuery(organisations);
  if (error) return <Failure error={error} />;
  if (!data) return <Loading />;
  const heads = [say('organisations.name'), say('organisations.type'), say('organisations.id')];
  return (
    <>
      {mayAdd && <Add />}
      <h2>{say('administration.organisations')}</h2>
      <FramedTable label={say('administration.organisations')} heads={heads}>
        {data.map(({ id, name, type }) => (
          <tr key={id}>
            <td data-label={heads[0]}>
              <bdi>{served(name)}</bdi>
            </td>
            <td data-label={heads[1]}>{bodied(type)}</td>
            <td data-label={heads[2]}>
              <code>{id}</code>
            </td>
          </tr>
        ))}
      </FramedTable>
    </>
  );
}

function Add() {
  const { say, bodied } = useWords();
  const id = useId();
  const { change, error } = useChange();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = [...new FormData(form)].map(([key, value]) => [key, String(value).trim()] as const);
    const wish = Object.fromEntries(given.filter(([, value]) => value));
    if (await change((guard) => post<Organisation>('/organisations', wish, guard))) form.reset();
  };
  const field = (name: string, label: string, isRequired: boolean) => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>
        {label}
        {!isRequired && <span className="optional"> {say('form.optional')}</span>}
      </label>
      <input id={`${id}-${name}`} name={name} type="text" required={isRequired} autoComplete="off" />
    </div>
  );
  return (
    <section aria-labelledby="add">
      <h2 id="add">{say('organisations.add')}</h2>
      <p className="advice">{say('organisations.add.means')}</p>
      <form className="question-form" onSubmit={(event) => void submit(event)}>
        {field('id', say('organisations.id'), true)}
        {field('name', say('organisations.name'), false)}
        <div className="field">
          <label htmlFor={`${id}-type`}>
            {say('organisations.type')}
            <span className="optional"> {say('form.optional')}</span>
          </label>
          <select id={`${id}-type`} name="type">
            <option value="">{say('filing.nothing')}</option>
            {TYPES.map((type) => (
              <option key={type} value={type}>
                {bodied(type)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="primary">
          {say('organisations.add.do')}
        </button>
      </form>
      {error && <Failure error={error} />}
    </section>
  );
}
