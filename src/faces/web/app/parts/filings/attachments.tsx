// Files of a filing in, a list to download them from out; in a form, the place to choose and take them back.
import { useId } from 'react';
import { addressOf } from '../../api/client.ts';
import type { Attachment } from '../../api/filings.ts';
import { useWords } from '../../words/index.ts';
import { useFormats } from '../../words/locale.ts';

const TYPES = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.png,.jpg,.jpeg,.csv,.txt';
const KB = 1000;

/** The files of a filing; nothing when there is none. */
export function Attachments({ attachments }: { readonly attachments: readonly Attachment[] }) {
  const { say } = useWords();
  const id = useId();
  if (!attachments.length) return null;
  return (
    <section className="attachments" aria-labelledby={id}>
      <h2 id={id}>{say('attachments.title')}</h2>
      <ul>
        {attachments.map((one) => (
          <li key={one.id}>
            {one.redacted ? (
              one.name
            ) : (
              <a href={addressOf(`/attachments/${one.id}`)} download={one.name}>
                <bdi>{one.name}</bdi>
              </a>
            )}{' '}
            <Size bytes={one.size} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FilesParts {
  readonly files: readonly File[];
  readonly choose: (files: readonly File[]) => void;
  readonly attached: readonly Attachment[];
  readonly detach: (id: string) => void;
}

/** The place for files in a form: those attached to the draft, and those that will be once it is kept. */
export function FilesInput({ files, choose, attached, detach }: FilesParts) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className="filing-field attachments">
      <label htmlFor={id}>
        {say('attachments.title')}
        <span className="optional"> {say('form.optional')}</span>
      </label>
      <div className="filing-input">
        <input
          id={id}
          type="file"
          multiple
          accept={TYPES}
          aria-describedby={`${id}-means`}
          onChange={({ target }) => {
            choose([...files, ...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </div>
      <p className="filing-hint" id={`${id}-means`}>
        {say('attachments.means')}
      </p>
      <ul>
        {attached.map((one) => (
          <Line key={one.id} name={one.name} size={one.size} drop={() => detach(one.id)} />
        ))}
        {files.map((file) => (
          <Line
            key={`${file.name} ${file.lastModified}`}
            name={file.name}
            size={file.size}
            drop={() => choose(files.filter((other) => other !== file))}
          />
        ))}
      </ul>
    </div>
  );
}

interface LineParts {
  readonly name: string;
  readonly size: number;
  readonly drop: () => void;
}

function Line({ name, size, drop }: LineParts) {
  const { say } = useWords();
  return (
    <li>
      <bdi>{name}</bdi> <Size bytes={size} />{' '}
      <button type="button" className="plain" aria-label={say('sharing.remove', { name })} onClick={drop}>
        ✕
      </button>
    </li>
  );
}

function Size({ bytes }: { readonly bytes: number }) {
  const { number } = useFormats();
  return <span className="label">{number(Math.max(1, Math.round(bytes / KB)))} kB</span>;
}
