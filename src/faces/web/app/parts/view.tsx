// A title and content in, a view out: it names the window, and takes the focus when one comes from another view.
import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words/index.ts';

let place: string | null = null; // the view that was shown last

/** A view with its head. */
export function View({
  title,
  lead,
  tools,
  children,
  isWide = false,
}: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly isWide?: boolean;
}) {
  const { say } = useWords();
  const head = useRef<HTMLHeadingElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    document.title = typeof title === 'string' ? `${title} – ${say('product')}` : say('product');
  }, [title, say]);
  useEffect(() => {
    if (place !== null && place !== path) head.current?.focus({ preventScroll: true });
    place = path;
  }, [path]);
  return (
    <div className={isWide ? 'view wide' : 'view'}>
      <header className="view-head">
        <div>
          <h1 ref={head} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {tools}
      </header>
      {children}
    </div>
  );
}
