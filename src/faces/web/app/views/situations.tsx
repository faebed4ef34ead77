// The matters before the Council in, a list of them out; the same on a map of the world, and who does what where as a matrix.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { answerOf, definitions, fitting, type Question, type Row, rowsOf, textOf } from '../api/questions.ts';
import { mapWindow, SITUATIONS, WHOLE } from '../asks/parts.ts';
import { useDay } from '../frame/day.ts';
import { AnswerTable } from '../parts/answer.tsx';
import { type Lines, Matrix } from '../parts/matrix.tsx';
import { QuestionForm } from '../parts/question-form.tsx';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { Twin } from '../parts/twin.tsx';
import { View } from '../parts/view.tsx';
import { drawnWorld, WorldMap } from '../parts/world-map.tsx';
import { useWords } from '../words/index.ts';
import { useFormats } from '../words/locale.ts';
import { statesIn } from '../words/states.ts';

const FORMS = ['list', 'map', 'matrix'] as const;
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
  const question = data.find(({ name }) => name === SITUATIONS[as]);
  if (!question) return <Empty title={say('missing.advice')} />;
  const recent = as === 'map' ? mapWindow(day.day) : {};
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

// A map and a matrix have no pages. There are fewer States than a page may hold.
function useRows({ question, values }: Parts) {
  const { data, error, isPending, refetch } = useInfiniteQuery(answerOf(question.name, values, WHOLE));
  return { rows: rowsOf(data), error, isPending, again: () => void refetch() };
}

function Places({ question, values }: Parts) {
  const { say, served, language } = useWords();
  const { number } = useFormats();
  const { rows, error, isPending, again } = useRows({ question, values });
  useQuery(drawnWorld); // is on its way while the answer is
  const { data: names, isPending: isUnnamed } = useQuery(statesIn(language));
  if (isPending || isUnnamed) return <Loading />;
  if (error) return <Failure error={error} again={again} />;
  const markOf = (row: Row) => {
    const [meetings, missions] = [Number(row.meetings) + Number(row.documents), textOf(row.missions)];
    const state = names?.get(textOf(row.code)) || textOf(row.state);
    const words = [state, `${served('Meetings')} ${number(Number(row.meetings))}`, missions].filter(Boolean).join(' · ');
    return { code: textOf(row.code), count: meetings, hasMission: missions !== '', title: words };
  };
  return (
    <div className="map-and-table">
      <Unplaced rows={rows} values={values} />
      <WorldMap states={rows.map(markOf)} label={say('map.label')} />
      {rows.length > 0 && <AnswerTable question={question} values={values} />}
    </div>
  );
}

// What the map cannot show is said, with the way to it; a map without a State says so in words too.
function Unplaced({ rows, values }: { readonly rows: readonly Row[]; readonly values: Values }) {
  const { say } = useWords();
  const { number } = useFormats();
  const span = { ...(values.from ? { from: values.from } : {}), ...(values.on ? { to: values.on } : {}) };
  const { data } = useInfiniteQuery(answerOf(SITUATIONS.list, span, WHOLE));
  const placed = new Set(rows.flatMap(({ matters }) => (Array.isArray(matters) ? (matters as string[]) : [])));
  const unplaced = rowsOf(data).filter(({ matter }) => !placed.has(textOf(matter)));
  return (
    <p role="status" className="unplaced">
      {!rows.length && <strong>{say('map.none')}</strong>}{' '}
      {unplaced.length > 0 && (
        <Link to="/situations" search={{ as: 'list', ...span }}>
          {say('map.unplaced', { shown: number(unplaced.length) })}
        </Link>
      )}
    </p>
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
      <Twin title={say('matrix.twin')}>
        <AnswerTable question={question} values={values} />
      </Twin>
    </>
  );
}
