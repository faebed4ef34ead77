// The link of an invitation in, a page out on which somebody gives a name and chooses a password; it works without scripts.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { acceptInvitation, RegisterError } from '../../register/index.ts';
import type { OpenIdKeeper } from './openid.ts';
import { problem } from './problem.ts';

const MOST_BODY = 10_000; // bytes of a form
const STYLE =
  'body{font:1.1rem/1.5 system-ui;max-width:32rem;margin:3rem auto;padding:0 1rem}label{display:block;margin:1rem 0}input{display:block;width:100%;font:inherit;padding:.4rem}button{font:inherit;padding:.4rem 1rem}';

const page = (title: string, body: ReturnType<typeof html>) =>
  html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><title>${title} · Seized</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

const form = (secret: string, said: string, label: string | null) => html`
  ${said ? html`<p role="alert">${said}</p>` : ''}
  ${label && secret ? html`<p><a href="/api/v1/sign-in/openid?invitation=${encodeURIComponent(secret)}">Join with ${label}</a>, or choose a password:</p>` : ''}
  <form method="post" action="/join">
    <input type="hidden" name="secret" value="${secret}">
    <label>Your name <input name="name" required maxlength="200" autocomplete="name"></label>
    <label>E-mail, if the invitation was not sent to it <input name="email" type="email" maxlength="200" autocomplete="email"></label>
    <label>Password, 12 characters or more <input name="password" type="password" required minlength="12" maxlength="200" autocomplete="new-password"></label>
    <button>Join</button>
  </form>`;

/** The link of an invitation. */
export const linkOf = (origin: string, secret: string): string => `${origin}/join?secret=${secret}`;

/** Adds the page; no cookie is read or given. */
export function addJoinPage(app: OpenAPIHono, { db, now, openId }: OpenIdKeeper): void {
  const label = openId?.label ?? null;
  app.get('/join', (c) => {
    c.header('cache-control', 'no-store');
    return c.html(page('Join', form((c.req.query('secret') ?? '').slice(0, 200), '', label)));
  });
  const limit = bodyLimit({
    maxSize: MOST_BODY,
    onError: (c) => problem(c, 413, 'too-large', 'This is more than the form holds.'),
  });
  app.post('/join', limit, async (c) => {
    c.header('cache-control', 'no-store');
    const given = await c.req.parseBody();
    const field = (name: string): string => String(given[name] ?? '').slice(0, 200);
    try {
      const email = field('email');
      await acceptInvitation(
        db,
        { secret: field('secret'), name: field('name'), password: field('password'), ...(email ? { email } : {}) },
        now(),
      );
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      return c.html(page('Join', form(field('secret'), error.message, label)), 400);
    }
    return c.html(page('Welcome', html`<p>You can sign in now with your address and password. <a href="/">Go on</a></p>`));
  });
}
