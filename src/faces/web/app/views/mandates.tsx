// A window of days in, every mission's authority along it out: the picture, how each stands on the day, the table, the consultations to come.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { answerOf, definitions, fitting, noteOf, type Question, rowsOf } from '../api/questions.ts';
import { CONSULTATIONS, mandatesWindow, WHOLE } from '../asks/parts.ts';
import { useDay } from '../frame/day.ts';
import { AnswerTable, Exports } from '../parts/answer.tsx';
import { NoRow } from '../parts/no-row.tsx';
import { QuestionForm } from '../parts/question-form.tsx';
import { Below } from '../parts/seen.tsx';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { Table } from '../parts/table.tsx';
import { MANY, missionsOf, Standings, Timeline } from '../parts/timeline.tsx';
import { Twin } from '../parts/twin.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';
import { useFormats } from '../words/locale.ts';

/** All missions. */
export function MandatesView() {
  const { say, served } = useWords();
  const { long } = useFormats();
  const search = useSearch({ strict: false }) as Record<string, string>;
  const navigate = useNavigate();
  const day = useDay();
  const { data, error, isPending, refetch } = useQuery(definitions);
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (isPending || !day) return <Loading />;
  const question = data.find(({ name }) => name === 'mandates');
  const consultations = data.find(({ name }) => name === CONSULTATIONS.question);
  if (!question) return <Empty title={say('missing.advice')} />;
  const window = mandatesWindow(day.day);
  const values = fitting(question, { on: day.day, ...window, ...search }) as Record<string, string>;
  return (
    <View title={say('nav.mandates')} lead={say('mandates.lead', { day: long(day.day) })} isWide>
      <QuestionForm question={question} values={values} ask={(entered) => void navigate({ to: '/mandates', search: entered })} />
      <Periods question={question} values={{ ...window, ...values }} day={day.day} />
      {consultations && (
        <Below>
          <section className="dossier-part">
            <h2>{served(consultations.sentence)}</h2>
            <AnswerTable
              question={consultations}
              values={fitting(consultations, CONSULTATIONS.values(day.day, ''))}
              empty={<p className="none">{say('today.consultations.none')}</p>}
            />
          </section>
        </Below>
      )}
    </View>
  );
}

interface PeriodsParts {
  readonly question: Question;
  readonly values: Record<string, string>;
  readonly day: string;
}

function Periods({ question, values, day }: PeriodsParts) {
  const { say, served } = useWords();
  const { data, error, isPending, refetch } = useInfiniteQuery(answerOf(question.name, values, WHOLE));
  if (isPending) return <Loading />;
  if (error) return <Failure error={error} again={() => void refetch()} />;
  const rows = rowsOf(data);
  if (!rows.length) return <NoRow note={noteOf(data)} values={values} title={say('mandates.none')} />;
  return (
    <>
      <Timeline rows={rows} from={values.from!} to={values.to!} day={day} label={say('mandates.picture')} />
      {missionsOf(rows).size > MANY ? (
        <Below>
          <Standings rows={rows} />
        </Below>
      ) : (
        <Standings rows={rows} />
      )}
      <Twin title={say('mandates.table')} isShort={rows.length < 60}>
        <Exports question={question} values={values} />
        <Table columns={question.columns} rows={rows} label={served(question.sentence)} />
      </Twin>
    </>
  );
}
