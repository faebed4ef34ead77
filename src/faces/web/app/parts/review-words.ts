// A word on a commitment in, the register with it out; what was said can be taken back by its number.
import { useState } from 'react';
import { post } from '../api/client.ts';
import { useSession } from '../api/session.ts';

/** A word that was said. */
export interface Said {
  readonly id: number;
  readonly subject: string;
  readonly action: 'accept' | 'correct' | 'reject';
  readonly field?: string;
  readonly value?: string | readonly string[];
  readonly why: string;
}

/** Says words and takes them back; `error` is what went wrong last. */
export function useReview() {
  const session = useSession();
  const [error, setError] = useState<Error | null>(null);
  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      const done = await work();
      setError(null);
      return done;
    } catch (reason) {
      setError(reason as Error);
      return null;
    }
  };
  return {
    error,
    /** Gives the number of the word, or null when it was refused. */
    say: async (word: Omit<Said, 'id'>): Promise<number | null> =>
      (await attempt(() => post<{ id: number }>('/reviews', word, session?.guard)))?.id ?? null,
    undo: async (id: number, why: string): Promise<boolean> =>
      (await attempt(() => post(`/reviews/${id}/undo`, { why }, session?.guard))) !== null,
  };
}
