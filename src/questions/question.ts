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

/** How an answer's rows become calendar entries: the day, the text and the stable identifier. */
export interface Calendar {
  readonly day: string;
  readonly summary: (row: Row) => string;
  readonly uid: (row: Row) => string;
}

/** A question as its file defines it. */
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
  /** Gives the rows, in a total order; `limit` is one more than the page, `after` the place of the last row of the page before. */
  run(db: Queries, parameters: z.infer<z.ZodObject<Shape>>, page: Page): Promise<Row[]>;
}

/** A page of an answer. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** An answer: its rows, and the offset of the next page when there is one. */
export interface Answer {
  readonly question: Question;
  readonly rows: readonly Row[];
  readonly next: number | null;
}

/** Defines a question; keeps the types of its parameters together with its query. */
export const question = <Shape extends z.ZodRawShape>(definition: Question<Shape>): Question => definition as unknown as Question;

/** An ISO day. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2013-06-30').meta({ format: 'date' });

/** A whole number of days. */
export const days = z.coerce.number().int().min(0).max(3660);

/** A name as somebody types it. */
export const name = z.string().trim().min(1).max(200);
