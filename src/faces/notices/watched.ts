// A subscription and a day in, the question that it asks and its rows as a viewer sees them out; each row by a key that stays the same.
import { createHash } from 'node:crypto';
import { ask, QUESTIONS, type Question } from '../../questions/index.ts';
import {
  type Database,
  type FirstRow,
  memberOf,
  PUBLIC,
  RegisterError,
  type Row,
  type Subscription,
  type SubscriptionWish,
  savedQuestionOf,
  type Viewer,
  viewerOf,
} from '../../register/index.ts';

/** What a subscription asks. */
export interface Watched {
  readonly question: Question;
  readonly parameters: Readonly<Record<string, string>>;
  /** The name that its member gave the question; null when the subject is the name. */
  readonly name: string | null;
}

/** A row with its key. */
export interface WatchedRow {
  readonly key: string;
  readonly row: Row;
}

/** What a subscription is about and how far it looks ahead. */
export type Watching = Pick<Subscription, 'member' | 'about' | 'subject' | 'way' | 'remind_days'>;

const DAY = 86_400_000;
const BACK_DAYS = 60; // something stays new for so long
const YEAR = 366; // that a calendar shows
const PAGE = 1000;
const MOST_ROWS = 5000;
const KEY = 32; // hexadecimal digits
const AHEAD = ['due', 'mandate ends'];

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The wish of somebody who subscribes, as what is watched. */
export const watchingOf = (member: string, wish: SubscriptionWish): Watching => ({
  member,
  about: wish.about,
  subject: wish.subject,
  way: wish.way,
  remind_days: wish.remindDays,
});

/**
 * The question of a subscription with its parameters of a day: what a question asks of the day itself moves with it.
 * @throws RegisterError `not-found` for a saved question that is gone, `wrong-parameter` for a calendar of a question without days.
 */
export async function watchedOf(db: Database, watching: Watching, at: Date): Promise<Watched> {
  const { member, about, subject, way, remind_days } = watching;
  const saved = about === 'question' ? await savedQuestionOf(db, member, subject) : null;
  const question = QUESTIONS.find(({ name }) => name === (saved?.question ?? 'developments'));
  if (!question)
    throw new RegisterError('not-found', `The question "${saved!.question}" is no longer there. End the subscription.`);
  if (way === 'calendar' && !question.calendar)
    throw new RegisterError('wrong-parameter', `${question.name} has no days, so no calendar. Take a feed.`);
  const parameters = { ...withDay(question, saved?.parameters ?? { [about]: subject, within: String(remind_days) }, at) };
  if (!saved && way === 'calendar') parameters.within = String(YEAR);
  return { question, parameters, name: saved?.name ?? null };
}

function withDay({ parameters }: Question, values: Readonly<Record<string, string>>, at: Date): Record<string, string> {
  const moving = { on: isoDay(at.getTime()), since: isoDay(at.getTime() - BACK_DAYS * DAY) };
  return { ...values, ...Object.fromEntries(Object.entries(moving).filter(([key]) => key in parameters.shape)) };
}

/** Sees to a question that is to be saved. @throws RegisterError `wrong-parameter` that says which parameter is not right. */
export function checkSaved(name: string, values: Readonly<Record<string, string>>, at: Date): void {
  const question = QUESTIONS.find((one) => one.name === name);
  if (!question) throw new RegisterError('wrong-parameter', `There is no question "${name}".`);
  const parsed = question.parameters.strict().safeParse(withDay(question, values, at));
  if (parsed.success) return;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'parameters'}: ${issue.message}`);
  throw new RegisterError('wrong-parameter', `${name}: ${problems.join('; ')}.`);
}

/** The member of a subscription as the door knows them today; null when they left. */
export async function viewerToday(db: Database, id: string): Promise<Viewer | null> {
  const member = await memberOf(db, id);
  if (!member) return null;
  return member.rights.includes('read') ? viewerOf(member) : PUBLIC;
}

/**
 * The rows of what is watched, as a viewer sees them now; looking leaves no entry in the audit chain, being told does.
 * @throws RegisterError `wrong-parameter` when there are more than 5,000.
 */
export async function rowsOf(db: Database, { question, parameters }: Watched, viewer: Viewer): Promise<WatchedRow[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const page = await ask(db, question.name, parameters, { after, limit: PAGE }, { ...viewer, member: null });
    rows.push(...page.rows);
    after = page.next;
    if (after && rows.length >= MOST_ROWS)
      throw new RegisterError('wrong-parameter', `${question.name} has more than ${MOST_ROWS} rows for this. Narrow it.`);
  } while (after);
  return rows.map((row) => ({ row, key: keyOf(question, row) }));
}

// The values that tell a row from every other of its answer, and how it stands.
function keyOf({ name, order }: Question, row: Row): string {
  const values = order.map((key) => row[key.replace(/^-/, '')] ?? null);
  const standing = [row.status ?? null, row.state ?? null];
  return createHash('sha256')
    .update(JSON.stringify([name, values, standing]))
    .digest('hex')
    .slice(0, KEY);
}

/** The rows that are there when a subscription begins: what comes up is told, what was is not news. */
export const firstRows = (rows: readonly WatchedRow[]): FirstRow[] =>
  rows.map(({ key, row }) => ({ key, isAhead: AHEAD.includes(String(row.what)) }));
