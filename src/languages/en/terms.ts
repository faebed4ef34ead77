// The words after a mandate's verb in, its term out: until when, for how long, from when.
import { firstFrom, type Span } from '../../text/index.ts';
import type { Moment } from '../language.ts';
import { dayAfter } from './calendar.ts';
import { countOf, durationOf, NUMBER, UNIT } from './durations.ts';

/** The term of a mandate: ISO days and an ISO 8601 duration, null where nothing is printed. */
export interface Term {
  readonly until: string | null;
  readonly for: string | null;
  readonly from: string | null;
}

//   until 31 July 1996 · ending on … · terminating on … · that is, until … · to 30 June · through … · expiring on …
const UNTIL =
  /(?:\buntil(?: and including)?|\btill|\bto|\bending(?: on)?|\bends on|\bend on|\bterminat(?:ing|e|es) on|\bthrough|\bexpir(?:ing|es|e)(?: on)?|\bup to|\bby|\bbeyond) (?:the )?(?:end of |midnight (?:of |on )?)?$/;
const FROM =
  /(?:\bfrom|\bas of|\bas from|\bcommencing(?: on)?|\bstarting(?: on| from)?|\bbeginning(?: on)?|\beffective(?: from)?|\bwith effect from|\beffective as of) (?:the )?$/;
const BEYOND = /\bbeyond $/;
const LOOK_BACK = 40;

//   for a further period of six months · for another 12 months · for a new, three-month period · for one year
const ADJECTIVE =
  '(?:further|additional|initial|interim|final|new|maximum|second|third|last|single|consecutive|another|renewable|limited|transitional|period|term|of|up|to|a|an|the|at|least|not|exceeding|,|more|than)';
const LENGTH = new RegExp(
  `\\b(?:for|by|of|exceed(?:ing)?) (?:${ADJECTIVE},? ){0,8}?(${NUMBER})(?: additional| further| more|-)? ?[- ]?(${UNIT})s?\\b(?! (?:before|prior|after|ago))`,
  'gi',
);

/** Reads the term printed between two places; the first end and the first length count. */
export function termOf(text: string, span: Span, moments: readonly Moment[]): Term {
  let until: string | null = null;
  let from: string | null = null;
  for (let i = firstFrom(moments, span.start); i < moments.length && moments[i]!.start < span.end; i++) {
    const moment = moments[i]!;
    const [first, last] = moment.value.split('/');
    if (!/^\d{4}-\d{2}/.test(first!)) continue;
    const before = text.slice(Math.max(span.start, moment.start - LOOK_BACK), moment.start);
    if (BEYOND.test(before) || FROM.test(before)) from ??= first!;
    else if (UNTIL.test(before)) until ??= last ?? first!;
    if (last && FROM.test(before)) until ??= last;
  }
  const length = lengthIn(text, span);
  if (!until && from && length && from.length === 10) until = ended(from, length);
  return { until, for: length, from };
}

function lengthIn(text: string, { start, end }: Span): string | null {
  LENGTH.lastIndex = 0;
  const match = LENGTH.exec(text.slice(start, end));
  return match ? durationOf(countOf(match[1]!), match[2]!) : null;
}

// twelve months beyond 13 October 2008: until 13 October 2009
function ended(from: string, length: string): string | null {
  const match = /^P(\d+)([YMD])$/.exec(length);
  if (!match) return null;
  const count = Number(match[1]);
  if (match[2] === 'D') return dayAfter(from, 0, count);
  return dayAfter(from, match[2] === 'Y' ? count * 12 : count);
}
