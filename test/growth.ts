// Work on a share of something long in; whether its time grows with that length, on any machine and beside any load, out.

const SOON_MS = 500; // what is done so soon needs no second look
const MOST = 40; // ten times as long takes some ten times the time; a hundred times is what is to be found
const TRIES = 3;

const msOf = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** Gives how much longer the whole takes than a tenth of it, at least 40 when it grows with the square; 0 when the whole is done at once. */
export function growthOf(work: (share: number) => void): number {
  work(0.1);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES; i++) {
    const tenth = Math.min(
      msOf(() => work(0.1)),
      msOf(() => work(0.1)),
    );
    const whole = msOf(() => work(1));
    if (whole < SOON_MS) return 0;
    least = Math.min(least, whole / tenth);
    if (least < MOST) break;
  }
  return least;
}

/** The growth that no linear work reaches. */
export const NOT_LINEAR = MOST;
