// Files in, reading jobs on a PostgreSQL server out, which any number of processes on any machines take; and the jobs back, one by one.
//
// pg-boss keeps the jobs in a schema of its own: one is given to one worker, and to another when that one does not end it in time.
import type PgBoss from 'pg-boss';
import { type Database, type Queries, RegisterError } from './store/database.ts';

/** A file that waits to be read. */
export interface QueuedFile {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly who: string;
  /** True when its bytes are to be kept in the register once it is read. */
  readonly keepsFile: boolean;
}

/** A job that this process has taken. */
export interface Job {
  readonly id: string;
  /** True when a worker took it before and did not end it. */
  readonly isRetry: boolean;
  /** Checksums of its files. */
  readonly files: readonly string[];
}

/** How much is waiting, being read, given up, and how many files could not be read. */
export interface Backlog {
  readonly waiting: number;
  readonly underway: number;
  readonly givenUp: number;
  readonly unread: number;
}

const READ = 'read';
const MATCH = 'match';
const RETRIES = 4;
const PATIENCE = 300; // seconds in which a worker must end a job before another takes it

/** The jobs of a register on a PostgreSQL server. */
export class Jobs {
  private constructor(
    private readonly boss: PgBoss,
    private readonly db: Database,
  ) {}

  /**
   * Opens the jobs; makes their tables when they are absent.
   * @param patience seconds in which a worker must end a job that is put by this process.
   */
  static async open(db: Database, address: string, say: (line: string) => void, patience = PATIENCE): Promise<Jobs> {
    const { default: Boss } = await import('pg-boss');
    const boss = new Boss({ connectionString: address, max: 2, schedule: false, supervise: false });
    boss.on('error', (error) => say(`seized: jobs: ${error.message}`));
    await boss.start();
    const options = { retryLimit: RETRIES, retryDelay: 0, expireInSeconds: patience };
    for (const [name, policy] of [
      [READ, 'standard'],
      [MATCH, 'stately'],
    ] as const) {
      if (await boss.getQueue(name)) await boss.updateQueue(name, { name, policy, ...options });
      else await boss.createQueue(name, { name, policy, ...options });
    }
    return new Jobs(boss, db);
  }

  /** Puts one job for these files; the files and the job are there together or not at all. */
  async put(files: readonly QueuedFile[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      await insertFiles(tx, files);
      await this.boss.send(READ, { files: files.map(({ sha256 }) => sha256) }, { db: through(tx) });
    });
  }

  /** Takes the next reading job; null when there is none. */
  async take(): Promise<Job | null> {
    const [job] = await this.boss.fetch<{ files: string[] }>(READ, { includeMetadata: true });
    return job ? { id: job.id, isRetry: job.retryCount > 0, files: job.data.files } : null;
  }

  /** The files of a job that still wait. */
  async filesOf(job: Job): Promise<QueuedFile[]> {
    return this.db.query<QueuedFile & Record<string, unknown>>(
      'select file_sha256 as sha256, name, bytes, who, keeps_file as "keepsFile" from queued_files where file_sha256 = any($1) and problem is null order by name',
      [job.files],
    );
  }

  /** Cuts a job that brought a worker down into one for each file, so that a file takes no other with it. */
  async part(job: Job): Promise<void> {
    await this.boss.insert(job.files.map((sha256) => ({ name: READ, data: { files: [sha256] } })));
    await this.boss.complete(READ, job.id);
  }

  /** Ends a job: its files are gone from the queue, those that could not be read stay with the reason; the register is to be matched. */
  async done(job: Job, problems: ReadonlyMap<string, string>): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const [sha256, problem] of problems)
        await tx.query('update queued_files set problem = $2 where file_sha256 = $1', [sha256, problem]);
      await tx.query('delete from queued_files where file_sha256 = any($1) and problem is null', [job.files]);
    });
    await this.boss.send(MATCH, {});
    await this.boss.complete(READ, job.id);
  }

  /** Gives a job back, so that it is done again. */
  async giveBack(job: Job, error: Error): Promise<void> {
    await this.boss.fail(READ, job.id, { message: error.message });
  }

  /**
   * Runs `work` when the register is to be matched, nothing is being read any more and nobody else is matching; tells whether it did.
   * Whoever ends the last job matches, so that it is done once for all of them.
   */
  async matchWith(work: () => Promise<unknown>): Promise<boolean> {
    const { waiting, underway } = await this.backlog();
    if (waiting + underway) return false;
    const [job] = await this.boss.fetch(MATCH);
    if (!job) return false;
    try {
      await work();
    } catch (error) {
      await this.boss.fail(MATCH, job.id, { message: (error as Error).message });
      throw error;
    }
    await this.boss.complete(MATCH, job.id);
    return true;
  }

  /** Takes back the jobs of workers that did not end them in time. */
  async takeBack(): Promise<void> {
    await this.boss.maintain();
  }

  /** Counts what is left to do. */
  async backlog(): Promise<Backlog> {
    return backlogOf(this.db);
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: false, wait: true });
  }
}

/** Counts jobs and files without opening the jobs; all 0 when there never were any. */
export async function backlogOf(db: Queries): Promise<Backlog> {
  const none = { waiting: 0, underway: 0, givenUp: 0 };
  const [made] = await db.query<{ is_made: boolean }>("select to_regclass('pgboss.job') is not null as is_made");
  const [unread] = await db.query<{ n: number }>('select count(*) as n from queued_files where problem is not null');
  if (!made!.is_made) return { ...none, unread: unread!.n };
  const [jobs] = await db.query<Omit<Backlog, 'unread'> & Record<string, unknown>>(
    `select count(*) filter (where state in ('created', 'retry')) as waiting, count(*) filter (where state = 'active') as underway,
       count(*) filter (where state = 'failed') as "givenUp" from pgboss.job where name = $1`,
    [READ],
  );
  return { ...jobs!, unread: unread!.n };
}

/** Tells why there can be no jobs here, for a register that is no server's. */
export const noServer = (): RegisterError =>
  new RegisterError(
    'wrong-parameter',
    'Jobs are shared through a PostgreSQL server: set DATABASE_URL to its address, and name no --data. One process alone reads with seized ingest.',
  );

const through = (tx: Queries) => ({
  executeSql: async (sql: string, values: unknown[]) => ({ rows: await tx.query(sql, values) }),
});

async function insertFiles(tx: Queries, files: readonly QueuedFile[]): Promise<void> {
  for (const { sha256, name, bytes, who, keepsFile } of files) {
    await tx.query(
      `insert into queued_files (file_sha256, name, bytes, who, keeps_file) values ($1, $2, $3, $4, $5)
       on conflict (file_sha256) do update
       set problem = null, name = excluded.name, who = excluded.who, keeps_file = queued_files.keeps_file or excluded.keeps_file`,
      [sha256, name, bytes, who, keepsFile],
    );
  }
}
