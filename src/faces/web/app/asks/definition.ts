// A question as the server defines it, and values in; those of them that the question has out.

/** A column of an answer, as the server defines it. */
export interface Column {
  readonly key: string;
  readonly title: string;
  readonly type: 'text' | 'day' | 'number' | 'list';
}

/** A parameter's JSON Schema, as far as a form needs it. */
export interface Parameter {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
}

/** A question as the server defines it. */
export interface Question {
  readonly name: string;
  readonly sentence: string;
  readonly parameters: { readonly properties?: Readonly<Record<string, Parameter>>; readonly required?: readonly string[] };
  readonly columns: readonly Column[];
  readonly calendar: { readonly day: string } | null;
  readonly example: Readonly<Record<string, string>>;
}

/** The values of a request's query; those that are empty are left out. */
export type Values = Readonly<Record<string, string | number | null | undefined>>;

/** The parameters that a question has, out of those a view would give it. */
export function fitting(question: Pick<Question, 'parameters'>, values: Values): Values {
  const known = question.parameters.properties ?? {};
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => key in known && value !== '' && value !== undefined));
}

const BASE = '/api/v1';

/** The address of a route of the interface with its query. */
export function addressOf(path: string, values: Values = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values))
    if (value !== null && value !== undefined && value !== '') query.set(key, String(value));
  const text = query.toString();
  return `${BASE}${path}${text ? `?${text}` : ''}`;
}
