// The open register and the reader in, the HTTP interface out: every question is a route, described by OpenAPI 3.1.
import { createHash } from 'node:crypto';
import { OpenAPIHono, z } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { sentenceOf } from '../../filings/index.ts';
import { type NoticeSettings, noticeSettings } from '../notices/settings.ts';
import { addDocuments } from './documents.ts';
import { keepAnswers } from './kept-answers.ts';
import { limitRate, limitSize, type Rate, refuseOtherHosts, refuseOtherSites, USUAL_RATE } from './limits.ts';
import { makeNotFound } from './methods.ts';
import { addNotices } from './notices.ts';
import type { OpenIdKeeper } from './openid.ts';
import { addPartners } from './partners.ts';
import { problem, problemOf } from './problem.ts';
import { addQuestions } from './questions.ts';
import { addReadings, type Readers } from './readings.ts';
import { addReviews } from './reviews.ts';
import { SECURITY_SCHEMES } from './signed-route.ts';
import { addSourceFiles } from './source-files.ts';

/** What the interface is made of; without a rate of its own it has the usual one. */
export interface ApiParts extends Readers, OpenIdKeeper {
  readonly rate?: Rate;
  /** How notices leave; without it the register sends no mail, and webhooks reach the public internet alone. */
  readonly notices?: NoticeSettings;
  /** The names by which the register may be asked for; without them any will do. Addresses of numbers always do. */
  readonly hosts?: readonly string[];
}

// Nothing that the interface answers is a page: what a browser makes of it may load nothing and be shown nowhere.
const POLICY = { defaultSrc: ["'none'"], frameAncestors: ["'none'"], sandbox: [] };

/** Makes the application; it keeps no state but how much was asked lately, so any number of processes may serve one register. */
export function makeApi(parts: ApiParts): OpenAPIHono {
  z.config({ customError: sentenceOf }); // what no definition has words for is said as filings and questions say it
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const detail = result.error.issues.map((issue) => `${issue.path.join('.') || 'parameters'}: ${issue.message}`).join('; ');
      return problem(c, 400, 'wrong-parameter', `${detail}.`);
    },
  });
  app.use(secureHeaders());
  if (parts.hosts) app.use(refuseOtherHosts(parts.hosts));
  app.use('/api/*', secureHeaders({ contentSecurityPolicy: POLICY }));
  app.use('/api/*', async (c, next) => {
    c.header('cache-control', 'no-cache');
    await next();
  });
  app.use('/api/*', limitRate(parts.rate ?? USUAL_RATE), refuseOtherSites, limitSize, etag());
  const tell = keepAnswers(parts.db);
  addQuestions(app, parts, tell);
  addReadings(app, parts);
  addDocuments(app, parts, tell);
  addSourceFiles(app, parts);
  addPartners(app, parts);
  addNotices(app, parts, parts.notices ?? noticeSettings({}));
  addReviews(app, parts);
  for (const [name, scheme] of Object.entries(SECURITY_SCHEMES))
    app.openAPIRegistry.registerComponent('securitySchemes', name, scheme);
  app.doc31('/api/v1/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Seized',
      version: parts.version,
      description: 'What the Security Council asked, of whom, by when, with the sentence it rests on.',
      license: { name: 'Apache-2.0' },
    },
  });
  app.notFound(makeNotFound(app));
  app.onError((error, c) => problemOf(c, error));
  return app;
}

/** SHA-256 in hexadecimal, as readings carry it. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');
