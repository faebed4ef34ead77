// A relation and what is cited in, the relation that can be out: what is extended or ended is a decision, never a letter or report that tells of it.
import type { Relation } from '../../facts/index.ts';

const DECISION = /^(?:[SA]\/RES\/|S\/PRST\/|A\/DEC\/)/;
const OF_DECISIONS: ReadonlySet<Relation> = new Set(['extends', 'terminates']);

/**
 * Gives the relation that a text may have to what it cites.
 *   requesting the extension of the mandate of the Mission (S/2031/983)      cites the letter
 *   Decides to extend the measures imposed by resolution 9001 (2031)         extends the resolution
 */
export const possible = (relation: Relation, target: string): Relation =>
  OF_DECISIONS.has(relation) && !DECISION.test(target) ? 'cites' : relation;
