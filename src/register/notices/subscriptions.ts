// A member's wish to be told in, a subscription out; what lets a feed be read or signs a message is shown once, and can be renewed and ended.
import { randomBytes } from 'node:crypto';
import { type Member, need } from '../people/rights.ts';
import { makeSecret, sha256Of } from '../people/secrets.ts';
import { record } from '../store/audit.ts';
import { type Database, insertMany, type Queries, RegisterError, type Row } from '../store/database.ts';
import { markOf } from './mark.ts';
import { savedQuestionOf } from './saved-questions.ts';

export const SUBJECTS = ['mission', 'matter', 'actor', 'theme', 'commitment', 'question'] as const;
export const WAYS = ['feed', 'calendar', 'mail', 'webhook'] as const;
export const RHYTHMS = ['at once', 'daily', 'weekly'] as const;
export const NOTICE_LANGUAGES = ['en', 'zh', 'fr', 'es', 'ru', 'ar'] as const;

/** What somebody wishes to be told of, and how. */
export interface SubscriptionWish {
  readonly about: (typeof SUBJECTS)[number];
  /** A name as somebody types it, the id of a commitment, or that of a saved question. */
  readonly subject: string;
  readonly way: (typeof WAYS)[number];
  /** For mail and webhooks; feeds and calendars are fetched. */
  readonly rhythm: (typeof RHYTHMS)[number];
  /** How many days before it falls due or ends something is told, 0 to 366. */
  readonly remindDays: number;
  readonly language: (typeof NOTICE_LANGUAGES)[number];
  /** Where a webhook is sent; null for the other ways: mail goes to the member's own address alone. */
  readonly address: string | null;
}

/** A subscription as its member sees it: without what lets it be read. */
export interface Subscription extends Row {
  readonly id: string;
  readonly member: string;
  readonly about: SubscriptionWish['about'];
  readonly subject: string;
  readonly way: SubscriptionWish['way'];
  readonly rhythm: SubscriptionWish['rhythm'];
  readonly remind_days: number;
  readonly language: SubscriptionWish['language'];
  readonly address: string | null;
  readonly made_at: string;
  readonly looked_at: string;
  /** When telling was given up, and why; null while it goes well. */
  readonly stopped_at: string | null;
  readonly problem: string | null;
}

/** What is shown once: the secret of a feed's address, or the key that signs what a webhook is sent (`whsec_…`). */
export interface Shown {
  readonly secret: string | null;
  readonly signingKey: string | null;
}

/** A row that is there when a subscription begins; what lies ahead is told, the rest is known. */
export interface FirstRow {
  readonly key: string;
  readonly isAhead: boolean;
}

const MOST = 200; // of one member
const COLUMNS =
  'id, member, about, subject, way, rhythm, remind_days, language, address, made_at, looked_at, stopped_at, problem';
const KEY_BYTES = 32;

/**
 * Subscribes. An entry in the audit chain says so, as what is told may be restricted.
 * @param first the rows there are now, as the member sees them
 * @throws RegisterError `not-allowed`, `not-found` for a commitment that is not there or a saved question of somebody else, `conflict` when there are too many.
 */
export async function subscribe(
  db: Database,
  member: Member,
  wish: SubscriptionWish,
  first: readonly FirstRow[],
  at: Date,
): Promise<Shown & { subscription: Subscription }> {
  need(member, 'read');
  const id = `s-${randomBytes(6).toString('hex')}`;
  return db.transaction(async (tx) => {
    await tx.query('select 1 from sealed.members where id = $1 for update', [member.id]);
    await checkSubject(tx, member, wish);
    const [held] = await tx.query<{ n: number }>(
      'select count(*) as n from sealed.subscriptions where member = $1 and ended_at is null',
      [member.id],
    );
    if (held!.n >= MOST) throw new RegisterError('conflict', `You have ${MOST} subscriptions, which is the most. End one first.`);
    const { about, subject, way, rhythm, remindDays, language, address } = wish;
    const mark = await markOf(tx);
    const [made] = await tx.query<Subscription>(
      `insert into sealed.subscriptions (id, member, about, subject, way, rhythm, remind_days, language, address, made_at, looked_at, looked_mark)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11) returning ${COLUMNS}`,
      [id, member.id, about, subject, way, rhythm, remindDays, language, address, at.toISOString(), mark],
    );
    const noticed = (isAhead: boolean) => (isAhead ? at.toISOString() : null);
    const rows = first.map(({ key, isAhead }) => ({ subscription: id, key, noticed_at: noticed(isAhead) }));
    await insertMany(tx, 'sealed.notices', ['subscription', 'key', 'noticed_at'], rows, 'on conflict do nothing');
    const shown = await giveSecret(tx, made!);
    await record(tx, { who: member.id, what: 'subscribe', subject: `subscription:${id}`, details: { about, way } }, at);
    return { subscription: made!, ...shown };
  });
}

// What is chosen by its id must be there; a name may be one that the register meets later.
async function checkSubject(tx: Queries, member: Member, { about, subject }: SubscriptionWish): Promise<void> {
  if (about === 'question') await savedQuestionOf(tx, member.id, subject);
  if (about !== 'commitment') return;
  const held = await tx.query('select 1 from commitments where id = $1', [subject]);
  if (!held.length)
    throw new RegisterError('not-found', `There is no commitment "${subject}". Open it in its document and subscribe there.`);
}

async function giveSecret(tx: Queries, { id, way }: Subscription): Promise<Shown> {
  const secret = way === 'feed' || way === 'calendar' ? makeSecret() : null;
  const signingKey = way === 'webhook' ? `whsec_${randomBytes(KEY_BYTES).toString('base64')}` : null;
  if (secret || signingKey)
    await tx.query(
      `insert into sealed.subscription_secrets (subscription, secret_sha256, signing_key) values ($1, $2, $3)
       on conflict (subscription) do update set secret_sha256 = excluded.secret_sha256, signing_key = excluded.signing_key`,
      [id, secret && sha256Of(secret), signingKey],
    );
  return { secret, signingKey };
}

/** The living subscriptions of a member, the latest first. */
export const subscriptionsOf = (db: Queries, member: Member): Promise<Subscription[]> =>
  db.query<Subscription>(
    `select ${COLUMNS} from sealed.subscriptions where member = $1 and ended_at is null order by made_at desc, id`,
    [member.id],
  );

/** A living subscription of a member. @throws RegisterError `not-found`, whether there is none or it is somebody else's. */
export async function subscriptionOf(db: Queries, member: Member, id: string): Promise<Subscription> {
  const [found] = await db.query<Subscription>(
    `select ${COLUMNS} from sealed.subscriptions where id = $1 and member = $2 and ended_at is null`,
    [id, member.id],
  );
  if (!found) throw new RegisterError('not-found', `You have no subscription ${id}.`);
  return found;
}

/**
 * Gives a subscription a new address or key, and what had been given up is tried again; the old address ends at once.
 * @throws RegisterError `not-found`.
 */
export async function renewSubscription(db: Database, member: Member, id: string, at: Date): Promise<Shown> {
  return db.transaction(async (tx) => {
    const found = await subscriptionOf(tx, member, id);
    const shown = await giveSecret(tx, found);
    await tx.query('update sealed.subscriptions set stopped_at = null, problem = null where id = $1', [id]);
    await tx.query(
      "update sealed.deliveries set state = 'waiting', attempts = 0, next_at = $2 where subscription = $1 and state = 'given up'",
      [id, at.toISOString()],
    );
    await record(tx, { who: member.id, what: 'renew-subscription', subject: `subscription:${id}`, details: {} }, at);
    return shown;
  });
}

/** Ends a subscription: nothing more is told, its address is unknown from now on. @throws RegisterError `not-found`. */
export async function endSubscription(db: Database, member: Member, id: string, at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await subscriptionOf(tx, member, id);
    await endIn(tx, id, member.id, at);
  });
}

/** Ends a subscription inside a transaction; what it had seen is forgotten. */
export async function endIn(tx: Queries, id: string, who: string, at: Date): Promise<void> {
  await tx.query('update sealed.subscriptions set ended_at = $2, address = null where id = $1', [id, at.toISOString()]);
  await tx.query('delete from sealed.subscription_secrets where subscription = $1', [id]);
  await tx.query('delete from sealed.notices where subscription = $1', [id]);
  await tx.query('delete from sealed.deliveries where subscription = $1', [id]);
  await record(tx, { who, what: 'end-subscription', subject: `subscription:${id}`, details: {} }, at);
}

/** The living subscription of a living member that the secret of an address opens, or null. */
export async function subscriptionBySecret(db: Queries, secret: string, way: 'feed' | 'calendar'): Promise<Subscription | null> {
  const columns = COLUMNS.replace(/\b\w+/g, 's.$&');
  const [found] = await db.query<Subscription>(
    `select ${columns} from sealed.subscription_secrets k
     join sealed.subscriptions s on s.id = k.subscription and s.ended_at is null and s.way = $2
     join sealed.members m on m.id = s.member and m.ended_at is null
     where k.secret_sha256 = $1`,
    [sha256Of(secret), way],
  );
  return found ?? null;
}
