// A function of a page (or of a list that belongs to it) in, the same function out that works each out once: several rules ask for the same thing.
import { inEachLane } from '../../text/index.ts';

const memories: { of: unknown; made: unknown }[] = [];

/** Remembers what a function gave for the object that it met last; each lane has a memory of its own. */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const memory = inEachLane(() => {
    const empty: { of: K | null; made: T | null } = { of: null, made: null };
    memories.push(empty);
    return empty;
  });
  return (of) => {
    const own = memory();
    if (own.of !== of) {
      own.made = make(of);
      own.of = of;
    }
    return own.made as T;
  };
}

/** Lets go of the pages met last and of all that was made of them: a long text is not kept while its reading is printed. */
export function forgetPages(): void {
  for (const memory of memories) {
    memory.of = null;
    memory.made = null;
  }
}
