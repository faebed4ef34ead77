// What somebody wrote in, a draft or a submitted filing out, or what is wrong with it; the same form sent twice gives the same filing.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { end, type Mistake, Problem, post, put, upload } from '../../api/client.ts';
import type { Content, Receipt } from '../../api/filings.ts';
import { renew, tellsOfFilings } from '../../api/renewal.ts';
import { useSession } from '../../api/session.ts';
import type { Sharing } from './sharing.tsx';

/** What came of it: the number of the filing, and whether it is submitted. */
export interface Filed {
  readonly id: string;
  readonly isSubmitted: boolean;
}

/** What is sent: `files` that were chosen and are not attached yet. */
export interface Writing {
  readonly content: Content;
  readonly sharing: Sharing;
  readonly files: readonly File[];
  readonly isDraft: boolean;
}

interface Outcome {
  readonly id: string | null;
  readonly isSubmitted: boolean;
  readonly mistakes: readonly Mistake[];
}

const KEY_BYTES = 16;

/** A key that nobody else has. */
export const freshKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(KEY_BYTES))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Sends what was written; `draft` is the number of the draft that it goes on with. Files belong to a draft, so that there is one before they are sent. */
export function useFiling(kind: string, draft: string | null, supersedes: string | null) {
  const session = useSession();
  const queries = useQueryClient();
  const key = useRef(freshKey());
  const held = useRef(draft);
  const sent = useRef(new Set<File>());
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const guard = session?.guard;

  const attempt = async ({ content, sharing, files, isDraft }: Writing): Promise<string> => {
    const wish = { kind, content, ...sharing, ...(supersedes ? { supersedes } : {}) };
    if (held.current) await put(`/filings/${held.current}`, { content, ...sharing }, guard);
    else if (isDraft || files.length)
      held.current = (await post<{ filing: string }>('/filings', { ...wish, isDraft: true }, guard)).filing;
    else return (await post<Receipt>('/filings', wish, guard, key.current)).filing;
    for (const file of files.filter((one) => !sent.current.has(one))) {
      await upload(`/filings/${held.current}/attachments`, file, new AbortController().signal, guard);
      sent.current.add(file);
    }
    if (!isDraft) await post<Receipt>(`/filings/${held.current}/submit`, {}, guard);
    return held.current!;
  };
  const send = async (writing: Writing): Promise<Outcome> => {
    setBusy(true);
    setError(null);
    try {
      const id = await attempt(writing);
      await renew(queries, tellsOfFilings);
      return { id, isSubmitted: !writing.isDraft, mistakes: [] };
    } catch (reason) {
      const mistakes = reason instanceof Problem ? reason.mistakes : [];
      if (!mistakes.length) setError(reason as Error);
      return { id: null, isSubmitted: false, mistakes };
    } finally {
      setBusy(false);
    }
  };
  const detach = async (attachment: string): Promise<void> => {
    await end(`/attachments/${attachment}`, guard).catch(setError);
    await renew(queries, ([kind]) => kind === 'filings');
  };
  return { send, detach, isBusy, error };
}
