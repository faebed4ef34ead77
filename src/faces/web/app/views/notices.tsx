// A member in, what they are told of and how out: a form to subscribe, their subscriptions, their saved questions.
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { subscriptions } from '../api/notices.ts';
import { useSaved } from '../api/saved.ts';
import { useSession } from '../api/session.ts';
import { SubscribeForm } from '../parts/notices/subscribe-form.tsx';
import { Subscriptions } from '../parts/notices/subscriptions.tsx';
import { SavedList } from '../parts/saved.tsx';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';

/** Notices. */
export function NoticesView() {
  const { say } = useWords();
  const session = useSession();
  if (!session) return <Loading />;
  return (
    <View title={say('nav.notices')} lead={say('notices.lead')}>
      {session.member?.rights.includes('read') ? (
        <Own />
      ) : (
        <Empty title={say('notices.needs')}>
          <p>
            <Link to="/sign-in">{say('sign.in')}</Link>
          </p>
        </Empty>
      )}
    </View>
  );
}

function Own() {
  const { say } = useWords();
  const { about, subject } = useSearch({ strict: false }) as { about?: string; subject?: string };
  const saved = useSaved();
  const held = useQuery(subscriptions);
  if (held.error) return <Failure error={held.error} />;
  if (!held.data) return <Loading />;
  const first = { ...(about ? { about } : {}), ...(subject ? { subject } : {}) };
  return (
    <>
      <h2>{say('notices.subscribe')}</h2>
      <SubscribeForm key={`${about} ${subject}`} ways={held.data.ways} saved={saved} first={first} />
      <h2>{say('notices.held')}</h2>
      <Subscriptions held={held.data.subscriptions} saved={saved} />
      <SavedList />
    </>
  );
}
