// The route of the files that documents were read from: as they were, to be saved and not opened.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { sourceFileOf } from '../../register/index.ts';
import { download } from './attachments.ts';
import { addOpen } from './signed-route.ts';
import type { Doorkeeper } from './viewer.ts';

/** Adds the route; a document's `files` name the checksums. */
export function addSourceFiles(app: OpenAPIHono, keeper: Doorkeeper): void {
  addOpen(app, keeper, {
    method: 'get',
    path: '/api/v1/files/{id}',
    summary: 'The file that a document was read from, by its SHA-256, as it was; as long as the register can still give it',
    answerType: 'application/octet-stream',
    run: async (_, { id }, c) => {
      const { name, bytes } = await sourceFileOf(keeper.db, id);
      c.header('etag', `"${id}"`);
      return download(c, { name: name.split(/[/\\]/).at(-1)!, bytes });
    },
  });
}
