// Injection: what people type is never run, neither by the database nor by a spreadsheet, a browser, a calendar or a header.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../../../src/questions/index.ts';
import { keepAll } from '../../../../src/register/index.ts';
import { decisions } from '../../../register/contract/decisions.ts';
import { AT, makeSecurityWorld, NOTICE, type World } from './world.ts';

const SQL = [
  "'",
  "' or '1'='1",
  "'; drop table documents; --",
  '%',
  '\\',
  '$1',
  ') union select * from sealed.passwords --',
  '{"a":1}',
];
const FORMULAS = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '=HYPERLINK("https://evil.example";"x")'];

describe('injection', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeSecurityWorld();
    await keepAll(world.db, decisions(AT));
    for (const formula of FORMULAS) {
      const content = { ...NOTICE, activity: formula, place: formula, summary: formula };
      const filing = await world.filed({ content, confidentiality: 'public' });
      await world.send('POST', `/filings/${filing}/accept`, { as: 'reviewer of au' });
    }
    await world.db.query("update documents set title = '=cmd|calc' where id = (select min(id) from documents)");
  }, 60_000);
  afterAll(() => world.close());

  test('no parameter of any question reaches the database as anything but a value', async () => {
    const before = await world.db.query('select count(*) as n from documents');
    for (const { name, parameters, example } of QUESTIONS)
      for (const key of Object.keys(parameters.shape))
        for (const value of SQL) {
          const answer = await world.send('GET', `/questions/${name}?${new URLSearchParams({ ...example, [key]: value })}`);
          expect([name, key, value, [200, 400, 404].includes(answer.status)]).toEqual([name, key, value, true]);
        }
    expect(await world.db.query('select count(*) as n from documents')).toEqual(before);
  }, 120_000);

  test('neither do filters of lists, cursors, symbols and numbers', async () => {
    for (const value of SQL) {
      const q = encodeURIComponent(value);
      for (const path of [
        `/filings?kind=${q}&organisation=${q}&state=${q}&before=${q}`,
        `/filings/${q}`,
        `/attachments/${q}`,
        `/audit?who=${q}&what=${q}&subject=${q}`,
        `/members/${q}/tokens`,
        `/document?document=aaa${q}`,
        `/questions/documents?after=${q}`,
      ]) {
        const { status } = await world.send('GET', path, { as: 'administrator of desk' });
        expect([path, status < 500]).toEqual([path, true]);
      }
    }
  });

  test('whoever asks a question cannot write, even if a query could be changed', async () => {
    const answer = await world.send(
      'GET',
      `/questions/documents?${new URLSearchParams({ matter: "'; delete from documents; --" })}`,
    );
    expect(answer.status).toBe(200);
    expect((await world.db.query('select 1 from documents')).length).toBeGreaterThan(0);
  });

  test('no cell of an exported table is a formula', async () => {
    let cells = 0;
    let exported = '';
    for (const { name, example } of QUESTIONS) {
      for (const more of ['', '&on=2031-05-01']) {
        const query = new URLSearchParams({ ...example, form: 'csv', limit: '1000' });
        const answer = await world.send('GET', `/questions/${name}?${query}${more}`, { as: 'reviewer of au' });
        if (answer.status !== 200) continue;
        const text = await answer.text();
        exported += text;
        for (const cell of text.split(/\r\n|,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
          cells++;
          const value = cell.replace(/^"|"$/g, '');
          expect([name, value, /^\s*[=+@]|^\s*-(?!\d+(?:\.\d+)?$)/.test(value)]).toEqual([name, value, false]);
        }
      }
    }
    expect(cells).toBeGreaterThan(200);
    expect(exported).toContain("'=1+1");
  }, 60_000);

  test('no line of a calendar begins anew where somebody typed a line end', async () => {
    const content = { ...NOTICE, activity: 'Talks\r\nEND:VCALENDAR\r\nBEGIN:VEVENT', began: '2031-03-01' };
    const filing = await world.filed({ content, confidentiality: 'public' });
    await world.send('POST', `/filings/${filing}/accept`, { as: 'reviewer of au' });
    for (const { name, example, calendar } of QUESTIONS) {
      if (!calendar) continue;
      const text = await (
        await world.send('GET', `/questions/${name}?${new URLSearchParams({ ...example, form: 'ics' })}`)
      ).text();
      expect([name, text.match(/^END:VCALENDAR/gm)?.length]).toEqual([name, 1]);
    }
  });

  test('pages repeat nothing that a browser could run', async () => {
    const evil = '"><script>alert(1)</script>';
    const page = await (await world.app.request(`/join?secret=${encodeURIComponent(evil)}`)).text();
    expect(page).not.toContain('<script>');
    const refused = await world.app.request('/join', {
      method: 'POST',
      body: new URLSearchParams({ secret: evil, name: evil, password: 'x' }),
    });
    expect(await refused.text()).not.toContain('<script>');
    const missing = await world.app.request(`/api/v1/${encodeURIComponent(evil)}`);
    expect(missing.headers.get('content-type')).toBe('application/problem+json');
  });

  test('a header holds no line end that somebody typed', async () => {
    const made = await world.send('POST', '/filings', {
      as: 'filer of au',
      body: { kind: 'article-54-notice', content: NOTICE, isDraft: true },
    });
    const { filing } = (await made.json()) as { filing: string };
    const name = 'a\r\nset-cookie: stolen=1\r\n.txt';
    const attached = await world.send('POST', `/filings/${filing}/attachments?${new URLSearchParams({ name })}`, {
      as: 'filer of au',
      raw: 'text',
      headers: { 'content-type': 'application/octet-stream' },
    });
    const { id } = (await attached.json()) as { id: string };
    const { headers } = await world.send('GET', `/attachments/${id}`, { as: 'filer of au' });
    expect([headers.get('set-cookie'), headers.get('content-disposition')]).toEqual([null, expect.not.stringMatching(/[\r\n]/)]);
  });
});
