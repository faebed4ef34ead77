// What lies below the screen in, the same out once the screen itself was drawn: what one looks at comes first.
import { type ReactNode, type RefObject, startTransition, useEffect, useLayoutEffect, useState } from 'react';

// Whether the first screen was drawn since this part stands.
function useSeen(): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setSeen(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isSeen;
}

const HEAD = 100; // pixels: a table whose head is on the screen is drawn whole, or its columns would move

/** Whether something is to be drawn: it begins on the screen, or the screen was drawn. */
export function useReached(element: RefObject<HTMLElement | null>): boolean {
  const isSeen = useSeen();
  const [isOnScreen, setOnScreen] = useState(false);
  useLayoutEffect(() => {
    if (element.current && element.current.getBoundingClientRect().top < window.innerHeight + HEAD) setOnScreen(true);
  }, [element]);
  return isSeen || isOnScreen;
}

/** A part that is drawn after the first screen. Nothing that is seen may stand below it: it would jump. */
export const Below = ({ children }: { readonly children: ReactNode }) => useSeen() && children;
