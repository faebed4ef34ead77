// Routes by which administrators read the audit chain: its entries page by page, and whether it is whole.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { auditEntries, needDesk, verify } from '../../register/index.ts';
import { addSigned } from './signed-route.ts';
import type { Doorkeeper } from './viewer.ts';

const word = z.string().trim().min(1).max(300);

/** Adds the routes of the audit chain. */
export function addAuditEntries(app: OpenAPIHono, keeper: Doorkeeper): void {
  const { db } = keeper;
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/audit',
    summary:
      'Entries of the audit chain, the latest first: all for the desk, else what members of your organisation did; `before` is the number of the last one of the page before',
    right: 'administer',
    query: z.object({
      who: word.optional(),
      what: word.optional(),
      subject: word.optional(),
      before: z.coerce.number().int().min(1).optional(),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
    run: async (member, { query }) => ({ entries: await auditEntries(db, member, query) }),
  });
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/audit/verdict',
    summary: 'Whether the audit chain is whole, from its first entry on; for the desk',
    right: 'administer',
    run: async (member) => {
      needDesk(member);
      return verify(db);
    },
  });
}
