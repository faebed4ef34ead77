// What a picture shows said in words in, folded until it is asked for out: a long table that nobody looks at is not drawn.
import { type ReactNode, useState } from 'react';

/** The table twin of a picture. `isShort`: it is open from the first. */
export function Twin({
  title,
  isShort = false,
  children,
}: {
  readonly title: string;
  readonly isShort?: boolean;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(isShort);
  return (
    <details className="twin" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}
