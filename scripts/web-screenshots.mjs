// The samples in, pictures of every view out (wide, narrow, Chinese, Arabic, dark), in screenshots/, which git ignores. `-- today` takes one view.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { prepare } from './setup.mjs';
import { people } from './web-people.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'screenshots');
const COMMAND = process.env.SEIZED_COMMAND ?? join(ROOT, 'bin/seized.mjs');
const PORT = 8697;
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

const resolution = encodeURIComponent('S/RES/9001 (2031)').replaceAll('%2F', '/');
// Each by its address, and who has to be signed in for it.
const VIEWS = {
  today: '/',
  document: `/documents/${resolution}`,
  fact: `/documents/${resolution}?fact=citation-1`,
  chinese: '/documents/S/PRST/2031/11',
  search: '/search?words=protect',
  questions: '/questions',
  question: '/questions/due',
  actor: '/actor/Secretary-General',
  actors: '/actors',
  situations: '/situations',
  map: '/situations?as=map',
  matrix: '/situations?as=matrix',
  situation: '/situation/The%20situation%20in%20Exaria',
  mission: '/missions/UNMAV',
  commitments: '/commitments',
  grouped: '/commitments?group=addressee',
  mandates: '/mandates',
  calendar: '/calendar?month=2031-06',
  list: '/calendar?month=2031-06&as=list',
  citations: `/citations?symbol=${encodeURIComponent('S/RES/8944 (2030)')}`,
  review: ['/review', 'desk'],
  filings: '/filings',
  kinds: '/file',
  form: ['/file/contribution?example=yes', 'filer'],
  contact: ['/file/point-of-contact?example=yes', 'filer'],
  table: ['/file/contribution/table', 'filer'],
  unallowed: '/file/contribution',
  systems: '/systems',
  article54: '/systems/7',
  benchmarks: '/systems/18',
  administration: ['/administration', 'desk'],
  organisations: ['/administration?part=organisations', 'desk'],
  domains: ['/administration?part=domains', 'desk'],
  tokens: ['/administration?part=tokens', 'desk'],
  audit: ['/administration?part=audit', 'desk'],
  backup: ['/administration?part=backup', 'desk'],
  signin: '/sign-in',
  help: '/help',
  missing: '/nowhere',
};
const LOOKS = {
  wide: { width: 1360, height: 900 },
  narrow: { width: 360, height: 740 },
  zh: { width: 1360, height: 900, language: 'zh' },
  ar: { width: 1360, height: 900, language: 'ar' },
  dark: { width: 1360, height: 900, theme: 'dark' },
};

const wanted = process.argv.slice(2);
if (!process.env.SEIZED_COMMAND) await prepare();
const folder = mkdtempSync(join(tmpdir(), 'seized-screenshots-'));
mkdirSync(OUT, { recursive: true });
const [texts, register, filings] = ['samples/*.txt', 'samples/register', 'samples/filings'].map((path) => join(ROOT, path));
const server = spawn(
  process.execPath,
  [COMMAND, 'start', texts, register, '--filings', filings, '--port', String(PORT), '--data', folder],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const closed = new Promise((resolve) => server.once('close', resolve));
let said = '';
await new Promise((resolve) =>
  server.stdout.on('data', (chunk) => {
    said += chunk;
    if (said.includes('Seized answers')) resolve();
  }),
);
const members = await people(/http\S+\/join\?secret=\S+/.exec(said)[0]);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
try {
  for (const [look, { language = 'en', theme = 'light', ...viewport }] of Object.entries(LOOKS)) {
    const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
    await context.addInitScript(
      ([one, other]) => {
        localStorage.setItem('seized.language', one);
        localStorage.setItem('seized.theme', other);
      },
      [language, theme],
    );
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && console.error(`${look}: ${message.text()}`));
    page.on('pageerror', (error) => console.error(`${look}: ${error.message}`));
    for (const [view, place] of Object.entries(VIEWS)) {
      const [path, who] = [place].flat();
      if (wanted.length && !wanted.includes(view) && !wanted.includes(look) && !wanted.includes(`${view}.${look}`)) continue;
      await context.clearCookies();
      if (who) await page.request.post(`http://127.0.0.1:${PORT}/api/v1/sign-in`, { data: members[who] });
      await page.goto(`http://127.0.0.1:${PORT}${path}`, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(OUT, `${view}.${look}.png`), fullPage: look !== 'narrow' });
    }
    await context.close();
  }
} finally {
  await browser.close();
  server.kill();
  await closed;
  rmSync(folder, { recursive: true, force: true });
}
console.log(`pictures in ${OUT}`);
