// Jobs that several processes share: the one whose worker is killed is done by another, and every document is kept exactly once.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { backlogOf, type Database, openRegister, verify } from '../../../../src/register/index.ts';
import { serverPrograms, startServer } from '../../../register/postgres.ts';
import { ROOT, seized, start } from './command.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 }); // each command starts a process

const FILES = 400;
const programs = serverPrograms();

test('without a server jobs are refused, and the message says what to set', () => {
  const { status, stderr } = seized(['work']);
  expect(status).toBe(1);
  expect(stderr).toContain('set DATABASE_URL');
});

if (!programs) {
  test.skip('jobs on a PostgreSQL server (skipped: no server is installed; apt-get install postgresql)', () => {});
} else {
  describe('two workers on a PostgreSQL server', () => {
    let server: Awaited<ReturnType<typeof startServer>>;
    let env: Record<string, string>;
    let folder = '';
    let db: Database;

    beforeAll(async () => {
      server = await startServer(programs);
      env = { DATABASE_URL: server.address };
      folder = mkdtempSync(join(tmpdir(), 'seized-work-'));
      mkdirSync(join(folder, 'documents'));
      const sample = readFileSync(join(ROOT, 'samples/resolution.en.txt'), 'utf8');
      for (let i = 0; i < FILES; i++) {
        const name = join(folder, `documents/${String(i).padStart(3, '0')}.txt`);
        writeFileSync(name, sample.replaceAll('9001', String(5000 + i)));
      }
      writeFileSync(join(folder, 'documents/broken.pdf'), '%PDF-1.7\nbroken off');
      db = await openRegister({ address: server.address });
    });
    afterAll(async () => {
      await db?.close();
      server?.stop();
      rmSync(folder, { recursive: true });
    });

    test('one killed in the middle: every document is kept exactly once', async () => {
      const queued = seized(['ingest', '--queue', '--patience', '3', join(folder, 'documents')], env);
      expect(queued.stdout).toMatch(/^401 files wait in \d+ jobs/);
      const [dying, living] = [start(['work', '--until-done'], env), start(['work', '--until-done'], env)];
      while ((await backlogOf(db)).underway < 2) await setTimeout(10);
      await dying.stop('SIGKILL');
      expect(await living.ended()).toBe(0);

      const [taken] = await db.query<{ n: number }>(
        "select count(*) as n from pgboss.job where name = 'read' and retry_count > 0",
      );
      expect(taken!.n).toBe(1);
      expect(await backlogOf(db)).toEqual({ waiting: 0, underway: 0, givenUp: 0, unread: 1 });
      const [counts] = await db.query(
        `select (select count(*) from renditions) as files, (select count(*) from expressions) as texts,
           (select count(*) from documents where symbol ~ '^S/RES/5[0-9]{3} ') as documents,
           (select count(distinct subject) from audit where what = 'ingest') as told, (select count(*) from audit where what = 'ingest') as entries`,
      );
      expect(counts).toEqual({ files: FILES, texts: FILES, documents: FILES, told: FILES, entries: FILES });
      expect((await verify(db)).brokenAt).toBeNull();
      expect(living.said()).toMatch(/broken\.pdf: .*damaged/);
    });

    test('what is held is not queued again', () => {
      const { stdout } = seized(['ingest', '--queue', join(folder, 'documents')], env);
      expect(stdout).toMatch(/^1 files wait in 1 jobs, 400 are held already/);
    });
  });
}
