// The options and environment of a command in, the open register out, or the file that it is to write made sure of.
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Database, openRegister, RegisterError } from '../../../register/index.ts';

/** Where a register lies unless somebody says otherwise. */
export const DEFAULT_DIRECTORY = '.seized';

/** Opens the register of `--data DIR` or, without it, of DATABASE_URL, or the one in this folder. */
export function openPlace(directory: string | undefined): Promise<Database> {
  const address = process.env.DATABASE_URL;
  return openRegister(!directory && address ? { address } : { directory: directory ?? DEFAULT_DIRECTORY });
}

/** Makes sure that a file can be written and is none yet. @throws RegisterError `wrong-parameter`, before anything is done. */
export function ensureNew(file: string): void {
  if (existsSync(file)) throw new RegisterError('wrong-parameter', `${file} exists already. Name another file.`);
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch {
    const why = `there is no folder ${dirname(file)}, or you may not write there`;
    throw new RegisterError('wrong-parameter', `${file} cannot be written: ${why}. Name another file.`);
  }
}
