// The samples and what partners filed on them in, a browser on the web face of that register out; without a browser the tests say why they are skipped.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { serve } from '@hono/node-server';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { makeApi } from '../../src/faces/api/app.ts';
import { makeReadKept } from '../../src/faces/cli/register/read-kept.ts';
import { makeReader } from '../../src/faces/reader.ts';
import { aheadOf } from '../../src/faces/web/ahead.ts';
import { mountWeb } from '../../src/faces/web/mount.ts';
import { accept, type Database, file, keep, match, openRegister } from '../../src/register/index.ts';
import { averland } from '../exercise/averland/index.ts';
import type { Step } from '../exercise/scenario.ts';
import { join as joinOrganisation, openDesk as openOffice, PASSWORD } from '../register/contract/partner.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCENARIO = averland(ROOT);
// An activity of which the Council has not been informed yet, for the one who is to do it.
const UNTOLD: Step = {
  on: '2031-05-20',
  by: 'au',
  kind: 'operation',
  content: { name: 'Ceasefire observers', situation: 'Averland', function: 'observation', began: '2031-05-15', personnel: 40 },
};
const CHROMIUM = '/usr/bin/chromium';
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** The day on which the samples are looked at. */
export const TODAY = '2031-05-25';

/** People who sign in: the desk's reviewer and administrator, and the African Union's two. */
export const REVIEWER = { email: 'reviewer@desk.example.org', password: PASSWORD };
export const ADMINISTRATOR = { email: 'desk@example.org', password: PASSWORD };
export const AU_FILER = { email: 'filer@au.example.org', password: PASSWORD };
export const AU_REVIEWER = { email: 'reviewer@au.example.org', password: PASSWORD };

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

/** Serves the samples and starts the browser. */
export async function openDesk(): Promise<Desk> {
  const db = await openRegister({ directory: null });
  const read = makeReadKept(makeReader());
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  for (const path of SCENARIO.files) {
    const { reading, source } = await read(new Uint8Array(readFileSync(path)), basename(path));
    await keep(db, { reading, source, reader: 'seized 0.1.0', who: 'test', at: now() });
  }
  await match(db);
  await fileAll(db, now());
  const app = makeApi({ db, read, version: '0.1.0', now });
  mountWeb(app, process.env.SEIZED_WEB ?? join(ROOT, 'dist/web'), aheadOf(db, now));
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

// What partners filed until today, each accepted by its own reviewer; the desk has a reviewer too.
async function fileAll(db: Database, today: Date): Promise<void> {
  const first = new Date(`${SCENARIO.begins}T12:00:00Z`);
  const office = await openOffice(db, first);
  await joinOrganisation(db, office, 'desk', ['reviewer'], first);
  const people = new Map(
    await Promise.all(
      SCENARIO.partners.map(async (organisation) => {
        const filer = await joinOrganisation(db, office, organisation, ['filer'], first);
        return [
          organisation,
          { filer, reviewer: await joinOrganisation(db, office, organisation, ['reviewer'], first) },
        ] as const;
      }),
    ),
  );
  const numbers = new Map<string, string>();
  for (const { on, by, kind, content, label, ...wish } of [...SCENARIO.steps, UNTOLD]) {
    const at = new Date(`${on}T15:00:00Z`);
    if (at > today) continue;
    const named = JSON.parse(JSON.stringify(content).replace(/@(\w+)/g, (_, other: string) => numbers.get(other)!));
    const { filer, reviewer } = people.get(by)!;
    const { filing } = await file(db, filer, { kind, content: named, confidentiality: 'public', ...wish }, at);
    await accept(db, reviewer, filing, at);
    if (label) numbers.set(label, filing);
  }
}

/** Signs somebody in on the pages of a context, without the form. */
export async function signIn(page: Page, who: { readonly email: string; readonly password: string }): Promise<void> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post(`${origin}/api/v1/sign-in`, { data: who });
  if (!answer.ok()) throw new Error(`${who.email} could not sign in: ${answer.status()}`);
}

async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const { host } = new URL(address);
  page.on('console', (message) => {
    const isOwnStatus = message.location().url === page.url() && /^Failed to load resource: .* 404/.test(message.text()); // a page that is none says so
    if (message.type() === 'error' && !isOwnStatus) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on(
    'request',
    (request) => !request.url().startsWith('data:') && new URL(request.url()).host !== host && faults.push(request.url()),
  );
  await page.goto(address);
  return { page, faults };
}
