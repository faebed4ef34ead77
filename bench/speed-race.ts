// Two who work on the same texts in, the speed of each and the ratio of the two out: each round of one is followed by one of the other, so that
// whatever else the machine does meets both alike.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ROOMY } from '../src/faces/cli/threads.ts';
import type { Worker } from './speed-work.ts';
import { type BenchLanguage, median } from './texts.ts';

/** How often each works in one race. */
export const ROUNDS = 21;

/** How many races are run, each in new processes: what an engine makes of a program differs a little from one to the next. */
export const RACES = 3;

/** How long each warms up: until the engine has compiled what is called; small texts need many rounds for that. */
export const WARM_UP_SECONDS = 15;

const CHILD = fileURLToPath(new URL('./speed-child.mjs', import.meta.url));

type Round = () => Promise<number>;

// Everybody has the room that the command gives to each thread that reads.
const startOf = (language: BenchLanguage, workers: readonly Worker[]): ChildProcess =>
  fork(CHILD, [workers.join(), language], { execArgv: [...ROOMY] });

const roundOf =
  (child: ChildProcess, worker: Worker): Round =>
  async () => {
    const over = new AbortController(); // whoever waits no more hears no more
    const { signal } = over;
    try {
      child.send(worker);
      const [speed] = await Promise.race([once(child, 'message', { signal }), once(child, 'exit', { signal }).then(stopped)]);
      return speed as number;
    } finally {
      over.abort();
    }
  };

function stopped(): never {
  throw new Error('A process of the race stopped before its end; what it said stands above.');
}

async function raceOf(rounds: readonly [Round, Round]): Promise<[number, number][]> {
  for (const round of rounds) {
    const began = performance.now();
    while (performance.now() - began < WARM_UP_SECONDS * 1000) await round();
  }
  const pairs: [number, number][] = [];
  for (let i = 0; i < ROUNDS; i++) pairs.push([await rounds[0](), await rounds[1]()]);
  return pairs;
}

/** What races of two gave: the median million characters a second of each, and the median ratio of two rounds that followed each other. */
export interface Race {
  readonly speeds: readonly [number, number];
  readonly ratio: number;
}

/** Lets two race, both in one process or each in its own. */
export async function race(language: BenchLanguage, workers: readonly [Worker, Worker], isTogether: boolean): Promise<Race> {
  const pairs: [number, number][] = [];
  for (let i = 0; i < RACES; i++) {
    const first = startOf(language, isTogether ? workers : [workers[0]]);
    const second = isTogether ? first : startOf(language, [workers[1]]);
    try {
      pairs.push(...(await raceOf([roundOf(first, workers[0]), roundOf(second, workers[1])])));
    } finally {
      for (const child of new Set([first, second])) child.kill();
    }
  }
  const speeds = [median(pairs.map(([ours]) => ours)), median(pairs.map(([, theirs]) => theirs))] as const;
  return { speeds, ratio: median(pairs.map(([ours, theirs]) => ours / theirs)) };
}
