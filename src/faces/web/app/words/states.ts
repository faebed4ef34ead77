// A language in, the names of all States in it by their codes out; fetched when a view first shows States.
import { queryOptions } from '@tanstack/react-query';

interface Catalogue {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

const CATALOGUES = {
  ar: () => import('i18n-iso-countries/langs/ar.json'),
  es: () => import('i18n-iso-countries/langs/es.json'),
  fr: () => import('i18n-iso-countries/langs/fr.json'),
  ru: () => import('i18n-iso-countries/langs/ru.json'),
  zh: () => import('i18n-iso-countries/langs/zh.json'),
} satisfies Readonly<Record<string, () => Promise<{ default: Catalogue }>>>;

/** A language in which States are named here; in English the server names them. */
type Naming = keyof typeof CATALOGUES;

const NONE: ReadonlyMap<string, string> = new Map();

/** The names of States by code (ISO 3166-1, three letters); none in English. */
export const statesIn = (language: Naming | 'en') =>
  queryOptions({
    queryKey: ['states', language],
    queryFn: () => (language === 'en' ? NONE : namesIn(language)),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The names of States in a language by code (ISO 3166-1, three letters). */
export async function namesIn(language: Naming): Promise<ReadonlyMap<string, string>> {
  const [{ default: codes }, { default: catalogue }] = await Promise.all([
    import('i18n-iso-countries/codes.json'),
    CATALOGUES[language]() as Promise<{ default: Catalogue }>,
  ]);
  return new Map(codes.map(([two, three]) => [three!, [catalogue.countries[two!]].flat()[0] ?? '']));
}
