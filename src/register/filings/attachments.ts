// A file for a draft in, an attachment kept under its hash out; whoever may see the filing may have it, and nobody else.
import { createHash, randomBytes } from 'node:crypto';
import { asViewer, recordSight, type Viewer } from '../people/confidentiality.ts';
import { type Member, need } from '../people/rights.ts';
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError, type Row } from '../store/database.ts';
import { attachmentTypeOf } from './attachment-types.ts';
import { draft, type Filing, type FilingWish, file, heldFiling, submit } from './filings.ts';
import { attachedTo, type Receipt, receiptOf } from './receipts.ts';

/** An attachment, without its bytes. `size` in bytes, `sha256` of them. */
export interface Attachment extends Row {
  readonly id: string;
  readonly filing: string;
  readonly name: string;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
}

const MIB = 1024 * 1024;
/** The size from which a file is refused, in bytes. */
export const MOST_ATTACHED = 10 * MIB;
const MOST_OF_FILING = 25 * MIB;
const MOST_FILES = 10;
const MOST_OF_ORGANISATION = 2048 * MIB;
const MOST_NAME = 200;
const COLUMNS = 'id, filing, name, media_type, size, sha256';

/**
 * Attaches a file to a draft, or to what was returned, of one's own organisation. The same bytes come once to a filing.
 * @throws RegisterError `not-allowed`, `not-found`, `conflict` when it was submitted, `wrong-parameter` for a file that is not taken.
 */
export async function attach(
  db: Database,
  member: Member,
  filing: string,
  given: { readonly name: string; readonly bytes: Uint8Array },
  at: Date,
): Promise<Attachment> {
  need(member, 'file');
  const name = nameOf(given.name);
  if (!given.bytes.length) throw new RegisterError('wrong-parameter', `${name} is empty.`);
  if (given.bytes.length > MOST_ATTACHED)
    throw new RegisterError(
      'wrong-parameter',
      `${name} is larger than ${MOST_ATTACHED / MIB} MiB. Make it smaller, or divide it.`,
    );
  await changeable(db, member, filing); // before the costly part
  const type = await attachmentTypeOf(given.bytes, name);
  const sha256 = sha256Of(given.bytes);
  return db.transaction(async (tx) => {
    await changeable(tx, member, filing);
    const before = await tx.query<Attachment & { n: number }>(
      `select n, ${COLUMNS} from sealed.attachments where filing = $1 order by n`,
      [filing],
    );
    const same = before.find((one) => one.sha256 === sha256);
    if (same) return attachmentIn(tx, same.id);
    await checkRoom(tx, member, before, given.bytes.length);
    await tx.query('insert into sealed.attached_files (sha256, bytes) values ($1, $2) on conflict do nothing', [
      sha256,
      given.bytes,
    ]);
    const id = `a-${randomBytes(12).toString('hex')}`;
    await tx.query(
      'insert into sealed.attachments (id, filing, n, name, media_type, size, sha256, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [id, filing, (before.at(-1)?.n ?? 0) + 1, name, type, given.bytes.length, sha256, member.id, at.toISOString()],
    );
    await tx.query("update sealed.filings set state = 'draft' where id = $1", [filing]);
    await record(tx, { who: member.id, what: 'attach', subject: `filing:${filing}`, details: { file: sha256 } }, at);
    return attachmentIn(tx, id);
  });
}

async function changeable(tx: Queries, member: Member, id: string): Promise<Filing> {
  const filing = await heldFiling(tx, member, id);
  if (filing.state !== 'draft' && filing.state !== 'returned')
    throw new RegisterError('conflict', `${id} is ${filing.state}; its attachments stay. File a new one that supersedes it.`);
  return filing;
}

async function checkRoom(tx: Queries, member: Member, before: readonly Attachment[], size: number): Promise<void> {
  const held = before.reduce((sum, one) => sum + one.size, 0);
  if (before.length >= MOST_FILES || held + size > MOST_OF_FILING)
    throw new RegisterError(
      'wrong-parameter',
      `A filing has at most ${MOST_FILES} attachments of ${MOST_OF_FILING / MIB} MiB together.`,
    );
  const [all] = await tx.query<{ size: number }>(
    'select coalesce(sum(a.size), 0) as size from sealed.attachments a join sealed.filings f on f.id = a.filing where f.organisation = $1',
    [member.organisation],
  );
  if (all!.size + size > MOST_OF_ORGANISATION)
    throw new RegisterError('conflict', 'Your organisation has 2 GiB of attachments, which is the most. Take some from drafts.');
}

// The last part of a path, without what no file system shows.
function nameOf(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}"]/gu, '').trim();
  if (!name || name.length > MOST_NAME)
    throw new RegisterError('wrong-parameter', `An attachment has a name of 1 to ${MOST_NAME} characters.`);
  return name;
}

async function attachmentIn(tx: Queries, id: string): Promise<Attachment> {
  const [found] = await tx.query<Attachment>(`select ${COLUMNS} from sealed.attachments where id = $1`, [id]);
  return found!;
}

/**
 * Files with attachments, all in one step: a file that is not taken keeps the whole from being filed.
 * @throws RegisterError, FilingError; nothing is kept then.
 */
export const fileWith = (
  db: Database,
  member: Member,
  wish: FilingWish,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  at: Date,
): Promise<Receipt> =>
  db.transaction(async (tx) => {
    const step: Database = { ...db, query: tx.query, script: tx.script, transaction: (work) => work(tx) };
    if (!files.length) return file(step, member, wish, at);
    const id = await draft(step, member, wish, at);
    if ((await heldFiling(tx, member, id)).state !== 'draft') return sameAgain(tx, id, wish, files);
    for (const one of files) await attach(step, member, id, one, at);
    return submit(step, member, id, at);
  });

// The same key gives the same filing, when the files are the same too.
async function sameAgain(
  tx: Queries,
  id: string,
  wish: FilingWish,
  files: readonly { readonly bytes: Uint8Array }[],
): Promise<Receipt> {
  const known = (await attachedTo(tx, id)).map(([, sha256]) => sha256);
  if (files.some(({ bytes }) => !known.includes(sha256Of(bytes))))
    throw new RegisterError('conflict', `The key "${wish.key}" was used for another filing (${id}). Choose a new key.`);
  return receiptOf(tx, id);
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Takes an attachment from a draft. @throws RegisterError `not-allowed`, `not-found` or `conflict`. */
export async function detach(db: Database, member: Member, id: string, at: Date): Promise<void> {
  need(member, 'file');
  await db.transaction(async (tx) => {
    const [found] = await tx.query<Attachment>(
      `select ${COLUMNS} from sealed.attachments a where id = $1 and exists (select 1 from sealed.filings f where f.id = a.filing and f.organisation = $2)`,
      [id, member.organisation],
    );
    if (!found) throw new RegisterError('not-found', `Your organisation has no attachment ${id}.`);
    await changeable(tx, member, found.filing);
    await tx.query('delete from sealed.attachments where id = $1', [id]);
    await dropUnused(tx, [found.sha256]);
    const details = { file: found.sha256 };
    await record(tx, { who: member.id, what: 'detach', subject: `filing:${found.filing}`, details }, at);
  });
}

// Bytes go when no attachment that has not been redacted needs them any more.
async function dropUnused(tx: Queries, sha256s: readonly string[]): Promise<void> {
  await tx.query(
    'delete from sealed.attached_files b where sha256 = any($1) and not exists (select 1 from sealed.attachments a where a.sha256 = b.sha256 and a.redacted_at is null)',
    [sha256s],
  );
}

/** Redacts all attachments of a filing, inside the transaction that redacts it: bytes and names go, hashes stay. */
export async function redactAttachments(tx: Queries, filing: string, word: string, at: Date): Promise<void> {
  const gone = await tx.query<{ sha256: string }>(
    'update sealed.attachments set name = $2, redacted_at = $3 where filing = $1 and redacted_at is null returning sha256',
    [filing, word, at.toISOString()],
  );
  await dropUnused(
    tx,
    gone.map(({ sha256 }) => sha256),
  );
}

/** An attachment with its bytes. @throws RegisterError `not-found`, whether there is none, it may not be seen or was redacted. */
export async function attachmentOf(
  db: Database,
  viewer: Viewer,
  id: string,
  at: Date,
): Promise<Attachment & { readonly bytes: Uint8Array }> {
  const [found] = await asViewer(db, viewer, (tx) =>
    tx.query<Attachment & { bytes: Uint8Array }>(
      `select a.id, a.filing, a.name, a.media_type, a.size, a.sha256, b.bytes from attachments a join attached_files b on b.id = a.id where a.id = $1`,
      [id],
    ),
  );
  if (!found) throw new RegisterError('not-found', `There is no attachment ${id} that you may see.`);
  await recordSight(db, viewer, `attachment:${id}`, [found.filing], at);
  return found;
}
