// Checksums of files in, those of them out that the register holds.
import type { Queries } from '../store/database.ts';

/** Tells which files are kept already, by the SHA-256 of their bytes. */
export async function heldFiles(db: Queries, sha256s: readonly string[]): Promise<Set<string>> {
  const rows = await db.query<{ file_sha256: string }>('select file_sha256 from renditions where file_sha256 = any($1)', [
    sha256s,
  ]);
  return new Set(rows.map(({ file_sha256 }) => file_sha256));
}
