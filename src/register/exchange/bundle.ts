// A document of filings and a key in, a signed bundle out; a bundle and the keys that are trusted in, the document out when it is what was signed.
import canonicalize from 'canonicalize';
import { decodeProtectedHeader, GeneralSign, generalVerify, importJWK } from 'jose';
import { z } from 'zod';
import { ACTOR_TYPES } from '../../facts/index.ts';
import { RegisterError } from '../store/database.ts';
import type { PrivateKey, PublicKey } from './keys.ts';

//   { "document": { "@context": …, "filings": [ … ] }, "signatures": [ { "protected": …, "signature": … } ] }
//
// The signature is a JWS (RFC 7515, general JSON form, EdDSA) with the payload detached: what is signed are the UTF-8 bytes of the
// document in the canonical form of RFC 8785. White space and the order of keys in a file do not matter, everything else does.

/** The format that this program writes and reads. */
export const FORMAT = 'seized/exchange@1';

const ALGORITHM = 'EdDSA';
const TYPE = 'seized-bundle+jws';
const MOST_FILINGS = 10_000;

const moment = z.iso.datetime();
const line = z.string().min(1).max(300);
const organisationId = z.string().regex(/^organisation:[a-z0-9]+(?:[:-][a-z0-9]+)*$/);
const filingId = z.string().regex(/^filing:f-[a-z2-7]{10}$/);

const organisation = z.object({
  id: organisationId,
  type: z.literal('Organization'),
  name: line,
  acronym: line.nullable(),
  actorType: z.enum(ACTOR_TYPES),
});

const receipt = z.object({ entry: z.number().int().min(1), hash: line, sha256: line, submitted: moment });
const attachment = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), media_type: line, size: z.number().int() });

const filing = z.object({
  id: filingId,
  type: z.tuple([z.literal('Filing'), z.literal('Entity')]),
  kind: line,
  version: z.number().int().min(0),
  state: z.enum(['accepted', 'superseded', 'withdrawn']),
  confidentiality: z.enum(['public', 'shared']),
  sharedWith: z.array(organisationId).max(300),
  attributedTo: organisationId,
  supersedes: filingId.nullable(),
  submitted: moment,
  accepted: moment,
  closed: moment.nullable(),
  redacted: moment.nullable(),
  reason: z.string().max(2000).nullable(),
  content: z.record(z.string(), z.unknown()),
  receipt: receipt.nullable(),
  attachments: z.array(attachment).max(50).default([]),
});

const documentSchema = z.object({
  format: z.literal(FORMAT),
  register: z.object({ id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/), type: z.literal('SoftwareAgent'), name: line }),
  audience: organisationId.nullable(),
  generated: moment,
  organisations: z.array(organisation).max(MOST_FILINGS),
  filings: z.array(filing).max(MOST_FILINGS),
});

const bundleSchema = z.object({
  document: z.record(z.string(), z.unknown()),
  signatures: z.array(z.object({ protected: z.string().max(2000), signature: z.string().max(2000) })).length(1),
});

/** An organisation as a bundle has it. */
export type SentOrganisation = z.infer<typeof organisation>;
/** A filing as a bundle has it. */
export type SentFiling = z.infer<typeof filing>;
/** What is signed. */
export type BundleDocument = z.infer<typeof documentSchema>;

/** A bundle as it stands in a file or an answer. */
export interface Bundle {
  readonly document: Readonly<Record<string, unknown>>;
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[];
}

const damaged = (what: string): RegisterError =>
  new RegisterError('wrong-parameter', `This is no bundle of filings: ${what}. Nothing was kept.`);

const bytesOf = (document: object): Uint8Array => new TextEncoder().encode(canonicalize(document));

/** Signs a document. */
export async function sign(document: Readonly<Record<string, unknown>>, key: PrivateKey): Promise<Bundle> {
  const signing = new GeneralSign(bytesOf(document)).addSignature(await importJWK(key, ALGORITHM));
  const { signatures } = await signing.setProtectedHeader({ alg: ALGORITHM, kid: key.kid, typ: TYPE }).sign();
  return { document, signatures: signatures.map((one) => ({ protected: one.protected!, signature: one.signature })) };
}

/**
 * The document of a bundle with the key that signed it, after the signature was verified; before that nothing in it is believed.
 * @param keyOf gives the trusted key of an identifier, or throws when there is none
 * @throws RegisterError `wrong-parameter` when it is no bundle or was changed after it was signed.
 */
export async function verified(
  given: unknown,
  keyOf: (kid: string) => Promise<PublicKey>,
): Promise<{ document: BundleDocument; kid: string }> {
  const bundle = bundleSchema.safeParse(given);
  if (!bundle.success) throw damaged('it has no document with one signature');
  const { document, signatures } = bundle.data;
  const key = await keyOf(kidOf(signatures[0]!));
  try {
    const payload = Buffer.from(bytesOf(document)).toString('base64url');
    await generalVerify({ payload, signatures }, await importJWK(key, ALGORITHM), { algorithms: [ALGORITHM] });
  } catch {
    throw new RegisterError(
      'wrong-parameter',
      'The signature does not fit: the bundle was changed after it was signed, or was damaged on its way. Ask for it again. Nothing was kept.',
    );
  }
  const parsed = documentSchema.safeParse(document);
  if (parsed.success) return { document: parsed.data, kid: key.kid };
  const { path, message } = parsed.error.issues[0]!;
  throw damaged(`${path.join('.') || 'document'}: ${message}`);
}

function kidOf(signature: Bundle['signatures'][number]): string {
  try {
    const { kid, typ } = decodeProtectedHeader(signature);
    if (typeof kid === 'string' && typ === TYPE) return kid;
  } catch {
    // told below, as a header without a key is
  }
  throw damaged('its signature does not name a key');
}
