// The line that tells of an adoption in, the vote it prints or implies out.
import type { Vote } from '../../facts/index.ts';
import type { Page, Span } from '../../text/index.ts';
import type { Claim } from '../language.ts';
import { VALUES } from './numerals.ts';

const MOST_MEMBERS = 15;
const WORDS: Readonly<Record<string, number>> = {
  no: 0,
  none: 0,
  nil: 0,
  zero: 0,
  noire: 0,
  ...Object.fromEntries(VALUES.filter(([, value]) => value <= MOST_MEMBERS)),
};
const NUMBER = `(\\d{1,2}|${Object.keys(WORDS).join('|')})`;

// by 7 votes to 1 (Yugoslavia), with 2 abstentions        by a vote of 13 to 0        13 votes in favour, 1 against and 1 abstention
const TALLY = new RegExp(
  `(?:\\b|meeting)by ?(?:a vote of )?${NUMBER}(?: votes?)?(?: in favou?r)?(?:(?:,? ?to|,| and) ?${NUMBER}(?: (?:votes? )?against)?)?(?=\\W|with)|\\b${NUMBER} (?:votes? )?in favou?r(?:,? (?:and |to )?${NUMBER}(?: votes?)? against)?`,
  'i',
);
const ABSTAINING = new RegExp(`${NUMBER} ?abst[ea]ntions?|abstentions?:? ${NUMBER}\\b`, 'i');
const UNANIMOUS = /\bunanimous(?:ly)?\b/i;
const ABSENT = /([A-Z][^;()]{2,60}), (?:absent|present and not voting|not participating)/g;
const NOT_PARTICIPATING = new RegExp(
  `${NUMBER} (?:members?|representatives?|delegations?) ?(?:\\(([^)]{2,200})\\))? ?(?:did not participate|was absent|were absent|not participating|did not take part)`,
  'gi',
);
const YEAR_OF_FIFTEEN = 1966; // since then fifteen members, before eleven

const countOf = (printed: string): number => WORDS[printed.toLowerCase()] ?? Number(printed);

//   Adopted at the 560th meeting by 10 votes to none, with 1 abstention (Union of Soviet Socialist Republics).
//                                 ^^ for    ^^^^ against   ^ abstain
/** Reads the vote of an adoption line; `notes` are the paragraphs that may tell who took no part, `year` gives the size of the Council. */
export function readVote(page: Page, line: Span, notes: readonly Span[], year: number | null): Claim<Vote> | null {
  const text = page.text.slice(line.start, line.end);
  const tally = TALLY.exec(text);
  if (tally) {
    const abstaining = ABSTAINING.exec(text);
    const inFavour = countOf(tally[1] ?? tally[3]!);
    const against = tally[2] ?? tally[4];
    const value: Vote = {
      for: inFavour,
      against: against === undefined ? 0 : countOf(against),
      abstain: abstaining ? countOf(abstaining[1] ?? abstaining[2]!) : 0,
      notParticipating: absentIn(text) || noteOf(page, notes),
      basis: 'stated',
    };
    return { start: line.start, end: line.end, value, basis: 'stated' };
  }
  if (!UNANIMOUS.test(text) || !year) return null;
  const absent = noteOf(page, notes);
  const members = year >= YEAR_OF_FIFTEEN ? 15 : 11;
  return {
    start: line.start,
    end: line.end,
    value: { for: members - absent, against: 0, abstain: 0, notParticipating: absent, basis: 'inferred' },
    basis: 'inferred',
  };
}

const absentIn = (text: string): number => [...text.matchAll(ABSENT)].length;

//   2 Two members (Egypt, India) did not participate in the voting; one member (...) was absent.
//     ^^^                                                            ^^^
function noteOf(page: Page, notes: readonly Span[]): number {
  let sum = 0;
  for (const note of notes) {
    const text = page.text.slice(note.start, Math.min(note.end, note.start + 400));
    for (const match of text.matchAll(NOT_PARTICIPATING)) sum += countOf(match[1]!);
  }
  return sum;
}
