// The matters before the Council in, a list of them out; the same on a map of the world, and who does what where as a matrix.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { answerOf, definitions, fitting, type Question, type Row, rowsOf, textOf } from '../api/questions.ts';
import { useDay } from '../frame/day.ts';
import { AnswerTable } from '../parts/answer.tsx';
import { type Lines, Matrix } from '../parts/matrix.tsx';
import { QuestionForm } from '../parts/question-form.tsx';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { WorldMap } from '../parts/world-map.tsx';
import { useWords } from '../words/index.ts';
import { dayAfter, useFormats } from '../words/locale.ts';

const FORMS = ['list', 'map', 'matrix'] as const;
const QUESTION = { list: 'matters', map: 'places', matrix: 'partner-ledger' } as const;
const RECENT = 5 * 365; // days: a map of all time shows what nobody asks about any more
type Form = (typeof FORMS)[number];
type Values = Record<string, string>;

/** All situations. `as` (list, map, matrix) of the address says how they are shown. */
export function SituationsView() {
  const { say } = useWords();
  const { as: chosen, ...search } = useSearch({ strict: false }) as Values;
  const navigate = useNavigate();
  const day = useDay();
  const { data, error, refetch } = useQuery(definitions);
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (!data || !day) return <Loading />;
  const as: Form = FORMS.find((form) => form === chosen) ?? 'list';
  const question = data.find(({ name }) => name === QUESTION[as]);
  if (!question) return <Empty title={say('missing.advice')} />;
  const recent = as === 'map' ? { from: dayAfter(day.day, -RECENT) } : {};
  const values = fitting(question, { on: day.day, ...recent, ...search }) as Values;
  const change = (entered: object) => void navigate({ to: '/situations', search: { as, ...entered } });
  const Shown = { list: AnswerTable, map: Places, matrix: Ledger }[as];
  return (
    <View title={say('nav.situations')} lead={say(`situations.${as}.lead`)} isWide={as !== 'list'}>
      <nav className="forms" aria-label={say('situations.forms')}>
        {FORMS.map((form) => (
          <Link
            key={form}
            to="/situations"
            search={({ on }: { on?: string }) => ({ on, as: form })}
            aria-current={as === form ? 'true' : undefined}
          >
            {say(`situations.${form}`)}
          </Link>
        ))}
      </nav>
      <QuestionForm key={as} question={question} values={values} ask={change} />
      <Shown question={question} values={values} />
    </View>
  );
}

interface Parts {
  readonly question: Question;
  readonly values: Values;
}

// All rows: a map and a matrix have no pages. There are fewer States than a page may hold.
const MOST = 1000;

function useRows({ question, values }: Parts) {
  const { data, error, isPending, refetch } = useInfiniteQuery(answerOf(question.name, values, MOST));
  return { rows: rowsOf(data), error, isPending, again: () => void refetch() };
}

function Places({ question, values }: Parts) {
  const { say, served } = useWords();
  const { number } = useFormats();
  const { rows, error, isPending, again } = useRows({ question, values });
  if (isPending) return <Loading />;
  if (error) return <Failure error={error} again={again} />;
  const markOf = (row: Row) => {
    const [meetings, missions] = [Number(row.meetings) + Number(row.documents), textOf(row.missions)];
    const words = [textOf(row.state), `${served('Meetings')} ${number(Number(row.meetings))}`, missions]
      .filter(Boolean)
      .join(' · ');
    return { code: textOf(row.code), count: meetings, hasMission: missions !== '', title: words };
  };
  return (
    <div className="map-and-table">
      <WorldMap states={rows.map(markOf)} label={say('map.label')} />
      <AnswerTable question={question} values={values} />
    </div>
  );
}

function Ledger({ question, values }: Parts) {
  const { say, served } = useWords();
  const { lines = 'function' } = useSearch({ strict: false }) as { lines?: Lines };
  const { rows, error, isPending, again } = useRows({ question, values });
  if (isPending) return <Loading />;
  if (error) return <Failure error={error} again={again} />;
  if (!rows.length) return <Empty title={say('matrix.empty')}>{<p>{say('matrix.empty.advice')}</p>}</Empty>;
  return (
    <>
      <nav className="forms" aria-label={say('matrix.lines')}>
        {(['function', 'organisation'] as const).map((one) => (
          <Link
            key={one}
            to="/situations"
            search={(old: object) => ({ ...old, lines: one })}
            aria-current={lines === one ? 'true' : undefined}
          >
            {say(`matrix.${one}`)}
          </Link>
        ))}
      </nav>
      <Matrix rows={rows} lines={lines} label={served(question.sentence)} />
      <details className="twin">
        <summary>{say('matrix.twin')}</summary>
        <AnswerTable question={question} values={values} />
      </details>
    </>
  );
}
