// A label and choices in, a list to choose from out; the empty choice is any of them.
import { useId } from 'react';

interface ChoiceParts {
  readonly label: string;
  readonly value: string | undefined;
  /** What the empty choice is called. */
  readonly any: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly choose: (value: string) => void;
}

/** The list. */
export function Choice({ label, value, any, choices, choose }: ChoiceParts) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
