// A draft in, the briefings out that its text says were given on a day: by whom; each briefing once.
import { firstFrom, type Page, type Span } from '../../text/index.ts';
import type { ActClaim, Header, Moment, Name, ReadDraft } from '../language.ts';
import { isOfResolution } from './day-of-resolution.ts';

/** How a language says "briefing": the noun, and what stands around those who give it and its day. */
export interface BriefingWords {
  /** Lists where the noun stands on a page. */
  readonly nouns: (page: Page) => readonly Span[];
  /** Finds a mark over which the phrase does not reach. */
  readonly end: RegExp;
  /** Fits the end of what stands before the noun when the briefing is only asked for or looked forward to. */
  readonly asked: RegExp;
  /** Fits what stands between the noun and the first who gives it, behind the noun; null when they never stand there. */
  readonly speakerAfter: RegExp | null;
  /** Fits what stands between two who give it together. */
  readonly and: RegExp;
  /** Fits what stands between the one who gives it and the noun that follows; null when they never stand there. */
  readonly speakerBefore: RegExp | null;
  /** Fits what stands between the day and the noun that follows. */
  readonly dayBefore: RegExp;
  /** Fits the end of what stands before a day behind the noun. */
  readonly dayAfter: RegExp;
  /** Fits the end of what stands before the name of the one who is briefed. */
  readonly recipientBefore: RegExp;
  /** Fits the beginning of a record that tells of its own meeting alone, so that what has no day was given on that day. */
  readonly communique: RegExp;
  /** How far before the noun the phrase may begin, in characters, and how far behind it it may go on. */
  readonly before: number;
  readonly behind: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const GAP = 90; // characters between the noun and the first who gives the briefing
const MOST = 8; // names of those who give one briefing
const CONTEXT = 20;
const OPENING = 600; // characters in which a record says that it is a communiqué

//   the briefing on 13 July 2031 by the Special Representative of the Secretary-General for West Africa
//       ^noun       ^day            ^speaker
/** Makes the finder of briefings for a language. */
export const makeBriefingActs =
  (words: BriefingWords) =>
  (draft: ReadDraft): ActClaim[] => {
    const briefings = new Map<string, ActClaim & { readonly alsoAt: Span[] }>();
    for (const noun of words.nouns(draft.page)) {
      const briefing = briefingAt(noun, draft, words);
      if (!briefing) continue;
      const key = `${briefing.date} ${briefing.participants[0]!.role ?? briefing.participants[0]!.name}`;
      const known = briefings.get(key);
      if (known) known.alsoAt.push({ start: briefing.start, end: briefing.end });
      else briefings.set(key, { ...briefing, alsoAt: [] });
    }
    return [...briefings.values()];
  };

function briefingAt(noun: Span, draft: ReadDraft, words: BriefingWords): ActClaim | null {
  const { text } = draft.page;
  const from = Math.max(0, noun.start - words.before);
  const lead = text.slice(from, noun.start);
  const begin = from + lastEnd(lead, words.end);
  if (words.asked.test(text.slice(begin, noun.start))) return null;
  const rest = text.slice(noun.end, noun.end + words.behind);
  const end = noun.end + (words.end.exec(rest)?.index ?? rest.length);
  const speakers = speakersAfter(noun, end, draft, words) ?? speakersBefore(noun, begin, draft, words);
  if (!speakers) return null;
  const printed = dayOf(noun, begin, end, draft, words);
  const own = printed ? null : ownHeader(draft, words);
  const day = printed ?? own?.date;
  const told = draft.outline.header.date?.value;
  if (!day?.value || (told && day.value > told)) return null;
  const places = [noun, ...(printed ? [printed] : []), ...speakers];
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map((place) => place.end)),
    type: 'briefing',
    date: day.value,
    matter: null,
    section: null,
    participants: participantsOf(speakers),
    outcome: [],
    vote: null,
    meeting: own?.meeting?.value ?? null,
    meetingGroup: null,
    alsoAt: [],
  };
}

// The header of a record that tells of its own meeting alone.
const ownHeader = ({ page, outline }: ReadDraft, { communique }: BriefingWords): Header | null =>
  communique.test(page.text.slice(0, OPENING)) ? outline.header : null;

//   Special Representative of the Secretary-General for Georgia, Jean Arnault      Jean Arnault, Special Representative of ...
function participantsOf(speakers: readonly Name[]): ActClaim['participants'] {
  const isHuman = ({ type, name }: Name) => type === 'person' && !/ of /.test(name);
  const offices = speakers.filter((one) => !isHuman(one));
  const humans = speakers.filter(isHuman);
  const isEach = humans.length === offices.length || offices.length === 1;
  if (!offices.length) return humans.map(({ name }) => ({ name, english: name, role: name, as: 'briefer' }));
  return offices.map(({ name: role }, i) => {
    const name = isEach ? (humans[i]?.name ?? null) : null;
    return { name, english: name, role, as: 'briefer' };
  });
}

// Where the phrase begins: behind the last mark that ends another.
function lastEnd(lead: string, end: RegExp): number {
  let at = 0;
  for (let match = end.exec(lead); match; match = end.exec(lead.slice(at))) at += match.index + match[0].length;
  return at;
}

function speakersAfter(noun: Span, end: number, { page, names }: ReadDraft, words: BriefingWords): Name[] | null {
  const { text } = page;
  const first = firstFrom(names, noun.end);
  for (let i = first; words.speakerAfter && i < names.length && names[i]!.end <= end; i++) {
    const name = names[i]!;
    if (name.start - noun.end > GAP) return null;
    if (!words.speakerAfter.test(text.slice(noun.end, name.start))) continue;
    const speakers = [name];
    for (let j = i + 1; j < names.length && names[j]!.end <= end && speakers.length < MOST; j++) {
      if (!words.and.test(text.slice(speakers.at(-1)!.end, names[j]!.start))) break;
      speakers.push(names[j]!);
    }
    return speakers;
  }
  return null;
}

function speakersBefore(noun: Span, begin: number, { page, names }: ReadDraft, words: BriefingWords): Name[] | null {
  const { text } = page;
  for (let i = firstFrom(names, noun.start) - 1; words.speakerBefore && i >= 0 && names[i]!.start >= begin; i--) {
    const { start, end } = names[i]!;
    const isBriefed = words.recipientBefore.test(text.slice(Math.max(0, start - CONTEXT), start));
    if (!isBriefed && words.speakerBefore.test(text.slice(end, noun.start))) return [names[i]!];
  }
  return null;
}

function dayOf(
  noun: Span,
  begin: number,
  end: number,
  { page, moments, citations }: ReadDraft,
  words: BriefingWords,
): Moment | null {
  const { text } = page;
  for (let i = firstFrom(moments, begin); i < moments.length && moments[i]!.end <= end; i++) {
    const moment = moments[i]!;
    if (!DAY.test(moment.value) || isOfResolution(moment, citations)) continue;
    const fits =
      moment.end <= noun.start
        ? words.dayBefore.test(text.slice(moment.end, noun.start))
        : moment.start >= noun.end && words.dayAfter.test(text.slice(noun.end, moment.start));
    if (fits) return moment;
  }
  return null;
}
