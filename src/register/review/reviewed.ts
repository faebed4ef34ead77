// What people may review: how each kind of subject is found, changed by a word, and written back.
import { type Queries, RegisterError } from '../store/database.ts';

/** The state of a subject as JSON: the fields of its row; null when there is none. */
export type State = Readonly<Record<string, unknown>>;

/** A kind of subject. `key` is what follows the colon in `commitment:ID`. */
export interface Reviewed {
  /** What may be corrected, and how the value must look. */
  readonly fields: Readonly<Record<string, (value: unknown) => boolean>>;
  /** Finds the state in the register; `known` is a state it had before, by which it is found again after its text moved. */
  load(tx: Queries, key: string, known?: State | null): Promise<State | null>;
  /** Makes the state so, in place of the one that was; null takes it out. */
  store(tx: Queries, key: string, before: State | null, after: State | null): Promise<void>;
  correct(state: State, field: string, value: unknown, word: number): State;
  accept(state: State): State;
  /** The state after a rejection: a mark, or null when nothing is left of it. */
  reject(state: State): State | null;
}

const DAY = /^[12]\d{3}-\d{2}-\d{2}$/;

/** Tells what a field may hold. */
export const isText = (value: unknown): boolean => typeof value === 'string' && value.trim().length > 0 && value.length <= 1000;
export const isDay = (value: unknown): boolean =>
  typeof value === 'string' &&
  DAY.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);
export const orNull =
  (test: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === null || test(value);
export const oneOf =
  (list: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && list.includes(value);

/** An expression with its text, in which evidence is placed. */
export interface Stand {
  readonly documentId: number;
  readonly expressionId: number;
  readonly language: string;
  readonly text: string;
}

/** The current text of a document in a language (in the first of its languages when none is named); null when there is none. */
export async function standOf(tx: Queries, iri: string, language: string | null): Promise<Stand | null> {
  const [found] = await tx.query<{ document_id: number; id: number; language: string; text: string }>(
    `select e.document_id, e.id, e.language, e.text from expressions e join documents d on d.id = e.document_id
     where d.iri = $1 and e.is_current and ($2::text is null or e.language = $2) order by e.language, e.id limit 1`,
    [iri, language],
  );
  return found ? { documentId: found.document_id, expressionId: found.id, language: found.language, text: found.text } : null;
}

/** The place of words in a text: where they stood if they still stand there, else the nearest place; null when the text lacks them. */
export function placeOf(text: string, quote: string, near: number): { start_at: number; end_at: number; quote: string } | null {
  if (text.startsWith(quote, near)) return { start_at: near, end_at: near + quote.length, quote };
  let best: number | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
  return best === null ? null : { start_at: best, end_at: best + quote.length, quote };
}

/**
 * The IRI of a document that somebody names by IRI or symbol.
 * @throws RegisterError `not-found`.
 */
export async function iriNamed(tx: Queries, named: string, pattern: string | null): Promise<string> {
  const [found] = await tx.query<{ iri: string }>(
    'select iri from documents where iri = $1 or symbol = $1 or symbol like $2 order by iri = $1 desc, symbol limit 1',
    [named, pattern],
  );
  if (!found)
    throw new RegisterError(
      'not-found',
      `The register has no document "${named}". Name it by its symbol, such as S/RES/2086 (2013).`,
    );
  return found.iri;
}
