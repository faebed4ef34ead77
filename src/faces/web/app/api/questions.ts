// What the server says of its questions in, their answers page by page out.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get, type Values } from './client.ts';

/** A column of an answer, as the server defines it. */
export interface Column {
  readonly key: string;
  readonly title: string;
  readonly type: 'text' | 'day' | 'number' | 'list';
}

/** A parameter's JSON Schema, as far as a form needs it. */
export interface Parameter {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
}

/** A question as the server defines it. */
export interface Question {
  readonly name: string;
  readonly sentence: string;
  readonly parameters: { readonly properties?: Readonly<Record<string, Parameter>>; readonly required?: readonly string[] };
  readonly columns: readonly Column[];
  readonly calendar: { readonly day: string } | null;
  readonly example: Readonly<Record<string, string>>;
}

/** A row: its columns, and what it rests on (`document`, `language`, `start_at`, `end_at`, `quote`). */
export type Row = Readonly<Record<string, unknown>>;

interface Answer {
  readonly question: string;
  readonly rows: readonly Row[];
  readonly next: string | number | null;
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

const PAGE = 200;
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

/** A cell as text. */
export const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);

/** What tells a row from every other of its answer. */
export const keyOf = (row: Row): string => JSON.stringify(row);

/** The parameters that a question has, out of those a view would give it. */
export function fitting(question: Question, values: Values): Values {
  const known = question.parameters.properties ?? {};
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => key in known && value !== '' && value !== undefined));
}
