// The secret of an address in, the feed or calendar of its subscriber out, as the subscriber may see it now; whoever has the address reads it.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { calendarOf } from '../../questions/index.ts';
import { RegisterError, type Subscription, subscriptionBySecret } from '../../register/index.ts';
import { atomOf } from '../notices/feed.ts';
import type { NoticeSettings } from '../notices/settings.ts';
import { calendarAnswerOf, entriesOf } from '../notices/told.ts';
import { addUnknown } from './signed-route.ts';
import type { Doorkeeper } from './viewer.ts';

const ATOM = 'application/atom+xml';
const CALENDAR = 'text/calendar';

/** Adds the routes of feeds and calendars. */
export function addNoticeFeeds(app: OpenAPIHono, { db, now }: Doorkeeper, settings: NoticeSettings): void {
  const opened = async (id: string, way: 'feed' | 'calendar'): Promise<Subscription> => {
    const found = await subscriptionBySecret(db, id.replace(/\.(?:atom|ics)$/, ''), way);
    if (!found)
      throw new RegisterError('not-found', 'There is nothing at this address, or it was ended. Its owner can renew it.');
    return found;
  };
  addUnknown(app, {
    method: 'get',
    path: '/api/v1/feeds/{id}',
    summary: 'A feed (Atom) by its secret address',
    answerType: ATOM,
    run: async (_, { id }, c) => {
      const subscription = await opened(id, 'feed');
      const address = settings.address ?? new URL(c.req.url).origin;
      const { title, entries } = await entriesOf(db, subscription, address, now());
      return kept(c, atomOf(subscription, title, entries, address), ATOM);
    },
  });
  addUnknown(app, {
    method: 'get',
    path: '/api/v1/calendars/{id}',
    summary: 'A calendar (iCalendar) by its secret address',
    answerType: CALENDAR,
    run: async (_, { id }, c) => {
      const answer = await calendarAnswerOf(db, await opened(id, 'calendar'), now());
      return kept(c, calendarOf(answer)!, CALENDAR);
    },
  });
}

// What stands at a secret address is for one reader: no cache in between keeps it, and no page learns where it came from.
function kept(c: Context, body: string, type: string): Response {
  c.header('cache-control', 'private, no-cache');
  c.header('referrer-policy', 'no-referrer');
  return c.body(body, 200, { 'content-type': `${type}; charset=utf-8` });
}
