// What a database threw in, what a person is told of it out; what has nothing to do with the person's machine stays as it is.
import { RegisterError } from './database.ts';

const FULL = /^53100$/;
const AWAY = /^(?:08\w{3}|57P0[1-3]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
const UNKEEPABLE = /^(?:22021|22P05)$/;
const NO_PATTERN = /^22025$/;

/** Gives the error to throw instead of one that a database threw, told by its SQLSTATE or system code. */
export function failureOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof RegisterError) return error;
  const code = String((error as { code?: unknown }).code ?? '');
  if (FULL.test(code)) {
    return new RegisterError(
      'disk-full',
      'The disk of the database is full. Nothing of the last step was kept, all before it is. Free some space and do it again.',
    );
  }
  if (AWAY.test(code) || /^Connection terminated|timeout exceeded when trying to connect/.test(error.message)) {
    return new RegisterError(
      'unreachable',
      `The PostgreSQL server does not answer: ${error.message}. Check DATABASE_URL and that the server runs.`,
    );
  }
  if (UNKEEPABLE.test(code))
    return new RegisterError('wrong-parameter', 'A value holds a character that no text can hold (U+0000).');
  if (NO_PATTERN.test(code))
    return new RegisterError('wrong-parameter', 'A value ends with a backslash, which no symbol and no name does. Leave it out.');
  return error;
}
