// How much one address may ask, and how large a request may be, in; what keeps to it out: the rest gets a problem that says when or how.
import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { problem } from './problem.ts';

/** How much one address may ask of one process: so many points in so many seconds. A question costs one point, an upload more. */
export interface Rate {
  readonly points: number;
  readonly seconds: number;
}

/** Generous to a team behind one address, and still less than what one process can answer. */
export const USUAL_RATE: Rate = { points: 6_000, seconds: 60 };

const UPLOAD_POINTS = 20; // a document takes as long to read as some questions to answer
const MIB = 1024 * 1024;
// How large a body may be where it is a file, in bytes; anywhere else it is one mebibyte.
const UPLOADS: readonly (readonly [path: RegExp, most: number])[] = [
  [/^\/api\/v1\/(?:documents|readings|exchange)\b/, 64 * MIB],
  [/^\/api\/v1\/filings\/import\b/, 16 * MIB],
  [/^\/api\/v1\/filings\/[^/]+\/attachments$/, 11 * MIB],
];
const MOST_ADDRESS = 8_000; // characters of a request's address
// What reads files, asks another server or walks through the whole audit chain; a single filing costs no more than a question.
const COSTLY =
  /^POST \/api\/v1\/(?:documents|readings|filings\/import|filings\/[^/]+\/attachments|exchange)\b|^GET \/api\/v1\/(?:sign-in\/openid|audit\/verdict|files)\b/;

const addressOf = (c: Context): string => {
  try {
    return placeOf(getConnInfo(c).remote.address ?? 'unknown');
  } catch {
    return 'unknown'; // a request that came over no network, as in tests
  }
};

/** What counts as one place: an address of IPv4, or the network of 64 bits that one household or server has of IPv6. */
export function placeOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const hidden = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(hidden).fill('0'), ...after];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/** Limits how much an address asks; the answer says how much is left, a refusal when to come again. */
export function limitRate({ points, seconds }: Rate): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return async (c, next) => {
    const cost = COSTLY.test(`${c.req.method} ${c.req.path}`) ? UPLOAD_POINTS : 1;
    try {
      await limiter.consume(addressOf(c), cost);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const wait = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      c.header('retry-after', String(wait));
      return problem(
        c,
        429,
        'too-many-requests',
        `That was more than one address may ask in ${seconds} seconds. Come again in ${wait} seconds.`,
      );
    }
    return next();
  };
}

/** Limits the length of addresses and bodies. */
export const limitSize: MiddlewareHandler = async (c, next) => {
  if (c.req.url.length > MOST_ADDRESS)
    return problem(c, 414, 'address-too-long', `The address of a request may have ${MOST_ADDRESS} characters at most.`);
  const most = UPLOADS.find(([path]) => path.test(c.req.path))?.[1] ?? MIB;
  const refuse = () => problem(c, 413, 'too-large', `What is sent here may have ${most / MIB} MiB at most. Split it.`);
  return bodyLimit({ maxSize: most, onError: refuse })(c, next);
};

/**
 * Refuses requests that ask for the register by a name it does not have: a foreign name that was led to this machine's own address makes
 * a browser take the register for a part of the foreign site.
 */
export const refuseOtherHosts =
  (hosts: readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    const { hostname } = new URL(c.req.url);
    if (hosts.includes(hostname) || isIP(hostname.replace(/^\[|\]$/g, ''))) return next();
    return problem(
      c,
      421,
      'other-host',
      `This register does not go by the name ${hostname}. If it should, start it with SEIZED_ADDRESS set to its address, such as https://${hostname}.`,
    );
  };

/** Refuses what another site makes a browser change here: such a request says where it comes from. */
export const refuseOtherSites: MiddlewareHandler = async (c, next) => {
  if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next();
  const origin = c.req.header('origin');
  const host = c.req.header('x-forwarded-host') ?? c.req.header('host');
  const isOther =
    c.req.header('sec-fetch-site') === 'cross-site' || (origin !== undefined && host !== undefined && hostOf(origin) !== host);
  if (isOther) return problem(c, 403, 'other-site', `A page of ${origin ?? 'another site'} may not change this register.`);
  return next();
};

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};
