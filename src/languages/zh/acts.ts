// A read draft in, what was done out: the acts that an assessment tells of, the one act that a decision itself is, what it tells was done before it.
import type { Totals } from '../../facts/index.ts';
import { unitsOf } from '../../text/index.ts';
import type { ActClaim, Claim, ReadDraft } from '../language.ts';
import { allMatches } from '../makers/all-matches.ts';
import { SIGN, sentencesOf } from './act-signs.ts';
import { matterOf } from './matters.ts';
import { actsOf } from './narrative.ts';
import { NUMERAL, numeralOf } from './numerals.ts';
import { toldBriefings } from './told-briefings.ts';
import { toldLetters } from './told-letters.ts';
import { toldReports } from './told-reports.ts';

const COUNT = new RegExp(
  `(\\d{1,3}|[${NUMERAL}]{1,3})(?:次|项|份|个|场)((?:正式|公开|非公开|闭门)?会议|(?:全体|非正式|闭门|非公开)?磋商|决议|主席声明|新闻(?:谈话|声明|稿)|对新闻界(?:发表的)?(?:谈话|声明))`,
  'g',
);
//   安理会举行了21次会议,其中2次为非公开会议。还举行了12次磋商。        one count opens the totals where another follows at once
const HELD = /(?:安理会|安全理事会)(?:共|总共|一共)?举行了?\d{1,3}次(?:正式)?会议/;
const NEAR = 200; // characters between the sentences of the totals
const FIELDS: readonly (readonly [RegExp, keyof Totals])[] = [
  [/会议/, 'meetings'],
  [/磋商/, 'consultations'],
  [/决议/, 'resolutions'],
  [/主席声明/, 'presidentialStatements'],
  [/新闻/, 'pressStatements'],
];
//   2003年1月30日安全理事会第4698次会议通过
const ADOPTED = /安全理事会第[^。;\n]{1,20}次会议[^。;\n]{0,20}通过/;
const OWN = {
  resolution: 'adoption_resolution',
  presidential_statement: 'presidential_statement',
  press_statement: 'press_statement',
} as const;

/** Finds the acts that the text tells of. */
export function acts(draft: ReadDraft): ActClaim[] {
  const { kind } = draft.outline.header;
  if (kind === 'monthly_assessment') return actsOf(draft);
  if (kind === 'meeting_record') return toldBriefings(draft);
  if (kind !== 'resolution' && kind !== 'presidential_statement' && kind !== 'press_statement') return [];
  return [...ownAct(draft, OWN[kind]), ...told(draft)].sort((a, b) => a.start - b.start);
}

// What a decision says was done before it.
const told = (draft: ReadDraft): ActClaim[] => [...toldReports(draft), ...toldLetters(draft), ...toldBriefings(draft)];

// A resolution was adopted, a statement made: on its own date, where the text says so.
function ownAct({ page, outline, names }: ReadDraft, type: ActClaim['type']): ActClaim[] {
  const { date, meeting, symbol, vote, agendaItem } = outline.header;
  if (!date) return [];
  if (type === 'adoption_resolution' && !vote && !ADOPTED.test(page.text.slice(0, 4000))) return [];
  const places = [date, ...(meeting && Math.abs(meeting.start - date.end) < 40 ? [meeting] : [])];
  return [
    {
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
      type,
      date: date.value,
      matter: agendaItem && (matterOf(page.text, agendaItem, names) ?? agendaItem.value),
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

//   安理会举行了12次会议和9次全体磋商。安理会通过了3项决议、2项主席声明和5份新闻谈话。
//                ^^          ^                     ^       ^             ^
/** Finds the totals that a monthly assessment prints, with their place. */
export function totals(draft: ReadDraft): Claim<Totals> | null {
  const { page, outline } = draft;
  if (outline.header.kind !== 'monthly_assessment') return null;
  const units = unitsOf(page.text);
  const found = new Map<keyof Totals, number>();
  let isAlone = false; // one count opened them
  let isWhole = false; // 22次公开会议、1次非公开会议 are added up, unless their sum is printed before
  let start = -1;
  let end = -1;
  for (const part of outline.parts) {
    if (part.role !== 'body') continue;
    for (const sentence of sentencesOf(units, part)) {
      if ((sentence.signs & SIGN.计) === 0) continue;
      const counts = allMatches(COUNT, page.text.slice(sentence.start, sentence.end));
      if (isAlone && found.size < 2 && sentence.start - end > NEAR) {
        start = -1;
        found.clear();
      }
      const isNear = start < 0 ? HELD.test(page.text.slice(sentence.start, sentence.end)) : sentence.start - end <= NEAR;
      if (!counts.length || (counts.length < 2 && !isNear)) continue;
      if (start < 0) isAlone = counts.length < 2;
      for (const [, count, noun] of counts) {
        const field = FIELDS.find(([form]) => form.test(noun!))![1];
        const isPart: boolean = field === 'meetings' && /公开|闭门/.test(noun!) && !isWhole;
        if (!found.has(field) || isPart) found.set(field, numeralOf(count!)! + (isPart ? (found.get(field) ?? 0) : 0));
        isWhole ||= field === 'meetings' && !isPart;
      }
      if (start < 0) start = sentence.start;
      end = sentence.end;
    }
    if (found.size >= 2) break;
  }
  if (!found.size || (isAlone && found.size < 2)) return null;
  const value = { meetings: null, consultations: null, resolutions: null, presidentialStatements: null, pressStatements: null };
  return { value: { ...value, ...Object.fromEntries(found) }, basis: 'stated', start, end };
}
