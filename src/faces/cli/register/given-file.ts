// The name of a file that a person gave in, the file made sure of out, before anything is done with it.
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { RegisterError } from '../../../register/index.ts';

/** Makes sure that a file is there and can be read. @throws RegisterError `not-found` or `wrong-parameter`. */
export function ensureThere(file: string): void {
  const about = statSync(file, { throwIfNoEntry: false });
  if (!about) throw new RegisterError('not-found', `There is no file ${file}.`);
  if (about.isDirectory()) throw new RegisterError('wrong-parameter', `${file} is a folder. Name a file.`);
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new RegisterError('wrong-parameter', `${file} may not be read by you. Ask whoever owns it, or name another file.`);
  }
}

/** Makes sure that a file can be written and is none yet. @throws RegisterError `wrong-parameter`. */
export function ensureNew(file: string): void {
  if (existsSync(file)) throw new RegisterError('wrong-parameter', `${file} exists already. Name another file.`);
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch {
    const why = `there is no folder ${dirname(file)}, or you may not write there`;
    throw new RegisterError('wrong-parameter', `${file} cannot be written: ${why}. Name another file.`);
  }
}
