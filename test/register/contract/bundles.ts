// What two registers must do with signed bundles: each takes over what the other may show it, once, with its origin, and nothing that is not right.
import { createHash } from 'node:crypto';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../../src/questions/index.ts';
import type { PrivateKey } from '../../../src/register/exchange/keys.ts';
import {
  accept,
  type Bundle,
  backup,
  cardOf,
  type Database,
  distrust,
  exportBundle,
  file,
  fileWith,
  filingOf,
  importBundle,
  openRegister,
  PUBLIC,
  receiptOf,
  redact,
  restore,
  trust,
  verify,
  verifyFilings,
  viewerOf,
  withdraw,
} from '../../../src/register/index.ts';
import { AT, bundleFor, forged, type HeldFiling, LATER, makeSide, notice, rowsOf, type Side } from './bundle-sides.ts';
import { REFUSED } from './bundles-refused.ts';
import { CONTACT, NOTICE } from './partner.ts';

const LESSON = {
  title: 'Patrols first',
  theme: 'ceasefire',
  phase: 'deployment',
  situation: 'x',
  tried: 'x',
  result: 'x',
  evidence: 'the map attached',
};
const TAKING = { who: 'desk', at: LATER };

/** Describes the contract for one kind of database, opened empty. */
export function describeBundles(kind: string, open: () => Promise<Database>): void {
  describe(`bundles of filings on ${kind}`, () => {
    let north: Side;
    let south: Side;
    let ids: Readonly<Record<'open' | 'shared' | 'ghana' | 'internal' | 'contact' | 'own' | 'attached', string>>;
    const side = (organisations: readonly string[]) => makeSide(open, organisations);
    beforeAll(async () => {
      north = await side(['au', 'eu', 'ecowas', 'state:gha']);
      south = await side(['eu', 'state:fra']);
      ids = {
        open: await notice(north, 'au'),
        shared: await notice(north, 'au', { confidentiality: 'shared', sharedWith: ['eu'] }, { activity: 'Talks' }),
        ghana: await notice(north, 'au', { confidentiality: 'shared', sharedWith: ['state:gha'] }),
        internal: await notice(north, 'au', { confidentiality: 'internal' }),
        contact: await north.partners.filed('au', 'point-of-contact', CONTACT),
        own: await notice(north, 'eu'),
        attached: '',
      };
      const files = [{ name: 'map.txt', bytes: Buffer.from('A map.') }];
      const { filing } = await fileWith(
        north.db,
        north.partners.filers.get('au')!,
        { kind: 'lesson', content: LESSON },
        files,
        AT,
      );
      await accept(north.db, north.partners.desk, filing, AT);
      ids = { ...ids, attached: filing };
      await file(north.db, north.partners.filers.get('au')!, { kind: 'article-54-notice', content: NOTICE }, AT); // waits for a word
      await trust(south.db, { name: 'north', card: await cardOf(north.db, 'desk', AT, 'northern-register') }, 'desk', AT);
      await trust(north.db, { name: 'south', card: await cardOf(south.db, 'desk', AT) }, 'desk', AT);
    }, 120_000);
    afterAll(async () => {
      await north.db.close();
      await south.db.close();
    });

    const filingsIn = ({ document }: Bundle): string[] =>
      (document.filings as HeldFiling[]).map(({ id }) => id.slice('filing:'.length));
    const stateOf = async ({ db }: Side, id: string) => (await filingOf(db, PUBLIC, id, LATER)).state;

    test('a bundle holds what is accepted and public or shared with whom it is for; never internal, nor their own', async () => {
      expect(filingsIn(await bundleFor(north, 'eu')).sort()).toEqual([ids.open, ids.shared, ids.contact, ids.attached].sort());
      expect(filingsIn(await bundleFor(north, null)).sort()).toEqual([ids.open, ids.contact, ids.own, ids.attached].sort());
      expect(filingsIn(await bundleFor(north, 'state:gha')).sort()).toEqual(
        [ids.open, ids.ghana, ids.contact, ids.own, ids.attached].sort(),
      );
      expect(filingsIn(await exportBundle(north.db, { organisation: 'eu', kind: 'point-of-contact' }, 'desk', LATER))).toEqual([
        ids.contact,
      ]);
      expect(filingsIn(await exportBundle(north.db, { organisation: 'eu', since: '2031-05-02' }, 'desk', LATER))).toEqual([]);
      await expect(bundleFor(north, 'osce')).rejects.toThrow('no organisation "osce"');
    });

    test('programs that know JSON-LD read it without a network, and lose no term', async () => {
      const { document } = await bundleFor(north, 'eu');
      const refuse = () => Promise.reject(new Error('nothing is fetched'));
      const [expanded] = (await jsonld.expand(
        document as jsonld.JsonLdDocument,
        {
          documentLoader: refuse,
          safe: true,
        } as jsonld.Options.Expand,
      )) as Record<string, { '@id'?: string; '@value'?: unknown }[]>[];
      const parts = expanded!['https://schema.org/hasPart']!;
      expect(parts.map((part) => part['@id'])).toContain(`urn:seized:filing:${ids.open}`);
      expect(JSON.stringify(expanded)).toContain(
        '"http://www.w3.org/ns/prov#wasAttributedTo":[{"@id":"urn:seized:organisation:au"}]',
      );
    });

    test('what it holds is taken over with its origin, and shown to whom it may be shown', async () => {
      const bundle = await bundleFor(north, 'eu');
      expect(await importBundle(south.db, bundle, TAKING)).toEqual({
        register: 'north',
        added: 4,
        changed: 0,
        known: 0,
        leftOut: [],
      });
      const eu = viewerOf(south.partners.filers.get('eu')!);
      const { origin, content } = await filingOf(south.db, eu, ids.shared, LATER);
      const key = (await cardOf(north.db, 'desk', AT)).key.kid;
      const { entry, hash, sha256 } = await receiptOf(north.db, ids.shared);
      expect(content).toEqual({ ...NOTICE, activity: 'Talks' });
      expect(origin).toMatchObject({ name: 'north', key, receipt: { entry, hash, sha256 } });
      const map = { sha256: createHash('sha256').update('A map.').digest('hex'), media_type: 'text/plain', size: 6 };
      expect((await filingOf(south.db, PUBLIC, ids.attached, LATER)).origin).toMatchObject({ attachments: [map] });
      expect(await receiptOf(south.db, ids.shared)).toEqual(await receiptOf(north.db, ids.shared));
      const quotes = async (viewer = PUBLIC) =>
        (await ask(south.db, 'article-54', {}, undefined, viewer)).rows.map(({ quote }) => quote);
      expect(await quotes()).toEqual([expect.stringContaining(`of African Union, from the register north (entry`)]);
      expect(await quotes(eu)).toEqual([
        expect.stringContaining(`signed with the key ${key})`),
        expect.stringContaining(`Filing ${ids.shared}`),
      ]);
      await expect(filingOf(south.db, viewerOf(south.partners.filers.get('state:fra')!), ids.shared, LATER)).rejects.toThrow(
        'There is no filing',
      );
      expect([(await verify(south.db)).brokenAt, (await verifyFilings(south.db)).changed]).toEqual([null, []]);
    });

    test('twice is once, whatever the spaces and the order of keys', async () => {
      const { document, signatures } = await bundleFor(north, 'eu');
      const before = await rowsOf(south);
      const turned = JSON.parse(
        JSON.stringify({ signatures, document: Object.fromEntries(Object.entries(document).reverse()) }, null, 3),
      );
      expect(await importBundle(south.db, turned, TAKING)).toMatchObject({ added: 0, changed: 0, known: 4 });
      expect(await rowsOf(south)).toEqual(before);
    });

    test('the other way: an organisation that files here itself is taken from elsewhere only when that is said', async () => {
      const theirs = await notice(south, 'eu', {}, { activity: 'Police' });
      const bundle = await bundleFor(south, null);
      expect(filingsIn(bundle)).toEqual([theirs]);
      const { leftOut, added } = await importBundle(north.db, bundle, TAKING);
      expect([added, leftOut]).toEqual([0, [expect.stringContaining('eu files in this register itself')]]);
      await expect(filingOf(north.db, PUBLIC, theirs, LATER)).rejects.toThrow('There is no filing');
      await trust(north.db, { name: 'south', card: await cardOf(south.db, 'desk', AT), speaksFor: ['eu'] }, 'desk', AT);
      for (const counts of [
        { added: 1, known: 0 },
        { added: 0, known: 1 },
      ])
        expect(await importBundle(north.db, await bundleFor(south, null), TAKING)).toMatchObject({ ...counts, leftOut: [] });
      expect(filingsIn(await bundleFor(north, null))).not.toContain(theirs); // what came from elsewhere is not sent on
      await expect(withdraw(north.db, north.partners.filers.get('eu')!, theirs, 'not here', LATER)).rejects.toThrow(
        'came from another register',
      );
    });

    test('what supersedes, is withdrawn or redacted there follows; what was redacted here stays so', async () => {
      const old = await bundleFor(north, 'eu');
      const later = await north.partners.filed('au', 'article-54-notice', { ...NOTICE, place: 'North' }, LATER, {
        supersedes: ids.open,
      });
      await withdraw(north.db, north.partners.filers.get('au')!, ids.shared, 'Called off.', LATER);
      await redact(south.db, south.partners.desk, ids.contact, ['email'], LATER);
      await redact(north.db, north.partners.desk, ids.contact, ['person'], LATER);
      expect(await importBundle(south.db, await bundleFor(north, 'eu'), TAKING)).toMatchObject({
        added: 1,
        changed: 3,
        known: 1,
      });
      expect([await stateOf(south, ids.open), await stateOf(south, later)]).toEqual(['superseded', 'accepted']);
      expect((await filingOf(south.db, PUBLIC, later, LATER)).supersedes).toBe(ids.open);
      const shared = await filingOf(south.db, viewerOf(south.partners.filers.get('eu')!), ids.shared, LATER);
      expect([shared.state, shared.reason]).toEqual(['withdrawn', 'Called off.']);
      expect((await filingOf(south.db, PUBLIC, ids.contact, LATER)).content).toEqual({
        ...CONTACT,
        person: '[redacted]',
        email: '[redacted]',
      });
      const everything = JSON.stringify(await rowsOf(south));
      expect(everything.includes('A. Example') || everything.includes('room@example.org')).toBe(false);
      const before = await rowsOf(south);
      await expect(importBundle(south.db, old, TAKING)).rejects.toThrow(/older in this bundle \(version \d+\) than what is here/);
      expect(await rowsOf(south)).toEqual(before);
      expect((await verifyFilings(south.db)).changed).toEqual([]);
    });

    test('a filing that this program does not understand, or nobody speaks for, is left out and told', async () => {
      const bundle = await forged(north, ({ filings, organisations }) => {
        const [one] = filings as [HeldFiling];
        organisations.push({ id: 'organisation:ours', type: 'Organization', name: 'State X', acronym: null, actorType: 'state' });
        const make = (n: number, more: object) => ({ ...one, ...more, id: `filing:f-aaaaaaaa${'abcd'[n]}a`, supersedes: null });
        filings.splice(
          0,
          filings.length,
          make(0, { kind: 'weather' }),
          make(1, { content: { colour: 'blue' } }),
          make(2, { attributedTo: 'organisation:desk' }),
          make(3, { attributedTo: 'organisation:unheard' }),
        );
      });
      const { added, leftOut } = await importBundle(south.db, bundle, TAKING);
      expect([added, leftOut]).toEqual([
        0,
        [
          expect.stringContaining('does not know the kind'),
          expect.stringContaining('its content is not what this program understands'),
          expect.stringContaining('the desk of another register'),
          expect.stringContaining('does not say which organisation'),
        ],
      ]);
    });

    test.each(REFUSED)('%s is refused, and nothing is kept', async (_, make, why) => {
      const bundle = await make({ north, south });
      const before = await rowsOf(south);
      await expect(importBundle(south.db, bundle, TAKING)).rejects.toThrow(why);
      expect(await rowsOf(south)).toEqual(before);
    });

    test('a key is trusted only when somebody says so, and no longer when somebody ends it', async () => {
      const strange = await side(['au']);
      try {
        await notice(strange, 'au');
        const bundle = await exportBundle(strange.db, { organisation: null }, 'desk', LATER);
        await expect(importBundle(south.db, bundle, TAKING)).rejects.toThrow('a key that nobody here trusts');
        const card = await cardOf(strange.db, 'desk', AT);
        await expect(trust(south.db, { name: 'north', card }, 'desk', AT)).rejects.toThrow('north is another register');
        await expect(
          trust(south.db, { name: 'third', card: { ...card, key: { ...card.key, x: 'AAAA' } } }, 'desk', AT),
        ).rejects.toThrow('no key of a register');
        await expect(trust(south.db, { name: 'me', card: await cardOf(south.db, 'desk', AT) }, 'desk', AT)).rejects.toThrow(
          'this register itself',
        );
        await trust(south.db, { name: 'third', card }, 'desk', AT);
        await expect(importBundle(south.db, bundle, { ...TAKING, from: 'north' })).rejects.toThrow(
          'came from third, not from north',
        );
        expect(await importBundle(south.db, bundle, TAKING)).toMatchObject({ register: 'third', added: 1 });
        await distrust(south.db, 'third', 'desk', AT);
        await expect(importBundle(south.db, bundle, TAKING)).rejects.toThrow('a key that nobody here trusts');
      } finally {
        await strange.db.close();
      }
    }, 60_000);

    test('a backup keeps origins and no private key; what was restored makes a new one, which must be trusted anew', async () => {
      const lines: string[] = [];
      for await (const line of backup(south.db)) lines.push(line);
      const [{ key }] = (await south.db.query<{ key: PrivateKey }>('select private_key as key from sealed.exchange_keys')) as [
        { key: PrivateKey },
      ];
      expect(lines.some((line) => line.includes(key.d))).toBe(false);
      const restored = await openRegister({ directory: null });
      try {
        await restore(restored, lines);
        expect((await filingOf(restored, PUBLIC, ids.open, LATER)).origin).toMatchObject({ name: 'north' });
        const [before, after] = [await cardOf(south.db, 'desk', LATER), await cardOf(restored, 'desk', LATER)];
        expect([after.register, after.key.kid === before.key.kid]).toEqual([before.register, false]);
        await expect(trust(north.db, { name: 'south', card: after }, 'desk', LATER)).rejects.toThrow('say --replace');
        await trust(north.db, { name: 'south', card: after, replaces: true }, 'desk', LATER);
      } finally {
        await restored.close();
      }
    }, 60_000);
  });
}
