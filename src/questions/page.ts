// A question with its parameters and a cursor in, the rows of one page and the cursor of the next out.
import { createHash } from 'node:crypto';
import { type Queries, RegisterError, type Row } from '../register/index.ts';
import type { Page, Query, Question } from './question.ts';

// A cursor is the place of the last row of a page in the order of its question, so that rows that come or go meanwhile move nothing:
//   ["3f9a12c4", "2013-06-30", "seized:S/RES/2086(2013)#p12/requests/secretary-general", 1]   written in base64url
type Place = readonly unknown[];

const MOST_CURSOR = 4_000;

const keyOf = (key: string): string => key.replace(/^-/, '');
const markOf = (name: string, parameters: object): string =>
  createHash('sha256')
    .update(JSON.stringify([name, parameters]))
    .digest('hex')
    .slice(0, 8);

/**
 * Gives one page of an answer.
 * @throws RegisterError `wrong-parameter` when the cursor is not one that this question gave for these parameters.
 */
export async function pageOf(
  db: Queries,
  question: Question,
  parameters: Readonly<Record<string, unknown>>,
  { after, limit }: Page,
): Promise<{ rows: Row[]; next: string | null }> {
  const mark = markOf(question.name, parameters);
  const place = after ? placeOf(after, mark, question) : null;
  const found = question.query
    ? await queried(db, question.query(parameters), question.order, place, limit + 1)
    : cut(await question.rows!(db, parameters), question.order, place, limit + 1);
  const page = found.slice(0, limit);
  const shown = question.complete ? await question.complete(db, page) : page;
  const rows = question.query ? [...shown] : shown.map((row) => ({ ...emptyOf(question), ...row }));
  const next =
    found.length > limit
      ? Buffer.from(JSON.stringify([mark, ...question.order.map((key) => rows.at(-1)![keyOf(key)] ?? null)])).toString(
          'base64url',
        )
      : null;
  return { rows: question.finish ? rows.map((row) => question.finish!(row, parameters)) : rows, next };
}

function placeOf(cursor: string, mark: string, { name, order }: Question): Place {
  const wrong = (what: string) => new RegisterError('wrong-parameter', `${name}: after: ${what}`);
  let parts: unknown;
  try {
    parts = cursor.length > MOST_CURSOR ? null : JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parts = null;
  }
  if (
    !Array.isArray(parts) ||
    parts.length !== order.length + 1 ||
    parts.some((part) => part !== null && typeof part === 'object')
  )
    throw wrong('this is no cursor. Take it from "next" of the page before, or leave it out for the first page.');
  if (parts[0] !== mark)
    throw wrong('this cursor is of another question or of other parameters. Ask the first page with these parameters.');
  return parts.slice(1);
}

function queried(
  db: Queries,
  { sql, details, values }: Query,
  order: readonly string[],
  place: Place | null,
  limit: number,
): Promise<Row[]> {
  const all = [...values];
  const parameter = (value: unknown): string => `$${all.push(value)}`;
  const where = place ? `where ${beyond(order, place, parameter)}` : '';
  const by = order.map((key) => `${keyOf(key)}${key.startsWith('-') ? ' desc' : ''} nulls last`).join(', ');
  const page = `select * from (${sql}) answer ${where} order by ${by} limit ${parameter(limit)}`;
  return db.query(
    details ? `select * from (${page}) answer left join lateral (${details}) detail on true order by ${by}` : page,
    all,
  );
}

//   ["due", "id"] after ["2013-06-30", "x"]  →  (due > $3 or due is null or due = $3 and (id > $4 or id is null))
function beyond(order: readonly string[], place: Place, parameter: (value: unknown) => string): string {
  const [first, ...others] = order;
  const [value, ...values] = place;
  const key = keyOf(first!);
  const rest = others.length ? beyond(others, values, parameter) : 'false';
  if (value === null) return `(${key} is null and ${rest})`;
  const at = parameter(value);
  return `(${key} ${first!.startsWith('-') ? '<' : '>'} ${at} or ${key} is null or ${key} = ${at} and ${rest})`;
}

// A row that is worked out leaves out what it does not have; an answer shows it as empty.
const emptyOf = ({ columns }: Question): Row => Object.fromEntries(columns.map(({ key }) => [key, null]));

// What is worked out is ordered and cut here, as the database does it for the rest.
function cut(rows: readonly Row[], order: readonly string[], place: Place | null, limit: number): Row[] {
  const placed = rows.map((row) => ({ row, at: order.map((key) => row[keyOf(key)] ?? null) as Place }));
  placed.sort((a, b) => compare(a.at, b.at, order));
  return placed
    .filter(({ at }) => !place || compare(at, place, order) > 0)
    .slice(0, limit)
    .map(({ row }) => row);
}

function compare(a: Place, b: Place, order: readonly string[]): number {
  for (const [i, key] of order.entries()) {
    const [left, right] = [a[i], b[i]] as [string | number | null, string | number | null];
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    return left < right === key.startsWith('-') ? 1 : -1;
  }
  return 0;
}
