// The options and environment of a command in, the open register out.
import { type Database, openRegister } from '../../../register/index.ts';

/** Where a register lies unless somebody says otherwise. */
export const DEFAULT_DIRECTORY = '.seized';

/** Opens the register of `--data DIR` or, without it, of DATABASE_URL, or the one in this folder. */
export function openPlace(directory: string | undefined): Promise<Database> {
  const address = process.env.DATABASE_URL;
  return openRegister(!directory && address ? { address } : { directory: directory ?? DEFAULT_DIRECTORY });
}
