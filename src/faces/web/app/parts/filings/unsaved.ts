// A name in, a value out that outlives a reload of the page in this window, and is gone once it is let go.
import { useCallback, useState } from 'react';

const kept = (name: string): unknown => {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null; // a browser may forbid keeping anything
  }
};

const keep = (name: string, value: unknown): void => {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // what was typed holds until the page is left
  }
};

/** The value, whether it was there before, a way to change it, and one to let it go. */
export function useUnsaved<T>(name: string, first: T) {
  const [found] = useState(() => kept(name) as T | null);
  const [value, setValue] = useState<T>(found ?? first);
  const change = useCallback(
    (next: T) => {
      setValue(next);
      keep(name, next);
    },
    [name],
  );
  const letGo = useCallback(() => keep(name, null), [name]);
  return { value, wasThere: found !== null, change, letGo };
}
