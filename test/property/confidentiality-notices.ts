// Members of a register full of filings in, their feeds, calendars and messages out: each as if they had once had notice of every filing.
import { bodyOf } from '../../src/faces/notices/letter.ts';
import { tellingOf } from '../../src/faces/notices/told.ts';
import { rowsOf, watchedOf, watchingOf } from '../../src/faces/notices/watched.ts';
import {
  type Database,
  keepLook,
  type Member,
  noticesOf,
  type SubscriptionWish,
  subscribe,
  viewerOf,
} from '../../src/register/index.ts';

/** The ways to be told that are tried, as readings name them. */
export const TOLD = ['/told/feed', '/told/notices', '/told/calendar', '/told/webhook'] as const;

/** What stands at such a path for each member by the name of the organisation: a path of the interface, or the body of a message. */
export type ToldTo = ReadonlyMap<string, Readonly<Record<(typeof TOLD)[number], string | (() => Promise<string>)>>>;

const FEED: SubscriptionWish = {
  about: 'mission',
  subject: 'UNEXA',
  way: 'feed',
  rhythm: 'at once',
  remindDays: 30,
  language: 'en',
  address: null,
};
const CALENDAR: SubscriptionWish = { ...FEED, about: 'matter', subject: 'Exampleland', way: 'calendar' };
const WEBHOOK: SubscriptionWish = { ...FEED, about: 'matter', subject: 'e', way: 'webhook', address: 'https://example.org/' };

/** Subscribes every member, and gives notice of the rows that any of them sees. */
export async function tellAll(db: Database, members: readonly Member[], at: Date): Promise<ToldTo> {
  const told = new Map<string, Readonly<Record<(typeof TOLD)[number], string | (() => Promise<string>)>>>();
  for (const member of members) {
    const feed = await subscribe(db, member, FEED, [], at);
    const calendar = await subscribe(db, member, CALENDAR, [], at);
    const { subscription } = await subscribe(db, member, WEBHOOK, [], at);
    for (const [{ id }, wish] of [
      [feed.subscription, FEED],
      [subscription, WEBHOOK],
    ] as const)
      await keepLook(db, id, await keysOf(db, members, wish, at), '0/0', at);
    told.set(member.organisation, {
      '/told/feed': `/feeds/${feed.secret}.atom`,
      '/told/notices': `/subscriptions/${feed.subscription.id}/notices`,
      '/told/calendar': `/calendars/${calendar.secret}.ics`,
      '/told/webhook': async () => {
        const keys = (await noticesOf(db, subscription.id, at)).map(({ key }) => key);
        return bodyOf(subscription, await tellingOf(db, subscription, keys, null, at), at);
      },
    });
  }
  return told;
}

async function keysOf(db: Database, members: readonly Member[], wish: SubscriptionWish, at: Date): Promise<string[]> {
  const keys: string[] = [];
  for (const member of members) {
    const watched = await watchedOf(db, watchingOf(member.id, wish), at);
    for (const { key } of await rowsOf(db, watched, viewerOf(member))) keys.push(key);
  }
  return [...new Set(keys)];
}
