// What the views asked in, kept for a while out; and what a view will ask, asked before it is there.
import { QueryClient } from '@tanstack/react-query';
import { viewDay } from '../asks/days.ts';
import { asksOf, asksQuestions, placeOf } from '../asks/index.ts';
import { Problem } from './client.ts';
import { documentOf } from './document.ts';
import { answerOf, definitions, holdings } from './questions.ts';

/** The answers that are kept. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (times, error) => times < 2 && error instanceof Problem && error.status === 0,
    },
  },
});

/** Asks what the view at an address will ask. What goes wrong is told by the view, which asks again. */
export async function askAhead(path: string, search: Readonly<Record<string, string>>): Promise<void> {
  const { view, name } = placeOf(path);
  const isDocument = view === '/documents/';
  if (!isDocument && !asksQuestions(path)) return;
  try {
    const [span, list] = await Promise.all([
      queries.ensureQueryData(holdings),
      isDocument ? [] : queries.ensureQueryData(definitions),
    ]);
    const { day } = viewDay(search.on, span);
    if (isDocument) void queries.prefetchQuery(documentOf(name, day, search.language, search.version));
    const questions = new Map(list.map((one) => [one.name, one]));
    for (const { question, values, limit } of asksOf(path, search, { questions, day }))
      void queries.prefetchInfiniteQuery(answerOf(question, values, limit));
  } catch {
    // the view says so
  }
}
