// A kind and what is there already in, its form out: drawn from the kind's own fields, checked beside them, kept as a draft or submitted.
import { useRef, useState } from 'react';
import type { Mistake } from '../../api/client.ts';
import type { Attachment, Field, Kind } from '../../api/filings.ts';
import { useWords } from '../../words/index.ts';
import { Failure } from '../state.tsx';
import { FilesInput } from './attachments.tsx';
import { mistakesOf } from './check.ts';
import { FilingField } from './field.tsx';
import { useSentences } from './sentences.ts';
import { type Sharing, SharingChoice } from './sharing.tsx';
import { contentOf, type Texts, textsOf } from './texts.ts';
import { useUnsaved } from './unsaved.ts';
import { type Filed, useFiling } from './use-filing.ts';

interface FormParts {
  readonly kind: Kind;
  /** The organisation that files. */
  readonly own: string;
  /** A draft that goes on, or nothing. */
  readonly draft: string | null;
  readonly supersedes: string | null;
  readonly first: Written;
  /** What is attached to the draft already. */
  readonly attached: readonly Attachment[];
  readonly done: (filed: Filed) => void;
}

interface Written {
  readonly texts: Texts;
  readonly sharing: Sharing;
}

/** The form. What was written and not kept yet outlives a reload. */
export function FilingForm({ kind, own, draft, supersedes, first, attached, done }: FormParts) {
  const { say } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const written = useUnsaved<Written>(`seized.filing.${own}.${kind.name}.${draft ?? supersedes ?? ''}`, first);
  const { texts, sharing } = written.value;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isChecked, setChecked] = useState(false);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [refused, setRefused] = useState<readonly Mistake[]>([]);
  const filing = useFiling(kind.name, draft, supersedes);
  const found = mistakesOf(kind.fields, texts);
  const isUnshared = sharing.confidentiality === 'shared' && !sharing.sharedWith.length;

  const set = (change: Partial<Written>) => {
    setRefused([]);
    written.change({ texts, sharing, ...change });
  };
  const shown = (name: string): string | null =>
    refused.find(({ field }) => field === name)?.message ??
    (isChecked || left.has(name) ? (found.find(({ field }) => field === name)?.message ?? null) : null);
  const lead = (name: string | undefined) =>
    setTimeout(() => form.current?.querySelector<HTMLElement>(`[data-field="${name}"] :is(input, select, textarea)`)?.focus());
  const send = async (isDraft: boolean) => {
    setChecked(true);
    const stops = [...(isDraft ? [] : found.map(({ field }) => field)), ...(isUnshared ? ['confidentiality'] : [])];
    if (stops.length) return void lead(stops[0]);
    const filed = await filing.send({ content: contentOf(kind.fields, texts), sharing, files, isDraft });
    if (filed.mistakes.length) {
      setRefused(filed.mistakes);
      lead(filed.mistakes[0]?.field || kind.fields[0]?.name);
    }
    if (!filed.id) return;
    written.letGo();
    done({ ...filed, id: filed.id });
  };

  return (
    <form
      ref={form}
      className="filing-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(false);
      }}
    >
      {written.wasThere && (
        <p className="filing-note" role="status">
          {say('filing.unsaved')}{' '}
          <button type="button" className="plain link" onClick={() => set(first)}>
            {say('filing.unsaved.drop')}
          </button>
        </p>
      )}
      <Whole mistakes={refused} fields={kind.fields} />
      <FieldRows
        kind={kind}
        texts={texts}
        mistakeOf={shown}
        change={(name, value) => set({ texts: { ...texts, [name]: value } })}
        left={(name) => setLeft((old) => new Set([...old, name]))}
      />
      <FilesInput files={files} choose={setFiles} attached={attached} detach={(id) => void filing.detach(id)} />
      <SharingChoice
        sharing={sharing}
        own={own}
        mistake={isChecked && isUnshared ? say('sharing.none') : null}
        change={(sharing) => set({ sharing })}
      />
      <div className="filing-buttons">
        <button type="submit" className="primary" disabled={filing.isBusy}>
          {say('filing.submit')}
        </button>
        <button type="button" disabled={filing.isBusy} onClick={() => void send(true)}>
          {say('filing.keep')}
        </button>
        <button type="button" className="plain link" onClick={() => set({ texts: textsOf(kind.example) })}>
          {say('filing.example')}
        </button>
      </div>
      <p className="filing-hint">{say('filing.keep.means')}</p>
      {filing.error && <Failure error={filing.error} />}
    </form>
  );
}

// What concerns no field alone stands above them all.
function Whole({ mistakes, fields }: { readonly mistakes: readonly Mistake[]; readonly fields: readonly Field[] }) {
  const tell = useSentences();
  const whole = mistakes.filter(({ field }) => !fields.some(({ name }) => name === field));
  if (!whole.length) return null;
  return (
    <div className="filing-wrong whole-wrong" role="alert">
      {whole.map(({ message }) => (
        <p key={message}>{tell(message)}</p>
      ))}
    </div>
  );
}

interface RowsParts {
  readonly kind: Kind;
  readonly texts: Texts;
  readonly mistakeOf: (name: string) => string | null;
  readonly change: (name: string, value: string | readonly string[]) => void;
  readonly left: (name: string) => void;
}

// A currency stands beside the sum before it.
function FieldRows({ kind, texts, mistakeOf, change, left }: RowsParts) {
  const rows: Field[][] = [];
  for (const field of kind.fields) {
    const row = rows.at(-1);
    if (field.of === 'currency' && row?.at(-1)?.type === 'number') row.push(field);
    else rows.push([field]);
  }
  return rows.map((row) => (
    <div key={row[0]!.name} className="filing-row">
      {row.map((field) => (
        <FilingField
          key={field.name}
          field={field}
          value={texts[field.name]}
          mistake={mistakeOf(field.name)}
          change={(value) => change(field.name, value)}
          left={() => left(field.name)}
        />
      ))}
    </div>
  ));
}
