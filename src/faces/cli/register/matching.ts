// A register that is served in, documents that came in by the browser or by programs matched out, once nothing has come for a while.
import { type Database, match, matchingOf } from '../../../register/index.ts';
import { inRounds, type Rounds } from './rounds.ts';

const LOOK_MS = 2_000; // between two looks; when nothing was kept between them, all is quiet

/** Matches what was kept when all is quiet, until it is told to stop; a round under way is ended first. */
export const matchWhenQuiet = (db: Database): Rounds => inRounds(LOOK_MS, 'matching', makeLook(db));

/** Makes what looks at a register: the second time that it finds the same documents waiting, it matches them, and says so. */
export function makeLook(db: Database): () => Promise<boolean> {
  let waiting = 0;
  return async () => {
    const { kept, isMatched } = await matchingOf(db);
    const isQuiet = kept === waiting;
    waiting = isMatched ? 0 : kept;
    if (isMatched || !isQuiet) return false;
    await match(db);
    waiting = 0;
    return true;
  };
}
