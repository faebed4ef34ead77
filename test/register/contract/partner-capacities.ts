// What organisations can give, how soon, with what money: figures of the questions on it, computed by hand beside each.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accept, type Database, file } from '../../../src/register/index.ts';
import { join, makePartners, type Partners } from './partner.ts';

const AT = new Date('2031-05-01T16:00:00Z');
const ON = { on: '2031-05-01' };

/** Describes the contract for one kind of database, opened empty. */
export function describePartnerCapacities(kind: string, open: () => Promise<Database>): void {
  describe(`capacities of partners on ${kind}`, () => {
    let db: Database;
    let partners: Partners;
    beforeAll(async () => {
      db = await open();
      partners = await makePartners(db, ['au', 'eu', 'ecowas', 'osce', 'secretariat', 'state:fra', 'state:gha', 'state:rwa'], AT);
    }, 120_000);
    afterAll(() => db.close());
    const filed: Partners['filed'] = (...wish) => partners.filed(...wish);
    const answer: Partners['answer'] = (...wish) => partners.answer(...wish);

    test('a deployment: 5 + 30 + 20 days by sea decide it; by air may be late by 43; without the sea 45 are left', async () => {
      const step = (words: string, days: number, ...after: string[]) =>
        filed('secretariat', 'deployment-step', { mission: 'UNEXA', step: words, days, after });
      await step('agreement', 5);
      await step('Move by sea', 30, 'agreement', 'visas'); // nobody told of visas
      await step('move by air', 7, 'Agreement');
      await step('build a camp', 20, 'move by SEA');
      await step('train', 45);
      const columns = ['step', 'total', 'begins', 'ends', 'slack', 'saves', 'status'];
      expect(await answer('deployment-path', {}, columns)).toEqual([
        ['agreement', 55, 0, 5, 0, 5, 'critical'],
        ['train', 55, 0, 45, 10, 0, 'may be late'],
        ['move by air', 55, 5, 12, 43, 0, 'may be late'],
        ['Move by sea', 55, 5, 35, 0, 10, 'waits for what nobody told of: visas'],
        ['build a camp', 55, 35, 55, 0, 10, 'critical: the bottleneck'],
      ]);
      // The last word on a step counts: by sea no time at all leaves 45 days of training, ten less than 55.
      await filed(
        'au',
        'deployment-step',
        { mission: 'UNEXA', step: 'move by sea', days: 0, after: ['agreement'] },
        new Date('2031-05-02T16:00:00Z'),
      );
      expect(
        (await answer('deployment-path', { mission: 'unexa' }, ['total', 'step', 'status'])).filter(([, , status]) =>
          /bottle/.test(String(status)),
        ),
      ).toEqual([[45, 'train', 'critical: the bottleneck']]);
      await filed('secretariat', 'deployment-step', { mission: 'UNEXC', step: 'a', days: 1, after: ['b'] });
      await filed('secretariat', 'deployment-step', { mission: 'UNEXC', step: 'b', days: 1, after: ['a'] });
      expect(await answer('deployment-path', { mission: 'UNEXC' }, ['total', 'step', 'status'])).toEqual([
        [null, 'a', 'waits for itself in a circle'],
        [null, 'b', 'waits for itself in a circle'],
      ]);
    });

    test('of two equal requests the African organisation comes first, never before a higher priority; its share is 3 of 4 given', async () => {
      const help = { subject: 'mediation', form: 'training', unit: 'trainers' };
      const request = { ...help, quantity: 4, needed_by: '2031-09-30', place: 'Exampleland', priority: 'middle' };
      const osce = await filed('osce', 'assistance-request', request);
      const african = await filed('ecowas', 'assistance-request', request);
      const window = { available_from: '2031-01-01', available_until: '2031-12-31' };
      await filed('eu', 'assistance-offer', { ...help, ...window, quantity: 4 });
      const matched = async () =>
        (await answer('assistance', { ...ON, subject: 'mediation' }, ['what', 'requested_by', 'quantity', 'african'])).filter(
          ([what]) => what === 'match',
        );
      expect(await matched()).toEqual([['match', 'Economic Community of West African States', 4, 'yes']]);
      await filed('osce', 'assistance-request', { ...request, priority: 'high' });
      expect(await matched()).toEqual([['match', 'Organization for Security and Cooperation in Europe', 4, null]]);
      await filed('eu', 'assistance-delivery', { request: african, quantity: 3, delivered: '2031-04-01' });
      await filed('eu', 'assistance-delivery', { request: osce, quantity: 1, delivered: '2031-04-01' });
      await filed('eu', 'assistance-delivery', { request: osce, quantity: 1, delivered: '2031-05-02' });
      expect(await answer('assistance-shares', ON, ['subject', 'unit', 'given', 'african', 'share'])).toEqual([
        ['mediation', 'trainers', 4, 3, 75],
      ]);
    });

    test('the pool: whose only battalion is deployed has none free, and has again when the deployment ends', async () => {
      const unit = {
        capability: 'infantry battalion',
        personnel: 850,
        readiness_days: 30,
        sustainment_days: 60,
        available_from: '2031-01-01',
      };
      await filed('state:gha', 'standby-capability', { ...unit, units: 1 });
      await filed('state:rwa', 'standby-capability', { ...unit, units: 3 });
      await filed('state:fra', 'standby-capability', { ...unit, units: 2, available_until: '2031-04-30' });
      const serving = { category: 'troops', personnel: 850, from: '2031-02-01', capability: 'Infantry battalion', units: 1 };
      await filed('state:gha', 'deployment', { ...serving, mission: 'UNEXA', until: '2031-06-30' });
      await filed('state:rwa', 'deployment', { ...serving, mission: 'UNEXB' });
      const pool = (on: string) => answer('contributor-pool', { on }, ['by', 'ready', 'deployed', 'free', 'contributors']);
      expect(await pool('2031-05-01')).toEqual([
        ['Rwanda', 3, 1, 2, 1],
        ['Ghana', 1, 1, 0, 1],
      ]);
      expect(await pool('2031-07-01')).toEqual([
        ['Rwanda', 3, 1, 2, 2],
        ['Ghana', 1, 0, 1, 2],
      ]);
    });

    test('a facility: 100 set aside, 40 and 25 paid out leave 35, which is three and a half months at 10; 36 more are refused', async () => {
      const entry = { facility: 'Peace Facility', mission: 'UNEXA', currency: 'EUR', dated: '2031-02-01' };
      await filed('eu', 'facility-entry', { ...entry, nature: 'allocation', amount: 100 });
      await filed('eu', 'facility-entry', { ...entry, nature: 'disbursement', amount: 40, dated: '2031-03-01' });
      await filed('eu', 'facility-entry', { ...entry, nature: 'disbursement', amount: 25, dated: '2031-04-01' });
      const budget = { mission: 'UNEXA', currency: 'EUR', amount: 120, period_from: '2031-01-01', period_to: '2031-12-31' };
      await filed('secretariat', 'budget', budget);
      const columns = ['facility', 'mission', 'currency', 'allocated', 'disbursed', 'balance', 'months'];
      expect(await answer('facility-balances', ON, columns)).toEqual([['Peace Facility', 'UNEXA', 'EUR', 100, 65, 35, 3.5]]);
      expect((await answer('facility-balances', { on: '2031-03-15' }, columns))[0]!.slice(-2)).toEqual([60, 6]);
      const content = { ...entry, facility: 'peace facility', nature: 'disbursement', amount: 36, dated: '2031-05-01' };
      const { filing } = await file(db, partners.filers.get('eu')!, { kind: 'facility-entry', content }, AT);
      const reviewer = await join(db, partners.desk, 'osce', ['reader', 'reviewer'], AT);
      const other = { ...reviewer, organisation: 'eu' };
      await expect(accept(db, other, filing, AT)).rejects.toThrow(
        'has 35 EUR left for UNEXA on 2031-05-01; 36 cannot be paid out',
      );
      expect((await answer('facility-balances', ON, columns))[0]![5]).toBe(35);
      // What was set aside for one operation, or in one currency, pays for no other.
      await expect(filed('eu', 'facility-entry', { ...content, mission: 'UNEXB', amount: 1 })).rejects.toThrow(
        'has 0 EUR left for UNEXB',
      );
      await expect(filed('eu', 'facility-entry', { ...content, currency: 'USD', amount: 1 })).rejects.toThrow('has 0 USD left');
    });
  });
}
