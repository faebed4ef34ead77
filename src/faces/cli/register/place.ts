// The options and environment of a command in, the open register out.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openRegister, RegisterError } from '../../../register/index.ts';

/** Where a register lies unless somebody says otherwise. */
export const DEFAULT_DIRECTORY = '.seized';

/** Opens the register of `--data DIR` or, without it, of DATABASE_URL, or the one in this folder. */
export function openPlace(directory: string | undefined): Promise<Database> {
  const address = process.env.DATABASE_URL;
  return openRegister(!directory && address ? { address } : { directory: directory ?? DEFAULT_DIRECTORY });
}

/**
 * Opens the register of a place as `openPlace` does, but makes none: whoever asks or looks means one that is there.
 * @throws RegisterError `not-found` when there is none in the folder.
 */
export function openKept(directory: string | undefined): Promise<Database> {
  const folder = directory ?? (process.env.DATABASE_URL ? null : DEFAULT_DIRECTORY);
  if (folder !== null && isWithoutRegister(folder))
    throw new RegisterError(
      'not-found',
      `There is no register in ${folder}. Name its folder with --data, or make one: seized ingest.`,
    );
  return openPlace(directory);
}

/** Tells whether a folder is absent or holds no register; a file in its place is left to whoever opens it. */
export function isWithoutRegister(directory: string): boolean {
  const about = statSync(directory, { throwIfNoEntry: false });
  return !about || (about.isDirectory() && !existsSync(join(directory, 'pg')));
}
