// A register and a port in, the HTTP interface on this machine out, until it is told to stop.
import { fileURLToPath } from 'node:url';
import { serve as listen } from '@hono/node-server';
import { firstInvitation } from '../../../register/index.ts';
import { makeApi } from '../../api/app.ts';
import { linkOf } from '../../api/join-page.ts';
import { makeReader } from '../../reader.ts';
import { mountWeb } from '../../web/mount.ts';
import { openPlace } from './place.ts';
import { makeReadKept } from './read-kept.ts';

/** What to serve and where; nothing is open to the network unless a host is named. */
export interface ServeWish {
  readonly data: string | undefined;
  readonly host: string;
  readonly port: number;
}

const GRACE_MS = 5_000;

/** Serves until SIGINT or SIGTERM; requests under way are finished, then the register is closed. */
export async function serve(wish: ServeWish, version: string): Promise<number> {
  const db = await openPlace(wish.data);
  const app = makeApi({ db, read: makeReadKept(makeReader()), version, now: () => new Date() });
  mountWeb(app, fileURLToPath(new URL('./web', import.meta.url))); // beside the bundle in dist/
  const first = await firstInvitation(db, new Date());
  const server = listen({ fetch: app.fetch, hostname: wish.host, port: wish.port }, ({ port }) => {
    process.stdout.write(
      `Seized answers on http://${wish.host}:${port}/ (the interface for programs: /api/v1/openapi.json; stop with Ctrl C)\n`,
    );
    if (first)
      process.stdout.write(
        `Nobody administers this register yet. This link makes one administrator, once:\n  ${linkOf(`http://${wish.host}:${port}`, first)}\n`,
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  const forced = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(forced);
  await db.close();
  return 0;
}
