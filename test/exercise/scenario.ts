// What a half-year of cooperation is made of: the documents it stands on, who files what on which day, and the figures made by hand.

type Row = Readonly<Record<string, unknown>>;

/** A step; `label` gives its number a name that later steps use as @name. */
export interface Step {
  /** The ISO day on which it is filed and accepted. */
  readonly on: string;
  readonly by: string;
  readonly kind: string;
  readonly content: object;
  readonly label?: string;
  readonly confidentiality?: 'public' | 'shared' | 'internal';
  readonly sharedWith?: readonly string[];
}

/** A figure: the question that gives it, who asks (null: anybody), what is taken from the rows, and what it must be. */
export interface Figure {
  readonly system: number;
  readonly question: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly as: string | null;
  readonly value: (rows: readonly Row[]) => unknown;
  readonly byHand: unknown;
}

/** A half-year: `files` and the `meetings` (tables of the library) by their paths, the partners by their identifiers, the steps in the order they are taken. */
export interface Scenario {
  readonly name: string;
  readonly begins: string;
  readonly files: readonly string[];
  readonly meetings: readonly string[];
  readonly partners: readonly string[];
  readonly steps: readonly Step[];
  readonly figures: readonly Figure[];
}

/** Some columns of every row, joined by a stroke. */
export const cells =
  (...keys: readonly string[]) =>
  (rows: readonly Row[]): string[] =>
    rows.map((row) => keys.map((key) => row[key]).join(' | '));

/** The same of those rows whose column has a value. */
export const cellsWhere =
  (column: string, value: unknown, ...keys: readonly string[]) =>
  (rows: readonly Row[]): string[] =>
    cells(...keys)(rows.filter((row) => row[column] === value));

/** A line of the table of figures. */
export const figure = (
  system: number,
  question: string,
  parameters: Figure['parameters'],
  value: Figure['value'],
  byHand: unknown,
  as: string | null = null,
): Figure => ({ system, question, parameters, value, byHand, as });
