// A language in, its words out: the interface's own (catalogue) and the served ones (what the server says in English).
import i18next, { type i18n } from 'i18next';
import { createContext, useContext } from 'react';
import type { Language } from '../frame/preferences.ts';
import type en from './en.json';

/** A key of the catalogue. */
export type Key = keyof typeof en extends infer K
  ? K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
    ? Stem
    : K
  : never;

type Catalogue = Readonly<Record<string, string>>;

// Each language is a file of its own, loaded when it is chosen. What filings and systems are called is loaded when one comes to them.
const CATALOGUES = import.meta.glob<Catalogue>('./*.json', { import: 'default' });
const SERVED = import.meta.glob<Catalogue>('./served/*.json', { import: 'default' });

const FILED = import.meta.glob<Catalogue>('./filed/*.json', { import: 'default' });

let current: i18n | null = null;
let isFiledWanted = false;

/** Whether there is a catalogue of a language. */
export const isSpoken = (language: string): boolean => `./${language}.json` in CATALOGUES;

async function load(words: i18n, language: Language): Promise<void> {
  if (words.hasResourceBundle(language, 'own')) return;
  const [own, served] = await Promise.all([CATALOGUES[`./${language}.json`]?.(), SERVED[`./served/${language}.json`]?.()]);
  words.addResourceBundle(language, 'own', own ?? {});
  words.addResourceBundle(language, 'served', served ?? {});
}

async function loadFiled(words: i18n, language: Language): Promise<void> {
  if (words.hasResourceBundle(language, 'filed')) return;
  words.addResourceBundle(language, 'filed', (await FILED[`./filed/${language}.json`]?.()) ?? {});
}

/** A view that speaks of filings or systems in; the same out, once their words are there. */
export async function withFiledWords<View>(view: Promise<View>): Promise<View> {
  isFiledWanted = true;
  if (current) await loadFiled(current, current.language as Language);
  return view;
}

/** Makes the words ready in a first language. */
export async function openWords(language: Language): Promise<i18n> {
  const words = i18next.createInstance();
  await words.init({
    lng: language,
    fallbackLng: false,
    ns: ['own', 'served', 'filed'],
    defaultNS: 'own',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false }, // React escapes
    resources: {},
  });
  await speak(words, language);
  current = words;
  return words;
}

/** Changes the language; its words are there when it is done. */
export async function speak(words: i18n, language: Language): Promise<void> {
  await Promise.all([load(words, language), isFiledWanted ? loadFiled(words, language) : null]);
  await words.changeLanguage(language);
}

/** The words of one language. */
export interface Words {
  readonly language: Language;
  /** A sentence of the interface. */
  readonly say: (key: Key, values?: Record<string, unknown>) => string;
  /** What the server says in English: titles, sentences, statuses. What no catalogue has stays as it is. */
  readonly served: (text: string) => string;
  /** The same in a form, where a choice may mean something else than that word in an answer: a weapon seized, a matter of which it is. */
  readonly filed: (text: string) => string;
  /** What sort of body an actor is: a State is not the state in which something is. */
  readonly bodied: (type: string) => string;
}

// The first of the catalogues that has a text. A table says hundreds of them: they are looked up as they are.
function lookUp(catalogues: readonly (Catalogue | undefined)[], text: string): string {
  for (const catalogue of catalogues) if (catalogue && Object.hasOwn(catalogue, text)) return catalogue[text]!;
  return text;
}

/** The words of a language that is loaded. */
export function wordsOf(words: i18n, language: Language): Words {
  const say = words.getFixedT(language, 'own');
  const catalogue = (set: string) => words.getResourceBundle(language, set) as Catalogue | undefined;
  const answers = catalogue('served');
  const served = (text: string) => lookUp([answers, catalogue('filed')], text);
  return {
    language,
    say: (key, values = {}) => say(key, values),
    served,
    filed: (text) => lookUp([catalogue('filed'), answers], text),
    bodied: (type) => served(type === 'state' ? 'a State' : type),
  };
}

export const WordsContext = createContext<Words | null>(null);

/** The words of the interface, and how to say what the server says. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords outside of the frame');
  return words;
}
