// What a reader chose in, the page in that language, direction and light out; kept in the browser.
import { createContext, useContext } from 'react';

/** The languages of the interface, each by its own name: the six of the United Nations. */
export const LANGUAGES = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
} as const;
export type Language = keyof typeof LANGUAGES;

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const LANGUAGE_KEY = 'seized.language';
const THEME_KEY = 'seized.theme';

const isLanguage = (value: string | null | undefined): value is Language =>
  value !== null && value !== undefined && value in LANGUAGES;

const kept = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // a browser may forbid keeping anything
  }
};

const YEAR_MS = 365 * 86_400_000;

// Kept for the browser, and told to the server, which then sends the page in this language and light from its first byte.
const keep = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // the choice holds until the page is left
  }
  const cookie = { name: key, value, path: '/', sameSite: 'lax', expires: Date.now() + YEAR_MS } as const;
  void globalThis.cookieStore?.set(cookie).catch(() => undefined); // without it the page turns to the choice once its script runs
};

/** The language chosen before, else the first of the browser's that there is, else English. */
export function firstLanguage(): Language {
  const chosen = kept(LANGUAGE_KEY);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

/** The theme chosen before, else the system's. */
export function firstTheme(): Theme {
  const chosen = kept(THEME_KEY);
  return THEMES.find((theme) => theme === chosen) ?? 'system';
}

/** Puts the page into a language and its direction. */
export function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  keep(LANGUAGE_KEY, language);
}

/** Puts the page into a theme. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  keep(THEME_KEY, theme);
}

/** What is chosen now, and how to choose. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

export const PreferencesContext = createContext<Preferences | null>(null);

/** The reader's preferences. */
export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('usePreferences outside of the frame');
  return preferences;
}
