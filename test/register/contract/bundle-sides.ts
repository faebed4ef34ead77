// Two registers with organisations that file, and the bundles between them: for tests of what a bundle carries and of what is refused.
import { type BundleDocument, sign } from '../../../src/register/exchange/bundle.ts';
import type { PrivateKey } from '../../../src/register/exchange/keys.ts';
import { type Bundle, type Database, exportBundle } from '../../../src/register/index.ts';
import { makePartners, NOTICE, type Partners } from './partner.ts';

export const AT = new Date('2031-05-01T16:00:00Z');
export const LATER = new Date('2031-06-01T16:00:00Z');

/** A register and who files in it. */
export interface Side {
  readonly db: Database;
  readonly partners: Partners;
}

/** A filing as a bundle holds it. */
export type HeldFiling = BundleDocument['filings'][number];

/** Opens a register for organisations. */
export async function makeSide(open: () => Promise<Database>, organisations: readonly string[]): Promise<Side> {
  const db = await open();
  return { db, partners: await makePartners(db, organisations, AT) };
}

/** Files a notice under Article 54 and has it accepted; gives its number. */
export const notice = (from: Side, by: string, wish: object = {}, content: object = {}): Promise<string> =>
  from.partners.filed(by, 'article-54-notice', { ...NOTICE, ...content }, AT, wish);

/** What a register hands to an organisation, or to everybody. */
export const bundleFor = (from: Side, organisation: string | null): Promise<Bundle> =>
  exportBundle(from.db, { organisation }, 'desk', LATER);

/** A bundle as the other register would sign it, changed before it is signed. */
export async function forged(from: Side, change: (document: BundleDocument) => void): Promise<Bundle> {
  const document = structuredClone((await bundleFor(from, 'eu')).document) as BundleDocument & Record<string, unknown>;
  change(document);
  const [{ key }] = (await from.db.query<{ key: PrivateKey }>('select private_key as key from sealed.exchange_keys')) as [
    { key: PrivateKey },
  ];
  return sign(document, key);
}

/** Every row that an import may touch, in one order: to see that nothing was kept. */
export const rowsOf = ({ db }: Side): Promise<unknown[][]> =>
  Promise.all(
    ['sealed.filings', 'sealed.origins', 'organisations', 'audit'].map((table) =>
      db.query(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`),
    ),
  );
