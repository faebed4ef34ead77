// A register and a moment in, everybody told what is new for them out: one round of looking, preparing and sending.
import {
  type Database,
  type Delivery,
  endOfLeft,
  keepLook,
  markOf,
  type Outcome,
  prepareDeliveries,
  RegisterError,
  type Subscription,
  settleDelivery,
  subscriptionsToLookAt,
  takeDeliveries,
  type Viewer,
} from '../../register/index.ts';
import { bodyOf, letterOf } from './letter.ts';
import { type Mail, makeMail } from './mail.ts';
import type { NoticeSettings } from './settings.ts';
import { type Telling, tellingOf } from './told.ts';
import { Unsent } from './unsent.ts';
import { rowsOf, viewerToday, type Watched, watchedOf } from './watched.ts';
import { makePost, type Post } from './webhook.ts';

/** How messages leave; a test brings its own. */
export interface Ways {
  /** Null when the register sends no mail. */
  readonly mail: Mail | null;
  readonly post: Post;
  /** Where people open the register, for links. */
  readonly address: string | null;
}

/** What a round did. */
export interface Tally {
  readonly looked: number;
  readonly noticed: number;
  readonly told: number;
  /** Could not be sent and will be tried again. */
  readonly failed: number;
  readonly givenUp: number;
  /** Were not told, as the subscriber may no longer see them or nothing of them is left. */
  readonly withheld: number;
}

const GONE = 410; // the receiver says that it wants no more

/** The ways that the settings open. */
export const waysOf = (settings: NoticeSettings): Ways => ({
  mail: makeMail(settings),
  post: makePost(settings.allowed),
  address: settings.address,
});

/**
 * One round. It may be cut short anywhere: what was noticed is told in the next one. Several processes may do rounds at once.
 * @param complain is told, in words without secrets, what went wrong with a subscription
 */
export async function runNotices(db: Database, ways: Ways, at: Date, complain: (line: string) => void): Promise<Tally> {
  const tally = { looked: 0, noticed: 0, told: 0, failed: 0, givenUp: 0, withheld: 0 };
  await endOfLeft(db, at);
  const mark = await markOf(db);
  const found: Found = new Map();
  for (const subscription of await subscriptionsToLookAt(db, at)) {
    tally.looked++;
    tally.noticed += await look(db, subscription, mark, at, found, complain);
  }
  await prepareDeliveries(db, at);
  for (let taken = await takeDeliveries(db, at); taken.length; taken = await takeDeliveries(db, at)) {
    // Together, so that one receiver that is slow keeps no other waiting.
    const ends = await Promise.all(
      taken.map(async (one) => settleDelivery(db, one, await deliver(db, one, ways, at, complain), at)),
    );
    for (const end of ends) {
      if (end === 'told' || end === 'withheld') tally[end]++;
      else if (end === 'waiting') tally.failed++;
      else tally.givenUp++;
    }
  }
  return tally;
}

// What one round found, so that many who follow the same with the same sight ask once.
type Found = Map<string, Promise<readonly string[]>>;

// A subscription that cannot be looked at keeps no other from being looked at; it is looked at again when something changes.
async function look(
  db: Database,
  subscription: Subscription,
  mark: string,
  at: Date,
  found: Found,
  complain: (line: string) => void,
): Promise<number> {
  try {
    const viewer = await viewerToday(db, subscription.member);
    const keys = viewer ? await keysOf(db, await watchedOf(db, subscription, at), viewer, found) : [];
    return await keepLook(db, subscription.id, keys, mark, at);
  } catch (error) {
    complain(`notices: subscription ${subscription.id} could not be looked at: ${(error as Error).message}`);
    return keepLook(db, subscription.id, [], mark, at);
  }
}

function keysOf(db: Database, watched: Watched, viewer: Viewer, found: Found): Promise<readonly string[]> {
  const { organisation, isDeskReviewer } = viewer;
  const asked = JSON.stringify([watched.question.name, watched.parameters, organisation, isDeskReviewer]);
  const known = found.get(asked) ?? rowsOf(db, watched, viewer).then((rows) => rows.map(({ key }) => key));
  found.set(asked, known);
  return known;
}

async function deliver(
  db: Database,
  delivery: Delivery,
  ways: Ways,
  at: Date,
  complain: (line: string) => void,
): Promise<Outcome> {
  try {
    const telling = await tellingOf(db, delivery.subscription, delivery.keys, ways.address, at);
    if (!telling.told.length) return { state: 'withheld' };
    return await (delivery.subscription.way === 'mail' ? sendLetter : sendMessage)(delivery, telling, ways, at);
  } catch (error) {
    if (error instanceof Unsent || error instanceof RegisterError) return { state: 'failed', problem: error.message };
    complain(`notices: ${delivery.id} could not be told: ${(error as Error).message}`);
    return { state: 'failed', problem: 'something went wrong inside the register; its log says what' };
  }
}

async function sendLetter(delivery: Delivery, telling: Telling, { mail, address }: Ways): Promise<Outcome> {
  if (!mail) return { state: 'failed', problem: 'this register sends no mail; its administrator sets SMTP_URL' };
  await mail(letterOf(delivery, telling, address));
  return { state: 'told' };
}

async function sendMessage(
  { id, subscription, signingKey }: Delivery,
  telling: Telling,
  { post }: Ways,
  at: Date,
): Promise<Outcome> {
  if (!signingKey || !subscription.address)
    return { state: 'failed', problem: 'the key that signs is gone; renew the subscription' };
  const status = await post(subscription.address, { id, body: bodyOf(subscription, telling, at), signingKey, at });
  if (status >= 200 && status < 300) return { state: 'told' };
  if (status === GONE) return { state: 'gone', problem: 'the receiver wants no more' };
  return { state: 'failed', problem: `the receiver answered ${status}` };
}
