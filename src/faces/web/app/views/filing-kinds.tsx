// The kinds of filing in, the list one chooses from out: what each tells and whom, narrowed by a word, with the way to its form, a table, its example.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { type Kind, kinds, organisations } from '../api/filings.ts';
import { useSession } from '../api/session.ts';
import { KindList } from '../parts/filings/kind-list.tsx';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';

/** The list. Those that the own organisation may file stand first. */
export function FilingKindsView() {
  const { say, served } = useWords();
  const id = useId();
  const navigate = useNavigate();
  const { words = '' } = useSearch({ strict: false }) as { words?: string };
  const member = useSession()?.member;
  const own = useQuery(organisations).data?.find((one) => one.id === member?.organisation);
  const { data, error, isPending, refetch } = useQuery(kinds);
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (isPending) return <Loading />;
  const wanted = words.toLowerCase();
  const found = data.filter(({ title, sentence }) => `${served(title)} ${served(sentence)}`.toLowerCase().includes(wanted));
  const isOpen = ({ filers }: Kind) => !own || !filers || filers.includes(own.type);
  const [open, closed] = [found.filter(isOpen), found.filter((kind) => !isOpen(kind))];
  return (
    <View title={say('filings.new')} lead={say('kinds.lead')}>
      <div className="field kinds-search">
        <label htmlFor={id}>{say('kinds.search')}</label>
        <input
          id={id}
          type="search"
          value={words}
          onChange={({ target }) =>
            void navigate({ to: '/file', search: (old: object) => ({ ...old, words: target.value || undefined }), replace: true })
          }
        />
      </div>
      {!found.length && <Empty title={say('kinds.none', { words })} />}
      <KindList kinds={open} />
      {closed.length > 0 && (
        <>
          <h2>{say('kinds.others')}</h2>
          <KindList kinds={closed} />
        </>
      )}
    </View>
  );
}
