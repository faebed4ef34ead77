// What the register must do with filings: their life, their receipts, one key once, tables all or nothing, redaction, and who sees what.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accept,
  asViewer,
  backup,
  change,
  type Database,
  draft,
  file,
  filingOf,
  filingsOf,
  importFilings,
  type Member,
  openRegister,
  PUBLIC,
  receiptOf,
  redact,
  restore,
  sendBack,
  submit,
  verify,
  verifyFilings,
  viewerOf,
  withdraw,
} from '../../../src/register/index.ts';
import { CONTACT, join, NOTICE, openDesk } from './partner.ts';

const AT = new Date('2031-05-01T09:00:00Z');

/** Describes the contract for one kind of database, opened empty. */
export function describeFilings(kind: string, open: () => Promise<Database>): void {
  describe(`filings on ${kind}`, () => {
    let db: Database;
    let desk: Member;
    let filer: Member;
    let reviewer: Member;
    let reader: Member;
    let other: Member;
    beforeAll(async () => {
      db = await open();
      desk = await openDesk(db, AT);
      filer = await join(db, desk, 'au', ['filer'], AT);
      reviewer = await join(db, desk, 'au', ['reviewer'], AT);
      reader = await join(db, desk, 'au', ['reader'], AT);
      other = await join(db, desk, 'eu', ['reviewer'], AT);
      await join(db, desk, 'state:fra', ['filer'], AT);
    });
    afterAll(() => db.close());
    const notice = (wish: object = {}) => ({ kind: 'article-54-notice', content: NOTICE, ...wish });
    const seen = async (member: Member | null, id: string) =>
      filingOf(db, member ? viewerOf(member) : PUBLIC, id, AT).then(
        ({ state }) => state as string,
        (error: Error) => error.message.slice(0, 18),
      );
    const NOT_SEEN = 'There is no filing';

    test('goes from draft through submitted to accepted, seen by others from then on', async () => {
      const id = await draft(db, filer, notice({ content: { activity: 'Observers' } }), AT);
      expect([await seen(filer, id), await seen(desk, id), await seen(other, id)]).toEqual(['draft', NOT_SEEN, NOT_SEEN]);
      await expect(submit(db, filer, id, AT)).rejects.toThrow(/article-54-notice: status: .*; began: .*; place: .*; summary: /);
      await change(db, filer, id, NOTICE, AT);
      const receipt = await submit(db, filer, id, AT);
      expect(receipt).toMatchObject({ filing: id, kind: 'article-54-notice', organisation: 'au', submitted: AT.toISOString() });
      expect([await seen(desk, id), await seen(other, id), await seen(null, id)]).toEqual(['submitted', NOT_SEEN, NOT_SEEN]);
      await expect(change(db, filer, id, NOTICE, AT)).rejects.toThrow('is submitted; it cannot be changed');
      await sendBack(db, reviewer, id, 'Name the place more closely.', AT);
      await change(db, filer, id, { ...NOTICE, place: 'Northern Exampleland' }, AT);
      await submit(db, filer, id, AT);
      await accept(db, desk, id, AT);
      expect([await seen(other, id), await seen(null, id)]).toEqual(['accepted', 'accepted']);
      expect((await receiptOf(db, id)).sha256).not.toBe(receipt.sha256);
    });

    test('nobody accepts their own, and nobody else can', async () => {
      const { filing } = await file(db, reviewer, notice(), AT);
      await expect(accept(db, reviewer, filing, AT)).rejects.toThrow('submitted themselves');
      await expect(accept(db, filer, filing, AT)).rejects.toThrow('right to review');
      await expect(accept(db, other, filing, AT)).rejects.toThrow('waits for your word');
      await expect(file(db, reader, notice(), AT)).rejects.toThrow('right to file');
      await expect(withdraw(db, other, filing, 'not ours', AT)).rejects.toThrow('has no filing');
      await expect(sendBack(db, desk, filing, '  ', AT)).rejects.toThrow('Say why');
      const [contributor] = await db.query<{ id: string }>("select id from sealed.members where organisation = 'state:fra'");
      const state = { ...filer, id: contributor!.id, organisation: 'state:fra' };
      await expect(file(db, state, notice(), AT)).rejects.toThrow('filed by: regional organization');
      await expect(file(db, filer, { ...notice(), content: { ...NOTICE, accepted_at: 'now' } }, AT)).rejects.toThrow(
        'accepted_at',
      );
    });

    test('a later filing takes the place of an earlier one; a withdrawn one stays to be seen as withdrawn', async () => {
      const first = await file(db, filer, notice(), AT);
      await accept(db, reviewer, first.filing, AT);
      const second = await file(db, filer, notice({ supersedes: first.filing }), AT);
      expect(await seen(null, first.filing)).toBe('accepted');
      await accept(db, reviewer, second.filing, AT);
      expect([await seen(null, first.filing), await seen(null, second.filing)]).toEqual(['superseded', 'accepted']);
      await expect(file(db, filer, notice({ supersedes: first.filing }), AT)).rejects.toThrow('is superseded');
      await withdraw(db, filer, second.filing, 'The mission ended before it began.', AT);
      expect(await seen(null, second.filing)).toBe('withdrawn');
    });

    test('the same key gives the same filing, also when it comes twenty times at once', async () => {
      const receipts = await Promise.all(Array.from({ length: 20 }, () => file(db, filer, notice({ key: 'once' }), AT)));
      expect(new Set(receipts.map(({ filing, entry, hash }) => `${filing} ${entry} ${hash}`)).size).toBe(1);
      await expect(file(db, filer, notice({ key: 'once', content: { ...NOTICE, place: 'Elsewhere' } }), AT)).rejects.toThrow(
        'was used for another',
      );
      expect((await file(db, other, notice({ key: 'once' }), AT)).filing).not.toBe(receipts[0]!.filing);
    });

    test('a table is filed whole, or not at all with every mistake in its row', async () => {
      const count = async () => (await db.query<{ n: number }>('select count(*) as n from sealed.filings'))[0]!.n;
      const before = await count();
      const titles = 'activity,status,began,place,summary\r\n';
      const wrong = `${titles}"Patrols, joint",undertaken,2031-02-30,Exampleland,x\r\nTalks,soon,2031-03-01,Exampleland,\r\nshort,row\r\n`;
      expect(await importFilings(db, filer, wrong, { kind: 'article-54-notice' }, AT)).toEqual({
        mistakes: [
          { row: 2, field: 'began', message: 'must be a day that the calendar has' },
          { row: 3, field: 'status', message: expect.stringContaining('undertaken') },
          { row: 3, field: 'summary', message: expect.any(String) },
          { row: 4, field: '', message: 'has 2 cells where the titles are 5' },
        ],
      });
      expect(await count()).toBe(before);
      await expect(importFilings(db, filer, 'colour\nblue', { kind: 'article-54-notice' }, AT)).rejects.toThrow(
        'Not known: colour. The first line',
      );
      const right = `\ufeff${titles}"Patrols, joint",undertaken,2031-02-28,Exampleland,x\r\nTalks,in contemplation,2031-06-01,Exampleland,y\r\n`;
      const once = await importFilings(db, filer, right, { kind: 'article-54-notice', key: 'table' }, AT);
      const again = await importFilings(db, filer, right, { kind: 'article-54-notice', key: 'table' }, AT);
      expect(again).toEqual(once);
      expect(await count()).toBe(before + 2);
      const capability =
        'capability;units;personnel;readiness_days;sustainment_days;caveats;available_from\nhospital;1;60;30;90;"no surgery; no flights";2031-01-01\n';
      const filed = await importFilings(db, filer, capability, { kind: 'standby-capability', confidentiality: 'internal' }, AT);
      expect('receipts' in filed && (await filingOf(db, viewerOf(filer), filed.receipts[0]!.filing, AT)).content).toMatchObject({
        units: 1,
        caveats: ['no surgery', 'no flights'],
      });
    });

    test('each viewer sees what confidentiality lets them see, and every sight of a restricted one stands in the audit chain', async () => {
      const filed = async (wish: object) => {
        const { filing } = await file(db, filer, notice(wish), AT);
        await accept(db, reviewer, filing, AT);
        return filing;
      };
      const shared = await filed({ confidentiality: 'shared', sharedWith: ['eu'] });
      const internal = await filed({ confidentiality: 'internal' });
      const france = { ...viewerOf(filer), organisation: 'state:fra' };
      for (const [id, sights] of [
        [shared, [true, true, false, false, false]],
        [internal, [true, false, false, false, false]],
      ] as const) {
        const viewers = [viewerOf(reader), viewerOf(other), france, viewerOf(desk), PUBLIC];
        const found = viewers.map(async (viewer) =>
          (await filingsOf(db, viewer, { limit: 1000 }, AT)).some((one) => one.id === id),
        );
        expect(await Promise.all(found)).toEqual(sights);
      }
      await expect(file(db, filer, notice({ confidentiality: 'shared' }), AT)).rejects.toThrow('name the organisations');
      await expect(file(db, filer, notice({ confidentiality: 'public', sharedWith: ['eu'] }), AT)).rejects.toThrow(
        'this one is public',
      );
      const sights = await db.query<{ details: { filings: string[] } }>(
        "select details from audit where what = 'see-restricted' and who = $1",
        [other.id],
      );
      expect(sights.flatMap(({ details }) => details.filings)).toContain(shared);
    });

    test('personal data can be redacted; the audit chain still verifies, and tells what was changed otherwise', async () => {
      const { filing } = await file(db, filer, { kind: 'point-of-contact', content: CONTACT, confidentiality: 'public' }, AT);
      await accept(db, desk, filing, AT);
      expect(await verifyFilings(db)).toMatchObject({ redacted: 0, changed: [] });
      await expect(redact(db, filer, filing, null, AT)).rejects.toThrow('reviewer or an administrator');
      await expect(redact(db, other, filing, null, AT)).rejects.toThrow('that you could redact');
      await expect(redact(db, reviewer, filing, ['post'], AT)).rejects.toThrow('person, email, telephone');
      await redact(db, reviewer, filing, null, AT);
      expect((await filingOf(db, PUBLIC, filing, AT)).content).toEqual({ ...CONTACT, person: '[redacted]', email: '[redacted]' });
      const everything = JSON.stringify([await db.query('select * from sealed.filings'), await db.query('select * from audit')]);
      expect(everything.includes('A. Example') || everything.includes('room@example.org')).toBe(false);
      expect([(await verify(db)).brokenAt, await verifyFilings(db)]).toMatchObject([null, { redacted: 1, changed: [] }]);
      const { filing: forged } = await file(db, filer, notice(), AT);
      await db.query(`update sealed.filings set content = jsonb_set(content, '{place}', '"Elsewhere"') where id = $1`, [forged]);
      expect((await verifyFilings(db)).changed).toEqual([forged]);
      await db.query(`update sealed.filings set content = jsonb_set(content, '{place}', '"Exampleland"') where id = $1`, [
        forged,
      ]);
    });

    test('a question that goes round the view is refused by the database, and none can write', async () => {
      await expect(asViewer(db, PUBLIC, (tx) => tx.query('select * from sealed.filings'))).rejects.toThrow('permission denied');
      await expect(asViewer(db, PUBLIC, (tx) => tx.query('select * from sealed.members'))).rejects.toThrow('permission denied');
      await expect(asViewer(db, PUBLIC, (tx) => tx.query('select * from audit'))).rejects.toThrow('permission denied');
      await expect(asViewer(db, PUBLIC, (tx) => tx.query('delete from organisations'))).rejects.toThrow('permission denied');
      expect(await db.query("select 1 from filings where confidentiality <> 'public'")).toEqual([]);
    });

    test('filings come back from a backup with their seals; people need a new password', async () => {
      const lines: string[] = [];
      for await (const line of backup(db)) lines.push(line);
      const restored = await openRegister({ directory: null });
      try {
        await restore(restored, lines);
        expect(await verifyFilings(restored)).toEqual(await verifyFilings(db));
        expect(await restored.query('select count(*) as n from sealed.passwords')).toEqual([{ n: 0 }]);
      } finally {
        await restored.close();
      }
    });
  });
}
