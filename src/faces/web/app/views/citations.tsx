// A document and a depth in, its neighbourhood out: what it builds on to one side, what builds on it to the other; a picture and its table.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { answerOf, definitions, type Question, rowsOf } from '../api/questions.ts';
import { Neighbourhood } from '../parts/neighbourhood.tsx';
import { TextInput } from '../parts/question-form.tsx';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { Table } from '../parts/table.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';

const DEPTHS = ['1', '2', '3'];

/** The neighbourhood of a document. */
export function CitationsView() {
  const { say } = useWords();
  const { symbol, depth = '2' } = useSearch({ strict: false }) as Record<string, string>;
  const navigate = useNavigate();
  const { data, error } = useQuery(definitions);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    void navigate({
      to: '/citations',
      search: { symbol: String(given.get('symbol')).trim(), depth: String(given.get('depth')) },
    });
  };
  const [back, ahead] = [data?.find(({ name }) => name === 'cites'), data?.find(({ name }) => name === 'cited-by')];
  return (
    <View title={symbol ? `${say('nav.citations')}: ${symbol}` : say('nav.citations')} lead={say('citations.lead')} isWide>
      <form className="question-form" onSubmit={submit} key={`${symbol} ${depth}`}>
        <div className="field">
          <label htmlFor="symbol">{say('citations.symbol')}</label>
          <TextInput
            common={{ id: 'symbol', name: 'symbol', required: true, placeholder: 'S/RES/1325 (2000)' }}
            value={symbol ?? ''}
            of="document"
          />
        </div>
        <div className="field">
          <label htmlFor="depth">{say('citations.depth')}</label>
          <select id="depth" name="depth" defaultValue={depth}>
            {DEPTHS.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
        <button type="submit" className="primary">
          {say('form.ask')}
        </button>
      </form>
      {error && <Failure error={error} />}
      {symbol && back && ahead && <Around back={back} ahead={ahead} symbol={symbol} depth={depth} />}
    </View>
  );
}

interface AroundParts {
  readonly back: Question;
  readonly ahead: Question;
  readonly symbol: string;
  readonly depth: string;
}

function Around({ back, ahead, symbol, depth }: AroundParts) {
  const { say, served } = useWords();
  const earlier = useInfiniteQuery(answerOf(back.name, { symbol, depth }));
  const later = useInfiniteQuery(answerOf(ahead.name, { symbol, depth }));
  const error = earlier.error ?? later.error;
  if (error) return <Failure error={error} />;
  if (earlier.isPending || later.isPending) return <Loading />;
  const [before, after] = [rowsOf(earlier.data), rowsOf(later.data)];
  if (!before.length && !after.length)
    return (
      <Empty title={say('citations.none', { symbol })}>
        <p>{say('citations.none.advice')}</p>
      </Empty>
    );
  return (
    <>
      <Neighbourhood symbol={symbol} before={before} after={after} />
      {[
        { question: back, rows: before },
        { question: ahead, rows: after },
      ].map(({ question, rows }) => (
        <section key={question.name} className="dossier-part">
          <h2>
            {served(question.sentence)} <span className="count">{rows.length}</span>
          </h2>
          {rows.length ? (
            <Table columns={question.columns} rows={rows} label={served(question.sentence)} />
          ) : (
            <p className="none">{say('dossier.none')}</p>
          )}
        </section>
      ))}
    </>
  );
}
