// Signing in with an identity provider, played in a browser: the button, the way there and back, and the words when somebody is not known.
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeApi } from '../../src/faces/api/app.ts';
import { type Listening, listen } from '../../src/faces/api/listen.ts';
import { mountWeb } from '../../src/faces/web/mount.ts';
import { type Database, openRegister } from '../../src/register/index.ts';
import { CLIENT, startProvider, type TestProvider } from '../faces/api/identity-provider.ts';
import { join as joinOrganisation, openDesk } from '../register/contract/partner.ts';
import { hasBrowser, WHY } from './desk.ts';

const ROOT = join(import.meta.dirname, '../..');
const AT = new Date();

describe.skipIf(!hasBrowser)(`signing in with an identity provider in a browser${WHY}`, () => {
  let db: Database;
  let browser: Browser;
  let server: Listening;
  let provider: TestProvider;
  beforeAll(async () => {
    db = await openRegister({ directory: null });
    await joinOrganisation(db, await openDesk(db, AT), 'au', ['filer'], AT);
    let answer: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
    server = await listen((request) => answer(request), { host: '127.0.0.1', port: 0, isPortFree: true });
    provider = await startProvider(`${server.address}/api/v1/sign-in/openid/answer`);
    const openId = { issuer: provider.issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, label: 'Example ID' };
    const read = () => Promise.reject(new Error('nothing is read here'));
    const app = makeApi({ db, read, version: '0.1.0', now: () => new Date(), openId });
    mountWeb(app, process.env.SEIZED_WEB ?? join(ROOT, 'dist/web'));
    answer = app.fetch;
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await provider?.close();
    await server?.stop(100);
    await db?.close();
  });

  const play = async (email: string) => {
    provider.account = { sub: email, name: 'Amina Example', email, email_verified: true };
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await page.goto(`${server.address}/sign-in`);
    await page.getByRole('link', { name: 'Sign in with Example ID' }).click();
    return page;
  };

  test('one press signs a member in', async () => {
    const page = await play('filer@au.example.org');
    await page.waitForURL(`${server.address}/`);
    await page.goto(`${server.address}/sign-in`);
    await page.getByRole('heading', { name: 'Signed in as filer of au' }).waitFor();
    await page.context().close();
  }, 60_000);

  test('who is no member is told what to do', async () => {
    const page = await play('stranger@example.org');
    const words = await page.getByRole('alert').textContent();
    expect(words).toContain('Ask an administrator to invite you');
    await page.context().close();
  }, 60_000);
});
