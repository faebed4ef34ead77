// The number of a system in, the system out: what was read for it, what was filed, what is missing, each with the way to ask and to file.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { filingsOf, type Kind, kinds } from '../api/filings.ts';
import { definitions, type Question } from '../api/questions.ts';
import { type System, systems } from '../api/systems.ts';
import { useDay } from '../frame/day.ts';
import { FilingTable } from '../parts/filings/filing-table.tsx';
import { KindList } from '../parts/filings/kind-list.tsx';
import { Glimpse } from '../parts/glimpse.tsx';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';

const SHOWN = 5; // filings of each kind

/** One system. */
export function SystemView() {
  const { say, served } = useWords();
  const { n } = useParams({ from: '/systems/$n' });
  const day = useDay();
  const list = useQuery(systems);
  const questions = useQuery(definitions);
  const all = useQuery(kinds);
  const error = list.error ?? questions.error ?? all.error;
  if (error) return <Failure error={error} />;
  if (!list.data || !questions.data || !all.data || !day) return <Loading />;
  const system = list.data.find((one) => String(one.n) === n);
  if (!system)
    return (
      <View title={say('missing.title')}>
        <Empty title={say('missing.advice')} />
      </View>
    );
  const own = all.data.filter(({ name }) => system.kinds.includes(name));
  const asked = (isRead: boolean): Question[] =>
    system.questions
      .filter((name) => system.read.includes(name) === isRead)
      .flatMap((name) => questions.data.find((one) => one.name === name) ?? []);
  return (
    <View title={served(system.name)} lead={served(system.asks)} tools={<Neighbours system={system} all={list.data} />} isWide>
      <Part id="read" title={say('system.read')} none={say('system.read.none')}>
        {asked(true).map((question) => (
          <Glimpse key={question.name} question={question} day={day.day} />
        ))}
      </Part>
      <Part id="filed" title={say('system.filed')} none={say('system.filed.none')}>
        {[
          ...asked(false).map((question) => <Glimpse key={question.name} question={question} day={day.day} />),
          ...(own.length ? [<Filed key="filed" kinds={own} />] : []),
        ]}
      </Part>
      <Part id="missing" title={say('system.missing')} none={say('system.missing.none')}>
        {system.missing.length > 0 && [
          <ul key="missing" className="system-missing">
            {system.missing.map((sentence) => (
              <li key={sentence}>{served(sentence)}</li>
            ))}
          </ul>,
        ]}
      </Part>
    </View>
  );
}

interface PartParts {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly children: false | readonly React.ReactNode[];
}

function Part({ id, title, none, children }: PartParts) {
  return (
    <section className="system-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children && children.length > 0 ? children : <p className="none">{none}</p>}
    </section>
  );
}

function Filed({ kinds: own }: { readonly kinds: readonly Kind[] }) {
  const { say } = useWords();
  return (
    <div className="system-filed">
      <section aria-labelledby="to-file">
        <h3 id="to-file">{say('system.file')}</h3>
        <KindList kinds={own} />
      </section>
      <section aria-labelledby="latest">
        <h3 id="latest">{say('system.latest')}</h3>
        {own.map((kind) => (
          <Latest key={kind.name} kind={kind} />
        ))}
      </section>
    </div>
  );
}

function Latest({ kind }: { readonly kind: Kind }) {
  const { say, served } = useWords();
  const { data, error } = useInfiniteQuery(filingsOf({ kind: kind.name }, SHOWN));
  if (error) return <Failure error={error} />;
  if (!data) return <Loading />;
  const filings = data.pages.flat();
  if (!filings.length) return <p className="none">{say('system.latest.none', { title: served(kind.title) })}</p>;
  return (
    <>
      <FilingTable filings={filings.slice(0, SHOWN)} label={served(kind.title)} />
      <p className="whole">
        <Link to="/filings" search={{ kind: kind.name }}>
          {say('today.whole')}
        </Link>
      </p>
    </>
  );
}

function Neighbours({ system, all }: { readonly system: System; readonly all: readonly System[] }) {
  const { say, served } = useWords();
  const around = [
    ['before', all.find(({ n }) => n === system.n - 1)],
    ['after', all.find(({ n }) => n === system.n + 1)],
  ] as const;
  return (
    <nav className="system-nav" aria-label={say('nav.systems')}>
      {around.map(([place, one]) =>
        one ? (
          <Link key={place} to="/systems/$n" params={{ n: String(one.n) }} className="button" title={served(one.name)}>
            {say(`system.${place}`)}
          </Link>
        ) : null,
      )}
      <Link to="/systems" className="button">
        {say('system.all')}
      </Link>
    </nav>
  );
}
