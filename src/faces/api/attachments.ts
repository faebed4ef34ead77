// Routes for files attached to filings: attach one to a draft, take it back, download it through the door of confidentiality.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { attach, attachmentOf, detach, PUBLIC, viewerOf } from '../../register/index.ts';
import { addOpen, addSigned, bytes } from './signed-route.ts';
import type { Doorkeeper } from './viewer.ts';

const name = z.string().trim().min(1).max(300);

/** Adds the routes of attachments. */
export function addAttachments(app: OpenAPIHono, keeper: Doorkeeper): void {
  const { db, now } = keeper;
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/filings/{id}/attachments',
    summary: 'Attach a file to a draft: its bytes as they are, 10 MiB at most; the type is told by what it holds',
    right: 'file',
    bodyType: 'application/octet-stream',
    body: bytes,
    query: z.object({ name }),
    run: (member, { id, body, query }) => attach(db, member, id, { name: query.name, bytes: body }, now()),
  });
  addSigned(app, keeper, {
    method: 'delete',
    path: '/api/v1/attachments/{id}',
    summary: 'Take an attachment from a draft',
    right: 'file',
    run: (member, { id }) => detach(db, member, id, now()),
  });
  addOpen(app, keeper, {
    method: 'get',
    path: '/api/v1/attachments/{id}',
    summary: 'The bytes of an attachment of a filing that you may see, as they were attached',
    answerType: 'application/octet-stream',
    run: async (member, { id }, c) => {
      const viewer = member?.rights.includes('read') ? viewerOf(member) : PUBLIC;
      return download(c, await attachmentOf(db, viewer, id, now()));
    },
  });
}

/**
 * Answers with a file that a browser saves and does not open; the policy of every answer (app.ts) lets nothing of it run.
 * The media type is left out, so that no answer depends on what somebody attached.
 */
export function download(c: Context, file: { readonly name: string; readonly bytes: Uint8Array }): Response {
  const plain = file.name.replace(/[^\w .()-]/g, '_');
  return c.body(new Uint8Array(file.bytes), 200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(file.name)}`,
  });
}

// RFC 8187: what encodeURIComponent leaves and the header does not take
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
