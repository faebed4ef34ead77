// A question whose answer has no row in, what is to be said of that and the way on out: a slip of the pen is told from an empty answer.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { definitions } from '../api/questions.ts';
import { useWords } from '../words/index.ts';
import { Empty } from './state.tsx';

const COVERAGE = 'coverage'; // the question of what the register holds

interface NoRowParts {
  /** What the server says of something that was named and is unknown; it holds the very word. */
  readonly note?: string | undefined;
  /** What was asked with. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly title?: string;
}

/** The server's note in another language: the catalogue has it with % in the place of what was named. */
function noteIn(served: (text: string) => string, note: string, values: Readonly<Record<string, unknown>>): string {
  const named = Object.values(values).find((value) => typeof value === 'string' && value !== '' && note.includes(value));
  if (typeof named !== 'string') return served(note);
  return served(note.replace(named, '%')).replace('%', () => named);
}

/** The words, and the way to what the register covers. */
export function NoRow({ note, values, title }: NoRowParts) {
  const { say, served } = useWords();
  const coverage = useQuery(definitions).data?.find(({ name }) => name === COVERAGE);
  return (
    <Empty title={note ? noteIn(served, note, values) : (title ?? say('answer.empty'))}>
      <p>
        {say('answer.empty.advice')}{' '}
        {coverage && (
          <Link to="/questions/$name" params={{ name: COVERAGE }}>
            {served(coverage.sentence)}
          </Link>
        )}
      </p>
    </Empty>
  );
}
