// A provision's words and the days in them in, the time at which a report is due out, where it is only said to be due "on" a day or "during" a mandate.
import type { Deadline } from '../../facts/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';
import type { Moment } from '../language.ts';

/** Where the day is looked for. */
interface Place {
  readonly text: string;
  /** The words after the verb. */
  readonly span: Span;
  readonly moments: readonly Moment[];
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
const BACK = 90; // characters
//   to submit a report during the coming mandate period on the good offices          not: to take it into account throughout its mandate
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ by the end of that mandate
const DURING =
  /\b(?:report|briefing|update|assessment|recommendations)(?: to (?:it|the (?:Security )?Council))?,? ((?:(?:during|over|in the course of) (?:the |its |this )(?:(?:coming|current|present|new|next|forthcoming|extended) )*(?:mandate(?: period)?|mandated period|period of (?:the|its|this) mandate)|within (?:the |its |this )(?:(?:coming|current|present|new|next|forthcoming|extended) )*mandated? period)\b)(?! of (?:its|the) (?:Chair|members))/;

/** Reads the day on which a report is due, which must lie after the document's own, or the mandate during which it is due. */
export function dueOn(place: Place): Deadline | null {
  return onDay(place) ?? duringMandate(place);
}

function onDay({ text, span, moments, today }: Place): Deadline | null {
  if (!today) return null;
  for (let i = firstFrom(moments, span.start); i < moments.length && moments[i]!.end <= span.end; i++) {
    const { start, end, value, basis } = moments[i]!;
    if (value <= today || value.includes('/')) continue;
    const before = text.slice(Math.max(span.start, start - BACK), start);
    const isFirst = FIRST.test(before);
    if (!isFirst && !(value.length === 10 && REPORTS.test(before))) continue;
    const words = /(?:due )?(?:on|in) $/.exec(before)![0];
    return { text: text.slice(start - words.length, end), kind: 'date', date: value, duration: null, anchor: null, basis };
  }
  return null;
}

function duringMandate({ text, span }: Place): Deadline | null {
  const words = text.slice(span.start, span.end);
  const found = words.includes('mandate') ? DURING.exec(words)?.[1] : null;
  return found ? { text: found, kind: 'event', date: null, duration: null, anchor: 'expiry', basis: 'stated' } : null;
}
