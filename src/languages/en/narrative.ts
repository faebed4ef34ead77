// A monthly assessment in, every act it tells of once out: sections first, then what the introduction says of the same acts.
import type { ActType, Participant, Vote } from '../../facts/index.ts';
import { type Span, within } from '../../text/index.ts';
import type { ActClaim, ReadDraft } from '../language.ts';
import { goesBack, type Told, toldIn } from './act-forms.ts';
import { participantsIn } from './participants.ts';
import { readVote } from './votes.ts';

interface ToldAct extends Span {
  readonly type: ActType;
  readonly date: string | null;
  readonly section: string | null;
  readonly participants: Participant[];
  readonly outcome: readonly string[];
  vote: Vote | null;
  readonly meetingGroup: string | null;
  readonly alsoAt: Span[];
}

interface Section {
  readonly heading: string | null;
  readonly isIntroduction: boolean;
  readonly sentences: readonly Span[];
}

const SENTENCE_END = /(?<!\b(?:Mr|Ms|Mrs|Dr|St|No|Sr|Jr|[A-Z]))[.;](?=["')]? |["')]?$|["')]?\n)/g;
const INTRODUCTION = /^(?:[I1A]\.? )?(?:introduction|overview|general)$/i;
const LONGEST = 2000; // a longer sentence is read in pieces, so that no text takes long
const ABOUT_OTHER = /\b(?:of|since|until|dated|by|before|from|after)(?: the)? (?:[A-Za-z ]{0,24} )?$/;
const LISTED = /^(?:,? and |, )$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MEETINGS: ReadonlySet<ActType> = new Set([
  'briefing',
  'open_debate',
  'private_meeting',
  'formal_meeting',
  'tcc_meeting',
  'wrap_up_session',
  'adoption_resolution',
  'presidential_statement',
]);
const DECIDED: ReadonlySet<ActType> = new Set(['adoption_resolution', 'presidential_statement']);
const ATTENDED: ReadonlySet<ActType> = new Set([
  'consultations_of_the_whole',
  ...[...MEETINGS].filter((type) => !DECIDED.has(type)),
]);

function sentencesOf(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = [];
  let from = start;
  const put = (to: number): void => {
    for (; from < to; from = Math.min(to, from + LONGEST)) sentences.push({ start: from, end: Math.min(to, from + LONGEST) });
    while (from < end && text[from] === ' ') from++;
  };
  SENTENCE_END.lastIndex = start;
  for (let match = SENTENCE_END.exec(text); match && match.index < end; match = SENTENCE_END.exec(text)) put(match.index);
  put(end);
  return sentences.map((one) => ({
    ...one,
    start: /[.;]/.test(text[one.start]!) ? Math.min(one.start + 2, one.end) : one.start,
  }));
}

function sectionsOf({ page, outline }: ReadDraft): Section[] {
  const sections: { heading: string | null; isIntroduction: boolean; sentences: Span[] }[] = [];
  let heading: Span | null = null;
  let isOpen = false;
  for (const part of outline.parts) {
    if (part.role === 'heading') {
      heading = { start: part.body, end: part.end };
      isOpen = false;
    } else if (part.role === 'body') {
      if (!isOpen) {
        const printed = heading && page.printed(heading);
        sections.push({ heading: printed, isIntroduction: printed !== null && INTRODUCTION.test(printed), sentences: [] });
      }
      isOpen = true;
      sections.at(-1)!.sentences.push(...sentencesOf(page.text, { start: part.body, end: part.end }));
    }
  }
  return sections;
}

// ---- days ----

//   On 17 and 28 October, the Council issued ...        issued a statement on the attack of 10 October
//      ^^     ^^^^^^^^^^ two acts                                                         ^^^^^^^^^^ of something else
function daysOf(draft: ReadDraft, sentence: Span, told: Told, next: Told | undefined): string[] {
  const { page, moments, outline } = draft;
  const month = outline.header.presidency?.value.month ?? '';
  const until = next && next.start > told.start ? next.start : sentence.end;
  const days = within(moments, { start: sentence.start, end: until }).filter(
    ({ value }) => DAY.test(value) && value.startsWith(month),
  );
  const isOwn = ({ start }: Span): boolean => !ABOUT_OTHER.test(page.text.slice(Math.max(sentence.start, start - 30), start));
  const before = days.filter((day) => day.start < told.start);
  const last = before.findLast(isOwn);
  // statements to the press on Lowland (4 and 11 March) and Norland (10 March): three acts
  const ends = last ? [] : days.filter(({ start }) => start >= told.end && page.text[start - 1] === '(').map(({ end }) => end);
  if (ends.length) return [...new Set(days.filter(({ end }) => ends.includes(end)).map(({ value }) => value))].sort();
  const first = last ?? days.find((day) => day.start >= told.end && /\bon $|\($/.test(page.text.slice(day.start - 4, day.start)));
  if (!first) return [];
  // Days of one list share their end, or stand one after the other: 17 and 28 October; 3 October and 2 October
  const list = days.filter(
    (day) => day.end === first.end || (day.end <= first.start && LISTED.test(page.text.slice(day.end, first.start))),
  );
  return [...new Set([...list, first].map(({ value }) => value))].sort();
}

// ---- acts ----

function outcomeOf({ citations }: ReadDraft, sentence: Span, told: Told): string[] {
  const after = within(citations, { start: told.start, end: sentence.end });
  const targets = (pattern: RegExp, from = after): string[] => [
    ...new Set(from.filter((c) => pattern.test(c.target)).map((c) => c.target)),
  ];
  if (told.type === 'presidential_statement') return targets(/^S\/PRST\//).slice(0, 1);
  if (told.type === 'failed_draft') return targets(/^S\/\d/, within(citations, sentence)).slice(0, 1);
  if (told.type !== 'adoption_resolution') return [];
  const first = after.find((c) => c.target.startsWith('S/RES/'));
  return first ? [first.target] : [];
}

function groupOf(section: Section, told: Told, date: string | null, acts: readonly ToldAct[], isPrinted: boolean): string | null {
  if (!MEETINGS.has(told.type)) return null;
  const meeting = acts.findLast((act) => act.date === date && act.meetingGroup !== null && !DECIDED.has(act.type));
  if (DECIDED.has(told.type) && !isPrinted && meeting) return meeting.meetingGroup;
  return `${section.heading} ${told.type} ${date} ${told.start}`;
}

function readSection(draft: ReadDraft, section: Section): ToldAct[] {
  const { page, outline } = draft;
  const { text } = page;
  const year = Number(outline.header.presidency?.value.month.slice(0, 4)) || null;
  const acts: ToldAct[] = [];
  let current: ToldAct | null = null;
  for (const sentence of section.sentences) {
    const told = toldIn(text, sentence);
    for (const [i, one] of told.entries()) {
      const printed = daysOf(draft, sentence, one, told[i + 1]);
      const dates = printed.length || section.isIntroduction ? printed : [acts.at(-1)?.date ?? null];
      for (const date of dates.length ? dates : [null]) {
        const outcome = outcomeOf(draft, sentence, one);
        const isBack = !printed.length && goesBack(text, sentence, one);
        const same = acts.findLast(
          (act) =>
            act.type === one.type &&
            act.date === date &&
            (outcome.length ? act.outcome[0] === outcome[0] : isBack || ATTENDED.has(one.type)),
        );
        // A wrap-up session held as a private meeting, a debate with a briefing, are one act.
        const host: ToldAct | undefined =
          !printed.length && ['private_meeting', 'formal_meeting', 'briefing'].includes(one.type)
            ? acts.findLast((act) => act.date === date && ATTENDED.has(act.type))
            : undefined;
        const known = same ?? host;
        if (known) current = ATTENDED.has(known.type) ? known : current;
        else {
          const meetingGroup = groupOf(section, one, date, acts, printed.length > 0);
          const heading = section.isIntroduction ? null : section.heading;
          const place = { start: sentence.start, end: sentence.end };
          const act: ToldAct = {
            ...place,
            type: one.type,
            date,
            section: heading,
            participants: [],
            outcome,
            vote: null,
            meetingGroup,
            alsoAt: [],
          };
          acts.push(act);
          if (ATTENDED.has(one.type)) current = act;
        }
      }
    }
    const words = text.slice(sentence.start, sentence.end);
    if (current && !section.isIntroduction) {
      for (const person of participantsIn(words)) {
        if (!current.participants.some(({ name }) => name === person.name)) current.participants.push(person);
      }
    }
    const adoption = acts.findLast(({ type }) => type === 'adoption_resolution' || type === 'failed_draft');
    if (adoption && !adoption.vote && /\bvotes?\b|\bunanimous/.test(words))
      adoption.vote = readVote(page, sentence, [], year)?.value ?? null;
  }
  return acts;
}

// The introduction names acts that the sections tell of: the same outcome, or the same kind on the same day.
function addIntroduction(told: readonly ToldAct[], acts: ToldAct[]): void {
  for (const act of told) {
    const same = acts.find((other) =>
      act.outcome.length && other.outcome.length
        ? other.outcome[0] === act.outcome[0]
        : other.type === act.type && (act.date ? other.date === act.date : act.type === 'council_mission'),
    );
    if (same) same.alsoAt.push({ start: act.start, end: act.end });
    else if (act.date !== null || act.outcome.length) acts.push(act);
  }
}

/** Reads the acts of a narrative. */
export function narratedActs(draft: ReadDraft): ActClaim[] {
  const sections = sectionsOf(draft);
  const acts: ToldAct[] = [];
  for (const section of sections) if (!section.isIntroduction) acts.push(...readSection(draft, section));
  for (const section of sections) if (section.isIntroduction) addIntroduction(readSection(draft, section), acts);
  return acts
    .filter(({ date, outcome }) => date !== null || outcome.length > 0)
    .sort((a, b) => a.start - b.start)
    .map((act) => ({ ...act, matter: act.section, meeting: null }));
}
