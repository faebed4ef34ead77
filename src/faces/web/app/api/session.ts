// Who is signed in, and how one signs in and out.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from './client.ts';
import { renew } from './renewal.ts';

/** Somebody who is signed in. */
export interface Member {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly rights: readonly string[];
}

interface Me {
  readonly member: Member | null;
  readonly guard: string | null;
}

/** Who is signed in; null when nobody is. */
export const me = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => get<Me>('/me', {}, signal),
  staleTime: 60_000,
});

/** Who is signed in, with the guard that every change brings. */
export function useSession(): Me | null {
  return useQuery(me).data ?? null;
}

interface Ways {
  readonly openId: { readonly label: string; readonly start: string } | null;
}

/** The ways to sign in besides a password; null until they are known. */
export function useSignInWays(): Ways | null {
  return useQuery({ queryKey: ['ways'], queryFn: ({ signal }) => get<Ways>('/sign-in', {}, signal) }).data ?? null;
}

/** Signs in; what was loaded before is asked for anew, as another may see more. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: { email: string; password: string }) => post<Me>('/sign-in', given),
    onSuccess: () => renew(queries),
  });
}

/** Signs out. */
export function useSignOut() {
  const queries = useQueryClient();
  const session = useSession();
  return useMutation({
    mutationFn: () => post('/sign-out', {}, session?.guard),
    onSuccess: () => renew(queries),
  });
}
