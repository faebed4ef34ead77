// A read draft in, what was done out: the one act that a decision itself is, and the acts that an assessment tells of.
import type { ActClaim, ReadDraft } from '../language.ts';

export { totals } from './totals.ts';

const OWN = {
  resolution: 'adoption_resolution',
  presidential_statement: 'presidential_statement',
  press_statement: 'press_statement',
} as const;
const ADJACENT = 60; // how far the meeting stands from the date when one line prints both

//   Adopted by the Security Council at its 4698th meeting, on 30 January 2003
//                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// A resolution was adopted, a statement made: on its own date, in the meeting that the same line prints.
function ownAct({ outline }: ReadDraft, type: ActClaim['type']): ActClaim[] {
  const { date, meeting, symbol, vote, agendaItem } = outline.header;
  if (!date) return [];
  const isNear = meeting !== null && Math.abs(meeting.start - date.end) < ADJACENT;
  const isBeside = isNear || (meeting !== null && Math.abs(date.start - meeting.end) < ADJACENT);
  return [
    {
      start: isBeside ? Math.min(date.start, meeting.start) : date.start,
      end: isBeside ? Math.max(date.end, meeting.end) : date.end,
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

/** Finds the acts that the text tells of. */
export function acts(draft: ReadDraft): ActClaim[] {
  const { kind } = draft.outline.header;
  return kind === 'resolution' || kind === 'presidential_statement' || kind === 'press_statement' ? ownAct(draft, OWN[kind]) : [];
}
