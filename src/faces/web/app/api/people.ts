// What the server tells administrators in, lists of members, invitations, tokens and entries of the audit chain out.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get, type Values } from './client.ts';

export const ROLES = ['reader', 'filer', 'reviewer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A member, with how many sessions and tokens hold. */
export interface MemberEntry {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly joined_at: string;
  readonly ended_at: string | null;
  readonly sessions: number;
  readonly tokens: number;
}

/** An invitation that still waits. */
export interface InvitationEntry {
  readonly id: string;
  readonly organisation: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly expires_at: string;
}

/** A domain with the organisation and the roles that somebody of it joins with. */
export interface Admission {
  readonly domain: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
}

/** A token of one's own, without its secret. */
export interface TokenEntry {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly string[];
  readonly made_at: string;
  readonly expires_at: string;
  readonly ended_at: string | null;
}

/** An entry of the audit chain. */
export interface AuditEntry {
  readonly n: number;
  readonly at: string;
  readonly who: string;
  readonly name: string | null;
  readonly what: string;
  readonly subject: string;
}

/** Whether the chain is whole: how many entries hold, and the first that does not. */
export interface Verdict {
  readonly entries: number;
  readonly brokenAt: number | null;
}

const PAGE = 100;

/** The members whom one administers. */
export const members = queryOptions({
  queryKey: ['people', 'members'],
  queryFn: async ({ signal }) => (await get<{ members: MemberEntry[] }>('/members', {}, signal)).members,
});

/** The invitations that still wait to be accepted. */
export const invitations = queryOptions({
  queryKey: ['people', 'invitations'],
  queryFn: async ({ signal }) => (await get<{ invitations: InvitationEntry[] }>('/invitations', {}, signal)).invitations,
});

/** The domains whose verified addresses may join with the identity provider. */
export const admissions = queryOptions({
  queryKey: ['people', 'admissions'],
  queryFn: async ({ signal }) => (await get<{ admissions: Admission[] }>('/admissions', {}, signal)).admissions,
});

/** One's own tokens. */
export const tokens = queryOptions({
  queryKey: ['people', 'tokens'],
  queryFn: async ({ signal }) => (await get<{ tokens: TokenEntry[] }>('/tokens', {}, signal)).tokens,
});

/** Entries of the audit chain, the latest first, page by page. */
export const auditEntries = (values: Values) =>
  infiniteQueryOptions({
    queryKey: ['people', 'audit', values],
    queryFn: async ({ signal, pageParam }) =>
      (await get<{ entries: AuditEntry[] }>('/audit', { ...values, limit: PAGE, before: pageParam }, signal)).entries,
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length === PAGE ? page.at(-1)!.n : null),
  });

/** Whether the chain is whole; asked for when somebody wants to know. */
export const verdict = queryOptions({
  queryKey: ['people', 'verdict'],
  queryFn: ({ signal }) => get<Verdict>('/audit/verdict', {}, signal),
  enabled: false,
  gcTime: 0,
});
