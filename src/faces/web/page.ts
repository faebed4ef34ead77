// The built page and what a browser opens in, the page for that address out: in the reader's language and light from its first byte,
// with everything its view will fetch or ask named at its head, so that all of it is under way at once.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ahead } from './ahead.ts';
import { viewDay } from './app/asks/days.ts';
import { addressOf } from './app/asks/definition.ts';
import { asksOf, placeOf } from './app/asks/index.ts';

/** What a browser opens. `language` and `theme` are what the reader chose before, or null. */
export interface Opened {
  readonly url: URL;
  readonly language: string | null;
  readonly theme: string | null;
  /** The header Accept-Language. */
  readonly languages: string;
}

interface View {
  /** The file of the view; null when the first script holds it. */
  readonly file: string | null;
  /** What it asks besides its questions. */
  readonly asks?: readonly string[];
  readonly isFiled?: boolean;
  /** A file it fetches besides when its address says so. */
  readonly also?: { readonly as: string; readonly file: string };
}

const asking: readonly string[] = ['/questions'];

/** The views by the first part of their addresses, as the router has them. */
export const VIEWS: Readonly<Record<string, View>> = {
  '/': { file: null, asks: asking },
  '/questions': { file: 'questions', asks: asking },
  '/questions/': { file: 'question', asks: asking },
  '/search': { file: 'search', asks: asking },
  '/documents/': { file: 'document' },
  '/actor/': { file: 'dossier', asks: asking },
  '/missions/': { file: 'mission', asks: asking },
  '/commitments': { file: 'commitments', asks: asking },
  '/review': { file: 'review', asks: asking },
  '/sign-in': { file: 'sign-in', asks: ['/sign-in'] },
  '/notices': { file: 'notices' },
  '/mandates': { file: 'mandates', asks: asking },
  '/calendar': { file: 'calendar', asks: asking },
  '/citations': { file: 'citations', asks: asking },
  '/actors': { file: 'actors', asks: asking },
  '/situations': { file: 'situations', asks: asking, also: { as: 'map', file: 'parts/world.ts' } },
  '/situation/': { file: 'dossier', asks: asking },
  '/filings': { file: 'filings', isFiled: true },
  '/filings/': { file: 'filing', isFiled: true },
  '/file': { file: 'filing-kinds', isFiled: true },
  '/file/': { file: 'filing-form', isFiled: true },
  '/systems': { file: 'systems', asks: ['/systems'], isFiled: true },
  '/systems/': { file: 'system', asks: ['/systems', ...asking], isFiled: true },
  '/administration': { file: 'administration', isFiled: true },
  '/help': { file: 'help' },
};
/** Tells whether there is a view at a path; a slash at its end does not matter. */
export function hasView(path: string): boolean {
  const { view, name } = placeOf(path);
  return Object.hasOwn(VIEWS, view) || (name === '' && Object.hasOwn(VIEWS, view.replace(/\/$/, '')));
}

const EVERYWHERE = ['/me', '/register']; // who is signed in, and what day it is

const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const THEMES = ['light', 'dark'];
const MANIFEST = '.vite/manifest.json';
const KEPT_MS = 10_000; // how long the days of the register are believed; they only say what to ask ahead

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

// The files of a module and of all it imports; what the page names anyway comes once.
function filesOf(manifest: Manifest, module: string, found = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest[module];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const other of chunk.imports ?? []) filesOf(manifest, other, found);
  return found;
}

function languageOf({ language, languages }: Opened): string {
  const wanted = [language ?? '', ...languages.split(',')].map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return wanted.find((tag) => LANGUAGES.includes(tag)) ?? 'en';
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function kept<T>(ask: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly value: Promise<T> } | null = null;
  return () => {
    if (!last || performance.now() - last.at > KEPT_MS) {
      last = { at: performance.now(), value: ask() };
      last.value.catch(() => {
        last = null; // it is asked again
      });
    }
    return last.value;
  };
}

/** Makes the pages of a built web face; without `ahead` only files are named. */
export function makePages(folder: string, page: string, ahead: Ahead | null): (opened: Opened) => Promise<string> {
  const manifest: Manifest = existsSync(join(folder, MANIFEST))
    ? (JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest)
    : {};
  const questions = new Map((ahead?.questions ?? []).map((question) => [question.name, question]));
  const span = ahead && kept(ahead.span);

  function scripts({ file, isFiled, also }: View, { url }: Opened, language: string): readonly string[] {
    const words = ['', 'served/', ...(isFiled ? ['filed/'] : [])].map((set) => `words/${set}${language}.json`);
    const own = [file && `views/${file}.tsx`, also && also.as === url.searchParams.get('as') && also.file];
    const modules = [...words, ...own.flatMap((name) => name || [])];
    return [...new Set(modules.flatMap((module) => [...filesOf(manifest, module)]))].filter((name) => !page.includes(name));
  }

  async function asks({ pathname, searchParams }: URL, view: View): Promise<readonly string[]> {
    const first = [...EVERYWHERE, ...(view.asks ?? [])].map((path) => addressOf(path));
    if (!span) return first;
    const search = Object.fromEntries(searchParams);
    const { day } = viewDay(search.on, await span());
    const { view: place, name } = placeOf(pathname);
    const { language, version } = search;
    const own = place === '/documents/' ? [addressOf('/document', { document: name, on: day, language, version })] : [];
    const asked = asksOf(pathname, search, { questions, day });
    return [
      ...first,
      ...own,
      ...asked.map(({ question, values, limit }) => addressOf(`/questions/${question}`, { ...values, limit })),
    ];
  }

  return async (opened) => {
    const language = languageOf(opened);
    const theme = THEMES.find((one) => one === opened.theme);
    const view = VIEWS[placeOf(opened.url.pathname).view];
    const links = view
      ? [
          ...scripts(view, opened, language).map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
          ...(await asks(opened.url, view).catch(() => [])).map(
            (address) => `<link rel="preload" as="fetch" crossorigin href="${escaped(address)}">`,
          ),
        ]
      : [];
    const root = `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"${theme ? ` data-theme="${theme}"` : ''}>`;
    return page.replace(/<html[^>]*>/, root).replace('</head>', () => `${links.join('')}</head>`);
  };
}
