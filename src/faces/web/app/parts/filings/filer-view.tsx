// The name of a kind in, a view out in which whoever may file works on it; others are told what they need, or that there is no such kind.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Kind, kinds } from '../../api/filings.ts';
import { type Member, useSession } from '../../api/session.ts';
import { useWords } from '../../words/index.ts';
import { Empty, Failure, Loading } from '../state.tsx';
import { View } from '../view.tsx';
import { NeedsFiler } from './needs-filer.tsx';

interface FilerViewParts {
  readonly name: string;
  readonly headOf: (kind: Kind) => { readonly title: string; readonly lead: string; readonly tools: ReactNode };
  readonly isWide?: boolean;
  /** What one files with; `guard` goes along with every change. */
  readonly children: (kind: Kind, member: Member, guard: string | null) => ReactNode;
}

/** The view. */
export function FilerView({ name, headOf, isWide = false, children }: FilerViewParts) {
  const { say } = useWords();
  const session = useSession();
  const { data, error, isPending, refetch } = useQuery(kinds);
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (isPending || !session) return <Loading />;
  const kind = data.find((one) => one.name === name);
  if (!kind)
    return (
      <View title={say('missing.title')}>
        <Empty title={say('filing.kind.none', { name })} />
      </View>
    );
  const { member, guard } = session;
  return (
    <View {...headOf(kind)} isWide={isWide}>
      {member?.rights.includes('file') ? children(kind, member, guard) : <NeedsFiler isSignedIn={member !== null} />}
    </View>
  );
}
