// A question with its values in, a short list of what is most pressing out, with the way to the whole answer.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Values } from '../api/client.ts';
import { answerOf, type Column, keyOf, type Question, type Row, rowsOf, textOf } from '../api/questions.ts';
import { useWords } from '../words/index.ts';
import { isDay, useFormats } from '../words/locale.ts';
import { Cell, Status } from './cell.tsx';
import { Evidence } from './evidence.tsx';
import { Failure, Loading } from './state.tsx';

const SHOWN = 8;

/** A panel: the first rows as items, each with its day, whom it concerns, what it says and where it stands. */
export function Panel({
  question,
  title,
  none,
  values,
  day,
}: {
  readonly question: Question;
  readonly title: string;
  readonly none: string;
  readonly values: Values;
  readonly day: string;
}) {
  const { say } = useWords();
  const { number } = useFormats();
  const { data, error, isPending, refetch } = useInfiniteQuery(answerOf(question.name, values));
  const rows = rowsOf(data);
  const hasMore = Boolean(data?.pages.at(-1)?.next);
  return (
    <section className="panel" aria-label={title}>
      <h2>
        {title}
        {data && (
          <span className="count">
            {number(rows.length)}
            {hasMore ? '+' : ''}
          </span>
        )}
      </h2>
      {isPending && <Loading />}
      {error && <Failure error={error} again={() => void refetch()} />}
      {data && !rows.length && <p className="none">{none}</p>}
      <ul>
        {rows.slice(0, SHOWN).map((row) => (
          <Item key={keyOf(row)} question={question} row={row} day={day} />
        ))}
      </ul>
      {rows.length > 0 && (
        <p className="whole">
          <Link to="/questions/$name" params={{ name: question.name }} search={values as Record<string, string>}>
            {say('today.whole')}
          </Link>
        </p>
      )}
    </section>
  );
}

const UNSAID = ['status', 'quote', 'snippet', 'rule']; // shown elsewhere, or too fine for a first look
const MAIN = ['addressee', 'mission', 'actor', 'organisation'];
const SAYS = ['action', 'what', 'title', 'topic', 'message'];

// An item shows first the day, then whom it concerns, then what; everything else stands small below.
function Item({ question, row, day }: { readonly question: Question; readonly row: Row; readonly day: string }) {
  const { distance } = useFormats();
  const { columns } = question;
  const dayColumn = columns.find(({ type }) => type === 'day');
  const main = columns.find(({ key }) => MAIN.includes(key));
  const says = columns.find(({ key }) => SAYS.includes(key));
  const status = textOf(row.status);
  const rest = columns.filter(
    (column) =>
      column !== dayColumn && column !== main && column !== says && !UNSAID.includes(column.key) && textOf(row[column.key]),
  );
  const value = dayColumn && textOf(row[dayColumn.key]);
  return (
    <li className="item">
      <div className="when">
        {dayColumn && <Cell row={row} column={dayColumn} />}
        {isDay(value) && <span className="distance">{distance(day, value)}</span>}
      </div>
      <div className="what">
        <p className="whom">
          {main && <Cell row={row} column={main} />}
          {status && <Status value={status} />}
        </p>
        {says && textOf(row[says.key]) && (
          <p className="says">
            <Cell row={row} column={says} />
          </p>
        )}
        <p className="rest">
          {rest.map((column) => (
            <Labelled key={column.key} row={row} column={column} />
          ))}
        </p>
        <Evidence row={row} />
      </div>
    </li>
  );
}

function Labelled({ row, column }: { readonly row: Row; readonly column: Column }) {
  const { served } = useWords();
  return (
    <span>
      <span className="label">{served(column.title)}</span> <Cell row={row} column={column} />
    </span>
  );
}
