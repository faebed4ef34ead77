// A register in, one round of telling, a round every minute, or the subscriptions as lines, out.
import { allSubscriptions, type Database } from '../../../register/index.ts';
import { runNotices, type Tally, waysOf } from '../../notices/run.ts';
import { type NoticeSettings, noticeSettings } from '../../notices/settings.ts';
import { openKept } from './place.ts';
import { complain, inRounds, type Rounds } from './rounds.ts';

const ROUND_MS = 60_000;

/** One round; gives the exit status, 1 when something could not be sent. */
export async function runOnce(data: string | undefined): Promise<number> {
  const ways = waysOf(noticeSettings(process.env));
  const db = await openKept(data);
  try {
    const tally = await runNotices(db, ways, new Date(), complain);
    process.stdout.write(`${sentenceOf(tally)}\n`);
    return tally.failed + tally.givenUp ? 1 : 0;
  } finally {
    await db.close();
  }
}

/** What a round did, in a line. */
export const sentenceOf = ({ looked, noticed, told, failed, givenUp, withheld }: Tally): string =>
  `${looked} subscriptions looked at, ${noticed} notices, ${told} messages sent, ${failed} to be tried again, ${givenUp} given up, ${withheld} with nothing left to tell`;

/** Lists the living subscriptions; gives the exit status. */
export async function listSubscriptions(data: string | undefined): Promise<number> {
  const db = await openKept(data);
  try {
    const all = await allSubscriptions(db);
    for (const { id, organisation, email, about, subject, way, rhythm, waiting, problem } of all) {
      const how = way === 'mail' || way === 'webhook' ? `${way}, ${rhythm}` : way;
      const state = [waiting ? `${waiting} waiting` : '', problem ?? ''].filter(Boolean).join('; ');
      process.stdout.write(`${id}  ${organisation}  ${email}  ${about}: ${subject}  (${how})${state ? `  ${state}` : ''}\n`);
    }
    process.stdout.write(`${all.length} subscriptions\n`);
    return 0;
  } finally {
    await db.close();
  }
}

/** Does a round every minute, never two at once, until it is told to stop; then waits for the one under way. */
export function runEveryMinute(db: Database, settings: NoticeSettings): Rounds {
  const ways = waysOf(settings);
  return inRounds(ROUND_MS, 'notices', () => runNotices(db, ways, new Date(), complain));
}
