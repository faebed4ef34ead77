// Days and numbers in, the way the reader's language writes them out.
import { dayAfter, daysBetween, isDay } from '../asks/days.ts';
import type { Language } from '../frame/preferences.ts';
import { useWords } from './index.ts';

const TAGS: Readonly<Record<Language, string>> = {
  ar: 'ar-EG-u-nu-latn',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-FR',
  ru: 'ru-RU',
  es: 'es-ES',
};
const DAYS = /\b\d{4}-\d{2}-\d{2}\b/g;
const DURATION = /\bP(\d+)([DWMY])\b/;
const UNITS: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

export { dayAfter, daysBetween, isDay };

const MINUTE: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
};

// A formatter costs milliseconds to make; most views use two of them.
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Formats for a language. Days are days as printed: no zone moves them. */
function formatsOf(language: Language) {
  const tag = TAGS[language];
  const make = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }));
  const long = make({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = make({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = make({ month: 'long', year: 'numeric' });
  const week = make({ weekday: 'short' });
  const instant = once(() => new Intl.DateTimeFormat(tag, MINUTE));
  const number = once(() => new Intl.NumberFormat(tag));
  const units = new Map<string, Intl.NumberFormat>();
  const unitOf = (unit: string): Intl.NumberFormat => {
    if (!units.has(unit)) units.set(unit, new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }));
    return units.get(unit)!;
  };
  const relative = once(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
  const shown = (format: () => Intl.DateTimeFormat) => (day: string) =>
    isDay(day) ? format().format(new Date(`${day}T00:00:00Z`)) : day;
  return {
    tag,
    long: shown(long),
    short: shown(short),
    /** A text in which ISO days stand, with each written out. */
    days: (text: string) => text.replace(DAYS, shown(short)),
    month: (value: string) => month().format(new Date(`${value.slice(0, 7)}-01T00:00:00Z`)),
    weekday: (day: string) => week().format(new Date(`${day}T00:00:00Z`)),
    number: (value: number) => number().format(value),
    /** An instant in the reader's own zone, to the minute, with the zone's name. */
    moment: (value: string) => instant().format(new Date(value)),
    /** "P90D after the one before": the period written out, the rest as `served` has it with % in its place; null without a period. */
    durations: (text: string, served: (text: string) => string): string | null => {
      const [printed, count, unit] = DURATION.exec(text) ?? [];
      if (!printed || !count || !unit) return null;
      const written = unitOf(UNITS[unit]!).format(Number(count));
      return served(text.replace(printed, '%')).replace('%', written);
    },
    /** "in 12 days", "3 days ago"; weeks and months when it is far. */
    distance: (from: string, to: string): string => {
      const days = daysBetween(from, to);
      if (Math.abs(days) < 60) return relative().format(days, 'day');
      if (Math.abs(days) < 730) return relative().format(Math.round(days / 30.44), 'month');
      return relative().format(Math.round(days / 365.25), 'year');
    },
  };
}

const made = new Map<Language, ReturnType<typeof formatsOf>>(); // a formatter costs more than all it formats in a table

/** The formats of the reader's language. */
export function useFormats() {
  const { language } = useWords();
  const formats = made.get(language) ?? formatsOf(language);
  made.set(language, formats);
  return formats;
}

const NAMES = new Map<string, Intl.DisplayNames>();

/** The name of a language, in the reader's. */
export function languageName(code: string, language: Language): string {
  if (!NAMES.has(language)) NAMES.set(language, new Intl.DisplayNames([TAGS[language]], { type: 'language' }));
  return NAMES.get(language)!.of(code) ?? code;
}
