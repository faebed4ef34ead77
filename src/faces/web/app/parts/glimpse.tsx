// A question and a day in, a look at its answer out: how many rows, the first of them, the way to all of them; a form where it needs more.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { answerOf, fitting, type Question, rowsOf } from '../api/questions.ts';
import { useWords } from '../words/index.ts';
import { useFormats } from '../words/locale.ts';
import { ProgressChart } from './progress-chart.tsx';
import { QuestionForm } from './question-form.tsx';
import { Failure, Loading } from './state.tsx';
import { Table } from './table.tsx';

const SHOWN = 5;
const PAGE = 200;
const DRAWN = 'benchmarks'; // the question whose answer is also a picture

interface GlimpseParts {
  readonly question: Question;
  readonly day: string;
}

/** The look. */
export function Glimpse({ question, day }: GlimpseParts) {
  const { say, served } = useWords();
  const navigate = useNavigate();
  const required = question.parameters.required ?? [];
  const needs = required.filter((key) => key !== 'on' && question.parameters.properties?.[key]?.default === undefined);
  return (
    <section className="glimpse" aria-label={served(question.sentence)}>
      <h3>{served(question.sentence)}</h3>
      {needs.length ? (
        <>
          <p className="none">{say('questions.needs', { names: needs.map(served).join(', ') })}</p>
          <QuestionForm
            question={question}
            values={required.includes('on') ? { on: day } : {}}
            ask={(search) => void navigate({ to: '/questions/$name', params: { name: question.name }, search })}
          />
        </>
      ) : (
        <FirstRows question={question} day={day} />
      )}
    </section>
  );
}

function FirstRows({ question, day }: GlimpseParts) {
  const { say, served } = useWords();
  const { number } = useFormats();
  const values = fitting(question, required(question) ? { on: day } : {});
  const { data, error, refetch } = useInfiniteQuery(answerOf(question.name, values, PAGE));
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  const rows = rowsOf(data);
  const hasMore = Boolean(data.pages.at(-1)?.next);
  return (
    <>
      <p className="glimpse-count">
        <span className="figure">
          {number(rows.length)}
          {hasMore ? '+' : ''}
        </span>{' '}
        {rows.length ? (
          <Link to="/questions/$name" params={{ name: question.name }} search={values as Record<string, string>}>
            {say('today.whole')}
          </Link>
        ) : (
          say('answer.empty')
        )}
      </p>
      {question.name === DRAWN && rows.length > 0 && <ProgressChart rows={rows} />}
      {rows.length > 0 && (
        <Table
          columns={question.columns}
          rows={question.name === DRAWN ? rows : rows.slice(0, SHOWN)}
          label={served(question.sentence)}
        />
      )}
    </>
  );
}

const required = ({ parameters }: Question): boolean => parameters.required?.includes('on') ?? false;
