// A function of a few words in, the same function out that remembers the words it met last: documents repeat their phrases.

const MANY = 500;

/** Remembers what a pure function gave for each phrase; all is forgotten when there are too many of them. */
export function remembered<T>(make: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const value = known.get(words);
    if (value !== undefined) return value;
    const made = make(words);
    if (known.size >= MANY) known.clear();
    known.set(words, made);
    return made;
  };
}
