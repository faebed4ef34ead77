// Words in the address in, the places that say them out: with facets of what was found, snippets, and the way to the words.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { answerOf, definitions, fitting, holdings, type Question, type Row, rowsOf, textOf } from '../api/questions.ts';
import { HITS } from '../asks/parts.ts';
import { Exports } from '../parts/answer.tsx';
import { Day } from '../parts/cell.tsx';
import { DayInput } from '../parts/day-input.tsx';
import { DocumentLink } from '../parts/evidence.tsx';
import { Save, SavedList } from '../parts/saved.tsx';
import { Snippet } from '../parts/snippet.tsx';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';
import { languageName, useFormats } from '../words/locale.ts';

type Values = Record<string, string | undefined>;

const WIDE = '(min-width: 44rem)'; // where what narrows a search has room beside what it found

/** The search. */
export function SearchView() {
  const { say } = useWords();
  const { on: _, ...values } = useSearch({ strict: false }) as Values;
  const navigate = useNavigate();
  const { data, error } = useQuery(definitions);
  const question = data?.find(({ name }) => name === 'search');
  const change = (changed: Values) => void navigate({ to: '/search', search: (old: Values) => ({ ...old, ...changed }) });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    change({ words: String(new FormData(event.currentTarget).get('words')).trim() });
  };
  return (
    <View title={say('nav.search')}>
      <search>
        <form className="search-form" onSubmit={submit} key={values.words}>
          <label className="hidden" htmlFor="words">
            {say('search.words')}
          </label>
          <input
            id="words"
            name="words"
            type="search"
            defaultValue={values.words ?? ''}
            placeholder={say('search.hint')}
            autoComplete="off"
          />
          <button type="submit" className="primary">
            {say('search.go')}
          </button>
        </form>
      </search>
      {error && <Failure error={error} />}
      {question && values.words ? (
        <Found question={question} values={values} change={change} />
      ) : (
        <>
          <p className="advice">{say('search.advice')}</p>
          <SavedList question="search" />
        </>
      )}
    </View>
  );
}

function Found({
  question,
  values,
  change,
}: {
  readonly question: Question;
  readonly values: Values;
  readonly change: (changed: Values) => void;
}) {
  const { say } = useWords();
  const { number } = useFormats();
  const asked = fitting(question, values);
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(
    answerOf(question.name, asked, HITS),
  );
  if (isPending) return <Loading />;
  if (error) return <Failure error={error} again={() => void refetch()} />;
  const rows = rowsOf(data);
  return (
    <div className="search-result">
      <details className="narrowing" open={matchMedia(WIDE).matches}>
        <summary>{say('search.facets')}</summary>
        <Facets question={question} values={values} rows={rows} change={change} />
      </details>
      <div>
        <div className="answer-line">
          <p role="status">
            {say(hasNextPage ? 'search.first' : 'search.count', { count: rows.length, shown: number(rows.length) })}
          </p>
          <Exports question={question} values={asked} />
          <Save question={question.name} values={asked as Record<string, string>} name={values.words ?? ''} />
        </div>
        {!rows.length && (
          <Empty title={say('search.none', { words: values.words })}>
            <p>{say('search.none.advice')}</p>
          </Empty>
        )}
        <ol className="hits">
          {rows.map((row) => (
            <Hit
              key={`${textOf(row.document)} ${textOf(row.language)} ${textOf(row.start_at)}`}
              row={row}
              words={values.words ?? ''}
            />
          ))}
        </ol>
        {hasNextPage && (
          <button type="button" className="more" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('answer.more')}
          </button>
        )}
      </div>
    </div>
  );
}

function Hit({ row, words }: { readonly row: Row; readonly words: string }) {
  const { say, language } = useWords();
  const [document, paragraph] = [textOf(row.document), textOf(row.paragraph)];
  return (
    <li>
      <p className="hit-head">
        <DocumentLink document={document} row={row} />
        {paragraph && <span>{say('document.paragraph', { label: paragraph })}</span>}
        {textOf(row.date) && <Day value={textOf(row.date)} />}
        <span className="label">{languageName(textOf(row.language), language)}</span>
      </p>
      <Snippet text={textOf(row.snippet)} words={words} language={textOf(row.language)} />
    </li>
  );
}

// The facets: the closed lists of the question's own parameters and the kinds the register holds, counted over what is shown.
function Facets({
  question,
  values,
  rows,
  change,
}: {
  readonly question: Question;
  readonly values: Values;
  readonly rows: readonly Row[];
  readonly change: (changed: Values) => void;
}) {
  const { say, served, language } = useWords();
  const { data } = useQuery(holdings);
  const parameters = question.parameters.properties ?? {};
  const years = countsOf(rows.map((row) => textOf(row.date).slice(0, 4)));
  const lists: Record<string, readonly string[]> = {
    ...Object.fromEntries(Object.entries(parameters).flatMap(([key, { enum: choices }]) => (choices ? [[key, choices]] : []))),
    ...('kind' in parameters ? { kind: data?.kinds.map(({ kind }) => kind) ?? [] } : {}),
  };
  const nameOf = (key: string, choice: string) => (key === 'language' ? languageName(choice, language) : served(choice));
  return (
    <form className="facets" aria-label={say('search.facets')} onSubmit={(event) => event.preventDefault()}>
      {Object.entries(lists).map(([key, choices]) => (
        <fieldset key={key}>
          <legend>{served(key)}</legend>
          {['', ...choices].map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={key}
                checked={(values[key] ?? '') === choice}
                onChange={() => change({ [key]: choice })}
              />{' '}
              {choice ? nameOf(key, choice) : say('form.any')}
            </label>
          ))}
        </fieldset>
      ))}
      {(['from', 'to'] as const).map((key) => (
        <DayInput
          key={key}
          className="facet-day"
          label={served(key)}
          value={values[key] ?? ''}
          choose={(day) => change({ [key]: day })}
        />
      ))}
      {years.length > 1 && (
        <fieldset>
          <legend>{say('search.years')}</legend>
          {years.map(([year, count]) => (
            <button
              key={year}
              type="button"
              className="plain facet"
              onClick={() => change({ from: `${year}-01-01`, to: `${year}-12-31` })}
            >
              <bdi>{year}</bdi> <span className="count">{count}</span>
            </button>
          ))}
        </fieldset>
      )}
    </form>
  );
}

function countsOf(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, 12);
}
