// The totals that a monthly assessment prints and the acts it tells of in; a finding out for each pair that disagrees.
import type { ActFact, FindingFact, Reading, Totals } from '../../facts/index.ts';
import type { Check } from './check.ts';

const count = (acts: readonly ActFact[], type: ActFact['type']): number => acts.filter((act) => act.type === type).length;

const TOLD: Readonly<Record<keyof Totals, (acts: readonly ActFact[]) => number>> = {
  meetings: (acts) => new Set(acts.flatMap((act) => act.meetingGroup ?? [])).size,
  consultations: (acts) => count(acts, 'consultations_of_the_whole'),
  resolutions: (acts) => count(acts, 'adoption_resolution'),
  presidentialStatements: (acts) => count(acts, 'presidential_statement'),
  pressStatements: (acts) => count(acts, 'press_statement'),
};

const NOUNS: Readonly<Record<keyof Totals, string>> = {
  meetings: 'meetings',
  consultations: 'consultations of the whole',
  resolutions: 'resolutions',
  presidentialStatements: 'presidential statements',
  pressStatements: 'statements to the press',
};

//   安理会举行了 16 次会议和 18 次全体磋商。安理会通过了 4 项决议 …        (the narrative tells of 5 adoptions)
//                                                         ^ 4 ≠ 5
/** Says which printed totals differ from the number of acts told. */
export const totals: Check = (reading) => {
  const { totals: printed, acts } = reading;
  if (!printed) return [];
  return (Object.keys(TOLD) as (keyof Totals)[]).flatMap((kind) => {
    const told = TOLD[kind](acts);
    return printed[kind] === null || printed[kind] === told ? [] : [difference(kind, printed[kind], told, reading)];
  });
};

function difference(kind: keyof Totals, printed: number, told: number, { totalsEvidence, document }: Reading): FindingFact {
  const message = `The text prints ${printed} ${NOUNS[kind]} and tells of ${told}.`;
  const { start, end, quote } = totalsEvidence ?? document.evidence;
  return {
    code: 'totals-mismatch',
    severity: kind === 'consultations' ? 'info' : 'warning',
    message,
    evidence: { start, end, quote },
  };
}
