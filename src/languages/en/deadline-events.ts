// The words at which a deadline begins in, the event by which it is told out: "before the expiry of its mandate", "as soon as possible".
import type { Deadline } from '../../facts/index.ts';
import type { Cue } from './cues.ts';
import { type DeadlinePlace, momentAt } from './deadline-place.ts';
import { wordAt } from './letters.ts';
import { SPEEDS } from './speeds.ts';

// ---- pattern ----

const DETERMINERS = 'the its their his this that such any each current present next'.split(' ');
const EVENTS =
  'commencement beginning start end expiry expiration conclusion completion termination adoption entry establishment deployment submission receipt next renewal extension meeting holding occurrence election elections review date time deadline appointment withdrawal arrival signature signing departure consideration period mandate transfer drawdown liquidation'.split(
    ' ',
  );
const FAST = SPEEDS.map((speed) => `as ${speed} as`); // as quickly as possible
const EVENT = new RegExp(
  `^(?:(?:no|not) later than|on or before|before|prior to|until|till|by|in advance of|ahead of|upon|at|as soon as|following|after) (?:(?:${DETERMINERS.join('|')}) )*(?:${EVENTS.join('|')})\\b|^as (?:soon|${SPEEDS.join('|')}) as\\b|^at (?:the earliest|an early date)\\b|^on (?:this|that) da(?:te|y)|^at the (?:end|conclusion|completion|expiry|expiration) of (?!which)`,
  'i',
);
const BEFORE_EVENT = new Set(DETERMINERS);
const IS_EVENT = new Set(EVENTS);
// as soon as · on that date · at the end of: an event by themselves
const EVENT_ITSELF = new Set([
  ...FAST,
  ...'as soon as|at the earliest|at an early date|on this date|on that date|on that day|at the end of|at the conclusion of|at the completion of'.split(
    '|',
  ),
]);
const AFTER_EVENT = new Set(['upon', 'following', 'after']);
//   to form the government on that date · to submit to it by that date a detailed report
//                          ^^^^^^^^^^^^                   ^^^^^^^^^^^^ nothing behind says more of the day
//   to prepare at the earliest possible date a report      not: the need to hold, at the earliest, two rounds
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const HASTY = new Set(['as soon as', 'at the earliest', 'at an early date', ...FAST]);
const ONLY_HASTE = new RegExp(
  `^(?:(?:as soon as|${FAST.join('|')}) (?:possible|practicable|practical|feasible)|at the earliest (?:possible |practicable )?(?:date|time|opportunity|moment)|at an early date)(?!,? (?:after|following|upon|once) (?!the adoption of (?:this|the present)\\b))`,
  'i',
);
const POINTS_BACK = /\b(?:this|that) da(?:te|y)$/i;
const TIMES = /\b(?:end|expir\w+|time|date|deadline|beginning|start|commencement|conclusion|completion|next)$/i;
const EXPIRY =
  /\b(?:expir\w+(?! of (?:the |its |this |that |their |his |her |any |such )*(?:current |present |new )*(?:plan|agreement|contract|truce|cease-?fire|time-?limit|deadline|terms? of office))|(?:end|conclusion|termination) of (?:the |its |this |that |their |current |present |his |each |new |extended |(?!Government|President|Parliament|Assembly)[A-Z][\w-]+(?: of Experts)?['’]s )*(?:mandate|period|term|authorization|six-month|three-month|one-year)|mandates? (?:ends|expires?))\b/i;
const ADOPTION =
  /^ ?(?:of |the |its )*adoption\b|\b(?:adoption|passage|date) of (?:this|the present|the) (?:resolution|statement|decision)|\bdate of (?:its|the) adoption\b|\b(?:this|the present) (?:resolution|statement)\b|\btoday\b|\bhereof\b|^ ?now\b/i;
const PHRASE_END =
  /[,;.]|(?<=\b(?:above|below)) |(?<=\b(?:this|present) (?:resolution|statement|decision)) (?!(?:comes|enters|takes|has|have|is|are|was|were|or)\b)| ?\((?!\d{4}\))|(?<!\(\d{4})\)| and (?![\dA-Z])| and(?=,)| on (?:the(?! ground)|all|its|his|how|what|developments|progress|any)\b| regarding | (?:a|an|the) (?:comprehensive |final |interim |written |full )?(?:report|assessment|review)\b| so that | the (?:Security )?Council (?=will|shall)| in order | of up to | following |(?<!prior|pursuant|referred|according|relating) to (?!the end)[a-z]+ | with a view| (?=and requests)| and (?=(?:to|every|at|thereafter|on|also)\b)| to (?:the|it|on)\b/;
//   by the end of the mandate on 24 January 2006: the end has a day of its own
const ENDS_ON =
  /^(?:by|at|before|prior to|until|in advance of) [^,;]*\b(?:end|expir\w+|termination|conclusion|start|commencement|beginning)\b[^,;]* (?<!\b(?:beginning|starting|commencing) )on $/i;
const OF_REVIEW = /^ of (?:the|its|their|this|that|such|any|an?) (?:[a-z]+ )?(?:reports?|assessment|review)\b/; // upon conclusion |of the review

// ---- function ----

/** Gives the words behind a place as far as they tell of its time. */
export const cutAt = (text: string, start: number, end: number): string => {
  const stop = PHRASE_END.exec(text.slice(start, Math.min(end, start + 130)));
  return text.slice(start, stop ? start + stop.index : Math.min(end, start + 130)).replace(/(?: (?:and|of|the))?\s*$/, '');
};

/** Tells what a length is counted from: whichever is named first of: "the adoption of this resolution", "the expiry of the mandate", else some event. */
export function anchorOf(words: string): string {
  const expiry = EXPIRY.exec(words);
  const adoption = ADOPTION.exec(words);
  if (expiry && (!adoption || expiry.index < adoption.index)) return 'expiry';
  return adoption ? 'adoption' : 'event';
}

//   by |the end of its mandate · before |its next meeting        not: by |the Security Council
//          ^^^                              ^^^^
function isBeforeEvent(text: string, place: number): boolean {
  let at = place;
  let word = wordAt(text, at);
  while (BEFORE_EVENT.has(word) && !IS_EVENT.has(word)) {
    at += word.length + 1;
    word = wordAt(text, at);
  }
  return IS_EVENT.has(word);
}

/** Reads the event at which or by which something is to be done, at the place where a cue begins; null when none is told. */
export function eventAt(place: DeadlinePlace, start: number, { end: cueEnd, value: { kind, phrase } }: Cue): Deadline | null {
  const { text, span } = place;
  const mayMatch = kind === 'unit' || EVENT_ITSELF.has(phrase) || isBeforeEvent(text, cueEnd + 1);
  const match = mayMatch ? EVENT.exec(text.slice(start, Math.min(span.end, start + 90))) : null;
  if (!match) return null;
  if (
    AFTER_EVENT.has(phrase) &&
    !/\b(?:completion|receipt|conclusion|occurrence|expir|termination|signature|signing|arrival|appointment)/.test(match[0])
  )
    return null;
  if (phrase === 'by' && !TIMES.test(match[0])) return null; // by the establishment of safe zones
  const vague = HASTY.has(phrase) ? ONLY_HASTE.exec(match.input) : null;
  if (!vague && (phrase.startsWith('at the earl') || FAST.includes(phrase))) return null; // as early as 2031
  const ends = start + (vague ?? match)[0].length;
  const review = text.startsWith(' of ', ends) ? OF_REVIEW.exec(text.slice(ends, Math.min(span.end, ends + 60))) : null;
  const head = ends + (review?.[0].length ?? 0);
  const isWhole = vague !== null || (POINTS_BACK.test(match[0]) && !text.startsWith(' as ', head));
  const words = text.slice(start, head) + (isWhole ? '' : cutAt(text, head, span.end));
  const own = momentAt(place, head, start + words.length);
  if (own && /^\d{4}-\d{2}-\d{2}$/.test(own.value) && ENDS_ON.test(text.slice(start, own.start)))
    return { text: text.slice(start, own.end), kind: 'date', date: own.value, duration: null, anchor: null, basis: own.basis };
  const anchor = vague === null && EXPIRY.test(words) ? 'expiry' : 'event';
  return { text: words, kind: 'event', date: null, duration: null, anchor, basis: 'stated' };
}
