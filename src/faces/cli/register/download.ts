// An address in, the bytes that stand there out: over https, of no more than so many bytes, in no more than so long, from public hosts only.
//
// Redirects are followed by hand, and each host is looked at when it is connected to, so that no answer of a source leads into the
// network in which the program runs.
import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { RegisterError } from '../../../register/index.ts';
import { isClosed } from '../../networks.ts';

/** Bounds of a download. */
export interface Bounds {
  readonly mostBytes: number;
  readonly mostMs: number;
}

/** What was found. */
export interface Download {
  readonly bytes: Uint8Array;
  /** Without parameters, in small letters; empty when the source does not say. */
  readonly mediaType: string;
  readonly status: number;
}

const MOST_REDIRECTS = 5;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Gets what stands at an address. Headers go to that host alone, never to where it leads.
 * @throws RegisterError with what happened and what to do: not https, a closed host, too many redirects, too much, too long, no answer.
 */
export async function download(
  address: string,
  bounds: Bounds,
  headers: Readonly<Record<string, string>> = {},
): Promise<Download> {
  const first = urlOf(address);
  const signal = AbortSignal.timeout(bounds.mostMs);
  let url = first;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    allow(url, first);
    const answer = await open(url, signal, bounds, url.origin === first.origin ? headers : {});
    const status = answer.statusCode ?? 0;
    if (!REDIRECTS.includes(status) || !answer.headers.location) {
      const mediaType = (answer.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
      return { bytes: await bytesOf(answer, url, signal, bounds), mediaType, status };
    }
    answer.destroy();
    url = urlOf(new URL(answer.headers.location, url).href);
  }
  throw refused(first, `it leads on more than ${MOST_REDIRECTS} times`);
}

// This machine may be a source when it is the one that was named, never because another source leads there.
function allow(url: URL, first: URL): void {
  const isHere = LOOPBACK.includes(url.hostname);
  if (isHere && url.host !== first.host) throw refused(url, 'another source leads to this machine, which is not followed');
  if (url.protocol !== 'https:' && !(isHere && url.protocol === 'http:'))
    throw refused(url, 'only https is used, so that nobody on the way can change a document');
  if (url.username || url.password) throw refused(url, 'an address with a password is not used');
}

function open(
  url: URL,
  signal: AbortSignal,
  bounds: Bounds,
  headers: Readonly<Record<string, string>>,
): Promise<IncomingMessage> {
  const isHere = LOOPBACK.includes(url.hostname);
  const bare = url.hostname.replace(/^\[|\]$/g, '');
  if (!isHere && isIP(bare) && isClosed(bare)) throw refused(url, 'it lies in a private network');
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { signal, lookup: isHere ? lookup : lookupOpen, headers: { 'user-agent': 'seized', ...headers } },
      resolve,
    );
    asked.once('error', (error) => reject(troubleOf(error, url, signal, bounds)));
    asked.end();
  });
}

// A name is looked up when it is connected to: what it stood for a moment before does not count.
const lookupOpen: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0);
    const open = addresses.filter(({ address }) => !isClosed(address));
    if (!open.length) return done(new Error(`${name} lies in a private network`), '', 0);
    return options.all ? done(null, open) : done(null, open[0]!.address, open[0]!.family);
  });
};

async function bytesOf(answer: IncomingMessage, url: URL, signal: AbortSignal, bounds: Bounds): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of answer as AsyncIterable<Uint8Array>) {
      size += piece.length;
      if (size > bounds.mostBytes)
        throw refused(url, `it is larger than ${Math.floor(bounds.mostBytes / 2 ** 20)} MiB, which is the most`);
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof RegisterError) throw error;
    throw troubleOf(error as Error, url, signal, bounds);
  }
  return Buffer.concat(pieces);
}

const troubleOf = (error: Error, url: URL, signal: AbortSignal, { mostMs }: Bounds): RegisterError =>
  refused(url, signal.aborted ? `it took longer than ${mostMs / 1000} s` : `it broke off (${error.message || 'no answer'})`);

function urlOf(address: string): URL {
  try {
    return new URL(address);
  } catch {
    throw new RegisterError(
      'wrong-parameter',
      `${address} is no address of a source. One looks like https://host/path?s={symbol}.`,
    );
  }
}

const refused = (url: URL, why: string): RegisterError =>
  new RegisterError('unreachable', `${url.origin}${url.pathname} was not fetched: ${why}.`);
