// Files dropped anywhere (or chosen) in, each read while one watches out: on its way, kept, known already, or what is wrong with it.
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ChangeEvent, useCallback, useEffect, useRef, useState } from 'react';
import { Problem, upload } from '../api/client.ts';
import { renew } from '../api/renewal.ts';
import { useSession } from '../api/session.ts';
import { useWords } from '../words/index.ts';

type State = 'waiting' | 'reading' | 'new' | 'known' | 'version' | 'failed';

interface Dropped {
  readonly id: number;
  readonly name: string;
  readonly state: State;
  readonly words: string;
  readonly document: string | null;
}

const STATES: Readonly<Record<string, State>> = { new: 'new', known: 'known' };
let last = 0;

/** The place for files: the whole window takes them, a list in the corner tells of each. */
export function Drop() {
  const { say } = useWords();
  const queries = useQueryClient();
  const session = useSession();
  const [files, setFiles] = useState<readonly Dropped[]>([]);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | null>(null);
  const guard = session?.guard;

  const read = useCallback(
    async (given: readonly File[]) => {
      stop.current ??= new AbortController();
      const { signal } = stop.current;
      const batch = given.map((file) => ({ file, id: ++last }));
      setFiles((old) => [
        ...old,
        ...batch.map(({ file, id }) => ({ id, name: file.name, state: 'waiting' as const, words: '', document: null })),
      ]);
      const tell = (id: number, change: Partial<Dropped>) =>
        setFiles((old) => old.map((one) => (one.id === id ? { ...one, ...change } : one)));
      for (const { file, id } of batch) {
        if (signal.aborted) break;
        tell(id, { state: 'reading' });
        try {
          const { iri, outcome } = await upload<{ iri: string; outcome: string }>('/documents', file, signal, guard);
          tell(id, { state: STATES[outcome] ?? 'version', document: iri });
        } catch (error) {
          tell(id, {
            state: 'failed',
            words: error instanceof Problem && error.status > 0 ? error.message : say('state.unreachable'),
          });
        }
      }
      await renew(queries);
    },
    [queries, say, guard],
  );

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      void read([...event.dataTransfer.files]);
    };
    const choose = () => input.current?.click();
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('seized:choose-files', choose);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('seized:choose-files', choose);
    };
  }, [read]);

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    void read([...(target.files ?? [])]);
    target.value = '';
  };
  const close = () => {
    stop.current?.abort();
    stop.current = null;
    setFiles([]);
  };
  return (
    <>
      <input ref={input} type="file" multiple hidden onChange={choose} aria-label={say('drop.choose')} />
      {isOver && <div className="drop-ground">{say('drop.here')}</div>}
      {files.length > 0 && <Report files={files} close={close} />}
    </>
  );
}

function Report({ files, close }: { readonly files: readonly Dropped[]; readonly close: () => void }) {
  const { say } = useWords();
  const done = files.filter(({ state }) => state !== 'waiting' && state !== 'reading').length;
  return (
    <section className="drop-report" aria-label={say('drop.title')}>
      <header>
        <h2>{say('drop.title')}</h2>
        <progress value={done} max={files.length} aria-label={say('drop.progress', { done, all: files.length })} />
        <span role="status">{say('drop.progress', { done, all: files.length })}</span>
        <button type="button" onClick={close}>
          {say(done < files.length ? 'drop.stop' : 'drop.close')}
        </button>
      </header>
      <ul>
        {files.map(({ id, name, state, words, document }) => (
          <li key={id} data-state={state}>
            <span className="name">
              {document ? (
                <Link to="/documents/$" params={{ _splat: document }}>
                  <bdi>{name}</bdi>
                </Link>
              ) : (
                <bdi>{name}</bdi>
              )}
            </span>
            <span className="label">{say(`drop.${state}`)}</span>
            {words && <p>{words}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Opens the browser's choice of files. */
export const chooseFiles = (): boolean => window.dispatchEvent(new Event('seized:choose-files'));
