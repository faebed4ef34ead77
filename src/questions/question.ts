// What a question is: a name, parameters, one query, columns; from it derive the command, the route, the table, CSV, calendar and documentation.
import { z } from 'zod';
import type { Queries, Row } from '../register/index.ts';

/** A column of an answer. */
export interface Column {
  readonly key: string;
  readonly title: string;
  /** How the value is shown; `day` is an ISO day. */
  readonly type: 'text' | 'day' | 'number' | 'list';
}

/** How an answer's rows become calendar entries: the day, the text and the stable identifier; a row without a day has none. */
export interface Calendar {
  readonly day: string;
  readonly summary: (row: Row) => string;
  readonly uid: (row: Row) => string;
}

/** One statement with its values. */
export interface Query {
  readonly sql: string;
  /** A statement that completes each row of the page, called `answer`, by more columns; what only shows need not be fetched for every row. */
  readonly details?: string;
  readonly values: readonly unknown[];
}

/**
 * A question as its file defines it. Besides its columns a row carries what it rests on: `document`, `language` and `version` of the
 * text, `start_at`, `end_at` and `quote` (UTF-16 offsets into that text); what rests on a table carries the table's own words. `also`
 * holds the same place in the document's other languages, where it is sure.
 */
export interface Question<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** The name in commands and routes: `due`. */
  readonly name: string;
  /** One sentence, as a user would ask it. */
  readonly sentence: string;
  readonly parameters: z.ZodObject<Shape>;
  readonly columns: readonly Column[];
  readonly calendar: Calendar | null;
  /** The arguments of the example in the documentation and the test. */
  readonly example: Readonly<Record<string, string>>;
  /** Keys that put the rows in a total order, together different for any two rows; `-date`: latest first. Rows without a value come last. */
  readonly order: readonly string[];
  /** The query, all rows of the answer; pages are cut by `page.ts`. Its first parameters are its own. */
  query?(parameters: z.infer<z.ZodObject<Shape>>): Query;
  /** Instead of a query: the rows that are worked out, all of them, in any order. */
  rows?(db: Queries, parameters: z.infer<z.ZodObject<Shape>>): Promise<readonly Row[]>;
  /** Completes the rows of a page that were worked out: what only shows need not be fetched for every row. */
  complete?(db: Queries, rows: readonly Row[]): Promise<readonly Row[]>;
  /** What is made of a row after the query: a snippet of a long quote. */
  finish?(row: Row, parameters: z.infer<z.ZodObject<Shape>>): Row;
}

/** A page of an answer: at most so many rows (1 to 1,000), after the place that the page before gave. */
export interface Page {
  readonly after?: string | null | undefined;
  readonly limit: number;
}

/** An answer: its rows, and the cursor of the next page when there is one. */
export interface Answer {
  readonly question: Question;
  readonly rows: readonly Row[];
  readonly next: string | null;
  /** Of an answer without rows: what was named that the register does not know. */
  readonly note?: string;
}

/**
 * True of a mention that stands inside a sentence or paragraph, both named as the statement calls them. It begins before the end as well:
 * so the index finds it without all that is mentioned after.
 */
export const inside = (mention: string, span: string): string =>
  `${mention}.start_at >= ${span}.start_at and ${mention}.start_at <= ${span}.end_at and ${mention}.end_at <= ${span}.end_at`;

/**
 * True of a mention whose actor is one of a long list. The name is joined to nothing, so that no index looks for each of the list: where
 * the sentence is known its few mentions are read.
 */
export const isAmong = (mention: string, parameter: string): string => `(${mention}.actor || '') = any(${parameter})`;

/** Completes a row that has `expression`, `start_at` and `end_at` by the number of the paragraph in which it stands. */
export const PARAGRAPH = `select g.path as paragraph from paragraphs g
  where g.expression_id = answer.expression and g.start_at <= answer.start_at and g.end_at >= answer.end_at order by g.n limit 1`;

// The paragraph of one text that stands where paragraph `g` of another does: by its number, else by its place among as many of its role.
const ofRole = (paragraph: string): string =>
  `(select count(*) from paragraphs x where x.expression_id = ${paragraph}.expression_id and x.role = ${paragraph}.role`;
const FACING = `og.role = g.role and og.path = g.path and case when g.path <> ''
    then ${ofRole('og')} and x.path = og.path) = 1 and ${ofRole('g')} and x.path = g.path) = 1
    else ${ofRole('og')}) = ${ofRole('g')}) and ${ofRole('og')} and x.n < og.n) = ${ofRole('g')} and x.n < g.n) end`;
const asked = (provision: string): string =>
  `(select count(*) from provisions x where x.expression_id = ${provision}.expression_id and x.paragraph = ${provision}.paragraph and x.commitment`;

// The same sentence in the other languages in which the document is held: only where paragraph, place in it, force and day agree.
const ALSO = `(
    select jsonb_agg(jsonb_build_object('language', oe.language, 'version', oe.version, 'quote', op.quote, 'start_at', op.start_at, 'end_at', op.end_at)
      order by oe.language)
    from expressions oe
    join paragraphs og on og.expression_id = oe.id and ${FACING}
    join provisions op on op.expression_id = oe.id and op.paragraph = og.n and op.commitment and op.force = p.force
      and op.deadline->>'date' is not distinct from p.deadline->>'date'
      and ${asked('op')}) = ${asked('p')}) and ${asked('op')} and x.n < op.n) = ${asked('p')} and x.n < p.n)
    where oe.document_id = e.document_id and oe.is_current and oe.language <> e.language and p.commitment)`;

/** Completes a row that has `expression_id` and `provision` by what the provision says and where, and where else in other languages (`also`). */
export const PROVISION = `select p.force, p.action, g.path as paragraph, e.language, e.version, p.quote, p.start_at, p.end_at, ${ALSO} as also
  from provisions p
  join expressions e on e.id = p.expression_id
  join paragraphs g on g.expression_id = p.expression_id and g.n = p.paragraph
  where p.expression_id = answer.expression_id and p.n = answer.provision`;

/**
 * Narrows commitments `c` to those whose addressee's name holds words, in any case, unless the parameter is null. The names are searched,
 * not the commitments.
 */
export const addressed = (parameter: string): string =>
  `(${parameter}::text is null or c.addressee = any(array(select name from addressees where strpos(lower(name), lower(${parameter})) > 0)))`;

/** Defines a question; keeps the types of its parameters together with its query. */
export const question = <Shape extends z.ZodRawShape>(definition: Question<Shape>): Question => definition as unknown as Question;

const isDay = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/** An ISO day that a calendar has. */
export const day = z
  .string()
  .regex(/^[12]\d{3}-\d{2}-\d{2}$/, { error: 'must be a day such as 2013-06-30', abort: true })
  .refine(isDay, 'must be a day that the calendar has')
  .meta({ format: 'date' });

/** A month. */
export const month = z.string().regex(/^[12]\d{3}-(?:0[1-9]|1[0-2])$/, 'must be a month such as 2014-02');

/** A whole number of days. */
export const days = z.coerce.number('must be a number of days').int().min(0).max(3660);

/** A name or words as somebody types them. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u, 'must not hold control characters');
