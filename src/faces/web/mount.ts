// The built web face in, its routes on the HTTP interface out: files by content hash, one page for every view, and a strict policy.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Context, Hono } from 'hono';

// Nothing comes from another host, no script or style stands in the page itself, nobody frames it.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
};
const FOREVER = 'public, max-age=31536000, immutable'; // names in assets/ hold a hash of the content
const ASK_AGAIN = 'no-cache';

interface Asset {
  readonly plain: Uint8Array<ArrayBuffer>;
  /** The same in gzip, made when it is first asked for; a picture is packed already. */
  readonly packed: () => Uint8Array<ArrayBuffer>;
  readonly isPicture: boolean;
  readonly type: string;
  readonly tag: string;
  readonly keep: string;
}

/** Serves the files of a folder, and its index.html at every other address that a browser opens; an absent folder serves nothing. */
export function mountWeb(app: Pick<Hono, 'get'>, folder: string): void {
  const assets = assetsIn(folder);
  const page = assets.get('/index.html');
  if (!page) return;
  app.get('*', async (c, next) => {
    const { path } = c.req;
    const asset = assets.get(path);
    if (asset && path !== '/index.html') return answer(c, asset);
    const opensPage =
      !path.startsWith('/api/') && !path.startsWith('/assets/') && /text\/html|^\*\/\*$/.test(c.req.header('accept') ?? '*/*');
    return opensPage ? answer(c, page) : next();
  });
}

function assetsIn(folder: string): ReadonlyMap<string, Asset> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && extname(entry.name) in TYPES,
  );
  return new Map(
    names.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join('/')}`;
      const plain = new Uint8Array(readFileSync(file));
      const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
      const keep = path.startsWith('/assets/') ? FOREVER : ASK_AGAIN;
      const type = TYPES[extname(file)]!;
      return [
        path,
        { plain, packed: once(() => new Uint8Array(gzipSync(plain))), isPicture: type === 'image/png', type, tag, keep },
      ];
    }),
  );
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function answer(c: Context, { plain, packed, isPicture, type, tag, keep }: Asset): Response {
  const headers = {
    'content-type': type,
    'cache-control': keep,
    etag: tag,
    'content-security-policy': POLICY,
    vary: 'accept-encoding',
  };
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
  const takesGzip = !isPicture && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  return takesGzip ? c.body(packed(), 200, { ...headers, 'content-encoding': 'gzip' }) : c.body(plain, 200, headers);
}
