// What somebody wrote in, a draft or a submitted filing out, or what is wrong with it; the same form sent twice gives the same filing.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Mistake, Problem, post, put } from '../../api/client.ts';
import type { Content, Receipt } from '../../api/filings.ts';
import { useSession } from '../../api/session.ts';
import type { Sharing } from './sharing.tsx';

/** What came of it: the number of the filing, and whether it is submitted. */
export interface Filed {
  readonly id: string;
  readonly isSubmitted: boolean;
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

/** Sends what was written; `draft` is the number of the draft that it goes on with. */
export function useFiling(kind: string, draft: string | null, supersedes: string | null) {
  const session = useSession();
  const queries = useQueryClient();
  const key = useRef(freshKey());
  const held = useRef(draft);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const guard = session?.guard;

  const attempt = async (content: Content, sharing: Sharing, isDraft: boolean): Promise<string> => {
    const wish = { kind, content, ...sharing, ...(supersedes ? { supersedes } : {}) };
    if (held.current) await put(`/filings/${held.current}`, { content, ...sharing }, guard);
    else if (isDraft) held.current = (await post<{ filing: string }>('/filings', { ...wish, isDraft }, guard)).filing;
    else return (await post<Receipt>('/filings', wish, guard, key.current)).filing;
    if (!isDraft) await post<Receipt>(`/filings/${held.current}/submit`, {}, guard);
    return held.current!;
  };
  const send = async (content: Content, sharing: Sharing, isDraft: boolean): Promise<Outcome> => {
    setBusy(true);
    setError(null);
    try {
      const id = await attempt(content, sharing, isDraft);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'filings' || queryKey[0] === 'answer' });
      return { id, isSubmitted: !isDraft, mistakes: [] };
    } catch (reason) {
      const mistakes = reason instanceof Problem ? reason.mistakes : [];
      if (!mistakes.length) setError(reason as Error);
      return { id: null, isSubmitted: false, mistakes };
    } finally {
      setBusy(false);
    }
  };
  return { send, isBusy, error };
}
