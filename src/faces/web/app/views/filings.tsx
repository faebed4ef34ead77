// The filings that one may see in, a list of them out, narrowed by kind, organisation and state; drafts of one's own go on from here.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { filingsOf, kinds, organisations, STATES } from '../api/filings.ts';
import { useSession } from '../api/session.ts';
import { Choice } from '../parts/choice.tsx';
import { FilingTable } from '../parts/filings/filing-table.tsx';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';
import { useFormats } from '../words/locale.ts';

type Narrowing = Partial<Record<'kind' | 'organisation' | 'state', string>>;

/** The list. */
export function FilingsView() {
  const { say } = useWords();
  const { kind, organisation, state } = useSearch({ strict: false }) as Narrowing;
  const values = { kind, organisation, state };
  const member = useSession()?.member;
  return (
    <View
      title={say('nav.filings')}
      lead={say('filings.lead')}
      isWide
      tools={
        <Link to="/file" className="button primary">
          {say('filings.new')}
        </Link>
      }
    >
      <Narrow values={values} own={member?.organisation ?? null} />
      <Listed values={values} isSignedIn={Boolean(member)} />
    </View>
  );
}

function Narrow({ values, own }: { readonly values: Narrowing; readonly own: string | null }) {
  const { say, served } = useWords();
  const navigate = useNavigate();
  const all = useQuery(kinds).data ?? [];
  const bodies = useQuery(organisations).data ?? [];
  const set = (key: keyof Narrowing) => (value: string) =>
    void navigate({ to: '/filings', search: (old: object) => ({ ...old, [key]: value || undefined }) });
  const byTitle = new Intl.Collator();
  const titled = all
    .map(({ name, title }) => ({ value: name, text: served(title) }))
    .sort((a, b) => byTitle.compare(a.text, b.text));
  return (
    <div className="question-form narrowing">
      <Choice label={say('filings.kind')} value={values.kind} any={say('form.any')} choices={titled} choose={set('kind')} />
      <Choice
        label={say('filings.organisation')}
        value={values.organisation}
        any={say('form.any')}
        choices={bodies.map(({ id, name }) => ({ value: id, text: served(name) }))}
        choose={set('organisation')}
      />
      <Choice
        label={say('filings.state')}
        value={values.state}
        any={say('form.any')}
        choices={STATES.map((state) => ({ value: state, text: served(state) }))}
        choose={set('state')}
      />
      {own && (
        <button
          type="button"
          aria-pressed={values.organisation === own}
          onClick={() => set('organisation')(values.organisation === own ? '' : own)}
        >
          {say('filings.own')}
        </button>
      )}
    </div>
  );
}

function Listed({ values, isSignedIn }: { readonly values: Narrowing; readonly isSignedIn: boolean }) {
  const { say } = useWords();
  const { number } = useFormats();
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(filingsOf(values));
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (isPending) return <Loading />;
  const filings = data.pages.flat();
  if (!filings.length)
    return (
      <Empty title={say('filings.none')}>
        <p>{say(isSignedIn ? 'filings.none.advice' : 'filings.none.signed-out')}</p>
      </Empty>
    );
  return (
    <>
      <p role="status" className="answer-line">
        {say(hasNextPage ? 'filings.first' : 'filings.count', { shown: number(filings.length) })}
      </p>
      <FilingTable filings={filings} label={say('nav.filings')} />
      {hasNextPage && (
        <button type="button" className="more" onClick={() => void fetchNextPage()}>
          {say('answer.more')}
        </button>
      )}
    </>
  );
}
