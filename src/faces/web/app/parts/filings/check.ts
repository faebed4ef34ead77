// A field and what stands in it in, what is wrong with it out: the server's own sentences, said before anything is sent.
import type { Mistake } from '../../api/client.ts';
import type { Field } from '../../api/filings.ts';
import { isDay } from '../../words/locale.ts';
import { linesOf, type Texts, wordOf } from './texts.ts';

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const SHAPES: Readonly<Record<string, readonly [RegExp, string]>> = {
  'e-mail': [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'must be an e-mail address'],
  currency: [/^[A-Z]{3}$/, 'must be a currency such as USD'],
  document: [/^[A-Z][A-Z0-9-]*\/[A-Za-z0-9./() -]{1,90}$/, 'must be a document symbol such as S/2013/189'],
  filing: [/^f-[a-z2-7]{10}$/, 'must be the number of a filing such as f-7kq2m9xd4a'],
};

function mistakeOf(field: Field, value: Texts[string] | undefined): string | null {
  const { type, of, isRequired, isWhole, least, most, longest } = field;
  if (type === 'list') return isRequired && !linesOf(value).length ? 'is missing' : null;
  const word = wordOf(value);
  if (!word) return isRequired ? 'is missing' : null;
  if (type === 'day') return isDay(word) ? null : 'must be a day that the calendar has';
  if (type === 'number') {
    if (!NUMBER.test(word)) return 'must be a number such as 1200 or 12.5';
    if (isWhole && !Number.isInteger(Number(word))) return 'must be a whole number';
    if (least !== null && Number(word) < least) return `must be at least ${least}`;
    return most !== null && Number(word) > most ? `must be at most ${most}` : null;
  }
  if (longest !== null && word.length > longest) return `must have at most ${longest} characters`;
  const [shape, sentence] = SHAPES[of ?? ''] ?? [];
  return shape && sentence && !shape.test(word) ? sentence : null;
}

/** What is wrong, in the order of the fields. */
export const mistakesOf = (fields: readonly Field[], texts: Texts): Mistake[] =>
  fields.flatMap((field) => {
    const message = mistakeOf(field, texts[field.name]);
    return message ? [{ field: field.name, message }] : [];
  });
