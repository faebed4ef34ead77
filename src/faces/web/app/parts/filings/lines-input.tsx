// The lines of a list in, an input for each out, with one more at the end to go on writing.
import type { FocusEvent } from 'react';
import { useWords } from '../../words/index.ts';

interface LinesParts {
  readonly lines: readonly string[];
  readonly change: (lines: readonly string[]) => void;
  readonly common: { readonly 'aria-describedby': string | undefined; readonly onBlur: (event: FocusEvent) => void };
  /** The id of a list of suggestions. */
  readonly suggestions: string | undefined;
  readonly id: string;
  readonly label: string;
}

/** The inputs; an emptied line goes when one leaves it. */
export function LinesInput({ lines, change, common, suggestions, id, label }: LinesParts) {
  const { say } = useWords();
  const shown = lines.length && lines.at(-1) === '' ? lines : [...lines, ''];
  const set = (place: number, text: string) =>
    change(shown.map((line, i) => (i === place ? text : line)).filter((line, i) => line || i < lines.length));
  const tidy = (event: FocusEvent) => {
    if (lines.includes('')) change(lines.filter(Boolean));
    common.onBlur(event);
  };
  return (
    <ol className="lines">
      {shown.map((line, i) => (
        <li key={`${id}-${i.toString()}`}>
          <input
            type="text"
            dir="auto"
            autoComplete="off"
            aria-label={say('filing.line', { label, number: i + 1 })}
            aria-describedby={common['aria-describedby']}
            list={suggestions}
            value={line}
            placeholder={i === shown.length - 1 && i > 0 ? say('filing.line.more') : undefined}
            onChange={({ target }) => set(i, target.value)}
            onBlur={tidy}
          />
        </li>
      ))}
    </ol>
  );
}
