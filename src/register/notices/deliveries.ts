// What waits to be told in, messages to send out, each to one process at a time; what could not be sent is tried again, later each time.
import { randomBytes } from 'node:crypto';
import type { Database, Queries, Row } from '../store/database.ts';
import { endIn, type Subscription } from './subscriptions.ts';

/** A message to send now: whose, of which rows, by how manyeth attempt, and what signs it. */
export interface Delivery extends Row {
  readonly id: string;
  readonly subscription: Subscription;
  readonly email: string;
  readonly keys: readonly string[];
  readonly attempts: number;
  readonly signingKey: string | null;
}

/** What became of an attempt. `gone`: the receiver says that nobody listens there any more. */
export type Outcome =
  | { readonly state: 'told' }
  | { readonly state: 'withheld' }
  | { readonly state: 'failed' | 'gone'; readonly problem: string };

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const DIGEST_HOUR = 6; // UTC
const MONDAY = 4; // 1 January 1970 was a Thursday
const MOST_ATTEMPTS = 8; // after 1, 4, 16, 64, 256, 1024 and 1440 minutes: some two days in all
const CLAIM_MS = 5 * MINUTE; // in which a process must say what became of an attempt
const MOST_AT_ONCE = 20;

/** The last moment, at or before another, at which digests of a rhythm go out: six o'clock UTC, of weekly ones on Mondays. */
export function digestBefore(rhythm: 'daily' | 'weekly', at: Date): Date {
  const since = at.getTime() - DIGEST_HOUR * 60 * MINUTE;
  const day = Math.floor(since / DAY);
  const back = rhythm === 'weekly' ? (day - MONDAY + 7) % 7 : 0;
  return new Date((day - back) * DAY + DIGEST_HOUR * 60 * MINUTE);
}

/** How long after so many failed attempts (1 or more) the next is made, in ms; null when it is given up. */
export const waitAfter = (attempts: number): number | null =>
  attempts >= MOST_ATTEMPTS ? null : Math.min(4 ** (attempts - 1) * MINUTE, DAY);

/** Makes messages of what was noticed and is not told yet: at once, or when the hour of the digest has come. Gives how many. */
export async function prepareDeliveries(db: Database, at: Date): Promise<number> {
  return db.transaction(async (tx) => {
    // Two processes that prepare at once wait here for each other, and the second finds nothing left.
    const waiting = await tx.query<{ id: string; rhythm: string }>(
      `select id, rhythm from sealed.subscriptions s
       where ended_at is null and stopped_at is null and way in ('mail', 'webhook')
         and exists (select 1 from sealed.notices n where n.subscription = s.id and n.delivery is null
           and n.noticed_at < case s.rhythm when 'daily' then $1::timestamptz when 'weekly' then $2::timestamptz else 'infinity' end)
       order by id for update`,
      [digestBefore('daily', at).toISOString(), digestBefore('weekly', at).toISOString()],
    );
    let made = 0;
    for (const { id } of waiting) {
      const delivery = `d-${randomBytes(9).toString('hex')}`;
      await tx.query(
        "insert into sealed.deliveries (id, subscription, made_at, next_at, state) values ($1, $2, $3, $3, 'waiting')",
        [delivery, id, at.toISOString()],
      );
      const taken = await tx.query(
        'update sealed.notices set delivery = $2 where subscription = $1 and delivery is null and noticed_at is not null returning key',
        [id, delivery],
      );
      if (taken.length) made++;
      else await tx.query('delete from sealed.deliveries where id = $1', [delivery]);
    }
    return made;
  });
}

/** Takes the messages whose time has come; another process gets them only when this one says nothing of them for five minutes. */
export async function takeDeliveries(db: Database, at: Date): Promise<Delivery[]> {
  const taken = await db.query<{ id: string; subscription: string; attempts: number }>(
    `update sealed.deliveries set next_at = $2 where id in (
       select d.id from sealed.deliveries d join sealed.subscriptions s on s.id = d.subscription and s.ended_at is null and s.stopped_at is null
       where d.state = 'waiting' and d.next_at <= $1 order by d.next_at, d.id limit ${MOST_AT_ONCE} for update of d skip locked)
     returning id, subscription, attempts`,
    [at.toISOString(), new Date(at.getTime() + CLAIM_MS).toISOString()],
  );
  const deliveries = await Promise.all(taken.map((one) => deliveryOf(db, one)));
  return deliveries.filter((one) => one !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function deliveryOf(
  db: Queries,
  { id, subscription, attempts }: { id: string; subscription: string; attempts: number },
): Promise<Delivery | null> {
  const [found] = await db.query<Subscription & { email: string; signing_key: string | null }>(
    `select s.*, m.email, k.signing_key from sealed.subscriptions s join sealed.members m on m.id = s.member and m.ended_at is null
     left join sealed.subscription_secrets k on k.subscription = s.id where s.id = $1`,
    [subscription],
  );
  if (!found) return null;
  const { email, signing_key: signingKey, ...whose } = found;
  const rows = await db.query<{ key: string }>('select key from sealed.notices where delivery = $1 order by noticed_at, key', [
    id,
  ]);
  return { id, attempts, email, signingKey, subscription: whose as Subscription, keys: rows.map(({ key }) => key) };
}

/** Says what became of an attempt; gives how it stands then. After the last attempt the subscription stops until its member renews it. */
export async function settleDelivery(
  db: Database,
  { id, subscription, attempts }: Delivery,
  outcome: Outcome,
  at: Date,
): Promise<'told' | 'withheld' | 'waiting' | 'given up' | 'ended'> {
  return db.transaction(async (tx) => {
    if (outcome.state === 'told' || outcome.state === 'withheld') {
      await tx.query('update sealed.deliveries set state = $2, attempts = $3, problem = null where id = $1', [
        id,
        outcome.state,
        attempts + 1,
      ]);
      await tx.query('update sealed.subscriptions set problem = null where id = $1', [subscription.id]);
      return outcome.state;
    }
    if (outcome.state === 'gone') {
      await endIn(tx, subscription.id, subscription.member, at);
      return 'ended';
    }
    const wait = waitAfter(attempts + 1);
    const next = new Date(at.getTime() + (wait ?? 0)).toISOString();
    const state = wait === null ? 'given up' : 'waiting';
    await tx.query('update sealed.deliveries set state = $2, attempts = $3, next_at = $4, problem = $5 where id = $1', [
      id,
      state,
      attempts + 1,
      next,
      outcome.problem,
    ]);
    await tx.query('update sealed.subscriptions set problem = $2, stopped_at = $3 where id = $1', [
      subscription.id,
      outcome.problem,
      wait === null ? at.toISOString() : null,
    ]);
    return state;
  });
}

/** A subscription as the administrator of the machine sees it: whose, on what, how it stands. */
export interface SubscriptionEntry extends Row {
  readonly id: string;
  readonly organisation: string;
  readonly email: string;
  readonly about: string;
  readonly subject: string;
  readonly way: string;
  readonly rhythm: string;
  readonly problem: string | null;
  readonly waiting: number;
}

/** All living subscriptions with the number of messages that wait; for whoever sits at the machine of the register. */
export const allSubscriptions = (db: Queries): Promise<SubscriptionEntry[]> =>
  db.query<SubscriptionEntry>(
    `select s.id, m.organisation, m.email, s.about, s.subject, s.way, s.rhythm, s.problem,
       (select count(*) from sealed.deliveries d where d.subscription = s.id and d.state in ('waiting', 'given up')) as waiting
     from sealed.subscriptions s join sealed.members m on m.id = s.member where s.ended_at is null order by m.organisation, m.email, s.made_at, s.id`,
  );
