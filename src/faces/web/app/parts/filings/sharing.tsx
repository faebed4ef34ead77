// Who may see a filing in, the choice of it out: everybody, some organisations by name, or nobody outside.
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { CONFIDENTIALITIES, type Confidentiality, organisations } from '../../api/filings.ts';
import { useWords } from '../../words/index.ts';

/** Who may see it. */
export interface Sharing {
  readonly confidentiality: Confidentiality;
  readonly sharedWith: readonly string[];
}

interface SharingParts {
  readonly sharing: Sharing;
  readonly own: string;
  readonly mistake: string | null;
  readonly change: (sharing: Sharing) => void;
}

/** The choice; `own` is the organisation that files. */
export function SharingChoice({ sharing, own, mistake, change }: SharingParts) {
  const { say } = useWords();
  const group = useId();
  return (
    <fieldset
      className="filing-field sharing"
      data-field="confidentiality"
      aria-describedby={mistake ? `${group}-wrong` : undefined}
    >
      <legend>{say('sharing.title')}</legend>
      {CONFIDENTIALITIES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={group}
            checked={sharing.confidentiality === one}
            onChange={() => change({ confidentiality: one, sharedWith: one === 'shared' ? sharing.sharedWith : [] })}
          />
          <span>
            {say(`sharing.${one}`)} <span className="filing-hint">{say(`sharing.${one}.means`)}</span>
          </span>
        </label>
      ))}
      {sharing.confidentiality === 'shared' && <With sharing={sharing} own={own} change={change} />}
      {mistake && (
        <p className="filing-wrong" id={`${group}-wrong`}>
          {mistake}
        </p>
      )}
    </fieldset>
  );
}

function With({ sharing, own, change }: Omit<SharingParts, 'mistake'>) {
  const { say, served } = useWords();
  const id = useId();
  const all = (useQuery(organisations).data ?? []).filter((one) => one.id !== own);
  const named = sharing.sharedWith.map((one) => all.find((known) => known.id === one) ?? { id: one, name: one });
  const set = (sharedWith: readonly string[]) => change({ ...sharing, sharedWith });
  return (
    <div className="shared-with">
      <ul>
        {named.map((one) => (
          <li key={one.id}>
            <bdi>{served(one.name)}</bdi>
            <button
              type="button"
              className="plain"
              aria-label={say('sharing.remove', { name: served(one.name) })}
              onClick={() => set(sharing.sharedWith.filter((other) => other !== one.id))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <label htmlFor={id}>{say('sharing.add')}</label>
      <select id={id} value="" onChange={({ target }) => target.value && set([...sharing.sharedWith, target.value])}>
        <option value="">{say('filing.choose')}</option>
        {all
          .filter((one) => !sharing.sharedWith.includes(one.id))
          .map((one) => (
            <option key={one.id} value={one.id}>
              {served(one.name)}
            </option>
          ))}
      </select>
    </div>
  );
}
