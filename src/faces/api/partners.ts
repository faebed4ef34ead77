// The open register in, every route for organisations, their people and their filings out.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { addAttachments } from './attachments.ts';
import { addAuditEntries } from './audit-entries.ts';
import { addExchange } from './exchange.ts';
import { addFilings } from './filings.ts';
import { addJoinPage } from './join-page.ts';
import { addMembers } from './members.ts';
import { addOpenId, type OpenIdKeeper } from './openid.ts';
import { addSignIn } from './sign-in.ts';
import { addSystems } from './systems.ts';

/** Adds the routes for partners. */
export function addPartners(app: OpenAPIHono, keeper: OpenIdKeeper): void {
  addSignIn(app, keeper);
  addOpenId(app, keeper);
  addJoinPage(app, keeper);
  addMembers(app, keeper);
  addAuditEntries(app, keeper);
  addFilings(app, keeper);
  addAttachments(app, keeper);
  addExchange(app, keeper);
  addSystems(app, keeper);
}
