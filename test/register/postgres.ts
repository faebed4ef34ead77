// A throw-away PostgreSQL server for tests: started in a folder of its own on a free port, stopped and removed at the end.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const HOME = '/usr/lib/postgresql'; // where Debian's packages put each version

/** The folder of the newest installed server's programs, or null. */
export function serverPrograms(): string | null {
  if (!existsSync(HOME)) return null;
  const version = readdirSync(HOME).sort((a, b) => Number(b) - Number(a))[0];
  const programs = version ? join(HOME, version, 'bin') : null;
  return programs && existsSync(join(programs, 'initdb')) ? programs : null;
}

/** A running server. */
export interface Server {
  /** The DATABASE_URL of its first database. */
  readonly address: string;
  /** Makes another database; gives its DATABASE_URL. */
  readonly emptyDatabase: () => Promise<string>;
  readonly stop: () => void;
}

/** Starts a server. */
export async function startServer(programs: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'seized-pg-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const port = await freePort();
  run(programs, 'initdb', ['-D', data, '-A', 'trust', '-U', 'seized', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8']);
  run(programs, 'pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`,
    'start',
  ]);
  const addressOf = (database: string) => `postgresql://seized@127.0.0.1:${port}/${database}`;
  let databases = 0;
  return {
    address: addressOf('postgres'),
    emptyDatabase: async () => {
      const name = `empty${++databases}`;
      const client = new pg.Client({ connectionString: addressOf('postgres') });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return addressOf(name);
    },
    stop: () => {
      run(programs, 'pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// The server refuses to run as root: then it runs as the user that its package made.
function run(programs: string, program: string, args: readonly string[]): void {
  const isRoot = process.getuid?.() === 0;
  const [command, all] = isRoot
    ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', join(programs, program), ...args]]
    : [join(programs, program), [...args]];
  execFileSync(command, all, { stdio: 'ignore', cwd: tmpdir() });
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
