// A kind in, a place for its table out: a file or pasted text, and an empty table with the example row to begin from.
import { useId, useState } from 'react';
import type { Kind } from '../../api/filings.ts';
import { useWords } from '../../words/index.ts';

const quoted = (value: unknown): string => {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The table of a kind's example: titles and one row. */
const exampleTable = ({ fields, example }: Kind): string =>
  `${fields.map(({ name }) => name).join(',')}\r\n${fields.map(({ name }) => quoted(example[name])).join(',')}\r\n`;

/** The place; `look` is given the text of the table. */
export function TableInput({ kind, look }: { readonly kind: Kind; readonly look: (csv: string) => void }) {
  const { say, served } = useWords();
  const id = useId();
  const [pasted, setPasted] = useState('');
  return (
    <div className="table-input">
      <p>
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${exampleTable(kind)}`)}`}
          download={`${kind.name}.csv`}
        >
          {say('table.template')}
        </a>
      </p>
      <details>
        <summary>{say('table.columns')}</summary>
        <dl className="table-columns">
          {kind.fields.map(({ name, title, isRequired, choices }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                {served(title)}
                {!isRequired && <span className="optional"> {say('form.optional')}</span>}
                {choices.length > 0 && <span className="label"> {choices.join(', ')}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <div className="field">
        <label htmlFor={`${id}-file`}>{say('table.choose')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,text/csv"
          onChange={({ target }) => void target.files?.[0]?.text().then(look)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>{say('table.paste')}</label>
        <textarea id={`${id}-text`} rows={4} dir="ltr" value={pasted} onChange={({ target }) => setPasted(target.value)} />
      </div>
      <button type="button" disabled={!pasted.trim()} onClick={() => look(pasted)}>
        {say('table.look')}
      </button>
    </div>
  );
}
