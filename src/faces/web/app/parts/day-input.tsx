// A day and its label in, a field for it out that tells of another only once it is whole: while a year is being typed (0002, 0020, ...) nothing happens.
import { useEffect, useState } from 'react';
import { isDay } from '../words/locale.ts';

const WHOLE = /^[12]\d{3}-/;

interface DayInputParts {
  readonly label: string;
  readonly className: string;
  readonly value: string;
  readonly choose: (day: string) => void;
}

/** The field. An emptied one tells of an empty day. */
export function DayInput({ label, className, value, choose }: DayInputParts) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <label className={className}>
      <span>{label}</span>
      <input
        type="date"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === '' || (WHOLE.test(target.value) && isDay(target.value))) choose(target.value);
        }}
      />
    </label>
  );
}
