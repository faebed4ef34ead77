// A function of a page (or of a list that belongs to it) in, the same function out that works each out once: several rules ask for the same thing.

const memories: (() => void)[] = [];

/** Remembers what a function gave for the object that it met last; documents are read one after the other. */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  let last: K | null = null;
  let made: T | null = null;
  memories.push(() => {
    last = null;
    made = null;
  });
  return (of) => {
    if (of !== last) {
      made = make(of);
      last = of;
    }
    return made as T;
  };
}

/** Lets go of the pages met last and of all that was made of them: a long text is not kept while its reading is printed. */
export function forgetPages(): void {
  for (const forget of memories) forget();
}
