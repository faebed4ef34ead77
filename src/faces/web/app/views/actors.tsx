// The question that lists actors in, as a view of its own out: a form to narrow it, the table, the way to the dossiers.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { definitions, fitting } from '../api/questions.ts';
import { AnswerTable } from '../parts/answer.tsx';
import { QuestionForm } from '../parts/question-form.tsx';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';

/** All actors. */
export function ActorsView() {
  const { say } = useWords();
  const search = useSearch({ strict: false }) as Record<string, string>;
  const navigate = useNavigate();
  const { data, error, isPending, refetch } = useQuery(definitions);
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (isPending) return <Loading />;
  const question = data.find(({ name }) => name === 'actors');
  if (!question) return <Empty title={say('missing.advice')} />;
  const values = fitting(question, search) as Record<string, string>;
  return (
    <View title={say('nav.actors')} lead={say('actors.lead')}>
      <QuestionForm question={question} values={values} ask={(entered) => void navigate({ to: '/actors', search: entered })} />
      <AnswerTable question={question} values={values} />
    </View>
  );
}
