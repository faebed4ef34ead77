// The words between a verb and what it asks in, the place out where a limit of what is asked begins.
import { IN_SERIES } from './answers.ts';
import { classClauseIn } from './class-clauses.ts';

const LEAST = 14; // characters: "within limits "
const REACH = 700;

// within its mandate · within existing resources      not: within thirty days, which is a time
const WITHIN =
  'within (?:(?:its|their|his|her|the|all) )?(?:(?:existing|current|available|respective|approved|own|overall|authorized|present) )?(?:[a-z]+ )?(?:mandates?|means|resources|capabilit(?:y|ies)|capacit(?:y|ies)|limits?|framework|ceilings?|competence|areas?|budgets?|scope|powers|responsibilities)\\b';
const UNLIKE = '(?:notwithstanding|without prejudice to)\\b';
const FITTING = '(?:consistent with|in (?:accordance|conformity|line) with|in (?:the )?(?:light|view) of|on the basis of)\\b';
// for a period ending on 15 May · during that period · until the start of the withdrawal
const TERM =
  '(?:for (?:(?:a|an|the)(?: [a-z]+){0,2} (?:period|term)\\b|up to [a-z0-9]+ (?:days|weeks|months|years)\\b)|during (?:that|this|the) (?:[a-z]+ )?period\\b|until (?:the |\\d)|from \\d{1,2} [A-Z])';
// all States which have not yet done so · any State, when it undertakes an inspection: whom, and when, it concerns
const NOT_YET = '(?:that|which|who) (?:have|has) not\\b';
const WHEN = 'when(?:ever)? (?:it|they|he|such|these|those|the|an?|[a-z]+ing)\\b';
const PARTED = new RegExp(`(?:^|, )(?=(?:acting )?(?:${WITHIN}|${UNLIKE}|${FITTING}|${TERM}|${IN_SERIES}|${NOT_YET}|${WHEN}))`);
const ATTACHED = new RegExp(`(?<!\\b(?:or|and|acting)) (?=${WITHIN}|${TERM}|${IN_SERIES}|${NOT_YET}|${WHEN})`);
const REPORTS_FIRST = new RegExp(`^ ${IN_SERIES}`);
const LEADING = new RegExp(`^(?:[^;]{0,60}\\bthat)?,? ?(?=${UNLIKE}|${TERM})`);
// What every limit has; most words have none of it.
const MAY_LIMIT =
  /with|in (?:accord|conform|line)|(?:light|view|basis) of| period|until |for up to |from |report|briefing| not |when/;
const CLOSED = /,(?: that)?\s*$/;
const ANOTHER = /,? (?:and|as well as) (?:(?:the|all|other|any|those|both) )+[A-Z]|, (?:and|as well as) [A-Z]/;

function limitIn(words: string): RegExpExecArray | null {
  const leading = LEADING.exec(words);
  if (leading) return leading;
  const parted = PARTED.exec(words);
  if (parted && CLOSED.test(words)) return ANOTHER.test(words.slice(parted.index + 2)) ? null : parted;
  const limit = parted ?? ATTACHED.exec(words);
  if (!limit || !words.slice(limit.index + 2).includes(',')) return limit;
  return CLOSED.test(words) && REPORTS_FIRST.test(words.slice(limit.index)) ? limit : null;
}

//   requests the Mission, within its existing mandate and capabilities, to assist …
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what is asked
//   decides that, notwithstanding paragraph 4, Member States may import …
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//   not: requests the Mission, within its mandate, and the Committee to assist …, where it limits one of two
/** Gives where the words of what is asked begin when a limit stands between the verb and them; `from` is the verb's end. */
export function limitBefore(text: string, from: number, action: number): number {
  if (action - from < LEAST || action - from > REACH) return action;
  const words = text.slice(from, action).trimStart();
  const clause = classClauseIn(words);
  if (clause >= 0) return action - words.length + clause;
  const found = MAY_LIMIT.test(words) ? limitIn(words) : null;
  return found ? action - words.length + found.index + found[0].length : action;
}
