// What a member is told in, subscriptions and their notices out.
import { queryOptions } from '@tanstack/react-query';
import { get } from './client.ts';
import type { Row } from './questions.ts';

export const SUBJECTS = ['mission', 'matter', 'actor', 'theme', 'commitment', 'question'] as const;
export const WAYS = ['feed', 'calendar', 'mail', 'webhook'] as const;
export const RHYTHMS = ['at once', 'daily', 'weekly'] as const;
export type Subject = (typeof SUBJECTS)[number];
export type Way = (typeof WAYS)[number];
export type Rhythm = (typeof RHYTHMS)[number];

/** A subscription, without what opens its address. */
export interface Subscription {
  readonly id: string;
  readonly about: Subject;
  readonly subject: string;
  readonly way: Way;
  readonly rhythm: Rhythm;
  readonly remind_days: number;
  readonly address: string | null;
  readonly made_at: string;
  readonly stopped_at: string | null;
  readonly problem: string | null;
}

/** What is shown once: the address of a feed or calendar, or the key that signs a webhook. */
export interface Shown {
  readonly address: string | null;
  readonly signingKey: string | null;
}

/** What a subscription gave notice of. */
export interface Notice {
  readonly key: string;
  readonly line: string;
  readonly quote: string | null;
  readonly noticedAt: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** One's own subscriptions, and the ways in which this register tells. */
export const subscriptions = queryOptions({
  queryKey: ['notices', 'subscriptions'],
  queryFn: ({ signal }) => get<{ subscriptions: Subscription[]; ways: Way[] }>('/subscriptions', {}, signal),
});

// The question that tells whether a name is known, and what it asks for.
const ASKS = { mission: 'mission', actor: 'actors', matter: 'matters' } as const;

/** What is subscribed to by a name that somebody types. */
export type Typed = keyof typeof ASKS;

export const isTyped = (about: Subject): about is Typed => about in ASKS;

/** Whether the register knows a name; what it does not know would never be told of. */
export async function isKnown(about: Typed, name: string, day: string): Promise<boolean> {
  const values = { [about]: name, ...(about === 'mission' ? { on: day } : {}), limit: 1 };
  return (await get<{ rows: readonly Row[] }>(`/questions/${ASKS[about]}`, values)).rows.length > 0;
}

/** What a subscription gave notice of, the latest first. */
export const noticesOf = (id: string) =>
  queryOptions({
    queryKey: ['notices', 'of', id],
    queryFn: async ({ signal }) => (await get<{ notices: Notice[] }>(`/subscriptions/${id}/notices`, {}, signal)).notices,
  });
