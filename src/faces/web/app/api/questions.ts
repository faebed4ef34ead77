// What the server says of its questions in, their answers page by page out.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Question } from '../asks/definition.ts';
import { PAGE } from '../asks/parts.ts';
import { get, type Values } from './client.ts';

export { type Column, fitting, type Parameter, type Question } from '../asks/definition.ts';

/** A row: its columns, and what it rests on (`document`, `language`, `start_at`, `end_at`, `quote`). */
export type Row = Readonly<Record<string, unknown>>;

interface Answer {
  readonly question: string;
  readonly rows: readonly Row[];
  readonly next: string | number | null;
  /** Of an answer without rows: what was named that the register does not know. */
  readonly note?: string;
}

/** What the register holds, and the server's day. */
export interface Holdings {
  readonly version: string;
  readonly today: string;
  readonly kinds: readonly {
    readonly kind: string;
    readonly count: number;
    readonly from_day: string | null;
    readonly to_day: string | null;
  }[];
  readonly languages: readonly { readonly language: string; readonly count: number }[];
}

const LONG = 60 * 60_000;

/** The definitions of all questions. */
export const definitions = queryOptions({
  queryKey: ['questions'],
  queryFn: ({ signal }) => get<Question[]>('/questions', {}, signal),
  staleTime: LONG,
});

/** What the register holds. */
export const holdings = queryOptions({
  queryKey: ['register'],
  queryFn: ({ signal }) => get<Holdings>('/register', {}, signal),
  staleTime: 60_000,
});

/** An answer, all of its pages that were asked for so far. */
export const answerOf = (name: string, values: Values, limit = PAGE) =>
  infiniteQueryOptions({
    queryKey: ['answer', name, values, limit],
    queryFn: ({ signal, pageParam }) => get<Answer>(`/questions/${name}`, { ...values, limit, after: pageParam }, signal),
    initialPageParam: null as string | number | null,
    getNextPageParam: ({ next }) => next,
  });

/** The rows of the pages there are. */
export const rowsOf = (data: { readonly pages: readonly Answer[] } | undefined): readonly Row[] =>
  data?.pages.flatMap(({ rows }) => rows) ?? [];

/** What the server says of an answer without rows, when something that was named is unknown. */
export const noteOf = (data: { readonly pages: readonly Answer[] } | undefined): string | undefined => data?.pages[0]?.note;

/** A cell as text. */
export const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);

/** What tells a row from every other of its answer. */
export const keyOf = (row: Row): string => JSON.stringify(row);
