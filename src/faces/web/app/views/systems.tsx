// The 28 systems in, their list out: what each is there to answer, and how many questions and kinds of filing it has.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { systems } from '../api/systems.ts';
import { Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';
import { useFormats } from '../words/locale.ts';

/** The list. */
export function SystemsView() {
  const { say, served } = useWords();
  const { number } = useFormats();
  const { data, error, isPending, refetch } = useQuery(systems);
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (isPending) return <Loading />;
  return (
    <View title={say('nav.systems')} lead={say('systems.lead')}>
      <ol className="system-list">
        {data.map(({ n, name, asks, questions, kinds }) => (
          <li key={n}>
            <h2>
              <span className="system-number">{number(n)}</span>
              <Link to="/systems/$n" params={{ n: String(n) }} className="system-name">
                {served(name)}
              </Link>
            </h2>
            <p>{served(asks)}</p>
            <p className="label">
              {say('systems.questions', { shown: number(questions.length) })} ·{' '}
              {kinds.length ? say('systems.kinds', { shown: number(kinds.length) }) : say('systems.kinds.none')}
            </p>
          </li>
        ))}
      </ol>
    </View>
  );
}
