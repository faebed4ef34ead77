// A change of people, organisations or notices in, what came of it out; what was loaded of them is asked for anew.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { renew } from '../../api/renewal.ts';
import { useSession } from '../../api/session.ts';

/** Makes changes with the guard of the session; `error` is what went wrong last. */
export function useChange() {
  const guard = useSession()?.guard;
  const queries = useQueryClient();
  const [error, setError] = useState<Error | null>(null);
  /** Gives what the server answered, or null when it refused. */
  const change = async <T>(work: (guard: string | null | undefined) => Promise<T>): Promise<T | null> => {
    try {
      const done = await work(guard);
      setError(null);
      return done;
    } catch (reason) {
      setError(reason as Error);
      return null;
    } finally {
      await renew(queries, ([kind]) => ['people', 'organisations', 'notices'].includes(String(kind)));
    }
  };
  return { change, error };
}
