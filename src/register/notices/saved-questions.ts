// A member's questions with their parameters in, kept under a name; listed, changed and removed by that member alone.
import { randomBytes } from 'node:crypto';
import { type Member, need } from '../people/rights.ts';
import { type Database, type Queries, RegisterError, type Row } from '../store/database.ts';

/** What somebody saves: a name of their own, the question's name, its parameters as they were typed. */
export interface SavedWish {
  readonly name: string;
  readonly question: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A saved question; `saved_at` is when it was last changed. */
export interface SavedQuestion extends SavedWish, Row {
  readonly id: string;
  readonly saved_at: string;
}

const MOST = 200; // of one member
const COLUMNS = 'id, name, question, parameters, saved_at';

/** The saved questions of a member, by name. */
export const savedQuestionsOf = (db: Queries, member: Member): Promise<SavedQuestion[]> =>
  db.query<SavedQuestion>(`select ${COLUMNS} from sealed.saved_questions where member = $1 order by name, id`, [member.id]);

/** A saved question of a member. @throws RegisterError `not-found`, whether there is none or it is somebody else's. */
export async function savedQuestionOf(db: Queries, member: string, id: string): Promise<SavedQuestion> {
  const [found] = await db.query<SavedQuestion>(`select ${COLUMNS} from sealed.saved_questions where id = $1 and member = $2`, [
    id,
    member,
  ]);
  if (!found) throw unknown(id);
  return found;
}

/** Saves a question; gives it with its id. @throws RegisterError `not-allowed`, or `conflict` when there are too many. */
export async function saveQuestion(db: Database, member: Member, wish: SavedWish, at: Date): Promise<SavedQuestion> {
  need(member, 'read');
  return db.transaction(async (tx) => {
    await tx.query('select 1 from sealed.members where id = $1 for update', [member.id]);
    const [held] = await tx.query<{ n: number }>('select count(*) as n from sealed.saved_questions where member = $1', [
      member.id,
    ]);
    if (held!.n >= MOST)
      throw new RegisterError('conflict', `You have saved ${MOST} questions, which is the most. Remove one first.`);
    const [saved] = await tx.query<SavedQuestion>(
      `insert into sealed.saved_questions (id, member, name, question, parameters, saved_at) values ($1, $2, $3, $4, $5, $6) returning ${COLUMNS}`,
      [
        `q-${randomBytes(6).toString('hex')}`,
        member.id,
        wish.name,
        wish.question,
        JSON.stringify(wish.parameters),
        at.toISOString(),
      ],
    );
    return saved!;
  });
}

/** Changes a saved question; subscriptions to it follow. @throws RegisterError `not-found`. */
export async function changeSavedQuestion(
  db: Database,
  member: Member,
  id: string,
  wish: SavedWish,
  at: Date,
): Promise<SavedQuestion> {
  const [changed] = await db.query<SavedQuestion>(
    `update sealed.saved_questions set name = $3, question = $4, parameters = $5, saved_at = $6 where id = $1 and member = $2 returning ${COLUMNS}`,
    [id, member.id, wish.name, wish.question, JSON.stringify(wish.parameters), at.toISOString()],
  );
  if (!changed) throw unknown(id);
  return changed;
}

/** Removes a saved question. @throws RegisterError `not-found`, or `conflict` while a subscription to it lives. */
export async function removeSavedQuestion(db: Database, member: Member, id: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [held] = await tx.query<{ n: number }>(
      "select count(*) as n from sealed.subscriptions where member = $1 and about = 'question' and subject = $2 and ended_at is null",
      [member.id, id],
    );
    if (held!.n) throw new RegisterError('conflict', `You are subscribed to ${id}. End the subscription first.`);
    const removed = await tx.query('delete from sealed.saved_questions where id = $1 and member = $2 returning id', [
      id,
      member.id,
    ]);
    if (!removed.length) throw unknown(id);
  });
}

const unknown = (id: string): RegisterError => new RegisterError('not-found', `You have no saved question ${id}.`);
