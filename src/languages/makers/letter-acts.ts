// A draft in, the letters to the Council out that its text tells of: whose, of which day, under which symbol; each letter once.
import { firstFrom, type Page, type Span } from '../../text/index.ts';
import type { ActClaim, Citation, Name, ReadDraft } from '../language.ts';
import { isOfResolution } from './day-of-resolution.ts';

/** How a language says "letter": the noun, and what stands around those who write and those who are written to. */
export interface LetterWords {
  /** Gives the last noun between two places of a page. */
  readonly noun: (page: Page, from: number, to: number) => Span | null;
  /** Finds a mark over which the phrase does not reach. */
  readonly end: RegExp;
  /** Finds another noun before the symbol: the symbol is that of a report or a note. */
  readonly other: RegExp;
  /** Fits the end of what stands before the name of the one who writes. */
  readonly authorBefore: RegExp;
  /** Fits the beginning of what stands behind that name; null when nothing there tells. */
  readonly authorAfter: RegExp | null;
  /** Fits the beginning of what stands behind a name that goes on there, and so is another's; null when names never do. */
  readonly nameGoesOn: RegExp | null;
  /** Fits the end of what stands before the name of the one who is written to. */
  readonly recipientBefore: RegExp;
  /** Fits the end of what stands before the noun when a pronoun stands for the one who writes; null when none does. */
  readonly pronoun: RegExp | null;
  /** Fits what stands between the symbol and a day that follows it. */
  readonly dayBehind: RegExp;
  /** How far before its symbol the phrase may begin, in characters. */
  readonly reach: number;
  /** How far before the noun it may begin: the one who writes stands there in Chinese. */
  readonly before: number;
}

const LETTER_SYMBOL = /^S\/(?:\d{4}\/\d+|\d{4,5})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const COUNCIL = new Set(['President of the Security Council', 'Security Council']);
const BEHIND = 150; // characters behind the symbol in which the writer may still stand
const LIST = 60; // how far from one another the symbols of a list stand
const CONTEXT = 40;

//   the letters dated 14 and 24 October 1996 ... (S/1996/875 and S/1996/878)
//                     ^^     ^^^^^^^^^^^^^^^      ^^^^^^^^^^     ^^^^^^^^^^      as many days as symbols
interface Series {
  readonly days: readonly string[];
  readonly symbols: string[];
}

/** A letter with the symbol it is told by. */
interface Told {
  readonly citation: Citation;
  readonly letter: ActClaim;
  readonly series: Series;
}

interface Phrase extends Span {
  readonly noun: Span;
}

//   the letter dated 14 November 1996 from the Secretary-General to the President of the Security Council (S/1996/941)
//       ^noun        ^date                 ^author               ^recipient                                ^symbol
/** Makes the finder of letters for a language. */
export const makeLetterActs =
  (words: LetterWords) =>
  (draft: ReadDraft): ActClaim[] => {
    const letters = new Map<string, ActClaim & { readonly alsoAt: Span[] }>();
    const several: Series[] = [];
    let previous: Told | null = null;
    for (const citation of draft.citations) {
      if (citation.kind !== 'un_document' || citation.target.charAt(2) > '9' || !LETTER_SYMBOL.test(citation.target)) continue; // S/RES/... is none
      const told: Told | null = letterAt(citation, previous, draft, words);
      previous = told;
      const known = letters.get(citation.target);
      if (!told) continue;
      const { letter, series } = told;
      series.symbols.push(citation.target);
      if (series.days.length > 1 && series.symbols.length === 1) several.push(series);
      if (known) known.alsoAt.push({ start: letter.start, end: letter.end });
      else letters.set(citation.target, { ...letter, alsoAt: [] });
    }
    for (const { days, symbols } of several) {
      if (days.length !== symbols.length) continue;
      symbols.forEach((symbol, i) => {
        const letter = letters.get(symbol)!;
        letters.set(symbol, { ...letter, date: letter.date ?? days[i]! });
      });
    }
    return [...letters.values()];
  };

function letterAt(citation: Citation, previous: Told | null, draft: ReadDraft, words: LetterWords): Told | null {
  const phrase = phraseOf(citation, draft.page, words);
  if (!phrase) return null;
  const listed = previous && previous.citation.start > phrase.noun.end ? previous : null;
  if (listed && citation.start - listed.citation.end > LIST) return null;
  const people = listed ? null : peopleOf(phrase, draft, words);
  if (people && people.recipients.length > 0 && !people.recipients.some(({ name }) => COUNCIL.has(name))) return null;
  const participants = listed
    ? listed.letter.participants
    : people!.author
      ? [{ name: null, english: null, role: people!.author.name, as: 'speaker' as const }]
      : [];
  if (participants.some(({ role }) => role !== null && COUNCIL.has(role))) return null;
  const series = listed?.series ?? { days: daysWithin(draft, phrase.noun.end, citation.start), symbols: [] };
  const letter: ActClaim = {
    start: listed ? citation.start : Math.min(phrase.noun.start, people!.author?.start ?? phrase.noun.start),
    end: citation.end,
    type: 'letter',
    date: dayOf(citation, listed?.citation.end ?? phrase, listed?.letter.date ?? null, draft, words),
    matter: null,
    section: null,
    participants,
    outcome: [citation.target],
    vote: null,
    meeting: null,
    meetingGroup: null,
    alsoAt: [],
  };
  return { citation, letter, series };
}

// From where the phrase of a letter begins to where it ends, behind its symbol.
function phraseOf({ start, end }: Citation, page: Page, words: LetterWords): Phrase | null {
  const { text } = page;
  const from = Math.max(0, start - words.reach);
  const line = from + text.slice(from, start).lastIndexOf('\n') + 1;
  const noun = words.noun(page, line, start);
  if (!noun) return null;
  const between = text.slice(noun.end, start);
  if (words.end.test(between) || words.other.test(between)) return null;
  const rest = text.slice(end, end + BEHIND);
  const stop = words.end.exec(rest)?.index ?? rest.length;
  return { noun, start: Math.max(line, noun.start - words.before), end: end + stop };
}

// Who writes and who is written to, as the words around the names say.
function peopleOf({ start, end, noun }: Phrase, { page, names }: ReadDraft, words: LetterWords) {
  const { text } = page;
  let author: Name | null = null;
  const recipients: Name[] = [];
  for (let i = firstFrom(names, start); i < names.length && names[i]!.end <= end; i++) {
    const name = names[i]!;
    const before = text.slice(Math.max(start, name.start - CONTEXT), name.start);
    const after = text.slice(name.end, name.end + CONTEXT);
    if (words.recipientBefore.test(before)) recipients.push(name);
    else if (!author && !words.nameGoesOn?.test(after) && (words.authorBefore.test(before) || words.authorAfter?.test(after)))
      author = name;
  }
  if (!author && words.pronoun?.test(text.slice(Math.max(0, noun.start - CONTEXT), noun.start))) {
    const line = text.lastIndexOf('\n', noun.start) + 1;
    for (let i = firstFrom(names, noun.start) - 1; i >= 0 && names[i]!.start >= line && !author; i--)
      if (names[i]!.type === 'un_office' || names[i]!.type === 'person') author = names[i]!;
  }
  return { author, recipients };
}

// The one day between the noun (of a list: the symbol before) and the symbol, else right behind it, else the last one before the
// noun; of several before one symbol, which is whose is not told.
function dayOf(
  symbol: Citation,
  from: number | Phrase,
  listed: string | null,
  draft: ReadDraft,
  { dayBehind }: LetterWords,
): string | null {
  const { page, moments } = draft;
  const days = daysWithin(draft, typeof from === 'number' ? from : from.noun.end, symbol.start);
  if (days.length) return days.length === 1 ? days[0]! : null;
  const next = moments[firstFrom(moments, symbol.end)];
  if (next && DAY.test(next.value) && dayBehind.test(page.text.slice(symbol.end, next.start))) return next.value;
  if (typeof from === 'number') return listed;
  return daysWithin(draft, from.start, from.noun.start).at(-1) ?? null;
}

function daysWithin({ moments, citations }: ReadDraft, start: number, end: number): string[] {
  const days: string[] = [];
  for (let i = firstFrom(moments, start); i < moments.length && moments[i]!.end <= end; i++)
    if (DAY.test(moments[i]!.value) && !isOfResolution(moments[i]!, citations)) days.push(moments[i]!.value);
  return days;
}
