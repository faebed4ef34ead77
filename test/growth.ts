// Work on a share of something long in; how long it takes, and whether its time grows with that length, beside any load, out.

const SOON_MS = 500; // what is done so soon needs no second look
const MOST = 40; // ten times as long takes some ten times the time; a hundred times is what is to be found
const TRIES = 3;

const msOf = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** How long something takes: the least of three tries, in milliseconds, and how much longer that is than a tenth of it takes. */
export interface Growth {
  readonly ms: number;
  /** At least 40 when it grows with the square; 0 when the whole is done at once. */
  readonly growth: number;
}

/** Measures work on a share of something long. */
export function growthOf(work: (share: number) => void): Growth {
  work(0.1);
  let least: Growth = { ms: Number.POSITIVE_INFINITY, growth: Number.POSITIVE_INFINITY };
  for (let i = 0; i < TRIES; i++) {
    const tenth = Math.min(
      msOf(() => work(0.1)),
      msOf(() => work(0.1)),
    );
    const ms = msOf(() => work(1));
    if (ms < SOON_MS) return { ms, growth: 0 };
    least = { ms: Math.min(least.ms, ms), growth: Math.min(least.growth, ms / tenth) };
  }
  return least;
}

/** The growth that no linear work reaches. */
export const NOT_LINEAR = MOST;
