// An address of the interface in, its answer or its problem out; nothing else in the web face speaks to the server.

/** What the server says went wrong, in its own words; `status` 0 when it could not be reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly kind: string,
    message: string,
  ) {
    super(message);
  }
}

const BASE = '/api/v1';

/** The values of a request's query; those that are empty are left out. */
export type Values = Readonly<Record<string, string | number | null | undefined>>;

/** The address of a route with its query. */
export function addressOf(path: string, values: Values = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values))
    if (value !== null && value !== undefined && value !== '') query.set(key, String(value));
  const text = query.toString();
  return `${BASE}${path}${text ? `?${text}` : ''}`;
}

async function answerOf(response: Response): Promise<unknown> {
  if (response.ok) return response.status === 204 ? null : response.json();
  const problem = (await response.json().catch(() => ({}))) as { type?: string; detail?: string };
  throw new Problem(response.status, problem.type?.replace(/^.*:/, '') ?? 'unknown', problem.detail ?? response.statusText);
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

/** Sends JSON. @throws Problem */
export const post = <T>(path: string, body: unknown, guard?: string | null): Promise<T> =>
  send(addressOf(path), {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...guarded(guard) },
    body: JSON.stringify(body),
  }) as Promise<T>;

/** Sends a file as it is. @throws Problem */
export const upload = <T>(path: string, file: File, signal: AbortSignal, guard?: string | null): Promise<T> =>
  send(addressOf(path, { name: file.name }), {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/octet-stream', ...guarded(guard) },
    body: file,
    signal,
  }) as Promise<T>;
