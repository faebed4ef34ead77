// Something that was changed in, everything that tells of it asked for anew out.
import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * Asks anew for what `isTold` picks, or for everything. An answer that is on its way for the first time may have been
 * made before the change, and would be taken for the new one: it is given up and asked for again.
 */
export async function renew(queries: QueryClient, isTold: (key: readonly unknown[]) => boolean = () => true): Promise<void> {
  const predicate = ({ queryKey }: Query): boolean => isTold(queryKey);
  await queries.cancelQueries({ predicate: (query) => predicate(query) && query.state.data === undefined });
  await queries.invalidateQueries({ predicate });
}

/** Whether a key is of filings or of answers, which tell of them. */
export const tellsOfFilings = ([kind]: readonly unknown[]): boolean => kind === 'filings' || kind === 'answer';
