// A function of a page (or of a list that belongs to it) in, the same function out that works each out once: several rules ask for the same thing.

/** Remembers what a function gave for an object as long as that is in use. */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}
