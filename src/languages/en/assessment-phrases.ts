// The acts and counts of a month in, the English sentences of a monthly assessment out.
import type { AssessmentPhrases, DraftAct } from '../makers/assessment-phrases.ts';
import { MONTHS } from '../makers/months.ts';

const GAP = '[to be completed by the presidency]';
const MEETINGS: Readonly<Record<string, string>> = {
  consultations_of_the_whole: 'consultations of the whole',
  open_debate: 'an open debate',
  private_meeting: 'a private meeting',
  formal_meeting: 'a meeting',
  tcc_meeting: 'a private meeting with the troop- and police-contributing countries',
  wrap_up_session: 'a wrap-up session on its work',
};

//   2013-02       → February 2013
const monthOf = (month: string): string => `${MONTHS[Number(month.slice(5, 7)) - 1]!} ${month.slice(0, 4)}`;
//   2013-02-04    → 4 February
const dayOf = (day: string): string => `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]!}`;
//   S/RES/2089 (2013) → resolution 2089 (2013)
const resolutionOf = (symbol: string): string => symbol.replace('S/RES/', 'resolution ');
const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;
const and = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
const on = ({ matter }: DraftAct): string => (matter ? ` on ${matter}` : '');

// Unanimous adoptions print no figures.
function voteOf(vote: string | null): string {
  const [yes, no, abstaining] = (vote ?? '').split('-').map(Number) as [number, number?, number?];
  if (!vote || (yes === 15 && !no && !abstaining)) return '';
  const parts = [
    `${yes} votes in favour`,
    ...(no ? [`${no} against`] : []),
    ...(abstaining ? [counted(abstaining, 'abstention')] : []),
  ];
  return `. The resolution was adopted by ${and(parts)}`;
}

export const ASSESSMENT: AssessmentPhrases = {
  gap: GAP,
  introduction: 'Introduction',
  regions: {
    africa: 'Africa',
    americas: 'Americas',
    'middle-east': 'Middle East',
    asia: 'Asia',
    europe: 'Europe',
    thematic: 'Thematic and other issues',
  },
  otherMatters: 'Other matters',
  title: (state, month) =>
    `Assessment of the work of the Security Council during the presidency of ${state ?? GAP} (${monthOf(month)})`,
  presidency: (state, month) =>
    `During the presidency of ${state ?? GAP} in ${monthOf(month)}, the Security Council considered a wide range of agenda items.`,
  held: ({ month, meetings, consultations }) =>
    `In ${monthOf(month)}, the Council held ${meetings === null ? '[number of meetings: no record]' : counted(meetings, 'meeting')} and ${
      consultations === null
        ? '[number of consultations of the whole: no record]'
        : counted(consultations, 'consultation of the whole', 'consultations of the whole')
    }.`,
  adopted({ resolutions, presidentialStatements, pressStatements }) {
    const adopted = and([
      ...(resolutions ? [counted(resolutions, 'resolution')] : []),
      ...(presidentialStatements ? [counted(presidentialStatements, 'presidential statement')] : []),
    ]);
    const issued =
      pressStatements === null
        ? '[number of statements to the press: no record]'
        : counted(pressStatements, 'statement to the press', 'statements to the press');
    const said = pressStatements === 0 ? [] : [`issued ${issued}`];
    return `The Council ${and([...(adopted ? [`adopted ${adopted}`] : []), ...said]) || 'adopted no resolution and no statement'}.`;
  },
  act(act) {
    const { type, day, outcome, vote, who } = act;
    const briefed = who ? ` ${who} briefed the Council.` : '';
    if (type === 'adoption_resolution')
      return `On ${dayOf(day)}, the Council adopted ${outcome ? resolutionOf(outcome) : GAP}${on(act)}${voteOf(vote)}.`;
    if (type === 'presidential_statement')
      return `On ${dayOf(day)}, the Council adopted a presidential statement${on(act)} (${outcome ?? GAP}).`;
    if (type === 'press_statement') return `On ${dayOf(day)}, the Council issued a statement to the press${on(act)}.`;
    if (type === 'briefing') return `On ${dayOf(day)}, the Council heard a briefing${who ? ` by ${who}` : ''}.`;
    if (type === 'council_mission') return `The Council dispatched a mission on ${dayOf(day)}${on(act)}.`;
    const meeting = MEETINGS[type];
    return meeting
      ? `On ${dayOf(day)}, the Council held ${meeting}.${briefed}`
      : `On ${dayOf(day)}: ${type.replaceAll('_', ' ')}${on(act)}.`;
  },
};
