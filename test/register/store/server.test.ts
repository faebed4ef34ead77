// The register's contract on a PostgreSQL server of its own.
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openRegister } from '../../../src/register/index.ts';
import { describeRegister } from '../contract.ts';
import { serverPrograms, startServer } from '../postgres.ts';

const programs = serverPrograms();

if (!programs) {
  test.skip('the register on a PostgreSQL server (skipped: no server is installed; apt-get install postgresql)', () => {});
} else {
  describe('with a PostgreSQL server', () => {
    let server: Awaited<ReturnType<typeof startServer>>;
    beforeAll(async () => {
      server = await startServer(programs);
    });
    afterAll(() => server.stop());
    describeRegister('a PostgreSQL server', async () => openRegister({ address: await server.emptyDatabase() }));
  });
}
