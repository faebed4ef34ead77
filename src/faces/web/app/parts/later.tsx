// Something that cannot be taken back in, a few seconds in which it can be stopped out: undo instead of "are you sure?".
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../words/index.ts';

const WAIT_MS = 8_000;

interface Waiting {
  readonly words: string;
  readonly act: () => void;
}

/** What waits to be done; it is done at once when the view is left. */
export function useLater() {
  const [waits, setWaits] = useState<Waiting | null>(null);
  const held = useRef<Waiting | null>(null);
  const now = useCallback(() => {
    held.current?.act();
    held.current = null;
    setWaits(null);
  }, []);
  const stop = useCallback(() => {
    held.current = null;
    setWaits(null);
  }, []);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(now, WAIT_MS);
    return () => clearTimeout(timer);
  }, [waits, now]);
  useEffect(() => {
    window.addEventListener('pagehide', now);
    return () => {
      window.removeEventListener('pagehide', now);
      now();
    };
  }, [now]);
  return {
    waits,
    stop,
    do: (words: string, act: () => void) => {
      now(); // what waited before is done first
      held.current = { words, act };
      setWaits(held.current);
    },
  };
}

/** Says what is about to be done, with the way to stop it. */
export function Later({ later: { waits, stop } }: { readonly later: ReturnType<typeof useLater> }) {
  const { say } = useWords();
  return (
    <p className="later" role="status">
      {waits && (
        <>
          {waits.words}{' '}
          <button type="button" onClick={stop}>
            {say('later.undo')}
          </button>
        </>
      )}
    </p>
  );
}
