// A register and a port in, the HTTP interface on this machine out, until it is told to stop.
import { fileURLToPath } from 'node:url';
import { type Database, firstInvitation, RegisterError } from '../../../register/index.ts';
import { makeApi } from '../../api/app.ts';
import { linkOf } from '../../api/join-page.ts';
import { listen, type Stand } from '../../api/listen.ts';
import { openIdSettings } from '../../api/openid-provider.ts';
import { noticeSettings } from '../../notices/settings.ts';
import { makeReader } from '../../reader.ts';
import { aheadOf } from '../../web/ahead.ts';
import { mountWeb } from '../../web/mount.ts';
import { matchWhenQuiet } from './matching.ts';
import { runEveryMinute } from './notices.ts';
import { openPlace } from './place.ts';
import { makeReadKept } from './read-kept.ts';

/** What to serve and where; nothing is open to the network unless a host is named. */
export interface ServeWish {
  readonly data: string | undefined;
  readonly host: string;
  readonly port: number;
}

const GRACE_MS = 5_000;

/** Serves the register of a place; see `serveFrom`. */
export async function serve(wish: ServeWish, version: string): Promise<number> {
  const db = await openPlace(wish.data);
  try {
    return await serveFrom(db, { ...wish, isPortFree: false }, version);
  } finally {
    await db.close();
  }
}

// The address by which people reach the register, where a proxy stands before it: https://register.example.org
function ownAddress(given: string | undefined): string | null {
  if (!given) return null;
  if (!/^https?:\/\//.test(given) || !URL.canParse(given))
    throw new RegisterError(
      'wrong-parameter',
      `SEIZED_ADDRESS is "${given}", and has to be an address such as https://register.example.org.`,
    );
  return new URL(given).origin;
}

// What listens to this machine alone has no other names than those, so that no foreign name can be led to it.
function hostsOf(host: string, address: string | null): { hosts?: readonly string[] } {
  const isOwn = /^127\.|^::1$|^localhost$/.test(host);
  if (!isOwn && !address) return {};
  return { hosts: ['localhost', host, ...(address ? [new URL(address).hostname] : [])] };
}

/** Serves an open register until SIGINT or SIGTERM; requests under way are finished. The address is the last line it says. */
export async function serveFrom(db: Database, stand: Stand, version: string): Promise<number> {
  const address = ownAddress(process.env.SEIZED_ADDRESS);
  const settings = noticeSettings(process.env);
  const app = makeApi({
    db,
    read: makeReadKept(makeReader()),
    version,
    now: () => new Date(),
    openId: openIdSettings(process.env),
    notices: settings,
    ...(address ? { address } : {}),
    ...hostsOf(stand.host, address),
  });
  const face = fileURLToPath(new URL('./web', import.meta.url)); // beside the bundle in dist/
  mountWeb(
    app,
    face,
    aheadOf(db, () => new Date()),
  );
  const server = await listen(app.fetch, stand);
  const notices = runEveryMinute(db, settings);
  const matching = matchWhenQuiet(db);
  const first = await firstInvitation(db, new Date());
  const invitation = first
    ? `Nobody administers this register yet. This link makes one administrator, once:\n  ${linkOf(address ?? server.address, first)}\n`
    : '';
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  process.stdout.write(
    `${invitation}Seized answers on ${server.address}/ (the interface for programs: /api/v1/openapi.json; stop with Ctrl C)\n`,
  );
  await stopped;
  await server.stop(GRACE_MS);
  await notices.stop();
  await matching.stop();
  return 0;
}
