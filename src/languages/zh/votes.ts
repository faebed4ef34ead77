// A sentence in, the vote it tells out: 14票赞成、1票弃权; 十二票对零票; 一致通过.
import type { Vote } from '../../facts/index.ts';
import { NUMERAL, numeralOf } from './numerals.ts';

const COUNT = `(\\d{1,2}|[${NUMERAL}]{1,3})`;
const FOR = new RegExp(`${COUNT}票(?:赞成|支持)`);
const AGAINST = new RegExp(`${COUNT}票反对`);
const ABSTAIN = new RegExp(`${COUNT}票弃权|弃权者${COUNT}`);
const VERSUS = new RegExp(`${COUNT}票对${COUNT}票?`);
const ABSENT = new RegExp(`${COUNT}个?(?:成员国|成员|国家|理事国)(?:\\([^)]{2,120}\\))?(?:没有|未)参加(?:表决|投票)`);
const ENLARGED = 1966; // the Council had eleven members before

const numberIn = (form: RegExp, text: string): number | null => {
  const match = form.exec(text);
  return numeralOf(match?.[1] ?? match?.[2] ?? '');
};

//   决议以14票赞成、1票弃权获得通过
//         ^^^^^^^^ ^^^^^^^ against is not printed: 0, inferred
/** Reads a vote; what is not printed is 0, and the vote then inferred. `year` gives the number of members that 一致 means. */
export function voteIn(text: string, year: number | null): Vote | null {
  const isCounted = text.includes('票');
  const versus = isCounted ? VERSUS.exec(text) : null;
  const inFavour = versus ? numeralOf(versus[1]!) : isCounted ? numberIn(FOR, text) : null;
  if (inFavour === null) {
    if (!/一致(?:通过|同意通过)/.test(text)) return null;
    const members = year !== null && year < ENLARGED ? 11 : 15;
    return { for: members, against: 0, abstain: 0, notParticipating: 0, basis: 'inferred' };
  }
  const against = versus ? numeralOf(versus[2]!) : numberIn(AGAINST, text);
  const abstain = numberIn(ABSTAIN, text);
  const absent = numberIn(ABSENT, text);
  const isWhole = against !== null && abstain !== null;
  return {
    for: inFavour,
    against: against ?? 0,
    abstain: abstain ?? 0,
    notParticipating: absent ?? 0,
    basis: isWhole ? 'stated' : 'inferred',
  };
}
