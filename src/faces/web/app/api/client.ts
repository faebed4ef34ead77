// An address of the interface in, its answer or its problem out; nothing else in the web face speaks to the server.
import { addressOf, type Values } from '../asks/definition.ts';

/** What is wrong with one field of what was sent. */
export interface Mistake {
  readonly field: string;
  readonly message: string;
}

/** What the server says went wrong, in its own words; `status` 0 when it could not be reached; with `mistakes` field by field. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly kind: string,
    message: string,
    readonly mistakes: readonly Mistake[] = [],
  ) {
    super(message);
  }
}

export { addressOf, type Values };

async function answerOf(response: Response): Promise<unknown> {
  if (response.ok) return response.status === 204 ? null : response.json();
  const problem = (await response.json().catch(() => ({}))) as { type?: string; detail?: string; mistakes?: readonly Mistake[] };
  const kind = problem.type?.replace(/^.*:/, '') ?? 'unknown';
  throw new Problem(response.status, kind, problem.detail ?? response.statusText, problem.mistakes);
}

async function send(address: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(address, { credentials: 'same-origin', ...init }).catch((error: Error) => {
    if (error.name === 'AbortError') throw error;
    throw new Problem(0, 'unreachable', '');
  });
  return answerOf(response);
}

/** Asks for JSON. @throws Problem */
export const get = <T>(path: string, values: Values = {}, signal?: AbortSignal): Promise<T> =>
  send(addressOf(path, values), { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) }) as Promise<T>;

// Every change brings the guard of its session, which no other site has.
const guarded = (guard: string | null | undefined): Record<string, string> => (guard ? { 'x-seized-guard': guard } : {});

const JSON_TYPES = { accept: 'application/json', 'content-type': 'application/json' };

/** Sends JSON; the same `key` however often gives the same. @throws Problem */
export const post = <T>(path: string, body: unknown, guard?: string | null, key?: string): Promise<T> =>
  send(addressOf(path), {
    method: 'POST',
    headers: { ...JSON_TYPES, ...guarded(guard), ...(key ? { 'idempotency-key': key } : {}) },
    body: JSON.stringify(body),
  }) as Promise<T>;

/** Puts JSON in the place of what is there. @throws Problem */
export const put = <T>(path: string, body: unknown, guard?: string | null): Promise<T> =>
  send(addressOf(path), {
    method: 'PUT',
    headers: { ...JSON_TYPES, ...guarded(guard) },
    body: JSON.stringify(body),
  }) as Promise<T>;

/** Ends what is at an address, also while the page is being left. @throws Problem */
export const end = <T>(path: string, guard?: string | null): Promise<T> =>
  send(addressOf(path), { method: 'DELETE', headers: { ...JSON_TYPES, ...guarded(guard) }, keepalive: true }) as Promise<T>;

/** Sends a table (CSV). @throws Problem */
export const postTable = <T>(path: string, values: Values, table: string, guard?: string | null, key?: string): Promise<T> =>
  send(addressOf(path, values), {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'text/csv',
      ...guarded(guard),
      ...(key ? { 'idempotency-key': key } : {}),
    },
    body: table,
  }) as Promise<T>;

/** Sends a file as it is. @throws Problem */
export const upload = <T>(path: string, file: File, signal: AbortSignal, guard?: string | null): Promise<T> =>
  send(addressOf(path, { name: file.name }), {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/octet-stream', ...guarded(guard) },
    body: file,
    signal,
  }) as Promise<T>;
