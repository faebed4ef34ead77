// A signed-in reviewer's word on a fact, a commitment or a match in, the register with that word applied out; every word can be taken back.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { add, anonymise, DESK, type Member, need, RegisterError, review, undo, wordsSaid } from '../../register/index.ts';
import { addSigned } from './signed-route.ts';
import type { Doorkeeper } from './viewer.ts';

const why = z.string().trim().min(1).max(1000);
const value = z.union([z.string().max(1000), z.number(), z.array(z.string().max(20)).max(500), z.null()]);
const word = z.strictObject({
  subject: z.string().min(3).max(1000).describe('commitment:ID, match:ID|SYMBOL, or a fact as the question "facts" names it'),
  action: z.enum(['accept', 'correct', 'reject']),
  field: z.string().max(50).optional(),
  value: value.optional(),
  why,
});
const addition = z.strictObject({
  what: z.enum(['commitment', 'match', 'provision', 'citation', 'mandate', 'act']),
  document: z.string().min(1).max(300).describe('Symbol or IRI: of the document that is quoted, or of the one that answers'),
  language: z.string().length(2).optional(),
  quote: z.string().min(1).max(5000).optional().describe('The words of the text on which it rests'),
  commitment: z.string().max(1000).optional().describe('Of a match: the commitment that the document meets'),
  values: z.record(z.string().max(50), value).default({}),
  why,
});
const removal = z.strictObject({
  who: z.string().min(1).max(200).optional().describe('A name as the register has it'),
  review: z.number().int().positive().optional().describe('The number of one word'),
  why,
});
const pages = z.object({
  after: z.coerce.number().int().min(0).default(0).describe('The number of the last word that is known'),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});

/** Adds the routes of review; who is not a reviewer of the register's own desk is refused with words. */
export function addReviews(app: OpenAPIHono, keeper: Doorkeeper): void {
  const { db, now } = keeper;
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/reviews',
    right: 'review',
    summary:
      'Accept, correct or reject a fact, a commitment or a match, with a reason; gives the number by which it can be taken back',
    body: word,
    run: async (member, { body }) => ({ id: await review(db, { ...body, who: reviewer(member) }, now()) }),
  });
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/reviews',
    right: 'review',
    summary: 'Every word that people said, in order: who, when, why, before, after, and whether it was taken back',
    query: pages,
    run: async (member, { query }) => {
      reviewer(member);
      return { reviews: await wordsSaid(db, query.after, query.limit) };
    },
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/additions',
    right: 'review',
    summary: 'Add a fact, a commitment or a match that the machine missed, on words of the text, with a reason',
    body: addition,
    run: async (member, { body }) => {
      const { review: id, subject } = await add(db, { ...body, who: reviewer(member) }, now());
      return { id, subject };
    },
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/reviews/{id}/undo',
    right: 'review',
    summary: 'Take a word back; what the machine and the other words say holds again',
    body: z.strictObject({ why }),
    run: async (member, { body, id }) => ({ id: await undo(db, numberOf(id), reviewer(member), body.why, now()) }),
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/anonymisations',
    right: 'administer',
    summary: 'Take personal data out: a name everywhere, or one word with its reason; the audit chain still verifies',
    body: removal,
    run: async (member, { body }) => {
      need(member, 'administer');
      const by = reviewerOfDesk(member);
      if ((body.who === undefined) === (body.review === undefined))
        throw new RegisterError('wrong-parameter', 'Name either who or review.');
      const personal = body.who === undefined ? { review: body.review! } : { who: body.who };
      return anonymise(db, personal, by, body.why, now());
    },
  });
}

function numberOf(id: string): number {
  if (!/^\d{1,15}$/.test(id)) throw new RegisterError('not-found', `There is no word ${id}.`);
  return Number(id);
}

function reviewer(member: Member): string {
  need(member, 'review');
  return reviewerOfDesk(member);
}

function reviewerOfDesk(member: Member): string {
  if (member.organisation === DESK) return member.id;
  throw new RegisterError('not-allowed', "What was read is reviewed by the register's own desk.");
}
