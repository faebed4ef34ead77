// What is asked of the register in, its answer as text out: the one that was given before, as long as nothing in the register has changed.
import type { Queries } from '../../register/index.ts';

/** An answer as it travels. */
export interface Told {
  /** JSON. */
  readonly text: string;
  /** The cursor of the next page, or null. */
  readonly next: string | null;
  /** False when whoever asks has to be written down each time, or nobody else may be told the same. */
  readonly mayBeKept: boolean;
}

/** Gives the answer to what `key` stands for, and has it made when it is not known. The key names who asks, where that matters. */
export type Tell = (key: string, make: () => Promise<Told>) => Promise<Told>;

const MOST = 16 * 2 ** 20; // characters of all answers that are kept
const MOST_OF_ONE = 2 ** 20;

// Which transactions can be seen: every change moves it on and it never comes back, so the same state has the same answers.
const STATE = 'select pg_current_snapshot()::text as state';

/** Keeps answers of a register, whichever process changes it; those not asked for longest are given up first. */
export function keepAnswers(db: Queries): Tell {
  let [last, size] = ['', 0];
  const kept = new Map<string, { readonly told: Promise<Told>; length: number }>();

  const giveUp = (key: string): void => {
    size -= kept.get(key)?.length ?? 0;
    kept.delete(key);
  };

  return async (key, make) => {
    const [now] = await db.query<{ state: string }>(STATE);
    if (now!.state !== last) {
      kept.clear();
      [last, size] = [now!.state, 0];
    }
    const found = kept.get(key);
    if (found) {
      kept.delete(key); // it goes to the end of those that are given up
      kept.set(key, found);
      return found.told;
    }
    const entry = { told: make(), length: 0 };
    kept.set(key, entry); // whoever asks the same meanwhile waits for it too
    try {
      const told = await entry.told;
      if (kept.get(key) !== entry) return told;
      if (!told.mayBeKept || told.text.length > MOST_OF_ONE) giveUp(key);
      else {
        entry.length = told.text.length;
        size += entry.length;
      }
      for (const oldest of kept.keys()) {
        if (size <= MOST) break;
        giveUp(oldest);
      }
      return told;
    } catch (error) {
      if (kept.get(key) === entry) giveUp(key);
      throw error;
    }
  };
}
