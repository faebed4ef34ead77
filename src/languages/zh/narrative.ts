// A monthly assessment in, every act it tells of once out: sections first, then what the introduction says of the same acts.
import type { ActType } from '../../facts/index.ts';
import { firstFrom, type Span, within } from '../../text/index.ts';
import type { ActClaim, ReadDraft } from '../language.ts';
import { type Dated, datesOf } from './act-dates.ts';
import { type Told, toldIn } from './act-forms.ts';
import { type Sentence, SIGN } from './act-signs.ts';
import { addIntroduction } from './introduction.ts';
import { matterOf } from './matters.ts';
import { isSame, participantsIn } from './participants.ts';
import { type Section, sectionsOf } from './sections.ts';
import { aboutIn } from './subject-matters.ts';
import { enrich, isOne, RECENT, type ToldAct } from './told-acts.ts';
import { voteIn } from './votes.ts';

/** A day of an act; not printed when it is that of the act before. */
type Day = Omit<Dated, 'date'> & { readonly date: string | null; readonly isPrinted: boolean };

const MEETINGS: ReadonlySet<ActType> = new Set([
  'briefing',
  'open_debate',
  'private_meeting',
  'formal_meeting',
  'tcc_meeting',
  'wrap_up_session',
  'adoption_resolution',
]);
const ATTENDED: ReadonlySet<ActType> = new Set([
  'consultations_of_the_whole',
  'briefing',
  'open_debate',
  'private_meeting',
  'formal_meeting',
  'tcc_meeting',
  'wrap_up_session',
]);
const DECIDED: ReadonlySet<ActType> = new Set(['adoption_resolution', 'presidential_statement']);
const MEETING = /第(\d{3,5})次会议/;
//   联合特别代表于1月29日向安理会通报了情况
//                 ^^^^^^^ a briefing of which the text says no form
const FORMLESS = /(\d{1,2}月\d{1,2}日)[^,。;]{0,12}向(?:安理会|(?:安全)?理事会)(?:成员)?(?:作了?)?(?:通报|介绍)/;
//   1月18日,特别代表通过视频会议向安理会通报了情况        the day opens the sentence
const BRIEFED =
  /[向在为](?:安理会|(?:安全)?理事会)(?:成员)?(?:简要|口头|详细)?(?:作了?|作出|提供了?|进行了?)?(?:情况|口头|专题|全面)?(?:通报|介绍)|作了?(?:情况|口头)?(?:通报|介绍)|通报了/;
const SAME_DAY = /^(?:同日|当日|当天|同一天)/;

const TOLD = SIGN.告知 | SIGN.作通报;
const SENTENCES_BACK = 12; // among which the day is looked for that 同日 means

/** Reads the acts of a narrative. */
export function actsOf(draft: ReadDraft): ActClaim[] {
  const sections = sectionsOf(draft);
  const matter = mattersOf(draft);
  const told: ToldAct[] = [];
  for (const section of sections) if (!section.isIntroduction) told.push(...readSection(draft, section));
  for (const section of sections) if (section.isIntroduction) addIntroduction(draft, readSection(draft, section), told);
  return told
    .filter((act) => act.date !== null || act.outcome.length > 0)
    .sort((a, b) => a.evidence.start - b.evidence.start)
    .map((act) => claimOf(act, matter));
}

function yearOf({ outline }: ReadDraft): number | null {
  const year = Number(outline.header.presidency?.value.month.slice(0, 4));
  return year || null;
}

// One section: each sentence may tell of acts, of who took part in the act before, of a vote.
function readSection(draft: ReadDraft, section: Section): ToldAct[] {
  const { page, citations } = draft;
  const { text } = page;
  const acts: ToldAct[] = [];
  const year = yearOf(draft);
  let current: ToldAct | null = null; // the act that people take part in
  for (const sentence of section.sentences) {
    const cited = within(citations, sentence);
    if (sentence.signs === 0 && !cited.length) continue;
    const fresh: ToldAct[] = [];
    const recent = acts.length > RECENT ? acts.slice(-RECENT) : acts;
    const told = toldIn(text, sentence, cited);
    for (const one of told) {
      for (const dated of daysOf(draft, section, sentence, one, recent)) {
        const act = toldActOf(draft, section, sentence, one, dated, recent);
        const same = recent.find((other) => isOne(other, act));
        if (same) enrich(same, act);
        else {
          acts.push(act);
          if (recent !== acts) recent.push(act);
        }
        fresh.push(same ?? act);
      }
    }
    const opening = section.isIntroduction ? null : beforeActs(text, sentence, told);
    const day = opening && dayOfSentence(draft, section, opening);
    const dateless = day && formless(draft, section, opening, day, fresh.length ? [] : recent);
    if (dateless) {
      acts.push(dateless);
      fresh.unshift(dateless);
    }
    current = fresh.find(({ type }) => ATTENDED.has(type)) ?? current;
    const attended: ToldAct | null =
      day && !dateless ? (recent.find((act) => act.date === day && ATTENDED.has(act.type)) ?? null) : current;
    if (attended && !section.isIntroduction) {
      addParticipants(draft, attended, sentence);
      current = attended;
    }
    addVote(text, sentence, recent, year);
  }
  return acts;
}

//   2月3日,副秘书长向安理会通报了情况,随后举行了全体磋商
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what stands before the acts that a sentence names; null where it names one at once
function beforeActs(text: string, sentence: Sentence, [first]: readonly Told[]): Sentence | null {
  if (!first) return sentence;
  const then = text.slice(sentence.start, first.start).lastIndexOf(',随后');
  return then < 0 ? null : { ...sentence, end: sentence.start + then };
}

// 特使门克里欧斯1月8日向安理会通报: the day by the verb, or at the opening, tells which of two sittings it was.
function dayOfSentence(draft: ReadDraft, section: Section, sentence: Sentence): string | null {
  const { moments, page } = draft;
  if ((sentence.signs & TOLD) === 0) return null;
  const words = page.text.slice(sentence.start, sentence.end);
  const match = (sentence.signs & SIGN.告知) === 0 ? null : FORMLESS.exec(words);
  if (match) {
    const moment = moments[firstFrom(moments, sentence.start + match.index)];
    if (moment?.start === sentence.start + match.index) return moment.value;
  }
  if (!BRIEFED.test(words)) return null;
  return SAME_DAY.test(words) ? dayBefore(draft, section, sentence) : openingDay(draft, sentence);
}

const isFullDay = (value: string): boolean => value.length === '2013-01-31'.length;

//   1月18日,…        在1月18日…
function openingDay(draft: ReadDraft, { start }: Span): string | null {
  const at = '在于'.includes(draft.page.text[start]!) ? start + 1 : start;
  const moment = draft.moments[firstFrom(draft.moments, at)];
  return moment?.start === at && isFullDay(moment.value) && isInMonth(draft, moment.value) ? moment.value : null;
}

//   7月7日,安理会就该决议草案进行表决。草案未获通过        what the Council did by the sentence before it was done on that day
function dayOfCouncil(draft: ReadDraft, { sentences }: Section, sentence: Sentence): string | null {
  const before = sentences[firstFrom(sentences, sentence.start) - 1];
  if (!before || !/安理会|安全理事会/.test(draft.page.text.slice(before.start, before.end))) return null;
  return openingDay(draft, before);
}

// 同日 is the day that a sentence before it opened with.
function dayBefore(draft: ReadDraft, { sentences }: Section, sentence: Sentence): string | null {
  const from = firstFrom(sentences, sentence.start);
  for (let i = from - 1; i >= Math.max(0, from - SENTENCES_BACK); i--) {
    const day = openingDay(draft, sentences[i]!);
    if (day) return day;
  }
  return null;
}

function formless(
  draft: ReadDraft,
  section: Section,
  sentence: Sentence,
  date: string,
  acts: readonly ToldAct[],
): ToldAct | null {
  if (!isInMonth(draft, date) || acts.some((act) => act.date === date && ATTENDED.has(act.type))) return null;
  if (!participantsIn(draft.page.text, sentence).some(({ as }) => as === 'briefer')) return null;
  const told: Told = { type: 'briefing', start: sentence.start, verb: sentence.start, end: sentence.end, outcome: null };
  const act = { ...toldActOf(draft, section, sentence, told, { date, about: null, isPrinted: true }, acts), meetingGroup: null };
  return act;
}

const isInMonth = ({ outline }: ReadDraft, date: string): boolean => {
  const month = outline.header.presidency?.value.month;
  return !month || date.startsWith(month);
};

// The days printed for an act; without one it takes the day of the act before. A day of another month is no act of this one.
function daysOf(draft: ReadDraft, section: Section, sentence: Sentence, told: Told, acts: readonly ToldAct[]): Day[] {
  const printed = datesOf(draft.page.text, sentence, draft.moments, told).map(({ date, about }) => ({
    date,
    about,
    isPrinted: true,
  }));
  if (printed.length) return printed.filter(({ date }) => isInMonth(draft, date));
  if (section.isIntroduction) return [{ date: null, about: null, isPrinted: false }];
  const { text } = draft.page;
  const same = SAME_DAY.test(text.slice(sentence.start, sentence.start + 3)) ? dayBefore(draft, section, sentence) : null;
  if (same) return [{ date: same, about: null, isPrinted: true }];
  const own = dayOfCouncil(draft, section, sentence);
  if (own) return [{ date: own, about: null, isPrinted: false }];
  const before = acts.findLast((act) => act.date !== null);
  return [{ date: before?.date ?? null, about: null, isPrinted: false }];
}

function toldActOf(
  draft: ReadDraft,
  section: Section,
  sentence: Sentence,
  told: Told,
  dated: Day,
  acts: readonly ToldAct[],
): ToldAct {
  const { text } = draft.page;
  const isClosed = '。;'.includes(text[sentence.end - 1]!);
  const mayMeet = MEETINGS.has(told.type) || DECIDED.has(told.type);
  return {
    type: told.type,
    date: dated.date,
    about: dated.about ?? aboutIn(text, section, sentence, told),
    section: section.isIntroduction ? null : section.heading,
    participants: [],
    outcome: outcomeOf(draft, sentence, told),
    vote: null,
    meeting: mayMeet ? meetingIn(text, sentence) : null,
    meetingGroup: groupOf(section, told, dated, acts),
    evidence: { start: sentence.start, end: sentence.end - (isClosed ? 1 : 0) },
    alsoAt: [],
  };
}

const meetingIn = (text: string, { start, end, signs }: Sentence): number | null =>
  signs & SIGN.会议 ? Number(MEETING.exec(text.slice(start, end))?.[1]) || null : null;

function outcomeOf({ citations }: ReadDraft, sentence: Span, told: Told): string[] {
  if (told.outcome) return [told.outcome];
  if (told.type === 'failed_draft') {
    const cited = within(citations, { start: told.start, end: sentence.end }).find(({ target }) => /^S\/\d/.test(target));
    return cited ? [cited.target] : [];
  }
  if (told.type !== 'presidential_statement') return [];
  const symbol = within(citations, { start: told.end, end: sentence.end }).find(({ target }) => target.startsWith('S/PRST/'));
  return symbol && symbol.start - told.end <= 2 ? [symbol.target] : [];
}

// What is adopted without a day of its own was adopted in the meeting told before: 辩论结束时通过了一项主席声明.
function groupOf(section: Section, told: Told, { date, isPrinted }: Day, acts: readonly ToldAct[]): string | null {
  if (!MEETINGS.has(told.type) && told.type !== 'presidential_statement') return null;
  const meeting = acts.findLast((act) => act.date === date && act.meetingGroup !== null && act.type !== 'adoption_resolution');
  if (DECIDED.has(told.type) && !isPrinted && meeting) return meeting.meetingGroup;
  return `${section.heading?.start ?? 0} ${told.type} ${date} ${told.outcome ?? ''}`;
}

function addParticipants({ page }: ReadDraft, act: ToldAct, sentence: Sentence): void {
  const people = participantsIn(page.text, sentence);
  if (!people.length) return;
  const words = page.text.slice(sentence.start, sentence.end);
  const printed = (part: string): string => {
    const at = words.indexOf(part);
    return at < 0 || !part ? part : page.printed({ start: sentence.start + at, end: sentence.start + at + part.length });
  };
  for (const person of people) {
    const { name, english, role, as } = person;
    const later = { name: name && printed(name), english, role: printed(role), as };
    if (!act.participants.some((known) => isSame(known, later))) act.participants.push(later);
  }
}

function addVote(text: string, sentence: Sentence, acts: readonly ToldAct[], year: number | null): void {
  if ((sentence.signs & SIGN.票) === 0) return;
  const adoption = acts.findLast(({ type }) => type === 'adoption_resolution' || type === 'failed_draft');
  if (adoption && !adoption.vote) adoption.vote = voteIn(text.slice(sentence.start, sentence.end), year);
}

/** A heading or a topic as printed, and its English name. */
type Matter = (about: Span) => { readonly printed: string; readonly english: string | null };

// Acts share their headings, so each is looked up once.
function mattersOf({ page, names }: ReadDraft): Matter {
  const known = new Map<number, ReturnType<Matter>>();
  return (about) => {
    const found = known.get(about.start) ?? { printed: page.printed(about), english: matterOf(page.text, about, names) };
    known.set(about.start, found);
    return found;
  };
}

function claimOf(act: ToldAct, matter: Matter): ActClaim {
  const about = act.about && matter(act.about);
  const { type, date, participants, outcome, vote, meeting, meetingGroup, alsoAt } = act;
  const { start, end } = act.evidence;
  return {
    start,
    end,
    type,
    date,
    matter: about && (about.english ?? about.printed),
    section: act.section && matter(act.section).printed,
    participants,
    outcome,
    vote,
    meeting,
    meetingGroup,
    alsoAt,
  };
}
