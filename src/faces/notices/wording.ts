// A row of an answer and a language in, what a notice says of it out: a line, the words it rests on, a link.
import type { Question } from '../../questions/index.ts';
import type { Row, Subscription } from '../../register/index.ts';
import arServed from '../web/app/words/served/ar.json' with { type: 'json' };
import esServed from '../web/app/words/served/es.json' with { type: 'json' };
import frServed from '../web/app/words/served/fr.json' with { type: 'json' };
import ruServed from '../web/app/words/served/ru.json' with { type: 'json' };
import zhServed from '../web/app/words/served/zh.json' with { type: 'json' };
import type { Watched, WatchedRow } from './watched.ts';
import ar from './words/ar.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import es from './words/es.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };
import ru from './words/ru.json' with { type: 'json' };
import zh from './words/zh.json' with { type: 'json' };

type Language = Subscription['language'];
/** A key of the catalogue of notices. */
export type Word = keyof typeof en;

/** What a notice says of one row. */
export interface Wording {
  readonly key: string;
  /** What happened, in the language of the subscription: "Falls due". */
  readonly what: string;
  /** One line that tells it whole. */
  readonly line: string;
  /** The words of the text that it rests on, shortened; null when there are none. */
  readonly quote: string | null;
  /** Where the register shows it; null when the register has no address, or no document. */
  readonly link: string | null;
}

/** The catalogues of notices, for whoever checks them. */
export const CATALOGUES: Readonly<Record<Language, Readonly<Record<Word, string>>>> = { en, zh, fr, es, ru, ar };
const SERVED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  zh: zhServed,
  fr: frServed,
  es: esServed,
  ru: ruServed,
  ar: arServed,
};

// Days as the browser writes them too, with digits that everybody reads.
const TAGS: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  zh: 'zh-CN',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  ar: 'ar-EG-u-nu-latn',
};
const MOST_LINE = 400;
const MOST_QUOTE = 300;

/** Says a word of the catalogue with its values. */
export const sayIn = (language: Language, word: Word, values: Readonly<Record<string, string | number>> = {}): string =>
  CATALOGUES[language][word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

const servedIn = (language: Language, text: string): string => SERVED[language][text] ?? text;

/** The name of what a subscription is about: `mission: UNDOF`, or that of the saved question. */
export function titleOf(
  { language, about, subject }: Pick<Subscription, 'language' | 'about' | 'subject'>,
  { name }: Watched,
): string {
  const named = about === 'theme' ? servedIn(language, subject) : subject.replace(/^seized:/, '');
  return name ?? sayIn(language, 'title', { about: sayIn(language, about), subject: named });
}

/** What a notice says of a row. */
export function wordingOf(language: Language, { question }: Watched, { key, row }: WatchedRow, address: string | null): Wording {
  const what = whatOf(language, question, row);
  const line = question.name === 'developments' ? developmentLine(language, what, row) : cellsLine(language, question, row);
  const quote = typeof row.quote === 'string' && row.quote ? cut(row.quote.replace(/\s+/g, ' '), MOST_QUOTE) : null;
  return { key, what, line: cut(line, MOST_LINE), quote, link: linkOf(row, address) };
}

/** How an entry of a calendar is called, in a language. */
export const summaryOf =
  (language: Language, { question }: Watched) =>
  (row: Row): string =>
    question.name === 'developments'
      ? cut(developmentLine(language, whatOf(language, question, row), { ...row, date: null }), MOST_LINE)
      : question.calendar!.summary(row);

function whatOf(language: Language, { name }: Question, { what }: Row): string {
  const word = `what.${String(what)}`;
  return sayIn(language, name === 'developments' && word in en ? (word as Word) : 'what.row');
}

//   Falls due, 30 June 2031: S/RES/9102 (2031), 2 – Côte d'Ivoire – to co-operate with the Panel of Experts
function developmentLine(language: Language, what: string, { date, document, paragraph, addressee, says, answer }: Row): string {
  const place = [document, paragraph].filter(Boolean).join(', ');
  const answered = answer ? sayIn(language, 'answered', { document: String(answer) }) : null;
  const rest = [place, addressee, says, answered].filter(Boolean).join(' – ');
  const day = dayIn(language, date);
  return sayIn(language, day ? 'dated' : 'undated', { what, day, rest });
}

//   Due: 30 June 2031 · By: Secretary-General · ...
function cellsLine(language: Language, { columns }: Question, row: Row): string {
  return columns
    .map(({ key, title, type }) => {
      const value = Array.isArray(row[key]) ? row[key].join(', ') : (row[key] ?? '');
      const shown = type === 'day' ? dayIn(language, value) : String(value);
      return shown ? `${servedIn(language, title)}: ${shown}` : '';
    })
    .filter(Boolean)
    .join(' · ');
}

function dayIn(language: Language, value: unknown): string {
  const time = Date.parse(`${String(value ?? '').slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? '' : new Intl.DateTimeFormat(TAGS[language], { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

function linkOf({ document, what }: Row, address: string | null): string | null {
  if (!address || typeof document !== 'string' || what === 'filing' || !document.includes('/')) return null;
  return `${address}/documents/${document.split('/').map(encodeURIComponent).join('/')}`;
}

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
