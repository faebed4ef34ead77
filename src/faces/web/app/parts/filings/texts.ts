// The content of a filing in, what stands in the fields of its form out, and back again.
import type { Content, Field } from '../../api/filings.ts';

/** What stands in a form, field by field: a text, or the lines of a list. */
export type Texts = Readonly<Record<string, string | readonly string[]>>;

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The texts of a content. */
export const textsOf = (content: Content): Texts =>
  Object.fromEntries(
    Object.entries(content)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  );

/** The lines of a list that hold something. */
export const linesOf = (value: Texts[string] | undefined): string[] =>
  (Array.isArray(value) ? value : []).map((line: string) => line.trim()).filter(Boolean);

/** A text that stands alone. */
export const wordOf = (value: Texts[string] | undefined): string => (typeof value === 'string' ? value.trim() : '');

/** The content of what stands in a form; what is no number stays as it was typed, for the server to say so. */
export function contentOf(fields: readonly Field[], texts: Texts): Content {
  const entries = fields.map(({ name, type }) => {
    if (type === 'list') return [name, linesOf(texts[name])] as const;
    const word = wordOf(texts[name]);
    return [name, type === 'number' && NUMBER.test(word) ? Number(word) : word] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== '')));
}
