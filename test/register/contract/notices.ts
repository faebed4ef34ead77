// What the register must do for whoever is told: saved questions, subscriptions, each row noticed once, each message given out once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  allSubscriptions,
  backup,
  changeSavedQuestion,
  type Database,
  digestBefore,
  endMember,
  endOfLeft,
  endSubscription,
  keepLook,
  type Member,
  markOf,
  noticesOf,
  openRegister,
  prepareDeliveries,
  removeSavedQuestion,
  renewSubscription,
  restore,
  type SubscriptionWish,
  savedQuestionsOf,
  saveQuestion,
  settleDelivery,
  subscribe,
  subscriptionBySecret,
  subscriptionsOf,
  subscriptionsToLookAt,
  takeDeliveries,
  waitAfter,
} from '../../../src/register/index.ts';
import { join, openDesk } from './partner.ts';

const AT = new Date('2031-05-01T09:00:00Z');
const MINUTE = 60_000;
const later = (minutes: number): Date => new Date(AT.getTime() + minutes * MINUTE);
const WISH: SubscriptionWish = {
  about: 'mission',
  subject: 'UNEXA',
  way: 'mail',
  rhythm: 'at once',
  remindDays: 14,
  language: 'en',
  address: null,
};
const FEED = { ...WISH, way: 'feed' } as const;

/** Describes the contract for one kind of database, opened empty. */
export function describeNotices(kind: string, open: () => Promise<Database>): void {
  describe(`notices on ${kind}`, () => {
    let db: Database;
    let desk: Member;
    let au: Member;
    let eu: Member;
    beforeAll(async () => {
      db = await open();
      desk = await openDesk(db, AT);
      au = await join(db, desk, 'au', ['reader'], AT);
      eu = await join(db, desk, 'eu', ['reader'], AT);
    });
    afterAll(() => db.close());

    test("a saved question is its member's own, and stays while a subscription follows it", async () => {
      const wish = { name: 'Mine', question: 'due', parameters: { within: '30' } };
      const { id } = await saveQuestion(db, au, wish, AT);
      await expect(changeSavedQuestion(db, eu, id, wish, AT)).rejects.toMatchObject({ code: 'not-found' });
      await expect(removeSavedQuestion(db, eu, id)).rejects.toMatchObject({ code: 'not-found' });
      expect(await savedQuestionsOf(db, eu)).toEqual([]);
      expect(await changeSavedQuestion(db, au, id, { ...wish, name: 'Still mine' }, AT)).toMatchObject({
        id,
        name: 'Still mine',
      });
      await expect(subscribe(db, eu, { ...FEED, about: 'question', subject: id }, [], AT)).rejects.toMatchObject({
        code: 'not-found',
      });
      const { subscription } = await subscribe(db, au, { ...FEED, about: 'question', subject: id }, [], AT);
      await expect(removeSavedQuestion(db, au, id)).rejects.toMatchObject({ code: 'conflict' });
      await endSubscription(db, au, subscription.id, AT);
      await removeSavedQuestion(db, au, id);
      expect(await savedQuestionsOf(db, au)).toEqual([]);
    });

    test('a subscription is looked at when the register changed or a day began, and not for being read', async () => {
      const { subscription } = await subscribe(db, au, FEED, [], AT);
      const ids = async (minutes: number) => (await subscriptionsToLookAt(db, later(minutes))).map(({ id }) => id);
      expect(await ids(30)).toEqual([]);
      await subscribe(db, eu, { ...FEED, way: 'calendar' }, [], AT); // who subscribes changes no answer
      expect(await ids(30)).toEqual([]);
      expect(await ids(24 * 60)).toEqual([subscription.id]);
      await db.query("insert into coverage (kind, from_day, to_day, source) values ('report', '2031-01-01', '2031-01-31', 'x')");
      await join(db, desk, 'state:fra', ['reader'], later(1)); // its organisation is added to the register
      expect([await ids(9), await ids(10)]).toEqual([[], [subscription.id]]);
      await keepLook(db, subscription.id, [], await markOf(db), later(10));
      expect(await ids(30)).toEqual([]);
      await endSubscription(db, au, subscription.id, AT);
    });

    test('each row is noticed once, by however many that look at once; what was there at first is not', async () => {
      const first = [
        { key: 'old', isAhead: false },
        { key: 'ahead', isAhead: true },
      ];
      const { subscription } = await subscribe(db, au, FEED, first, AT);
      const looks = await Promise.all([1, 2].map(() => keepLook(db, subscription.id, ['old', 'ahead', 'new'], '1/0', later(1))));
      expect(looks.sort()).toEqual([0, 1]);
      expect((await noticesOf(db, subscription.id, later(1))).map(({ key }) => key)).toEqual(['new', 'ahead']);
      expect(await noticesOf(db, subscription.id, later(91 * 1440))).toEqual([]);
      await endSubscription(db, au, subscription.id, AT);
    });

    test('a message is given to one process, to another when that one says nothing, and not after it was told', async () => {
      const { subscription } = await subscribe(db, au, WISH, [{ key: 'a', isAhead: true }], AT);
      const prepared = await Promise.all([prepareDeliveries(db, AT), prepareDeliveries(db, AT)]);
      expect(prepared.sort()).toEqual([0, 1]);
      const taken = await Promise.all([takeDeliveries(db, AT), takeDeliveries(db, AT)]);
      expect(taken.map((some) => some.length).sort()).toEqual([0, 1]);
      expect(taken.flat()[0]).toMatchObject({
        keys: ['a'],
        attempts: 0,
        email: 'reader@au.example.org',
        subscription: { id: subscription.id },
      });
      expect(await takeDeliveries(db, later(4))).toEqual([]);
      const [again] = await takeDeliveries(db, later(5));
      expect(await settleDelivery(db, again!, { state: 'told' }, later(5))).toBe('told');
      expect(await takeDeliveries(db, later(60))).toEqual([]);
      expect(await prepareDeliveries(db, later(60))).toBe(0);
      await endSubscription(db, au, subscription.id, AT);
    });

    test('a backup takes subscriptions along and no secret; the new register shows a new one', async () => {
      const { subscription, secret } = await subscribe(db, eu, FEED, [{ key: 'a', isAhead: true }], AT);
      const lines: string[] = [];
      for await (const line of backup(db)) lines.push(line);
      expect(lines.join('\n')).not.toContain(secret!);
      const other = await openRegister({ directory: null });
      try {
        await restore(other, lines);
        expect((await subscriptionsOf(other, eu)).map(({ id }) => id)).toContain(subscription.id);
        expect(await subscriptionBySecret(other, secret!, 'feed')).toBeNull();
        const renewed = await renewSubscription(other, eu, subscription.id, AT);
        expect(await subscriptionBySecret(other, renewed.secret!, 'feed')).toMatchObject({ id: subscription.id });
        expect(await noticesOf(other, subscription.id, AT)).toMatchObject([{ key: 'a' }]);
      } finally {
        await other.close();
      }
      expect(await subscriptionBySecret(db, secret!, 'feed')).toMatchObject({ id: subscription.id });
      expect(await subscriptionBySecret(db, secret!, 'calendar')).toBeNull();
    });

    test('the subscriptions of whoever leaves end', async () => {
      const { subscription } = await subscribe(db, au, WISH, [{ key: 'a', isAhead: true }], AT);
      await prepareDeliveries(db, AT);
      await endMember(db, desk, au.id, later(1));
      expect(await takeDeliveries(db, later(1))).toEqual([]);
      expect(await endOfLeft(db, later(1))).toBe(1);
      expect((await allSubscriptions(db)).map(({ id }) => id)).not.toContain(subscription.id);
    });
  });

  describe('the times of messages', () => {
    test.each([
      ['daily', '2031-06-04T05:59:59.999Z', '2031-06-03T06:00:00.000Z'],
      ['daily', '2031-06-04T06:00:00.000Z', '2031-06-04T06:00:00.000Z'],
      ['weekly', '2031-06-09T05:00:00.000Z', '2031-06-02T06:00:00.000Z'], // a Monday, too early
      ['weekly', '2031-06-09T06:00:00.000Z', '2031-06-09T06:00:00.000Z'],
      ['weekly', '2031-06-15T23:00:00.000Z', '2031-06-09T06:00:00.000Z'],
    ] as const)('the last %s digest before %s went out at %s', (rhythm, at, expected) => {
      expect(digestBefore(rhythm, new Date(at)).toISOString()).toBe(expected);
    });

    test('wait longer after each failure, and end after the eighth', () => {
      const minutes = [1, 2, 3, 4, 5, 6, 7, 8].map((attempts) => (waitAfter(attempts) ?? Number.NaN) / MINUTE);
      expect(minutes).toEqual([1, 4, 16, 64, 256, 1024, 1440, Number.NaN]);
    });
  });
}
