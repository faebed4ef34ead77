// A name, heads and rows in, a table in its frame out: it scrolls in itself, and a narrow screen shows each row as a card.
import type { ReactNode } from 'react';

/** What such a table is made of. */
interface FramedTableParts {
  /** Names the table for those who do not see it. */
  readonly label: string;
  /** One head a column; each names one thing only. */
  readonly heads: readonly string[];
  /** The head of a last column of buttons, for those who do not see it. */
  readonly deeds?: string;
  readonly className?: string;
  /** The rows. */
  readonly children: ReactNode;
}

/** The table. */
export function FramedTable({ label, heads, deeds, className, children }: FramedTableParts) {
  return (
    <div className={className ? `table-frame ${className}` : 'table-frame'}>
      <table className="answer">
        <caption className="hidden">{label}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {deeds && (
              <th scope="col">
                <span className="hidden">{deeds}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
