// The fields that kinds of filing are made of: each with its title, its unit where it has one, and limits.
import { z } from 'zod';

const MOST_TEXT = 300;
const MOST_NOTE = 10_000;
const MOST_LIST = 50;
const MOST_AMOUNT = 1e12;
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

const isDay = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/** What a text names, so that a form can suggest what the register knows. */
export type Named = 'actor' | 'mission' | 'place' | 'document' | 'filing' | 'currency' | 'e-mail';

const titled = (title: string, of?: Named) => ({ title, ...(of ? { of } : {}) });

/** A name or a line; `of` says what it names. */
export const text = (title: string, of?: Named) => z.string().trim().min(1).max(MOST_TEXT).meta(titled(title, of));

/** A paragraph or more. */
export const note = (title: string) => z.string().trim().min(1).max(MOST_NOTE).meta({ title, format: 'text' });

/** An ISO day that the calendar has. */
export const day = (title: string) =>
  z
    .string()
    .regex(/^[12]\d{3}-\d{2}-\d{2}$/, 'must be a day such as 2014-02-28')
    .refine(isDay, 'must be a day that the calendar has')
    .meta({ title, format: 'date' });

/** A whole number of something; `unit` says of what. */
export const count = (title: string, unit: string) => z.number().int().min(0).max(MOST_AMOUNT).meta({ title, unit });

/** A measure that may have decimals and be negative. */
export const measure = (title: string) => z.number().min(-MOST_AMOUNT).max(MOST_AMOUNT).meta({ title });

/** A sum of money, in units of its currency with at most two decimals; the currency is a field of its own. */
export const amount = (title: string) =>
  z
    .number()
    .positive()
    .max(MOST_AMOUNT)
    .refine((value) => Math.abs(Math.round(value * 100) - value * 100) < 1e-4, 'must have at most two decimals')
    .meta({ title });

/** A currency by its ISO 4217 code. */
export const currency = () =>
  z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a currency such as USD')
    .refine((code) => CURRENCIES.has(code), 'must be a currency that ISO 4217 lists')
    .meta(titled('Currency', 'currency'));

/** One of a closed list. */
export const choice = <const Values extends readonly [string, ...string[]]>(title: string, values: Values) =>
  z.enum(values).meta({ title });

/** Several lines; in CSV parted by semicolons. */
export const list = (title: string, of?: Named) =>
  z.array(z.string().trim().min(1).max(MOST_TEXT)).max(MOST_LIST).meta(titled(title, of));

/** A document symbol: S/RES/2100 (2013). */
export const symbol = (title: string) =>
  z
    .string()
    .trim()
    .regex(/^[A-Z][A-Z0-9-]*\/[A-Za-z0-9./() -]{1,90}$/, 'must be a document symbol such as S/2013/189')
    .meta(titled(title, 'document'));

/** The number of another filing. */
export const filing = (title: string) =>
  z
    .string()
    .regex(/^f-[a-z2-7]{10}$/, 'must be the number of a filing such as f-7kq2m9xd4a')
    .meta(titled(title, 'filing'));

/** An address for e-mail. */
export const email = (title: string) => z.email('must be an e-mail address').max(MOST_TEXT).meta(titled(title, 'e-mail'));

/** Says that one day comes before another; null when it does, or when one is not given. */
export const inOrder = (first: string | undefined, last: string | undefined, sentence: string): string | null =>
  first && last && first > last ? sentence : null;
