// What a field names in, what the register knows of that kind out, as suggestions of the browser; anything else may be written too.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Field, filingsOf, kinds, organisations } from '../api/filings.ts';
import { answerOf, type Row, rowsOf, textOf } from '../api/questions.ts';
import { useDay } from '../frame/day.ts';
import { useWords } from '../words/index.ts';

/** What a text names. */
export type Named = NonNullable<Field['of']> | 'matter' | 'organisation';

interface Suggestion {
  readonly value: string;
  readonly label?: string;
}

interface Source {
  readonly question: string;
  readonly key: string;
  readonly fits?: (row: Row) => boolean;
}

const PAGE = 1000;
const MOST_PAGES = 5; // more names than that no list is read through
const EARLIEST = '1945-01-01';
const STATE = 'state';

// The question that tells the names of a kind, and the column they stand in.
const SOURCES: Partial<Record<Named, Source>> = {
  actor: { question: 'actors', key: 'actor' },
  place: { question: 'actors', key: 'actor', fits: ({ type }) => type === STATE },
  mission: { question: 'mandates', key: 'mission' },
  matter: { question: 'matters', key: 'matter' },
  document: { question: 'documents', key: 'document', fits: ({ document }) => !textOf(document).startsWith('seized:') },
};

/** What there are suggestions for. */
export const hasSuggestions = (of: Named | null): boolean =>
  of !== null && (of in SOURCES || of === 'organisation' || of === 'filing' || of === 'currency');

/** The names of a kind that the register knows, once they are wanted. */
export function useNames(of: Named, isWanted = true): { readonly names: readonly string[]; readonly isKnown: boolean } {
  const day = useDay()?.day ?? '';
  const source = SOURCES[of];
  const values = of === 'mission' ? { on: day, from: EARLIEST } : {};
  const asked = useInfiniteQuery({
    ...answerOf(source?.question ?? '', values, PAGE),
    enabled: isWanted && source !== undefined && day !== '',
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = asked;
  const hasMore = hasNextPage && (data?.pages.length ?? 0) < MOST_PAGES;
  useEffect(() => {
    if (isWanted && hasMore && !isFetching) void fetchNextPage();
  }, [isWanted, hasMore, isFetching, fetchNextPage]);
  const withBodies = of === 'actor' || of === 'place' || of === 'organisation';
  const bodies = useQuery({ ...organisations, enabled: isWanted && withBodies }).data ?? [];
  const named = rowsOf(data)
    .filter((row) => source?.fits?.(row) ?? true)
    .map((row) => textOf(row[source?.key ?? '']));
  const own = withBodies ? bodies.filter(({ type }) => of !== 'place' || type === STATE).map(({ name }) => name) : [];
  return { names: [...new Set([...named, ...own])].filter(Boolean), isKnown: data !== undefined && !hasMore };
}

/** The suggestions, in a list that an input points to by its id. */
export function Suggestions({ of, id }: { readonly of: Named | null; readonly id: string }) {
  if (of === null || !hasSuggestions(of)) return null;
  if (of === 'filing') return <Filings id={id} />;
  return of === 'currency' ? <Currencies id={id} /> : <Names of={of} id={id} />;
}

/** Suggestions that are known already. */
export function SuggestionList({ id, suggestions }: { readonly id: string; readonly suggestions: readonly Suggestion[] }) {
  return (
    <datalist id={id}>
      {suggestions.map(({ value, label }) => (
        <option key={value} value={value} label={label} />
      ))}
    </datalist>
  );
}

function Names({ of, id }: { readonly of: Named; readonly id: string }) {
  const { names } = useNames(of);
  return <SuggestionList id={id} suggestions={names.map((value) => ({ value }))} />;
}

function Filings({ id }: { readonly id: string }) {
  const { served } = useWords();
  const titles = new Map(useQuery(kinds).data?.map(({ name, title }) => [name, title]));
  const { data } = useInfiniteQuery(filingsOf({ state: 'accepted' }));
  const suggestions = (data?.pages.flat() ?? []).map(({ id: value, kind, content }) => {
    const first = Object.values(content).find((part) => typeof part === 'string');
    return { value, label: `${served(titles.get(kind) ?? kind)}: ${first ?? ''}` };
  });
  return <SuggestionList id={id} suggestions={suggestions} />;
}

function Currencies({ id }: { readonly id: string }) {
  const { language } = useWords();
  const names = new Intl.DisplayNames([language], { type: 'currency' });
  const suggestions = Intl.supportedValuesOf('currency').map((value) => ({ value, label: names.of(value) ?? value }));
  return <SuggestionList id={id} suggestions={suggestions} />;
}
