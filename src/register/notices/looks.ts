// The state of the register in, the subscriptions that must be looked at out; and what a look saw, kept: each row is noticed once.
import { type Database, insertMany, type Queries } from '../store/database.ts';
import { markOf } from './mark.ts';
import { endIn, type Subscription } from './subscriptions.ts';

const LOOK_MS = 10 * 60_000; // a register that changes all the time is looked at no more often
const KEPT_MS = 90 * 86_400_000;
/** The living subscriptions for which a look may show something new: the register changed, or a day began. */
export async function subscriptionsToLookAt(db: Queries, at: Date): Promise<Subscription[]> {
  return db.query<Subscription>(
    `select id, member, about, subject, way, rhythm, remind_days, language, address, made_at, looked_at, stopped_at, problem
     from sealed.subscriptions
     where ended_at is null and way <> 'calendar'
       and ((looked_at at time zone 'UTC')::date < $1::date or (looked_mark <> $2 and looked_at <= $3))
     order by looked_at, id limit 1000`,
    [at.toISOString().slice(0, 10), await markOf(db), new Date(at.getTime() - LOOK_MS).toISOString()],
  );
}

/** Keeps what a look saw; rows seen before stay as they are. `mark` is that of before the look. Gives how many are new. */
export async function keepLook(db: Database, id: string, keys: readonly string[], mark: string, at: Date): Promise<number> {
  return db.transaction(async (tx) => {
    // Two processes that look at once wait here for each other.
    const [living] = await tx.query('select 1 from sealed.subscriptions where id = $1 and ended_at is null for update', [id]);
    if (!living) return 0;
    const count = 'select count(*) as n from sealed.notices where subscription = $1';
    const [before] = await tx.query<{ n: number }>(count, [id]);
    const rows = keys.map((key) => ({ subscription: id, key, noticed_at: at.toISOString() }));
    await insertMany(tx, 'sealed.notices', ['subscription', 'key', 'noticed_at'], rows, 'on conflict do nothing');
    const [after] = await tx.query<{ n: number }>(count, [id]);
    await tx.query('update sealed.subscriptions set looked_at = $2, looked_mark = $3 where id = $1', [
      id,
      at.toISOString(),
      mark,
    ]);
    return after!.n - before!.n;
  });
}

/** What a subscription was given notice of in the last 90 days, the latest first: keys of rows with their moment (ISO). */
export const noticesOf = (db: Queries, id: string, at: Date): Promise<{ key: string; noticed_at: string }[]> =>
  db.query<{ key: string; noticed_at: string }>(
    'select key, noticed_at from sealed.notices where subscription = $1 and noticed_at > $2 order by noticed_at desc, key limit 1000',
    [id, new Date(at.getTime() - KEPT_MS).toISOString()],
  );

/** Ends the subscriptions of members who left. Gives how many. */
export async function endOfLeft(db: Database, at: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const left = await tx.query<{ id: string; member: string }>(
      `select s.id, s.member from sealed.subscriptions s join sealed.members m on m.id = s.member
       where s.ended_at is null and m.ended_at is not null order by s.id`,
    );
    for (const { id, member } of left) await endIn(tx, id, member, at);
    return left.length;
  });
}
