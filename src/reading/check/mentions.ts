// Acts in; a finding out when one outcome is told twice with different dates.
import type { ActFact, FindingFact } from '../../facts/index.ts';
import type { Check } from './check.ts';

//   1月24日通过的第2088(2013)号决议 … 1月25日，安理会通过了第2088(2013)号决议
//   ^^^^^^^                            ^^^^^^^ one resolution, two days
/** Says which resolutions and statements are told to have been adopted on two different days. */
export const mentions: Check = ({ acts }) => {
  const first = new Map<string, ActFact>();
  const found: FindingFact[] = [];
  for (const act of acts) {
    if (act.date === null) continue;
    for (const outcome of act.type === 'adoption_resolution' || act.type === 'presidential_statement' ? act.outcome : []) {
      const other = first.get(outcome);
      if (!other) first.set(outcome, act);
      else if (other.date !== act.date) {
        const message = `${outcome} is said to have been adopted on ${other.date} and on ${act.date}.`;
        found.push({ code: 'duplicate-mention-mismatch', severity: 'warning', message, evidence: act.evidence });
      }
    }
  }
  return found;
};
