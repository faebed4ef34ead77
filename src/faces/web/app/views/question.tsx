// The name of a question and the address's values in, its form and its answer out.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { definitions, fitting } from '../api/questions.ts';
import { useDay } from '../frame/day.ts';
import { AnswerTable } from '../parts/answer.tsx';
import { QuestionForm } from '../parts/question-form.tsx';
import { Save } from '../parts/saved.tsx';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';

/** One question. The day of the view fills `on` when the address names none. */
export function QuestionView() {
  const { say, served } = useWords();
  const { name } = useParams({ from: '/questions/$name' });
  const search = useSearch({ strict: false }) as Record<string, string>;
  const navigate = useNavigate();
  const day = useDay();
  const { data, error, isPending, refetch } = useQuery(definitions);
  if (isPending || !day) return <Loading />;
  if (error) return <Failure error={error} again={() => void refetch()} />;
  const question = data.find((one) => one.name === name);
  if (!question)
    return (
      <View title={say('missing.title')}>
        <Empty title={say('questions.missing', { name })} />
      </View>
    );
  const needsDay = question.parameters.required?.includes('on');
  const values = fitting(question, { ...(needsDay ? { on: day.day } : {}), ...search }) as Record<string, string>;
  const missing = (question.parameters.required ?? []).filter((key) => !values[key]);
  const ask = (entered: Record<string, string>) => void navigate({ to: '/questions/$name', params: { name }, search: entered });
  return (
    <View title={served(question.sentence)} isWide>
      <QuestionForm question={question} values={values} ask={ask} />
      {missing.length ? (
        <Empty title={say('questions.needs', { names: missing.map(served).join(', ') })}>
          <button type="button" onClick={() => ask({ ...question.example })}>
            {say('questions.example')}
          </button>
        </Empty>
      ) : (
        <>
          <Save question={name} values={values} name={served(question.sentence)} />
          <AnswerTable question={question} values={values} />
        </>
      )}
    </View>
  );
}
