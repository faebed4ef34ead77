// The samples in a register of their own in, a browser on its web face out; without a browser the tests say why they are skipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { serve } from '@hono/node-server';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { makeApi } from '../../src/faces/api/app.ts';
import { makeReadKept } from '../../src/faces/cli/register/read-kept.ts';
import { makeReader } from '../../src/faces/reader.ts';
import { mountWeb } from '../../src/faces/web/mount.ts';
import { keep, match, openRegister } from '../../src/register/index.ts';
import { join as joinOrganisation, openDesk as openOffice, PASSWORD } from '../register/contract/partner.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLES = ['samples', 'samples/register'];
const CHROMIUM = '/usr/bin/chromium';
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** The day on which the samples are looked at. */
export const TODAY = '2031-05-25';

/** Who may review. */
export const REVIEWER = { email: 'reviewer@desk.example.org', password: PASSWORD };

/** Whether there is a browser to test with. */
export const hasBrowser = existsSync(CHROMIUM);

/** Stands in the name of what is skipped. */
export const WHY = hasBrowser ? '' : ' (skipped: there is no /usr/bin/chromium; apt-get install -y chromium)';

/** A served register and a browser. */
export interface Desk {
  readonly address: string;
  /** Opens a page; what it logs as an error, and every request to another host, is kept in `faults`. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; faults: string[] }>;
  close(): Promise<void>;
}

const textsIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => join(ROOT, folder, file));

/** Serves the samples and starts the browser. */
export async function openDesk(): Promise<Desk> {
  const db = await openRegister({ directory: null });
  const read = makeReadKept(makeReader());
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  for (const file of SAMPLES.flatMap(textsIn)) {
    const { reading, source } = await read(new Uint8Array(readFileSync(file)), basename(file));
    await keep(db, { reading, source, reader: 'seized 0.1.0', who: 'test', at: now() });
  }
  await match(db);
  await joinOrganisation(db, await openOffice(db, now()), 'desk', ['reviewer'], now());
  const app = makeApi({ db, read, version: '0.1.0', now });
  mountWeb(app, process.env.SEIZED_WEB ?? join(ROOT, 'dist/web'));
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  const place = server.address();
  const address = `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}`;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  return {
    address,
    open: (path, options) => openPage(browser, `${address}${path}`, options),
    close: async () => {
      await browser.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await db.close();
    },
  };
}

async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const { host } = new URL(address);
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on(
    'request',
    (request) => !request.url().startsWith('data:') && new URL(request.url()).host !== host && faults.push(request.url()),
  );
  await page.goto(address);
  return { page, faults };
}
