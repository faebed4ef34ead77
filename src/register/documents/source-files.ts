// The checksum of a document's file in, its bytes out as they were read: from the register where it keeps them, else from where the file lies.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { type Database, insertMany, type Queries, RegisterError, type Row } from '../store/database.ts';

/** A file of a document. */
export interface SourceFile extends Row {
  readonly name: string;
  readonly media_type: string;
  readonly bytes: Uint8Array;
}

/** Where a file lies on this machine: an absolute path without links. */
export interface FilePlace {
  readonly sha256: string;
  readonly path: string;
}

const MIB = 1024 * 1024;
/** The size up to which the bytes of a file are kept in the register, in bytes. */
export const MOST_KEPT = 16 * MIB;
const MOST_READ = 96 * MIB;

/** Notes where files lie; the newest place of a file counts. */
export async function notePlaces(db: Queries, places: readonly FilePlace[], at: Date): Promise<void> {
  const rows = [...new Map(places.map(({ sha256, path }) => [sha256, path]))]
    .sort()
    .map(([file_sha256, path]) => ({ file_sha256, path, noted_at: at.toISOString() }));
  const tail =
    'on conflict (file_sha256) do update set path = excluded.path, noted_at = excluded.noted_at where places.path <> excluded.path';
  await insertMany(db, 'source_files.places', ['file_sha256', 'path', 'noted_at'], rows, tail);
}

/** Keeps the bytes of a document's file in the register and its backup, unless they are more than 16 MiB; other files are left. */
export async function keepSourceFile(db: Queries, bytes: Uint8Array): Promise<void> {
  if (bytes.length > MOST_KEPT) return;
  await db.query(
    `insert into source_files.kept (file_sha256, bytes) select file_sha256, $2::bytea from renditions where file_sha256 = $1
     on conflict do nothing`,
    [sha256Of(bytes), bytes],
  );
}

/**
 * The file of a document by its SHA-256. One that lies outside the register is given only while it is what was read: by its checksum,
 * at its own path, to which no link has been laid since.
 * @throws RegisterError `not-found`.
 */
export async function sourceFileOf(db: Database, sha256: string): Promise<SourceFile> {
  const [found] = await db.query<{ name: string; media_type: string; bytes: Uint8Array | null; path: string | null }>(
    `select r.name, r.media_type, k.bytes, p.path from renditions r left join source_files.kept k on k.file_sha256 = r.file_sha256
     left join source_files.places p on p.file_sha256 = r.file_sha256 where r.file_sha256 = $1`,
    [sha256],
  );
  if (!found) throw new RegisterError('not-found', `The register has read no file ${sha256.slice(0, 100)}.`);
  const bytes = found.bytes ?? (found.path === null ? null : await bytesAt(found.path, sha256));
  if (!bytes)
    throw new RegisterError(
      'not-found',
      'The file is not kept in the register, and no longer lies where it was read, or has changed since. Its text is kept. Ingest it again from where it lies now.',
    );
  return { name: found.name, media_type: found.media_type, bytes };
}

async function bytesAt(path: string, sha256: string): Promise<Uint8Array | null> {
  try {
    const about = await stat(path);
    if (!about.isFile() || about.size > MOST_READ || (await realpath(path)) !== path) return null;
    const bytes = await readFile(path);
    return sha256Of(bytes) === sha256 ? bytes : null;
  } catch {
    return null;
  }
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
