// A subject in, the way to be told of it out.
import { Link } from '@tanstack/react-router';
import type { Subject } from '../../api/notices.ts';
import { useWords } from '../../words/index.ts';

/** The link; who is not signed in is asked to, there. */
export function Follow({ about, subject }: { readonly about: Subject; readonly subject: string }) {
  const { say } = useWords();
  return (
    <Link to="/notices" search={{ about, subject }} className="follow">
      {say('notices.subscribe')}
    </Link>
  );
}
