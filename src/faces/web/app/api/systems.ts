// What the server says of the 28 systems in, a list of them out.
import { queryOptions } from '@tanstack/react-query';
import { get } from './client.ts';

/** A system: what it is there to answer, by which questions and kinds of filing, and what it does not do yet. */
export interface System {
  readonly n: number;
  readonly name: string;
  readonly asks: string;
  readonly questions: readonly string[];
  /** Those of the questions that are on what was read. */
  readonly read: readonly string[];
  readonly kinds: readonly string[];
  readonly missing: readonly string[];
}

const LONG = 60 * 60_000;

/** The systems, in their order. */
export const systems = queryOptions({
  queryKey: ['systems'],
  queryFn: async ({ signal }) => (await get<{ systems: System[] }>('/systems', {}, signal)).systems,
  staleTime: LONG,
});
