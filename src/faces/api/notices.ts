// Routes for being told: saved questions, subscriptions with their notices, and the secret addresses of feeds and calendars.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { THEMES } from '../../facts/index.ts';
import {
  changeSavedQuestion,
  endSubscription,
  type Member,
  NOTICE_LANGUAGES,
  RegisterError,
  RHYTHMS,
  removeSavedQuestion,
  renewSubscription,
  type Shown,
  SUBJECTS,
  type SubscriptionWish,
  savedQuestionsOf,
  saveQuestion,
  subscribe,
  subscriptionOf,
  subscriptionsOf,
  viewerOf,
  WAYS,
} from '../../register/index.ts';
import type { NoticeSettings } from '../notices/settings.ts';
import { entriesOf } from '../notices/told.ts';
import { checkSaved, firstRows, rowsOf, watchedOf, watchingOf } from '../notices/watched.ts';
import { checkWebhook } from '../notices/webhook.ts';
import { addNoticeFeeds } from './notices-feeds.ts';
import { addSigned } from './signed-route.ts';
import type { Doorkeeper } from './viewer.ts';

const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}*$/u, 'must not hold control characters');
const saved = z.strictObject({
  name: line,
  question: line,
  parameters: z.record(z.string().min(1).max(40), z.string().max(300)).refine((all) => Object.keys(all).length <= 20),
});
const wish = z.strictObject({
  about: z.enum(SUBJECTS),
  subject: line,
  way: z.enum(WAYS),
  rhythm: z.enum(RHYTHMS).default('at once'),
  remindDays: z.number().int().min(0).max(366).default(14),
  language: z.enum(NOTICE_LANGUAGES).default('en'),
  address: z.string().trim().max(2000).nullable().default(null),
});

/** Adds the routes of saved questions, subscriptions and their feeds. */
export function addNotices(app: OpenAPIHono, keeper: Doorkeeper, settings: NoticeSettings): void {
  addSavedQuestions(app, keeper);
  addSubscriptions(app, keeper, settings);
  addNoticeFeeds(app, keeper, settings);
}

function addSavedQuestions(app: OpenAPIHono, keeper: Doorkeeper): void {
  const { db, now } = keeper;
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/saved-questions',
    summary: 'Your saved questions, by name',
    right: 'read',
    run: async (member) => ({ questions: await savedQuestionsOf(db, member) }),
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/saved-questions',
    summary: 'Save a question with its parameters; `on` and `since` may be left out, they move with the day',
    right: 'read',
    body: saved,
    run: (member, { body }) => {
      checkSaved(body.question, body.parameters, now());
      return saveQuestion(db, member, body, now());
    },
  });
  addSigned(app, keeper, {
    method: 'put',
    path: '/api/v1/saved-questions/{id}',
    summary: 'Change a saved question; subscriptions to it follow',
    right: 'read',
    body: saved,
    run: (member, { id, body }) => {
      checkSaved(body.question, body.parameters, now());
      return changeSavedQuestion(db, member, id, body, now());
    },
  });
  addSigned(app, keeper, {
    method: 'delete',
    path: '/api/v1/saved-questions/{id}',
    summary: 'Remove a saved question to which you are not subscribed',
    right: 'read',
    run: (member, { id }) => removeSavedQuestion(db, member, id),
  });
}

function addSubscriptions(app: OpenAPIHono, keeper: Doorkeeper, settings: NoticeSettings): void {
  const { db, now } = keeper;
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/subscriptions',
    summary: 'Your subscriptions, the latest first, and the ways in which this register tells',
    right: 'read',
    run: async (member) => ({
      subscriptions: await subscriptionsOf(db, member),
      ways: WAYS.filter((way) => way !== 'mail' || settings.mail),
    }),
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/subscriptions',
    summary: 'Subscribe; the address of a feed or calendar, or the key that signs a webhook, is shown this once',
    right: 'read',
    body: wish,
    run: async (member, { body }) => {
      checkWish(body, settings);
      const first = firstRows(await rowsNow(keeper, member, body));
      const { subscription, ...shown } = await subscribe(db, member, body, first, now());
      return { subscription, ...placeOf(shown, body.way) };
    },
  });
  addSigned(app, keeper, {
    method: 'post',
    path: '/api/v1/subscriptions/{id}/renew',
    summary: 'Give a subscription a new address or key, and try again what was given up; the old address ends',
    right: 'read',
    run: async (member, { id }) => {
      const { way } = await subscriptionOf(db, member, id);
      return placeOf(await renewSubscription(db, member, id, now()), way);
    },
  });
  addSigned(app, keeper, {
    method: 'delete',
    path: '/api/v1/subscriptions/{id}',
    summary: 'End a subscription; its address is unknown from now on',
    right: 'read',
    run: (member, { id }) => endSubscription(db, member, id, now()),
  });
  addSigned(app, keeper, {
    method: 'get',
    path: '/api/v1/subscriptions/{id}/notices',
    summary: 'What a subscription gave notice of in the last 90 days, as you may see it now, the latest first',
    right: 'read',
    run: async (member, { id }) => {
      const { title, entries } = await entriesOf(db, await subscriptionOf(db, member, id), settings.address, now());
      return { title, notices: entries.map(({ wording, row, noticedAt }) => ({ ...wording, noticedAt, row })) };
    },
  });
}

function checkWish({ about, subject, way, address }: SubscriptionWish, settings: NoticeSettings): void {
  if (about === 'theme' && !(THEMES as readonly string[]).includes(subject))
    throw new RegisterError('wrong-parameter', `There is no theme "${subject}". There are: ${THEMES.join(', ')}.`);
  if (way === 'mail' && !settings.mail)
    throw new RegisterError('wrong-parameter', 'This register sends no mail; its administrator can set SMTP_URL. Take a feed.');
  if (way === 'webhook') checkWebhook(address ?? '', settings.allowed);
  else if (address) throw new RegisterError('wrong-parameter', 'Only a webhook has an address; mail goes to your own.');
}

// With the rights of the member, not of the token: what is there already is no news later.
const rowsNow = async ({ db, now }: Doorkeeper, member: Member, body: SubscriptionWish) =>
  rowsOf(db, await watchedOf(db, watchingOf(member.id, body), now()), viewerOf(member));

const placeOf = ({ secret, signingKey }: Shown, way: SubscriptionWish['way']) => ({
  address: secret && (way === 'feed' ? `/api/v1/feeds/${secret}.atom` : `/api/v1/calendars/${secret}.ics`),
  signingKey,
});
