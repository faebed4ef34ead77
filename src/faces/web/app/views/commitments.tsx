// The register's commitments in, a list one can filter, sort, group and cut to columns out; from here one goes on to review.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { answerOf, type Column, definitions, fitting, noteOf, type Question, rowsOf } from '../api/questions.ts';
import { useDay } from '../frame/day.ts';
import { Exports } from '../parts/answer.tsx';
import { NoRow } from '../parts/no-row.tsx';
import { QuestionForm } from '../parts/question-form.tsx';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { Table } from '../parts/table.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';
import { useFormats } from '../words/locale.ts';

type Values = Record<string, string | undefined>;

const GROUPS = ['addressee', 'state', 'document', 'kind'];

/** All commitments. `group` and `hide` of the address say how they are shown. */
export function CommitmentsView() {
  const { say } = useWords();
  const search = useSearch({ strict: false }) as Values;
  const navigate = useNavigate();
  const day = useDay();
  const { data, error, isPending, refetch } = useQuery(definitions);
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (isPending || !day) return <Loading />;
  const question = data.find(({ name }) => name === 'commitments');
  if (!question) return <Empty title={say('missing.advice')} />;
  const { group, hide, ...given } = search;
  const values = fitting(question, { on: day.day, ...given }) as Record<string, string>;
  const change = (changed: Values) => void navigate({ to: '/commitments', search: (old: Values) => ({ ...old, ...changed }) });
  const review = (
    <Link to="/review" search={values} className="button">
      {say('review.go')}
    </Link>
  );
  return (
    <View title={say('nav.commitments')} tools={review} isWide>
      <QuestionForm
        question={question}
        values={values}
        ask={(entered) => void navigate({ to: '/commitments', search: { ...entered, group, hide } })}
      />
      <List question={question} values={values} group={group} hidden={hide?.split(',') ?? []} change={change} />
    </View>
  );
}

interface ListParts {
  readonly question: Question;
  readonly values: Values;
  readonly group: string | undefined;
  readonly hidden: readonly string[];
  readonly change: (changed: Values) => void;
}

function List({ question, values, group, hidden, change }: ListParts) {
  const { say, served } = useWords();
  const { number } = useFormats();
  const answer = useInfiniteQuery(answerOf(question.name, values));
  if (answer.isPending) return <Loading />;
  if (answer.error) return <Failure error={answer.error} again={() => void answer.refetch()} />;
  const rows = rowsOf(answer.data);
  if (!rows.length) return <NoRow note={noteOf(answer.data)} values={values} />;
  return (
    <>
      <div className="answer-line">
        <p role="status">
          {say(answer.hasNextPage ? 'answer.first' : 'answer.count', { count: rows.length, shown: number(rows.length) })}
        </p>
        <label>
          {say('commitments.group')}{' '}
          <select value={group ?? ''} onChange={({ target }) => change({ group: target.value })}>
            <option value="">{say('commitments.group.none')}</option>
            {question.columns
              .filter(({ key }) => GROUPS.includes(key))
              .map(({ key, title }) => (
                <option key={key} value={key}>
                  {served(title)}
                </option>
              ))}
          </select>
        </label>
        <ColumnChoice columns={question.columns} hidden={hidden} change={change} />
        <Exports question={question} values={values} />
      </div>
      <Table
        columns={question.columns.filter(({ key }) => !hidden.includes(key))}
        rows={rows}
        label={served(question.sentence)}
        group={group}
      />
      {answer.hasNextPage && (
        <button type="button" className="more" disabled={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
          {say('answer.more')}
        </button>
      )}
    </>
  );
}

interface ColumnChoiceParts {
  readonly columns: readonly Column[];
  readonly hidden: readonly string[];
  readonly change: (changed: Values) => void;
}

function ColumnChoice({ columns, hidden, change }: ColumnChoiceParts) {
  const { say, served } = useWords();
  const toggle = (key: string) =>
    change({ hide: (hidden.includes(key) ? hidden.filter((one) => one !== key) : [...hidden, key]).join(',') });
  return (
    <details className="columns">
      <summary>{say('commitments.columns')}</summary>
      <fieldset>
        <legend className="hidden">{say('commitments.columns')}</legend>
        {columns.map(({ key, title }) => (
          <label key={key}>
            <input type="checkbox" checked={!hidden.includes(key)} onChange={() => toggle(key)} /> {served(title)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
