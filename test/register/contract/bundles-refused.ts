// The bundles that a register refuses, each with the reason it gives: forged, damaged, older, or not what they say.
import type { BundleDocument } from '../../../src/register/exchange/bundle.ts';
import { cardOf } from '../../../src/register/index.ts';
import { AT, bundleFor, forged, type HeldFiling, notice, type Side } from './bundle-sides.ts';
import { NOTICE } from './partner.ts';

interface Sides {
  readonly north: Side;
  readonly south: Side;
}

const change = (work: (filing: HeldFiling, document: BundleDocument) => void) => (document: BundleDocument) =>
  work(document.filings[0]!, document);

/** What is wrong, a bundle of north with that wrong for south, which holds bundles of north already, and what south says. */
export const REFUSED: readonly [wrong: string, make: (sides: Sides) => Promise<unknown>, why: RegExp][] = [
  [
    'a word changed on the way',
    async ({ north }) => {
      const bundle = structuredClone(await bundleFor(north, 'eu'));
      (bundle.document.filings as HeldFiling[])[0]!.content = { ...NOTICE, place: 'Elsewhere' };
      return bundle;
    },
    /signature does not fit/,
  ],
  [
    'a filing taken out',
    async ({ north }) => {
      const bundle = structuredClone(await bundleFor(north, 'eu'));
      (bundle.document.filings as HeldFiling[]).pop();
      return bundle;
    },
    /signature does not fit/,
  ],
  [
    'a context that gives words another meaning',
    async ({ north }) => {
      const bundle = structuredClone(await bundleFor(north, 'eu'));
      return { ...bundle, document: { ...bundle.document, '@context': {} } };
    },
    /signature does not fit/,
  ],
  [
    'no signature',
    async ({ north }) => ({ document: (await bundleFor(north, 'eu')).document, signatures: [] }),
    /no document with one signature/,
  ],
  [
    'a signature without a key',
    async () => ({ document: {}, signatures: [{ protected: 'e30', signature: 'AAAA' }] }),
    /does not name a key/,
  ],
  ['something else', async () => ['x'], /no bundle of filings/],
  ['its own bundle', ({ south }) => bundleFor(south, null), /signed by this register itself/],
  [
    'the name of this register',
    async ({ north, south }) => {
      const { register } = await cardOf(south.db, 'desk', AT);
      return forged(north, (document) => void (document.register.id = register));
    },
    /says that it came from this register/,
  ],
  [
    'the name of a third',
    ({ north }) => forged(north, (document) => void (document.register.id = 'urn:uuid:00000000-0000-4000-8000-000000000000')),
    /came from another register/,
  ],
  [
    'a filing of this register',
    async ({ north, south }) => {
      const own = await notice(south, 'eu', {}, { activity: 'Here' });
      return forged(
        north,
        change((filing) => void (filing.id = `filing:${own}`)),
      );
    },
    /was filed in this register/,
  ],
  [
    'other words in a newer version',
    ({ north }) =>
      forged(north, ({ filings }) => {
        const one = filings.find((filing) => filing.kind === 'article-54-notice')!;
        Object.assign(one, { version: one.version + 1, content: { ...one.content, place: 'Elsewhere' } });
      }),
    /only redaction changes what was submitted/,
  ],
  [
    'another state in the same version',
    ({ north }) => forged(north, ({ filings }) => void (filings.find(({ state }) => state === 'superseded')!.state = 'accepted')),
    /not what north sent before as the same version/,
  ],
  [
    'the same filing twice',
    ({ north }) =>
      forged(
        north,
        change((filing, document) => void document.filings.push(filing)),
      ),
    /same filing twice/,
  ],
  [
    'an older version',
    ({ north }) =>
      forged(
        north,
        change((filing) => void (filing.version = 1)),
      ),
    /is older in this bundle/,
  ],
  [
    'an internal filing',
    ({ north }) =>
      forged(
        north,
        change((filing) => void ((filing as { confidentiality: string }).confidentiality = 'internal')),
      ),
    /confidentiality/,
  ],
  [
    'an algorithm of no worth',
    async ({ north }) => {
      const bundle = await bundleFor(north, 'eu');
      const { kid } = (await cardOf(north.db, 'desk', AT)).key;
      const head = Buffer.from(JSON.stringify({ alg: 'none', kid, typ: 'seized-bundle+jws' })).toString('base64url');
      return { ...bundle, signatures: [{ protected: head, signature: '' }] };
    },
    /signature does not fit/,
  ],
];
