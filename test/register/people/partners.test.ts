// The contract of organisations, people and filings, on the embedded database and on a PostgreSQL server, each in a register of its own.
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openRegister } from '../../../src/register/index.ts';
import { describeAttachments } from '../contract/attachments.ts';
import { describeBundles } from '../contract/bundles.ts';
import { describeFilings } from '../contract/filings.ts';
import { describeMembers } from '../contract/members.ts';
import { describeNotices } from '../contract/notices.ts';
import { describePartnerCapacities } from '../contract/partner-capacities.ts';
import { describePartnerCooperation } from '../contract/partner-cooperation.ts';
import { describePartnerInstruments } from '../contract/partner-instruments.ts';
import { describePartnerNamed } from '../contract/partner-named.ts';
import { describePartnerQuestions } from '../contract/partner-questions.ts';
import { serverPrograms, startServer } from '../postgres.ts';

const CONTRACTS = [
  describeMembers,
  describeFilings,
  describeAttachments,
  describePartnerQuestions,
  describePartnerCooperation,
  describePartnerNamed,
  describeBundles,
  describePartnerCapacities,
  describePartnerInstruments,
  describeNotices,
];

for (const contract of CONTRACTS) contract('the embedded database', () => openRegister({ directory: null }));

const programs = serverPrograms();

if (!programs) {
  test.skip('partners on a PostgreSQL server (skipped: no server is installed; apt-get install postgresql)', () => {});
} else {
  describe('with a PostgreSQL server', () => {
    let server: Awaited<ReturnType<typeof startServer>>;
    let made = 0;
    beforeAll(async () => {
      server = await startServer(programs);
    });
    afterAll(() => server.stop());
    const open = async () => {
      const name = `partners_${++made}`;
      const first = await openRegister({ address: server.address });
      await first.script(`create database ${name}`);
      await first.close();
      return openRegister({ address: server.address.replace(/\/postgres$/, `/${name}`) });
    };
    for (const contract of CONTRACTS) contract('a PostgreSQL server', open);
  });
}
