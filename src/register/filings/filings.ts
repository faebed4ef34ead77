// A member's wish in, a filing drafted, submitted, accepted, returned, superseded or withdrawn out; nothing is ever deleted.
import { randomBytes } from 'node:crypto';
import { contentOf, FilingError, KINDS, type Kind, kindOf } from '../../filings/index.ts';
import { CONFIDENTIALITIES, type Confidentiality } from '../people/confidentiality.ts';
import { organisationOf } from '../people/organisations.ts';
import { DESK, type Member, need } from '../people/rights.ts';
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError, type Row } from '../store/database.ts';
import { checkBalance } from './balance.ts';
import { meetFromFilings } from './meeting.ts';
import { attachedTo, type Receipt, receiptOf, seal } from './receipts.ts';
import { checkFollows } from './sequence.ts';

export const STATES = ['draft', 'submitted', 'accepted', 'returned', 'superseded', 'withdrawn'] as const;
export type FilingState = (typeof STATES)[number];

/** What somebody files. Without `confidentiality` the kind's own holds. */
export interface FilingWish {
  readonly kind: string;
  readonly content: unknown;
  readonly confidentiality?: Confidentiality;
  /** Identifiers of organisations; asked for when it is shared, and only then. */
  readonly sharedWith?: readonly string[];
  /** The filing whose place it takes once it is accepted. */
  readonly supersedes?: string;
  /** The same key of the same organisation gives the same filing, however often it is sent. */
  readonly key?: string;
}

/** A filing as the table keeps it. */
export interface Filing extends Row {
  readonly id: string;
  readonly kind: string;
  readonly organisation: string;
  readonly state: FilingState;
  readonly confidentiality: Confidentiality;
  readonly shared_with: readonly string[];
  readonly content: Readonly<Record<string, unknown>>;
  readonly content_sha256: string | null;
  readonly salt: string | null;
  readonly supersedes: string | null;
  /** Null for a filing of another register: nobody here drafted it. */
  readonly drafted_by: string | null;
  readonly submitted_by: string | null;
  readonly submitted_at: string | null;
  readonly accepted_at: string | null;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const MOST_KEY = 200;
const MOST_REASON = 2_000;
const MOST_CONTENT = 100_000; // characters of JSON

const newId = (): string => `f-${[...randomBytes(10)].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;

/**
 * Keeps a draft that its organisation alone sees; its content may still be incomplete.
 * @throws RegisterError `not-allowed` or `wrong-parameter`.
 */
export const draft = (db: Database, member: Member, wish: FilingWish, at: Date): Promise<string> =>
  db.transaction(async (tx) => (await keepDraft(tx, member, wish, wish.content, at)).id);

/** Drafts and submits in one step. @throws RegisterError, FilingError; nothing is kept then. */
export const file = (db: Database, member: Member, wish: FilingWish, at: Date): Promise<Receipt> =>
  db.transaction((tx) => fileIn(tx, member, wish, at));

/** Drafts and submits inside a transaction that makes more filings. */
export async function fileIn(tx: Queries, member: Member, wish: FilingWish, at: Date): Promise<Receipt> {
  const kind = kindNamed(wish.kind);
  const content = contentOf(kind, wish.content);
  const kept = await keepDraft(tx, member, wish, content, at);
  if (kept.isNew) return submitIn(tx, member, kept.id, at);
  const known = await heldFiling(tx, member, kept.id);
  if (known.kind !== wish.kind || JSON.stringify(contentOf(kind, known.content)) !== JSON.stringify(content))
    throw new RegisterError('conflict', `The key "${wish.key}" was used for another filing (${kept.id}). Choose a new key.`);
  return known.state === 'draft' ? submitIn(tx, member, kept.id, at) : receiptOf(tx, kept.id);
}

/** The kind of a name. @throws RegisterError `wrong-parameter` with the names there are. */
export function kindNamed(name: string): Kind {
  const kind = kindOf(name);
  if (kind) return kind;
  throw new RegisterError(
    'wrong-parameter',
    `There is no kind of filing "${name}". There are: ${KINDS.map((one) => one.name).join(', ')}.`,
  );
}

async function keepDraft(
  tx: Queries,
  member: Member,
  wish: FilingWish,
  content: unknown,
  at: Date,
): Promise<{ id: string; isNew: boolean }> {
  need(member, 'file');
  const kind = kindNamed(wish.kind);
  const organisation = await organisationOf(tx, member.organisation);
  if (kind.filers && !kind.filers.includes(organisation.type))
    throw new RegisterError(
      'not-allowed',
      `A ${kind.title.toLowerCase()} is filed by: ${kind.filers.join(', ').replaceAll('_', ' ')}.`,
    );
  const [confidentiality, sharedWith] = await sharingOf(tx, kind, wish, member);
  if (wish.supersedes) await checkSuperseded(tx, member, wish.supersedes, wish.kind);
  if (wish.key && wish.key.length > MOST_KEY)
    throw new RegisterError('wrong-parameter', `A key has at most ${MOST_KEY} characters.`);
  const json = jsonOf(content);
  const id = newId();
  const made = await tx.query<{ id: string }>(
    `insert into sealed.filings (id, kind, organisation, state, confidentiality, shared_with, content, supersedes, key, drafted_by, drafted_at)
     values ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, $9, $10) on conflict (organisation, key) do nothing returning id`,
    [
      id,
      kind.name,
      member.organisation,
      confidentiality,
      JSON.stringify(sharedWith),
      json,
      wish.supersedes ?? null,
      wish.key ?? null,
      member.id,
      at.toISOString(),
    ],
  );
  if (made.length) return { id, isNew: true };
  const [known] = await tx.query<{ id: string }>('select id from sealed.filings where organisation = $1 and key = $2', [
    member.organisation,
    wish.key,
  ]);
  return { id: known!.id, isNew: false };
}

function jsonOf(content: unknown): string {
  const json = JSON.stringify(content ?? {});
  if (typeof (content ?? {}) !== 'object' || Array.isArray(content) || json.length > MOST_CONTENT)
    throw new RegisterError('wrong-parameter', `A content is an object of fields, with at most ${MOST_CONTENT} characters.`);
  return json;
}

async function sharingOf(tx: Queries, kind: Kind, wish: FilingWish, member: Member): Promise<[Confidentiality, string[]]> {
  const confidentiality = wish.confidentiality ?? kind.confidentiality;
  if (!CONFIDENTIALITIES.includes(confidentiality))
    throw new RegisterError('wrong-parameter', `Confidentiality is one of ${CONFIDENTIALITIES.join(', ')}.`);
  const named = [...new Set(wish.sharedWith ?? [])].filter((id) => id !== member.organisation).sort();
  if (confidentiality !== 'shared' && named.length)
    throw new RegisterError('wrong-parameter', `sharedWith belongs to a shared filing; this one is ${confidentiality}.`);
  if (confidentiality === 'shared' && !named.length)
    throw new RegisterError(
      'wrong-parameter',
      'sharedWith: name the organisations that a shared filing is for, or make it public or internal.',
    );
  for (const id of named) await organisationOf(tx, id);
  return [confidentiality, named];
}

async function checkSuperseded(tx: Queries, member: Member, id: string, kind: string): Promise<void> {
  const older = await heldFiling(tx, member, id);
  if (older.kind !== kind || older.state !== 'accepted')
    throw new RegisterError('conflict', `${id} is ${older.state}. Only an accepted filing of the same kind can be superseded.`);
}

/** The filing of an id, of the member's own organisation, locked. @throws RegisterError `not-found`, whosever it is. */
export async function heldFiling(tx: Queries, member: Member, id: string): Promise<Filing> {
  const [found] = await tx.query<Filing>('select * from sealed.filings where id = $1 and organisation = $2 for update', [
    id,
    member.organisation,
  ]);
  if (!found) throw new RegisterError('not-found', `Your organisation has no filing ${id}.`);
  if (found.drafted_by === null) throw new RegisterError('conflict', `${id} came from another register; it is changed there.`);
  return found;
}

/**
 * Changes the content of a draft, or of a filing that was returned, which is a draft again; with `sharing` also who may see it.
 * @throws RegisterError `not-found`, `conflict` or `wrong-parameter`.
 */
export async function change(
  db: Database,
  member: Member,
  id: string,
  content: unknown,
  at: Date,
  sharing: Pick<FilingWish, 'confidentiality' | 'sharedWith'> = {},
): Promise<void> {
  need(member, 'file');
  await db.transaction(async (tx) => {
    const filing = await heldFiling(tx, member, id);
    needState(filing, ['draft', 'returned'], 'changed; file a new one that supersedes it');
    const kept = { confidentiality: filing.confidentiality, sharedWith: filing.shared_with };
    const wish = { kind: filing.kind, content, ...(sharing.confidentiality ? sharing : kept) };
    const [confidentiality, sharedWith] = await sharingOf(tx, kindNamed(filing.kind), wish, member);
    await tx.query(
      "update sealed.filings set content = $2, state = 'draft', drafted_by = $3, drafted_at = $4, confidentiality = $5, shared_with = $6 where id = $1",
      [id, jsonOf(content), member.id, at.toISOString(), confidentiality, JSON.stringify(sharedWith)],
    );
  });
}

/** Submits a draft: from now on it does not change. @throws RegisterError, FilingError when the content is not complete. */
export const submit = (db: Database, member: Member, id: string, at: Date): Promise<Receipt> =>
  db.transaction((tx) => submitIn(tx, member, id, at));

async function submitIn(tx: Queries, member: Member, id: string, at: Date): Promise<Receipt> {
  need(member, 'file');
  const filing = await heldFiling(tx, member, id);
  needState(filing, ['draft'], 'submitted');
  const content = contentOf(kindNamed(filing.kind), filing.content);
  await checkFollows(tx, filing, content);
  const { salt, sha256 } = seal({ ...filing, content, attached: await attachedTo(tx, id) });
  await tx.query(
    "update sealed.filings set state = 'submitted', content = $2, salt = $3, content_sha256 = $4, submitted_by = $5, submitted_at = $6, reason = null where id = $1",
    [id, JSON.stringify(content), salt, sha256, member.id, at.toISOString()],
  );
  const details = {
    kind: filing.kind,
    organisation: filing.organisation,
    confidentiality: filing.confidentiality,
    content: sha256,
  };
  await record(tx, { who: member.id, what: 'submit-filing', subject: `filing:${id}`, details }, at);
  return receiptOf(tx, id);
}

/**
 * Accepts what was submitted. A reviewer may, of the organisation itself or of the desk when it is public or shared with the desk; never
 * the one who submitted it. What it supersedes ends with it.
 * @throws RegisterError `not-allowed`, `not-found` or `conflict`.
 */
export const accept = (db: Database, member: Member, id: string, at: Date): Promise<void> =>
  db.transaction(async (tx) => {
    const filing = await reviewed(tx, member, id);
    await tx.query("update sealed.filings set state = 'accepted', accepted_at = $2 where id = $1", [id, at.toISOString()]);
    if (filing.supersedes)
      await tx.query("update sealed.filings set state = 'superseded', closed_at = $2 where id = $1 and state = 'accepted'", [
        filing.supersedes,
        at.toISOString(),
      ]);
    await record(
      tx,
      { who: member.id, what: 'accept-filing', subject: `filing:${id}`, details: { supersedes: filing.supersedes } },
      at,
    );
    await checkBalance(tx, filing);
    if (filing.kind === 'report-submission') await meetFromFilings(tx);
  });

/** Returns what was submitted, with a reason. @throws RegisterError */
export const sendBack = (db: Database, member: Member, id: string, reason: string, at: Date): Promise<void> =>
  db.transaction(async (tx) => {
    await reviewed(tx, member, id);
    await tx.query("update sealed.filings set state = 'returned', reason = $2 where id = $1", [id, reasonOf(reason)]);
    await record(tx, { who: member.id, what: 'return-filing', subject: `filing:${id}`, details: {} }, at);
  });

async function reviewed(tx: Queries, member: Member, id: string): Promise<Filing> {
  need(member, 'review');
  const [filing] = await tx.query<Filing>(
    `select * from sealed.filings where id = $1
     and (organisation = $2 or ($2 = $3 and submitted_at is not null and (confidentiality = 'public' or confidentiality = 'shared' and shared_with ? $2))) for update`,
    [id, member.organisation, DESK],
  );
  if (!filing) throw new RegisterError('not-found', `There is no filing ${id} that waits for your word.`);
  needState(filing, ['submitted'], 'accepted or returned');
  if (filing.submitted_by === member.id)
    throw new RegisterError('not-allowed', 'Nobody accepts or returns what they submitted themselves. Another reviewer can.');
  return filing;
}

/** Takes a filing back, at any time, with a reason; who saw it sees that it was withdrawn. @throws RegisterError */
export const withdraw = (db: Database, member: Member, id: string, reason: string, at: Date): Promise<void> =>
  db.transaction(async (tx) => {
    need(member, 'file');
    const filing = await heldFiling(tx, member, id);
    needState(filing, ['draft', 'submitted', 'returned', 'accepted'], 'withdrawn');
    await tx.query("update sealed.filings set state = 'withdrawn', closed_at = $2, reason = $3 where id = $1", [
      id,
      at.toISOString(),
      reasonOf(reason),
    ]);
    await record(tx, { who: member.id, what: 'withdraw-filing', subject: `filing:${id}`, details: {} }, at);
    if (filing.kind === 'report-submission') await meetFromFilings(tx);
  });

function needState({ id, state }: Filing, states: readonly FilingState[], what: string): void {
  if (!states.includes(state)) throw new RegisterError('conflict', `${id} is ${state}; it cannot be ${what}.`);
}

function reasonOf(reason: string): string {
  const said = reason.trim();
  if (!said || said.length > MOST_REASON)
    throw new RegisterError('wrong-parameter', `Say why, in 1 to ${MOST_REASON} characters.`);
  return said;
}

/** Tells whether an error is about what somebody filed. */
export const isFilingError = (error: unknown): error is FilingError => error instanceof FilingError;
