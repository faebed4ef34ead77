// What a field names in, what the register knows of that kind out, as suggestions of the browser; anything else may be written too.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Field, filingsOf, kinds, organisations } from '../../api/filings.ts';
import { answerOf, rowsOf, textOf } from '../../api/questions.ts';
import { useDay } from '../../frame/day.ts';
import { useWords } from '../../words/index.ts';

interface Suggestion {
  readonly value: string;
  readonly label?: string;
}

const MOST = 1000;
const EARLIEST = '1945-01-01';

const distinct = (names: readonly string[]): Suggestion[] => [...new Set(names)].filter(Boolean).map((value) => ({ value }));

/** The suggestions, in a list that an input points to by its id. */
export function Suggestions({ of, id }: { readonly of: Field['of']; readonly id: string }) {
  if (of === 'actor' || of === 'place') return <Actors id={id} isPlace={of === 'place'} />;
  if (of === 'mission') return <Missions id={id} />;
  if (of === 'filing') return <Filings id={id} />;
  return of === 'currency' ? <Currencies id={id} /> : null;
}

/** What there are suggestions for. */
export const hasSuggestions = (of: Field['of']): boolean =>
  of === 'actor' || of === 'place' || of === 'mission' || of === 'filing' || of === 'currency';

function List({ id, suggestions }: { readonly id: string; readonly suggestions: readonly Suggestion[] }) {
  return (
    <datalist id={id}>
      {suggestions.map(({ value, label }) => (
        <option key={value} value={value} label={label} />
      ))}
    </datalist>
  );
}

// Everybody whom documents ask to act, and the organisations of the register.
function Actors({ id, isPlace }: { readonly id: string; readonly isPlace: boolean }) {
  const asked = rowsOf(useInfiniteQuery(answerOf('actors', {}, MOST)).data);
  const filers = useQuery(organisations).data ?? [];
  const all = [...asked.map(({ actor, type }) => [textOf(actor), textOf(type)]), ...filers.map(({ name, type }) => [name, type])];
  const fit = isPlace ? all.filter(([, type]) => type === 'state') : all;
  return <List id={id} suggestions={distinct(fit.map(([name]) => name!))} />;
}

function Missions({ id }: { readonly id: string }) {
  const day = useDay()?.day ?? '';
  const known = useInfiniteQuery({ ...answerOf('mandates', { on: day, from: EARLIEST }, MOST), enabled: day !== '' });
  return <List id={id} suggestions={distinct(rowsOf(known.data).map(({ mission }) => textOf(mission)))} />;
}

function Filings({ id }: { readonly id: string }) {
  const { served } = useWords();
  const titles = new Map(useQuery(kinds).data?.map(({ name, title }) => [name, title]));
  const { data } = useInfiniteQuery(filingsOf({ state: 'accepted' }));
  const suggestions = (data?.pages.flat() ?? []).map(({ id: value, kind, content }) => {
    const first = Object.values(content).find((part) => typeof part === 'string');
    return { value, label: `${served(titles.get(kind) ?? kind)}: ${first ?? ''}` };
  });
  return <List id={id} suggestions={suggestions} />;
}

function Currencies({ id }: { readonly id: string }) {
  const { language } = useWords();
  const names = new Intl.DisplayNames([language], { type: 'currency' });
  const suggestions = Intl.supportedValuesOf('currency').map((value) => ({ value, label: names.of(value) ?? value }));
  return <List id={id} suggestions={suggestions} />;
}
