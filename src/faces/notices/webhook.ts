// A signed message and an address in, the status that its receiver gave out: to public hosts only, without redirects, within limits.
//
// Signed as Standard Webhooks 1.0 says: HMAC-SHA256 over id, timestamp and body. A host is looked at when it is connected to, so that a name
// that stood for a public address a moment before leads nowhere else.
import { lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { RegisterError } from '../../register/index.ts';
import { type Allowed, isAllowed, isClosed } from '../networks.ts';
import { Unsent } from './unsent.ts';

/** A message: its id stays the same whenever it is sent again. */
export interface Message {
  readonly id: string;
  readonly body: string;
  readonly signingKey: string;
  readonly at: Date;
}

/** Sends a message; gives the HTTP status. @throws Unsent */
export type Post = (address: string, message: Message) => Promise<number>;

const MOST_MS = 10_000;
const MOST_ADDRESS = 2_000;

/**
 * Sees to the address of a webhook before it is kept.
 * @throws RegisterError `wrong-parameter` when it is no address, not https, carries a password or names a closed host.
 */
export function checkWebhook(address: string, allowed: Allowed): URL {
  const url = URL.canParse(address) && address.length <= MOST_ADDRESS ? new URL(address) : null;
  if (!url) throw wrong('is no address such as https://example.org/notices');
  if (url.username || url.password) throw wrong('carries a name or password; what is sent is signed instead');
  const host = bareHost(url);
  const isNamed = allowed.hosts.has(host) || (isIP(host) > 0 && isAllowed(allowed, host, host));
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isNamed)) throw wrong('must begin with https://');
  if (!isNamed && (host === 'localhost' || host.endsWith('.localhost') || (isIP(host) && isClosed(host))))
    throw wrong('lies in a closed network; the administrator can allow it (SEIZED_WEBHOOK_ALLOW)');
  return url;
}

const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').toLowerCase();

const wrong = (why: string): RegisterError => new RegisterError('wrong-parameter', `The address of the webhook ${why}.`);

/** Makes what sends messages; `resolve` looks names up, as the system does unless a test says otherwise. */
export function makePost(allowed: Allowed, resolve: typeof lookup = lookup, mostMs = MOST_MS): Post {
  return (address, { id, body, signingKey, at }) => {
    const url = checkWebhook(address, allowed);
    const bytes = Buffer.from(body);
    const headers = {
      'content-type': 'application/json',
      'content-length': bytes.length,
      'user-agent': 'seized',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(signingKey).sign(id, at, body),
    };
    const signal = AbortSignal.timeout(mostMs);
    const send = url.protocol === 'https:' ? requestSecure : requestPlain;
    return new Promise<number>((done, fail) => {
      const options = {
        method: 'POST',
        headers,
        signal,
        agent: false,
        lookup: openLookup(allowed, resolve),
        maxHeaderSize: 16_384,
      };
      const asked = send(url, options, (answer) => {
        answer.once('error', () => {}); // its body is never read: neither its size nor its words matter
        answer.destroy();
        done(answer.statusCode ?? 0);
      });
      asked.once('error', (error) => fail(new Unsent(signal.aborted ? `no answer within ${mostMs / 1000} s` : troubleOf(error))));
      asked.end(bytes);
    });
  };
}

// What the subscriber reads tells nothing of the network in which the register runs.
const troubleOf = (error: Error): string => (error instanceof Closed ? error.message : 'the receiver could not be reached');

class Closed extends Unsent {}

const openLookup =
  (allowed: Allowed, resolve: typeof lookup): LookupFunction =>
  (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      const open = addresses.filter(({ address }) => !isClosed(address) || isAllowed(allowed, name, address));
      if (!open.length) return done(new Closed('the host lies in a closed network'), '', 0);
      return options.all ? done(null, open) : done(null, open[0]!.address, open[0]!.family);
    });
  };
