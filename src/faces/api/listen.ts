// The interface and an address in, a server out that stops gently: no request under way is cut off, no new one is taken.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { RegisterError } from '../../register/index.ts';

/** An address to serve at; with `isPortFree`, any other port will do when that one is taken. Port 0 is any that is free. */
export interface Stand {
  readonly host: string;
  readonly port: number;
  readonly isPortFree: boolean;
}

/** A server that listens. */
export interface Listening {
  /** `http://127.0.0.1:8620` */
  readonly address: string;
  /** Takes no more requests and waits until those under way are answered, `graceMs` at most; then cuts off what is left. */
  stop(graceMs: number): Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

const OTHER_PORT = 'Name another port: --port N.';
const OTHER_HOST = 'Name one of its own: --host HOST, 127.0.0.1 for this machine only.';
// What the system has against an address, in words.
const REFUSALS: Readonly<Record<string, string>> = {
  EADDRINUSE: `another program has that port, or Seized does already. ${OTHER_PORT}`,
  EACCES: `you may not use that port. ${OTHER_PORT}`,
  EADDRNOTAVAIL: `this machine has no such address. ${OTHER_HOST}`,
  ENOTFOUND: `there is no such host. ${OTHER_HOST}`,
};

const HEADERS_MS = 15_000; // who takes longer to say what is wanted, wants to hold the line
const REQUEST_MS = 300_000; // a large upload over a slow line

/**
 * Listens at an address.
 * @throws RegisterError `wrong-parameter` when it cannot be served.
 */
export async function listen(fetch: Fetch, stand: Stand): Promise<Listening> {
  const { host, port } = stand;
  try {
    const server = await new Promise<Server>((resolve, reject) => {
      const made = serve({ fetch, hostname: host, port }, () => resolve(made)) as Server;
      made.headersTimeout = HEADERS_MS;
      made.requestTimeout = REQUEST_MS;
      made.once('error', reject);
    });
    const { port: taken } = server.address() as AddressInfo;
    return { address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, stop: (graceMs) => stop(server, graceMs) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE' && stand.isPortFree)
      return listen(fetch, { host, port: 0, isPortFree: false });
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new RegisterError(
      'wrong-parameter',
      `${host}:${port} cannot be served: ${REFUSALS[code] ?? `${message}. ${OTHER_PORT}`}`,
    );
  }
}

// Lines that are kept open without a request are closed at once by the server itself.
async function stop(server: Server, graceMs: number): Promise<void> {
  const forced = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(forced);
}
