// The files that documents were read from, over HTTP: given as long as they are what was read, and from nowhere else on the machine.
import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeApi, sha256 } from '../../../src/faces/api/app.ts';
import { listInputs } from '../../../src/faces/cli/inputs.ts';
import { Keeper } from '../../../src/faces/cli/register/keeper.ts';
import { makeReadKept } from '../../../src/faces/cli/register/read-kept.ts';
import { makeReader } from '../../../src/faces/reader.ts';
import { asViewer, backup, type Database, exportLines, openRegister, PUBLIC, restore } from '../../../src/register/index.ts';
import { openDesk } from '../../register/contract/partner.ts';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const reader = makeReader();
const NAME = 'resolution.en.txt';
const BYTES = readFileSync(join(SAMPLES, NAME));
const SHA256 = sha256(BYTES);

describe('source files', () => {
  let db: Database;
  let app: ReturnType<typeof makeApi>;
  let folder = '';
  const appOf = (of: Database) => makeApi({ db: of, read: makeReadKept(reader), version: '0.1.0', now: () => new Date() });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'seized-files-'));
  });
  beforeEach(async () => {
    await db?.close();
    db = await openRegister({ directory: null });
    app = appOf(db);
    rmSync(folder, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'seized-files-'));
    copyFileSync(join(SAMPLES, NAME), join(folder, NAME));
  });
  afterAll(async () => {
    await db.close();
    rmSync(folder, { recursive: true });
  });

  const ingest = async (keepsFiles = false) => {
    const keeping = { who: 'test', reader, version: '0', readsHeld: false, keepsFiles, onRead: () => {}, say: () => {} };
    const keeper = new Keeper(db, keeping);
    await keeper.add(listInputs([folder]));
    await keeper.finish();
  };
  const ask = (of = app) => of.request(`/api/v1/files/${SHA256}`);
  const statusOf = async () => (await ask()).status;

  test('a file is given as it was read, to be saved and not opened', async () => {
    await ingest();
    const answer = await ask();
    expect(Buffer.from(await answer.arrayBuffer()).equals(BYTES)).toBe(true);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${NAME}"; filename*=UTF-8''${NAME}`);
    expect([answer.headers.get('content-type'), answer.headers.get('content-security-policy')]).toEqual([
      'application/octet-stream',
      "default-src 'none'; frame-ancestors 'none'; sandbox",
    ]);
    const document = await (await app.request('/api/v1/document?document=S/RES/9001 (2031)')).json();
    expect((document as { files: object[] }).files).toMatchObject([{ file_sha256: SHA256, has_file: true }]);
  });

  test.each<[string, (path: string) => void]>([
    ['changed', (path) => writeFileSync(path, 'something else')],
    ['gone', (path) => rmSync(path)],
    [
      'replaced by a link',
      (path) => {
        renameSync(path, `${path}.old`);
        symlinkSync(`${path}.old`, path);
      },
    ],
    [
      'a folder now',
      (path) => {
        rmSync(path);
        symlinkSync(SAMPLES, path);
      },
    ],
  ])('a file that is %s is not given, and the answer says what to do', async (_, change) => {
    await ingest();
    change(join(folder, NAME));
    const answer = await ask();
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('Ingest it again')]);
  });

  test('a file that has moved is given again after it was met at its new place', async () => {
    await ingest();
    renameSync(join(folder, NAME), join(folder, `moved-${NAME}`));
    expect(await statusOf()).toBe(404);
    await ingest();
    expect(await statusOf()).toBe(200);
  });

  test.each(['..%2F..%2Fetc%2Fpasswd', '%2Fetc%2Fpasswd', 'a'.repeat(64), "' or '1'='1"])(
    'nothing is given for %s',
    async (id) => {
      await ingest();
      expect((await app.request(`/api/v1/files/${id}`)).status).toBe(404);
    },
  );

  test('a kept file outlives its place, and lies in the backup', async () => {
    await ingest(true);
    rmSync(join(folder, NAME));
    expect(await statusOf()).toBe(200);
    const lines: string[] = [];
    for await (const line of backup(db)) lines.push(line);
    const copy = await openRegister({ directory: null });
    await restore(copy, lines);
    expect(Buffer.from(await (await ask(appOf(copy))).arrayBuffer()).equals(BYTES)).toBe(true);
    await copy.close();
  });

  test('what comes over HTTP has no place, and is kept', async () => {
    const answer = await app.request(`/api/v1/documents?name=${NAME}`, {
      method: 'POST',
      body: BYTES,
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect([answer.status, await statusOf()]).toEqual([200, 200]);
  });

  test('where files lie is in no answer, backup or export, and no question can look there', async () => {
    await ingest();
    await openDesk(db, new Date());
    const lines: string[] = [];
    for await (const line of backup(db)) lines.push(line);
    expect(lines.some((line) => line.startsWith('["source_files.places"'))).toBe(false);
    const exported: string[] = [];
    for await (const line of exportLines(db, {})) exported.push(line);
    expect(exported.length).toBeGreaterThan(1);
    for (const table of ['places', 'kept'])
      await expect(asViewer(db, PUBLIC, (tx) => tx.query(`select * from source_files.${table}`))).rejects.toThrow(
        'permission denied',
      );
  });
});
