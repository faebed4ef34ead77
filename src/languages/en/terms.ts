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
  /(?:\buntil(?: and including)?|\btill|\bto|\bending(?: on)?|\bends on|\bend on|\bterminat(?:ing|e|es) on|\bthrough|\bexpir(?:ing|es|e)(?: on)?|\bup to|\bby|\bbeyond|\bbut (?:in any (?:case|event) )?not? later than) (?:the )?(?:end of |midnight (?:of |on )?)?$/;
const FROM =
  /(?:\bfrom|\bas of|\bas from|\bcommencing(?: on)?|\bstarting(?: on| from)?|\bbeginning(?: on)?|\beffective(?: from| on)?|\bwith effect from|\beffective as of) (?:the )?$/;
// extends the mandate of X, expiring on 29 July, until 9 December      the end that was, beside the one that is set
const STATED = /\b(?:which (?:expires|ends)|expiring|expires) on (?:the )?$/;
const FROM_ADOPTION =
  /^ from the (?:date|day) of (?:the )?(?:adoption of )?(?:the present|this) resolution\b|^ from (?:the date of )?(?:its|the) adoption\b/;
const INCLUSIVE = /(?:commencing|starting|beginning)(?: on)? (?:the )?$/;
const BEYOND = /\bbeyond $/;
const LOOK_BACK = 40;

//   for a further period of six months · for another 12 months · for a new, three-month period · for one year
const ADJECTIVE =
  '(?:further|additional|initial|interim|final|new|maximum|second|third|last|single|consecutive|another|renewable|limited|transitional|period|term|of|up|to|a|an|the|at|least|not|exceeding|,|more|than)';
const LENGTH = new RegExp(
  `\\b(?:for|by|of|exceed(?:ing)?) (?:${ADJECTIVE},? ){0,8}?(${NUMBER})(?: additional| further| more|-)? ?[- ]?(${UNIT})s?\\b(?! (?:before|prior|after|ago))`,
  'gi',
);

/**
 * Reads the term printed between two places; the first end and the first length count. A length that runs from the adoption begins on
 * `adopted`, an ISO day.
 */
export function termOf(text: string, span: Span, moments: readonly Moment[], adopted: string | null = null): Term {
  let until: string | null = null;
  let stated: string | null = null;
  let isInclusive = false;
  let from: string | null = null;
  for (let i = firstFrom(moments, span.start); i < moments.length && moments[i]!.start < span.end; i++) {
    const moment = moments[i]!;
    const { value } = moment;
    if (value.charAt(4) !== '-') continue; // a year alone
    const slash = value.indexOf('/');
    const first = slash < 0 ? value : value.slice(0, slash);
    const last = slash < 0 ? undefined : value.slice(slash + 1);
    const before = text.slice(Math.max(span.start, moment.start - LOOK_BACK), moment.start);
    if (BEYOND.test(before) || FROM.test(before)) {
      isInclusive = from === null && INCLUSIVE.test(before);
      from ??= first;
    } else if (STATED.test(before)) stated ??= last ?? first;
    else if (UNTIL.test(before)) until ??= last ?? first;
    if (last && FROM.test(before)) until ??= last;
  }
  until ??= stated;
  const found = lengthIn(text, span);
  const length = found?.length ?? null;
  if (found && !from && !until && adopted && FROM_ADOPTION.test(text.slice(found.end, found.end + 70)))
    return { until: null, for: length, from: adopted };
  if (!until && from && length && from.length === 10) until = ended(from, length, isInclusive);
  return { until, for: length, from };
}

function lengthIn(text: string, { start, end }: Span): { readonly length: string | null; readonly end: number } | null {
  LENGTH.lastIndex = 0;
  const match = LENGTH.exec(text.slice(start, end));
  return match ? { length: durationOf(countOf(match[1]!), match[2]!), end: start + match.index + match[0].length } : null;
}

// twelve months beyond 13 October 2008: until 13 October 2009      twelve months beginning on 1 January 2007: until 31 December 2007
function ended(from: string, length: string, isInclusive: boolean): string | null {
  const match = /^P(\d+)([YMD])$/.exec(length);
  if (!match) return null;
  const count = Number(match[1]);
  const days = isInclusive ? -1 : 0;
  if (match[2] === 'D') return dayAfter(from, 0, count + days);
  return dayAfter(from, match[2] === 'Y' ? count * 12 : count, days);
}
