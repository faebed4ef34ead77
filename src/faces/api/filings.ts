// Routes for filings: the kinds with their fields, filing one or a table, its life, and what a viewer may see of others'.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { FilingError, fieldsOf, KINDS } from '../../filings/index.ts';
import {
  accept,
  CONFIDENTIALITIES,
  change,
  draft,
  file,
  filingOf,
  filingsOf,
  importFilings,
  lookAtTable,
  PUBLIC,
  receiptOf,
  redact,
  sendBack,
  submit,
  viewerOf,
  withdraw,
} from '../../register/index.ts';
import { addOpen, addSigned } from './signed-route.ts';
import type { Doorkeeper } from './viewer.ts';

const word = z.string().trim().min(1).max(100);
const content = z.record(z.string(), z.unknown());
const sharing = { confidentiality: z.enum(CONFIDENTIALITIES).optional(), sharedWith: z.array(word).max(300).optional() };
const wish = z.strictObject({
  kind: word,
  content,
  ...sharing,
  supersedes: word.optional(),
  isDraft: z.boolean().default(false),
});
const reason = z.strictObject({ reason: z.string().max(2000) });

// A key of the filer's own comes in the header that other interfaces use for it.
const keyOf = (c: Context) => {
  const key = c.req.header('idempotency-key');
  return key ? { key } : {};
};

/** Adds the routes of filings. */
export function addFilings(app: OpenAPIHono, keeper: Doorkeeper): void {
  addReading(app, keeper);
  addFiling(app, keeper);
  addReview(app, keeper);
}

function addReading(app: OpenAPIHono, keeper: Doorkeeper): void {
  const { db, now } = keeper;
  const viewer = (member: Parameters<typeof viewerOf>[0] | null) => (member?.rights.includes('read') ? viewerOf(member) : PUBLIC);
  addOpen(app, keeper, {
    method: 'get',
    path: '/api/v1/filing-kinds',
    summary: 'The kinds of filing, each with its fields, who may file it, what it proves and an example',
    run: async () => ({
      kinds: KINDS.map((kind) => {
        const { name, title, sentence, filers, systems, questions, proves, confidentiality, example } = kind;
        return { name, title, sentence, fields: fieldsOf(kind), filers, systems, questions, proves, confidentiality, example };
      }),
    }),
  });
  addOpen(app, keeper, {
    method: 'get',
    path: '/api/v1/filings',
    summary: 'The filings that you may see, the latest first; `before` is the id of the last one of the page before',
    query: z.object({
      kind: word.optional(),
      organisation: word.optional(),
      state: word.optional(),
      before: word.optional(),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
    run: async (member, { query }) => ({ filings: await filingsOf(db, viewer(member), query, now()) }),
  });
  addOpen(app, keeper, {
    method: 'get',
    path: '/api/v1/filings/{id}',
    summary: 'One filing',
    run: (member, { id }) => filingOf(db, viewer(member), id, now()),
  });
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/filings/{id}/receipt',
    summary: 'The receipt of a filing that you may see',
    run: async (member, { id }) => {
      await filingOf(db, viewer(member), id, now());
      return receiptOf(db, id);
    },
  });
}

function addFiling(app: OpenAPIHono, keeper: Doorkeeper): void {
  const { db, now } = keeper;
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/filings',
    right: 'file',
    summary: 'File, or keep a draft; with the header Idempotency-Key the same key gives the same filing',
    body: wish,
    run: async (member, { body: { isDraft, ...rest } }, c) =>
      isDraft ? { filing: await draft(db, member, rest, now()) } : file(db, member, { ...rest, ...keyOf(c) }, now()),
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/filings/import',
    right: 'file',
    summary: 'File every row of a CSV table, or none; the first line names the fields',
    bodyType: 'text/csv',
    body: z.string(),
    query: z.object({
      kind: word,
      confidentiality: z.enum(CONFIDENTIALITIES).optional(),
      sharedWith: z.string().max(2000).optional(),
    }),
    run: async (member, { body, query: { kind, confidentiality, sharedWith } }, c) => {
      const common = { kind, ...(confidentiality ? { confidentiality } : {}), ...keyOf(c) };
      const imported = await importFilings(
        db,
        member,
        body,
        sharedWith ? { ...common, sharedWith: sharedWith.split(',') } : common,
        now(),
      );
      if ('receipts' in imported) return imported;
      throw new FilingError(
        kind,
        imported.mistakes.map(({ row, field, message }) => ({ row, field: `row ${row}${field ? `, ${field}` : ''}`, message })),
      );
    },
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/filings/import/preview',
    right: 'file',
    summary: 'Look at a CSV table without keeping anything: every row with its content and what is wrong with it',
    bodyType: 'text/csv',
    body: z.string(),
    query: z.object({ kind: word }),
    run: async (_, { body, query }) => ({ rows: lookAtTable(query.kind, body) }),
  });
  addSigned(app, keeper, {
    method: 'put',
    path: '/api/v1/filings/{id}',
    right: 'file',
    summary: 'Change a draft, or what was returned; with a confidentiality also who may see it',
    body: z.strictObject({ content, ...sharing }),
    run: (member, { id, body: { content: changed, ...rest } }) => change(db, member, id, changed, now(), rest),
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/filings/{id}/submit',
    right: 'file',
    summary: 'Submit a draft; the answer is the receipt',
    run: (member, { id }) => submit(db, member, id, now()),
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/filings/{id}/withdraw',
    right: 'file',
    summary: 'Withdraw a filing, with a reason',
    body: reason,
    run: (member, { id, body }) => withdraw(db, member, id, body.reason, now()),
  });
}

function addReview(app: OpenAPIHono, keeper: Doorkeeper): void {
  const { db, now } = keeper;
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/filings/{id}/accept',
    right: 'review',
    summary: 'Accept what was submitted by somebody else',
    run: (member, { id }) => accept(db, member, id, now()),
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/filings/{id}/return',
    right: 'review',
    summary: 'Return what was submitted, with a reason',
    body: reason,
    run: (member, { id, body }) => sendBack(db, member, id, body.reason, now()),
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/filings/{id}/redact',
    summary: 'Redact personal data; without fields all of it',
    body: z.strictObject({ fields: z.array(word).max(50).nullable().default(null) }),
    run: (member, { id, body }) => redact(db, member, id, body.fields, now()),
  });
}
