// The built web face in, its routes on the HTTP interface out: files by content hash, a page for every view, and a strict policy.
import { gzipSync } from 'node:zlib';
import type { Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Ahead } from './ahead.ts';
import { type Asset, assetsIn, tagOf } from './assets.ts';
import { hasView, makePages } from './page.ts';

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

/**
 * Serves the files of a folder, and its page at every other address that a browser opens, with the status 404 where there is no view; an
 * absent folder serves nothing. With `ahead` a page names what its view will ask of the register.
 */
export function mountWeb(app: Pick<Hono, 'get'>, folder: string, ahead: Ahead | null = null): void {
  const assets = assetsIn(folder);
  const template = assets.get('/index.html');
  if (!template) return;
  const headedPage = makePages(folder, new TextDecoder().decode(template.plain), ahead);
  app.get('*', async (c, next) => {
    const { path } = c.req;
    const asset = assets.get(path);
    if (asset && path !== '/index.html') return answer(c, asset);
    const opensPage =
      !path.startsWith('/api/') && !path.startsWith('/assets/') && /text\/html|^\*\/\*$/.test(c.req.header('accept') ?? '*/*');
    if (!opensPage) return next();
    const page = await headedPage({
      url: new URL(c.req.url),
      language: getCookie(c, 'seized.language') ?? null,
      theme: getCookie(c, 'seized.theme') ?? null,
      languages: c.req.header('accept-language') ?? '',
    });
    const plain = new TextEncoder().encode(page);
    const gzip = () => new Uint8Array(gzipSync(plain));
    const headed = { ...template, plain, gzip, brotli: null, tag: tagOf(plain) };
    return answer(c, headed, 'accept-encoding, accept-language, cookie', hasView(path) ? 200 : 404);
  });
}

function answer(
  c: Context,
  { plain, gzip, brotli, type, tag, keep }: Asset,
  vary = 'accept-encoding',
  status: 200 | 404 = 200,
): Response {
  const headers = { 'content-type': type, 'cache-control': keep, etag: tag, 'content-security-policy': POLICY, vary };
  if (status === 200 && c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
  const taken = c.req.header('accept-encoding') ?? '';
  if (brotli && /\bbr\b/.test(taken)) return c.body(brotli, status, { ...headers, 'content-encoding': 'br' });
  if (gzip && /\bgzip\b/.test(taken)) return c.body(gzip(), status, { ...headers, 'content-encoding': 'gzip' });
  return c.body(plain, status, headers);
}
