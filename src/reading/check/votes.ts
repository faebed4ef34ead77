// Votes in; a finding out for each that does not sum to the Council's size of its time.
import type { FindingFact, Vote } from '../../facts/index.ts';
import type { Evidence } from '../../text/index.ts';
import type { Check } from './check.ts';

// The Council had eleven members until the amendment of Article 23 took effect; the first fifteen sat from 1 January 1966.
const sizeOn = (date: string): number => (date < '1966-01-01' ? 11 : 15);

//   on 27 June 1950 … by 7 votes to 1 … Two members did not participate; one was absent.
//                        ^^^^^^^^^^^^ 7 + 1 = 8 of 11: three took no part (informational)
/** Says which votes do not sum to the size of the Council; informational when members are said to have taken no part. */
export const votes: Check = ({ document, acts }) => {
  const found: FindingFact[] = [];
  let hasTold = false;
  for (const { vote, date, evidence } of acts) {
    if (!vote) continue;
    hasTold = true;
    found.push(...judge(vote, date ?? document.date, evidence));
  }
  if (document.vote && !hasTold) return judge(document.vote, document.date, document.evidence.vote as Evidence);
  return found;
};

function judge(vote: Vote, date: string | null, evidence: Evidence): FindingFact[] {
  if (!date) return [];
  const size = sizeOn(date);
  const voting = vote.for + vote.against + vote.abstain;
  const away = vote.notParticipating;
  if (voting === size && !away) return [];
  const sum = `${vote.for} for, ${vote.against} against, ${vote.abstain} abstaining`;
  if (voting + away === size) {
    return [
      { code: 'vote-sum', severity: 'info', message: `${sum}: ${away} of the Council's ${size} members took no part.`, evidence },
    ];
  }
  const told = away ? ` and ${away} taking no part` : '';
  return [
    { code: 'vote-sum', severity: 'warning', message: `${sum}${told} do not sum to the Council's ${size} members.`, evidence },
  ];
}
