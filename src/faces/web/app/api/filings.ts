// What the server says of kinds of filing and of filings in, what forms and lists are drawn from out.
import { infiniteQueryOptions, queryOptions, useQuery } from '@tanstack/react-query';
import { get, type Values } from './client.ts';

/** A field of a kind, as the server defines it. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: 'text' | 'note' | 'day' | 'number' | 'choice' | 'list';
  readonly isRequired: boolean;
  readonly unit: string | null;
  readonly choices: readonly string[];
  /** What it names, of which the register may know some. */
  readonly of: 'actor' | 'mission' | 'place' | 'document' | 'filing' | 'currency' | 'e-mail' | null;
  readonly isWhole: boolean;
  readonly least: number | null;
  readonly most: number | null;
  readonly longest: number | null;
  readonly isPersonal: boolean;
}

export const CONFIDENTIALITIES = ['public', 'shared', 'internal'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

export const STATES = ['draft', 'submitted', 'accepted', 'returned', 'superseded', 'withdrawn'] as const;
export type FilingState = (typeof STATES)[number];

/** The content of a filing, field by field. */
export type Content = Readonly<Record<string, unknown>>;

/** A kind of filing as the server defines it. */
export interface Kind {
  readonly name: string;
  readonly title: string;
  readonly sentence: string;
  readonly fields: readonly Field[];
  /** The types of organisation that may file it; null: every one. */
  readonly filers: readonly string[] | null;
  readonly systems: readonly number[];
  readonly questions: readonly string[];
  readonly proves: string;
  readonly confidentiality: Confidentiality;
  readonly example: Content;
}

/** A file attached to a filing; `size` in bytes. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly redacted: boolean;
}

/** A filing as its viewer sees it. */
export interface Filing {
  readonly id: string;
  readonly kind: string;
  readonly organisation: string;
  readonly state: FilingState;
  readonly confidentiality: Confidentiality;
  readonly shared_with: readonly string[];
  readonly content: Content;
  readonly supersedes: string | null;
  readonly drafted_at: string;
  readonly submitted_at: string | null;
  readonly accepted_at: string | null;
  readonly closed_at: string | null;
  readonly reason: string | null;
  readonly redacted_at: string | null;
  /** Of a filing of another register: which, its receipt there, and the key that signed it. */
  readonly origin: { readonly name: string; readonly key: string; readonly receipt: { readonly entry?: number } } | null;
  readonly attachments?: readonly Attachment[];
}

/** What a filer gets and can show later. */
export interface Receipt {
  readonly filing: string;
  readonly kind: string;
  readonly organisation: string;
  readonly submitted: string;
  readonly sha256: string;
  readonly entry: number;
  readonly hash: string;
}

/** An organisation of the register. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly acronym: string | null;
}

const LONG = 60 * 60_000;
const PAGE = 100;

/** The kinds of filing. */
export const kinds = queryOptions({
  queryKey: ['filing-kinds'],
  queryFn: async ({ signal }) => (await get<{ kinds: Kind[] }>('/filing-kinds', {}, signal)).kinds,
  staleTime: LONG,
});

/** The organisations of the register. */
export const organisations = queryOptions({
  queryKey: ['organisations'],
  queryFn: async ({ signal }) => (await get<{ organisations: Organisation[] }>('/organisations', {}, signal)).organisations,
});

/** One filing. */
export const filingOf = (id: string) =>
  queryOptions({ queryKey: ['filings', 'one', id], queryFn: ({ signal }) => get<Filing>(`/filings/${id}`, {}, signal) });

/** The receipt of a filing that was submitted. */
export const receiptOf = (id: string) =>
  queryOptions({
    queryKey: ['filings', 'receipt', id],
    queryFn: ({ signal }) => get<Receipt>(`/filings/${id}/receipt`, {}, signal),
  });

/** Filings that the viewer may see, the latest first, page by page. */
export const filingsOf = (values: Values, limit = PAGE) =>
  infiniteQueryOptions({
    queryKey: ['filings', 'list', values, limit],
    queryFn: async ({ signal, pageParam }) =>
      (await get<{ filings: Filing[] }>('/filings', { ...values, limit, before: pageParam }, signal)).filings,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.length === limit ? page.at(-1)!.id : null),
  });

/** The name of an organisation by its id; the id until it is known. */
export function useOrganisationName(): (id: string) => string {
  const { data } = useQuery(organisations);
  return (id) => data?.find((one) => one.id === id)?.name ?? id;
}
