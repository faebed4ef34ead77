// A subscription and keys of rows in, what may be told of them now out: asked anew as the subscriber, whose rights may have changed.
import type { Answer } from '../../questions/index.ts';
import { type Database, noticesOf, PUBLIC, type Row, recordSight, type Subscription } from '../../register/index.ts';
import { rowsOf, viewerToday, type Watched, type WatchedRow, watchedOf } from './watched.ts';
import { summaryOf, titleOf, type Wording, wordingOf } from './wording.ts';

/** What is told of a row: the row itself for programs, its wording for people. */
export interface Told {
  readonly wording: Wording;
  readonly row: Row;
}

/** What a subscription tells: its title, and rows in the order of its question. */
export interface Telling {
  readonly title: string;
  readonly watched: Watched;
  readonly told: readonly Told[];
}

/** A row that a feed shows, with the moment at which it was noticed (ISO). */
export interface Entry extends Told {
  readonly noticedAt: string;
}

/**
 * Tells of the rows of these keys what the subscriber may see now; the sight of filings that are not public is written into the audit
 * chain. A row that is gone, or may no longer be seen, is left out without a word.
 */
export async function tellingOf(
  db: Database,
  subscription: Subscription,
  keys: readonly string[],
  address: string | null,
  at: Date,
): Promise<Telling> {
  const watched = await watchedOf(db, subscription, at);
  const title = titleOf(subscription, watched);
  const wanted = new Set(keys);
  const viewer = await viewerToday(db, subscription.member);
  if (!viewer || !wanted.size) return { title, watched, told: [] };
  const rows = (await rowsOf(db, watched, viewer)).filter(({ key }) => wanted.has(key));
  const filings = rows.flatMap(({ row }) => filingsIn(row));
  await recordSight(db, viewer, `subscription:${subscription.id}`, filings, at);
  return { title, watched, told: rows.map((one) => toldOf(subscription, watched, one, address)) };
}

const toldOf = ({ language }: Subscription, watched: Watched, one: WatchedRow, address: string | null): Told => ({
  wording: wordingOf(language, watched, one, address),
  row: one.row,
});

const filingsIn = ({ filings }: Row): string[] => (Array.isArray(filings) ? filings.map(String) : []);

/** What a subscription gave notice of in the last 90 days, as it may be told now, the latest first. */
export async function entriesOf(
  db: Database,
  subscription: Subscription,
  address: string | null,
  at: Date,
): Promise<{ title: string; entries: Entry[] }> {
  const noticed = new Map((await noticesOf(db, subscription.id, at)).map(({ key, noticed_at }) => [key, noticed_at]));
  const { title, told } = await tellingOf(db, subscription, [...noticed.keys()], address, at);
  const entries = told.map((one) => ({ ...one, noticedAt: noticed.get(one.wording.key)! }));
  return { title, entries: entries.sort((a, b) => (a.noticedAt < b.noticedAt ? 1 : a.noticedAt > b.noticedAt ? -1 : 0)) };
}

/** All rows of a calendar as its subscriber may see them now, under its title and in its language. */
export async function calendarAnswerOf(db: Database, subscription: Subscription, at: Date): Promise<Answer> {
  const watched = await watchedOf(db, subscription, at);
  const viewer = (await viewerToday(db, subscription.member)) ?? PUBLIC;
  const rows = (await rowsOf(db, watched, viewer)).map(({ row }) => row);
  await recordSight(db, viewer, `subscription:${subscription.id}`, rows.flatMap(filingsIn), at);
  const { question } = watched;
  const calendar = question.calendar && { ...question.calendar, summary: summaryOf(subscription.language, watched) };
  return { question: { ...question, sentence: `Seized – ${titleOf(subscription, watched)}`, calendar }, rows, next: null };
}
