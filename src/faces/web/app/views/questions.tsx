// The questions' definitions in, their list out: every question the register answers, with what it takes.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { definitions } from '../api/questions.ts';
import { SavedList } from '../parts/saved.tsx';
import { Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';

/** All questions. */
export function QuestionsView() {
  const { say, served } = useWords();
  const { data, error, isPending, refetch } = useQuery(definitions);
  return (
    <View title={say('questions.title')} lead={say('questions.lead')}>
      {isPending && <Loading />}
      {error && <Failure error={error} again={() => void refetch()} />}
      <SavedList />
      <ul className="question-list">
        {data?.map(({ name, sentence, parameters }) => (
          <li key={name}>
            <Link to="/questions/$name" params={{ name }}>
              {served(sentence)}
            </Link>
            <span className="takes">
              {Object.keys(parameters.properties ?? {})
                .map((key) => served(key.replaceAll('_', ' ')))
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </View>
  );
}
