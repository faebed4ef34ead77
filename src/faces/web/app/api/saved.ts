// The questions and searches that a member saved, and how one saves and removes them.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { end, get, post } from './client.ts';
import { renew } from './renewal.ts';
import { useSession } from './session.ts';

/** What is saved: a name of one's own, the question and its parameters as typed. */
export interface SavedWish {
  readonly name: string;
  readonly question: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A saved question. */
export interface Saved extends SavedWish {
  readonly id: string;
}

const KEY = ['saved'];
const isSaved = ([kind]: readonly unknown[]): boolean => kind === KEY[0];

/** The saved questions of whoever is signed in, by name. */
export const saved = queryOptions({
  queryKey: KEY,
  queryFn: async ({ signal }) => (await get<{ questions: readonly Saved[] }>('/saved-questions', {}, signal)).questions,
  staleTime: 60_000,
});

/** The saved questions; none while nobody is signed in. */
export function useSaved(): readonly Saved[] {
  const session = useSession();
  return useQuery({ ...saved, enabled: Boolean(session?.member) }).data ?? [];
}

/** Saves a question. */
export function useSave() {
  const [queries, session] = [useQueryClient(), useSession()];
  return useMutation({
    mutationFn: (wish: SavedWish) => post<Saved>('/saved-questions', wish, session?.guard),
    onSuccess: () => renew(queries, isSaved),
  });
}

/** Removes a saved question; what was removed can be saved again as it was. */
export function useRemoveSaved() {
  const [queries, session] = [useQueryClient(), useSession()];
  return useMutation({
    mutationFn: ({ id }: Saved) => end(`/saved-questions/${encodeURIComponent(id)}`, session?.guard),
    onSuccess: () => renew(queries, isSaved),
  });
}
