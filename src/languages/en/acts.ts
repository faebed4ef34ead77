// A read draft in, what was done out: the one act that a decision itself is, what it tells was done before it, the acts of an assessment.
import type { ActType } from '../../facts/index.ts';
import type { ActClaim, ReadDraft } from '../language.ts';
import { narratedActs } from './narrative.ts';
import { toldBriefings } from './told-briefings.ts';
import { toldLetters } from './told-letters.ts';
import { toldReports } from './told-reports.ts';

export { totals } from './totals.ts';

const OWN: Readonly<Partial<Record<string, ActType>>> = {
  resolution: 'adoption_resolution',
  presidential_statement: 'presidential_statement',
  press_statement: 'press_statement',
};
const SAME_LINE = 160;

/** Finds the acts that the text tells of, sorted by start. */
export function acts(draft: ReadDraft): ActClaim[] {
  const { kind } = draft.outline.header;
  if (kind === 'monthly_assessment') return narratedActs(draft);
  if (kind === 'meeting_record') return toldBriefings(draft);
  const own = OWN[kind];
  return own ? [...ownAct(draft, own), ...told(draft)].sort((a, b) => a.start - b.start) : [];
}

// What a decision says was done before it.
const told = (draft: ReadDraft): ActClaim[] => [...toldReports(draft), ...toldLetters(draft), ...toldBriefings(draft)];

//   Adopted by the Security Council at its 4213th meeting, on 31 October 2000
//                                          ^^^^               ^^^^^^^^^^^^^^^
function ownAct({ outline }: ReadDraft, type: ActType): ActClaim[] {
  const { date, meeting, symbol, vote, agendaItem } = outline.header;
  if (!date || (type === 'adoption_resolution' && !meeting && !vote)) return [];
  const isNear = meeting && Math.abs(meeting.start - date.start) < SAME_LINE;
  return [
    {
      start: isNear ? Math.min(date.start, meeting.start) : date.start,
      end: isNear ? Math.max(date.end, meeting.end) : date.end,
      type,
      date: date.value,
      matter: agendaItem?.value ?? null,
      section: null,
      participants: [],
      outcome: symbol ? [symbol.value] : [],
      vote: vote?.value ?? null,
      meeting: meeting?.value ?? null,
      meetingGroup: meeting ? String(meeting.value) : null,
      alsoAt: [],
    },
  ];
}
