// A question with its values in, its answer out: the table, what to do when it is empty, more of it, and its files.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { addressOf, type Values } from '../api/client.ts';
import { answerOf, noteOf, type Question, rowsOf } from '../api/questions.ts';
import { useWords } from '../words/index.ts';
import { useFormats } from '../words/locale.ts';
import { NoRow } from './no-row.tsx';
import { Failure, Loading } from './state.tsx';
import { Table } from './table.tsx';

const MOST_EXPORTED = 1000;

/** The files in which an answer can be had. */
export function Exports({ question, values }: { readonly question: Question; readonly values: Values }) {
  const { say } = useWords();
  const forms = ['csv', 'json', ...(question.calendar ? ['ics'] : [])] as const;
  return (
    <p className="exports">
      <span>{say('answer.take')}</span>
      {forms.map((form) => (
        <a
          key={form}
          href={addressOf(`/questions/${question.name}`, { ...values, form, limit: MOST_EXPORTED })}
          download={`${question.name}.${form}`}
        >
          {form.toUpperCase()}
        </a>
      ))}
    </p>
  );
}

/** The whole answer. `empty` says what nothing means here. */
export function AnswerTable({
  question,
  values,
  empty,
}: {
  readonly question: Question;
  readonly values: Values;
  readonly empty?: ReactNode;
}) {
  const { say, served } = useWords();
  const { number } = useFormats();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(
    answerOf(question.name, values),
  );
  if (isPending) return <Loading />;
  if (error) return <Failure error={error} again={() => void refetch()} />;
  const rows = rowsOf(data);
  if (!rows.length) return empty ?? <NoRow note={noteOf(data)} values={values} />;
  return (
    <>
      <div className="answer-line">
        <p role="status">
          {say(hasNextPage ? 'answer.first' : 'answer.count', { count: rows.length, shown: number(rows.length) })}
        </p>
        <Exports question={question} values={values} />
      </div>
      <Table columns={question.columns} rows={rows} label={served(question.sentence)} />
      {hasNextPage && (
        <button type="button" className="more" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('answer.more')}
        </button>
      )}
    </>
  );
}
