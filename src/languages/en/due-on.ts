// A provision's words and the days in them in, the time at which it is to be done out, where that is only said to be "on" a day, "in" a month or "during" a mandate.
import type { Deadline } from '../../facts/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';
import type { Moment } from '../language.ts';

/** Where the day is looked for. */
interface Place {
  readonly text: string;
  /** The words after the verb. */
  readonly span: Span;
  readonly moments: readonly Moment[];
  /** Whether one of them begins in the span. */
  readonly hasDays: boolean;
  /** The date of the document. */
  readonly today: string | null;
}

//   to report to the Council on 15 February 2031, 15 June 2031 and 15 October 2031
//             ^^^^^^^^^^^^^^^^^^                                                      not: to report on 15 February on what was done
const REPORTS =
  /\b(?:to report(?: back)?(?:,? (?:in writing|orally|on a regular basis))?(?: to (?:the |it\b)?(?:(?:Security )?Council)?(?: thereon)?)? |\b(?:report|briefing|update|assessment|review|recommendations?) (?:to (?:the |it\b)?(?:(?:Security )?(?:Council|Committee))? ?)?)on $/;
//   every four months, with the first report due on 15 February 2031
//                           ^^^^^^^^^^^^^^^^^^^^^
const FIRST =
  /\b(?:first|initial|next|last|final) (?:such )?(?:report|briefing|update|assessment)s?(?: (?:being )?due| to be (?:submitted|provided|presented|issued|delivered|held))? (?:on|in) $/;
//   the election shall take place on 28 February 2031 · to meet on 7 January 2032 · the mandate will terminate on 15 January 2031
//                                 ^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^
const DONE_ON = [
  /(?<!\b(?:that|which|who) )\b(?:shall|will|should) (?:take place|be held|terminate|end|expire|resume)(?: [^,;]{1,60})? on $/,
  /\bto (?:terminate|meet(?: again)?|reconvene|re-?examine [a-z ]{1,30}|hold (?:an? )?[a-z ]{1,30}),? on (?:[A-Z][a-z]+day,? )?$/,
  /\b(?:transfer|be transferred)\b [^,;]{1,80} on $/,
];
//   its intention to review this decision in June 2031 · to report to the Council in November 2031 · to submit, during January 2032, a report
const DONE_IN =
  /\b(?:to (?:review (?:this|the|its|these) [a-z]+|reconvene|resume|meet(?: again)?|brief (?:it|the (?:Security )?Council)|report(?: (?:back )?to (?:it|the (?:Security )?Council))?)|shall resume|to (?:submit|provide|present),) (?:in|during) $/;
//   to include in his report of 31 March 2031 an assessment · in an annex to his report in February 2031 · in his March 2031 report
const IN_REPORT =
  /\bin (?:an annex to )?(?:his|its|their) (?:[a-z]+ ){0,3}(?:report|briefing) (?:to (?:it|the (?:Security )?Council) )?(?:of|in|on|due (?:in|on|by)) $/;
const IN_DATED = /\bin (?:an annex to )?(?:his|its|their) $/;
const BACK = 90; // characters
//   to submit a report during the coming mandate period on the good offices          not: to take it into account throughout its mandate
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ by the end of that mandate
const DURING =
  /\b(?:report|briefing|update|assessment|recommendations)(?: to (?:it|the (?:Security )?Council))?,? ((?:(?:during|over|in the course of) (?:the |its |this )(?:(?:coming|current|present|new|next|forthcoming|extended) )*(?:mandate(?: period)?|mandated period|period of (?:the|its|this) mandate)|within (?:the |its |this )(?:(?:coming|current|present|new|next|forthcoming|extended) )*mandated? period)\b)(?! of (?:its|the) (?:Chair|members))/;

const DURATIONS = ['during ', ' over ', 'in the course of ', 'within '];

/** Reads the day on which a report is due, which must lie after the document's own, or the mandate during which it is due. */
export function dueOn(place: Place): Deadline | null {
  return (place.hasDays ? onDay(place) : null) ?? duringMandate(place);
}

function onDay({ text, span, moments, today }: Place): Deadline | null {
  if (!today) return null;
  for (let i = firstFrom(moments, span.start); i < moments.length && moments[i]!.end <= span.end; i++) {
    const { start, end, value, basis } = moments[i]!;
    if (value <= today || value.includes('/')) continue;
    const before = text.slice(Math.max(span.start, start - BACK), start);
    const isDue =
      FIRST.test(before) ||
      IN_REPORT.test(before) ||
      (IN_DATED.test(before) && text.startsWith(' report', end)) ||
      (value.length === 10 ? REPORTS.test(before) || DONE_ON.some((form) => form.test(before)) : DONE_IN.test(before));
    if (!isDue) continue;
    const words = /(?:(?:due )?(?:on|in|by|of)|during|in (?:his|its|their)) $/.exec(before)?.[0] ?? '';
    return { text: text.slice(start - words.length, end), kind: 'date', date: value, duration: null, anchor: null, basis };
  }
  return null;
}

function duringMandate({ text, span }: Place): Deadline | null {
  const words = text.slice(span.start, span.end);
  const found = words.includes('mandate') && DURATIONS.some((word) => words.includes(word)) ? DURING.exec(words)?.[1] : null;
  return found ? { text: found, kind: 'event', date: null, duration: null, anchor: 'expiry', basis: 'stated' } : null;
}
