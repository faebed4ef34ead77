// A decision's words and the days in them in, the period for which what is decided holds out: "for a period of six months from 1 July 2031".
import type { Deadline } from '../../facts/index.ts';
import { firstFrom, lastBefore } from '../../text/index.ts';
import type { Moment } from '../language.ts';
import type { DeadlinePlace } from './deadline-place.ts';
import { countOf, durationOf, NUMBER, UNIT } from './durations.ts';

// ---- pattern ----

const LENGTHS = '(?:single|initial|further|additional|new|limited|interim|final|maximum|first|second|last)';
//   for a further period of up to |six months · for another |twelve months · for an additional |month: what stands before the unit
const PERIOD = new RegExp(
  `\\b(?:for|limited to) (?:up to )?(?:(?:an?|another|one) )?(?:${LENGTHS} ){0,2}(?:period )?(?:of )?(?:up to |not exceeding |no more than )?(${NUMBER})(?: \\(\\d{1,3}\\))?[ -]$|\\bfor (?:an?|another|one) ${LENGTHS} $`,
  'i',
);
const BACK = 90; // characters before the unit
const AHEAD = 90; // characters behind it
//   the Commission, which was set up for a period of six months · judges for four years: another's time, or that of an office
const OF_OTHERS =
  /\b(?:which|who|whose|where|if|unless|when|in order|so as|so that|with a view|to (?:ensure|enable|allow|assist|help|facilitate|retain)|retained|judges?|to appoint|appoint(?:s|ment)|terms? of office|detained|stored)\b[^,;]*$/i;
const FROM_ADOPTION =
  /^,? (?:starting |beginning |commencing )?(?:as )?(?:from|after|following|on) (?:the )?(?:date of )?(?:(?:the |its )?adoption\b(?: of (?:this|the present) resolution\b)?|(?:this|the present) resolution\b)/i;
const FROM_DAY =
  /^,? (?:(?:starting|beginning|commencing|effective|with effect|as)(?: as)?(?: (?:on|from|of|at))?|from|beyond|after)(?: (?:on|midnight|\d{2}[.:]?\d{2} hours[^;]{0,40}? on))?(?: the)? $/i;
const FROM_EVENT = /^,? (?:starting|beginning|commencing|as (?:from|of)|from|after|following)\b/i;
//   for an additional 90 days to 10 December 2031
const TO_DAY = /^,? (?:up )?(?:to|until|ending)(?: on)?(?: the)? $/i;
//   to establish, as of |20 May 2031, a Mission for an initial period of 12 months
const SINCE = /\b(?:with effect from|as of|as from|starting|beginning|commencing)(?: on)?(?: the)? $/i;
//   to establish, for a period of six months, a Mission: what is new begins with the resolution, what is extended where it would have ended
const SETS_UP = /\b(?:(?:to|be|is|are) (?:establish(?:ed)?|set up|created?)|initial)\b/i;
const AT_MOST = /\b(?:up to|not exceeding|no more than)\b/i; // counted from when it comes about
const OF_DOCUMENT = /\b(?:of|dated)(?: the)? $/i; // in his report of 15 July 2031
//   are established for an initial period of 12 months, to continue thereafter unless the Council decides otherwise
const GOES_ON_AFTER = /^,? (?:to|and shall|which shall) continue thereafter\b(?!,? if)/i;
const GOES_ON =
  /\b(?:extend|renew|prolong|continu|maintain|remain|further|additional|another|new|final|last|suspen|re-?establish)/i;

//   with effect from 1 January 2032 |for a four-year term · with effect from 1 March 2032 |for a term of four years
const TAKES_EFFECT = /\bwith effect (?:from|on)(?: the)? $/i;
const TERM = new RegExp(
  `^for (?:an?|another) (?:(${NUMBER})[ -](?:${UNIT}) term|term of (?:office of )?(${NUMBER}) (?:${UNIT})s?)\\b`,
  'i',
);
//   for the period from |15 November 2031 to 31 March 2032 · for a second term of office from |1 January 2032 to 31 December 2036
const FOR_RANGE = /\bfor (?:the|an?) (?:[a-z]+ )?(?:period|term)(?: of office)? (?:from )?$/i;
const RANGE_END = /\b(?:to|until) (?=\d{1,2} [A-Z])/;

// ---- function ----

const momentAfter = (moments: readonly Moment[], from: number, to: number): Moment | null => {
  const moment = moments[firstFrom(moments, from)];
  return moment && moment.start < to && moment.value.length === 10 ? moment : null;
};

// What is new begins on the day that stands before its period, else with the resolution; null when such a day is something else's.
function sinceBefore({ text, span, moments }: DeadlinePlace, start: number): string | null {
  const day = lastBefore(moments, start);
  if (!day || day.start < span.start || day.value.length !== 10) return 'adoption';
  const before = text.slice(Math.max(span.start, day.start - 24), day.start);
  return SINCE.test(before) ? day.value : OF_DOCUMENT.test(before) ? 'adoption' : null;
}

function datedTerm({ text, span, moments }: DeadlinePlace): Deadline | null {
  for (let i = firstFrom(moments, span.start); i < moments.length && moments[i]!.end <= span.end; i++) {
    const { start, end, value, basis } = moments[i]!;
    const before = text.slice(Math.max(span.start, start - 60), start);
    const to = value.length === 21 && FOR_RANGE.test(before) ? RANGE_END.exec(text.slice(start, end)) : null;
    if (to)
      return {
        text: text.slice(start + to.index, end),
        kind: 'date',
        date: value.slice(11),
        duration: null,
        anchor: null,
        basis,
      };
    const term =
      value.length === 10 && TAKES_EFFECT.test(before) ? TERM.exec(text.slice(end + 1, Math.min(span.end, end + 60))) : null;
    const duration = term && durationOf(countOf(term[1] ?? term[2]!), /\b(?:hour|day|week|month|year)/i.exec(term[0])![0]);
    if (duration) return { text: term[0], kind: 'duration', date: null, duration, anchor: value, basis: 'stated' };
  }
  return null;
}

/** Where a period begins: a day, the adoption, an event; null when the words tell nothing of it. */
function beginningOf(place: DeadlinePlace, end: number, next: Moment | null): { anchor: string | null; end: number } {
  const { text, span } = place;
  const adoption = FROM_ADOPTION.exec(text.slice(end, Math.min(span.end, end + AHEAD)));
  if (adoption) return { anchor: 'adoption', end: end + adoption[0].length };
  if (next && FROM_DAY.test(text.slice(end, next.start))) return { anchor: next.value, end: next.end };
  if (FROM_EVENT.test(text.slice(end, Math.min(span.end, end + 30)))) return { anchor: 'event', end };
  const words = text.slice(span.start, end);
  const isNew = SETS_UP.test(words) && !GOES_ON.test(words) && !AT_MOST.test(words.slice(-BACK));
  return { anchor: isNew ? sinceBefore(place, end) : null, end };
}

//   Decides to extend the mandate of the Mission for a further period of six months from 1 July 2031
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ P6M, 2031-07-01
/** Reads for how long what is decided holds; null when the words print no length. */
export function periodOf(place: DeadlinePlace): Deadline | null {
  const { text, span, moments } = place;
  const dated = place.hasDays ? datedTerm(place) : null;
  if (dated) return dated;
  for (const cue of place.times) {
    if (cue.value.kind !== 'unit') continue;
    const from = Math.max(span.start, cue.start - BACK);
    const period = PERIOD.exec(text.slice(from, cue.start));
    if (!period || text.startsWith(' term', cue.end)) continue;
    const start = from + period.index;
    if (OF_OTHERS.test(text.slice(span.start, start)) || GOES_ON_AFTER.test(text.slice(cue.end, cue.end + 40))) continue;
    const duration = durationOf(period[1] ? countOf(period[1]) : 1, text.slice(cue.start, cue.end));
    if (!duration) continue;
    const next = momentAfter(moments, cue.end, Math.min(span.end, cue.end + AHEAD));
    if (next && TO_DAY.test(text.slice(cue.end, next.start))) {
      const words = text.slice(cue.end, next.end).replace(/^,? /, '');
      return { text: words, kind: 'date', date: next.value, duration: null, anchor: null, basis: next.basis };
    }
    const { anchor, end } = beginningOf(place, cue.end, next);
    return { text: text.slice(start, end), kind: 'duration', date: null, duration, anchor, basis: 'stated' };
  }
  return null;
}
