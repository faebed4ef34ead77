// Routes by which two registers exchange filings: the own public key, a signed bundle for whoever asks, and bundles that are brought.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { cardOf, exportBundle, importBundle } from '../../register/index.ts';
import { addOpen, addSigned } from './signed-route.ts';
import type { Doorkeeper } from './viewer.ts';

const SERVER = 'server'; // in whose name the key is made when a stranger asks for it first

const bundle = z.strictObject({ document: z.looseObject({}), signatures: z.array(z.looseObject({})).max(10) });

/** Adds the routes of exchange. */
export function addExchange(app: OpenAPIHono, keeper: Doorkeeper): void {
  const { db, now } = keeper;
  addOpen(app, keeper, {
    method: 'get',
    path: '/api/v1/exchange/key',
    summary: 'The public key of this register, for others to trust',
    run: () => cardOf(db, SERVER, now()),
  });
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/exchange/bundle',
    summary: 'A signed bundle of the filings that are public or shared with your organisation',
    right: 'read',
    query: z.object({ kind: z.string().min(1).max(100).optional(), since: z.iso.date().optional() }),
    run: (member, { query }) => exportBundle(db, { organisation: member.organisation, ...query }, member.id, now()),
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/exchange/bundles',
    summary: 'Bring the bundle of a register whose key is trusted here; twice is once',
    right: 'file',
    body: bundle,
    run: (member, { body }) => importBundle(db, body, { who: member.id, at: now() }),
  });
}
