// What somebody filled in, as JSON or as texts from a form or a CSV row, in; the checked content of a filing, or every mistake with its field, out.
import { z } from 'zod';
import type { Named } from './fields.ts';
import type { Kind } from './kind.ts';
import { sentenceOf } from './mistakes.ts';

/** The checked content of a filing. */
export type Content = Readonly<Record<string, unknown>>;

/** What is wrong with a content, field by field, for the person who filled it in. */
export class FilingError extends Error {
  constructor(
    kind: string,
    readonly mistakes: readonly { readonly field: string; readonly message: string }[],
  ) {
    super(`${kind}: ${mistakes.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join('; ')}.`);
  }
}

/** A field as forms and tables show it. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: 'text' | 'note' | 'day' | 'number' | 'choice' | 'list';
  readonly isRequired: boolean;
  /** The unit of a count. */
  readonly unit: string | null;
  /** What may be chosen. */
  readonly choices: readonly string[];
  /** What it names, of which the register may know some. */
  readonly of: Named | null;
  readonly isWhole: boolean;
  readonly least: number | null;
  readonly most: number | null;
  /** Characters of a text, or lines of a list. */
  readonly longest: number | null;
  readonly isPersonal: boolean;
}

interface FieldSchema {
  readonly type?: string;
  readonly title?: string;
  readonly format?: string;
  readonly unit?: string;
  readonly enum?: readonly string[];
  readonly of?: Named;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

/**
 * Checks a content.
 * @throws FilingError with every mistake.
 */
export function contentOf(kind: Kind, given: unknown): Content {
  const parsed = kind.fields.safeParse(given, { error: sentenceOf });
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(({ path, message }) => ({
      field: path.join('.'),
      message: message.replace(/\.$/, ''),
    }));
    throw new FilingError(
      kind.name,
      mistakes.filter(({ field }, i) => mistakes.findIndex((other) => other.field === field) === i),
    );
  }
  const wrong = kind.check?.(parsed.data) ?? null;
  if (wrong) throw new FilingError(kind.name, [{ field: '', message: wrong }]);
  return parsed.data as Content;
}

/** The fields of a kind, in their order. */
export function fieldsOf(kind: Kind): Field[] {
  const schema = z.toJSONSchema(kind.fields) as { properties: Record<string, FieldSchema>; required?: readonly string[] };
  return Object.entries(schema.properties).map(([name, field]) => ({
    name,
    title: field.title ?? name,
    type: typeOf(field),
    isRequired: schema.required?.includes(name) ?? false,
    unit: field.unit ?? null,
    choices: field.enum ?? [],
    of: field.of ?? null,
    isWhole: field.type === 'integer',
    least: field.minimum ?? null,
    most: field.maximum ?? null,
    longest: field.maxLength ?? field.maxItems ?? null,
    isPersonal: kind.personal.includes(name),
  }));
}

function typeOf({ type, format, enum: choices }: FieldSchema): Field['type'] {
  if (choices) return 'choice';
  if (type === 'array') return 'list';
  if (type === 'integer' || type === 'number') return 'number';
  return format === 'date' ? 'day' : format === 'text' ? 'note' : 'text';
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * Turns texts into what the fields want: numbers such as 30000000 or 12.5, lists parted by semicolons; an empty text is nothing.
 * What cannot be turned stays as it is, for `contentOf` to say what is wrong with it.
 */
export function fromTexts(kind: Kind, texts: Readonly<Record<string, string>>): Record<string, unknown> {
  const types = new Map(fieldsOf(kind).map(({ name, type }) => [name, type]));
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([, value]) => value.trim() !== '')
      .map(([name, value]) => [name, cellOf(value.trim(), types.get(name))]),
  );
}

function cellOf(value: string, type: Field['type'] | undefined): unknown {
  if (type === 'number' && NUMBER.test(value)) return Number(value);
  if (type !== 'list') return value;
  return value
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}
