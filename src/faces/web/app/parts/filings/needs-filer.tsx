// Somebody who may not file in, what is needed for it out.
import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/index.ts';
import { Empty } from '../state.tsx';

/** What one needs to file. */
export function NeedsFiler({ isSignedIn }: { readonly isSignedIn: boolean }) {
  const { say } = useWords();
  return (
    <Empty title={say('filing.needs')}>
      {!isSignedIn && (
        <p>
          <Link to="/sign-in">{say('sign.in')}</Link>
        </p>
      )}
    </Empty>
  );
}
