// Jobs that several processes share: the one whose worker is killed is done by another, and every document is kept exactly once.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { backlogOf, type Database, Jobs, openRegister, sourceFileOf, verify } from '../../../../src/register/index.ts';
import { serverPrograms, startServer } from '../../../register/postgres.ts';
import { ROOT, seized, start } from './command.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 }); // each command starts a process

const FILES = 400;
const programs = serverPrograms();

const sumOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

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

    test('what many jobs kept is matched once, however often the jobs were opened', async () => {
      const address = await server.emptyDatabase();
      const register = await openRegister({ address });
      for (let opened = 0; opened < 3; opened++) {
        const jobs = await Jobs.open(register, address, () => {});
        for (const name of ['a', 'b']) {
          const bytes = Buffer.from(`${opened} ${name}`);
          await jobs.put([{ name, bytes, sha256: `${opened} ${name}`, who: 'desk', keepsFile: false }]);
        }
        await jobs.close();
      }
      const jobs = await Jobs.open(register, address, () => {});
      for (let job = await jobs.take(); job; job = await jobs.take()) await jobs.done(job, new Map());
      let matchings = 0;
      while (await jobs.matchWith(async () => void matchings++));
      expect(matchings).toBe(1);
      await jobs.close();
      await register.close();
    });

    test('their files are given out from where they lie', async () => {
      const { bytes } = await sourceFileOf(db, sumOf(join(folder, 'documents/000.txt')));
      expect(Buffer.from(bytes).toString('utf8')).toContain('5000');
    });

    test('what is to be kept is given out though its file is gone, read by a worker or held before', async () => {
      const letter = join(folder, 'letter.txt');
      writeFileSync(letter, readFileSync(join(ROOT, 'samples/resolution.en.txt'), 'utf8').replaceAll('9001', '6001'));
      const held = join(folder, 'documents/399.txt');
      const sums = [letter, held].map(sumOf);
      expect(seized(['ingest', '--queue', '--keep-files', letter, held], env).stdout).toMatch(
        /^1 files wait in 1 jobs, 1 are held/,
      );
      expect(seized(['work', '--until-done'], env).stdout).toContain('1 files read and kept');
      for (const file of [letter, held]) rmSync(file);
      for (const sum of sums) expect((await sourceFileOf(db, sum)).bytes.length).toBeGreaterThan(1000);
    });

    test('what is held is not queued again', () => {
      const { stdout } = seized(['ingest', '--queue', join(folder, 'documents')], env);
      expect(stdout).toMatch(/^1 files wait in 1 jobs, 399 are held already/);
    });
  });
}
