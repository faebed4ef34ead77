// A provision and its document in, the day out to which its words point by a paragraph or a period of that document.
import type { DateFact, ProvisionFact, Reading } from '../../facts/index.ts';
import { deadlineWords, isLasting, type PeriodNamed } from '../../languages/index.ts';
import { addDuration } from './schedule.ts';

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;
const BEHIND = 60; // characters behind a deadline that may still name its period

/** What a document tells of its days: its own, those of its paragraphs, and for how long its decisions hold. */
export type Telling = Pick<Reading, 'dates' | 'paragraphs' | 'provisions' | 'document'>;

//   1. … shall remain in force for 180 days beginning on 8 June 2031; 2. … to report 90 days after the entry into force of paragraph 1  →  2031-06-08
/** Gives the day from which, or on which, a deadline is due that names a paragraph or the end of a period; null when it names none. */
export function dayPointedTo({ deadline, evidence }: ProvisionFact, telling: Telling): string | null {
  if (!deadline || deadline.date) return null;
  const { asRead, dayOfParagraph, periodEnding } = deadlineWords(deadline.text);
  const words = asRead(deadline.text);
  const label = dayOfParagraph(words);
  if (label) return onlyDayOf(label, telling);
  const sentence = asRead(evidence.quote);
  const at = sentence.indexOf(words);
  if (at < 0) return null;
  const end = at + words.length;
  const period = periodEnding(words, sentence.slice(end, end + BEHIND));
  return period && endOf(period, telling);
}

/** Gives the day by which a provision asks for the same again at the end of a period; null when it does not. */
export function dayAgain({ evidence }: ProvisionFact, telling: Telling): string | null {
  const { againAtEnd, asRead } = deadlineWords(evidence.quote);
  const period = againAtEnd(asRead(evidence.quote));
  const end = period && endOf(period, telling);
  return end && period.ahead ? addDuration(end, period.ahead, -1) : end;
}

function onlyDayOf(label: string, { dates, paragraphs }: Telling): string | null {
  const paragraph = only(paragraphs.filter((one) => one.label?.replace(/\D/g, '') === label && one.role === 'operative'));
  if (!paragraph) return null;
  const { start, end, quote } = paragraph.evidence;
  const { asRead, isDayOfDocument } = deadlineWords(quote);
  const isOwn = ({ value, evidence: at }: DateFact): boolean =>
    WHOLE_DAY.test(value) &&
    at.start >= start &&
    at.end <= end &&
    !isDayOfDocument(asRead(quote.slice(0, at.start - start)), asRead(quote.slice(at.end - start)));
  return only(dates.filter(isOwn))?.value ?? null;
}

// The one day on which the periods of the document end that the words may mean.
function endOf({ length, paragraph }: PeriodNamed, { document, paragraphs, provisions }: Telling): string | null {
  const labels = new Map(paragraphs.map(({ id, label }) => [id, label?.replace(/\D/g, '')]));
  const ends = provisions.flatMap(({ deadline, paragraph: id }) => {
    if (!deadline?.duration || !isLasting(deadline.text) || (length && length !== deadline.duration)) return [];
    if (paragraph && labels.get(id) !== paragraph) return [];
    const start = deadline.anchor === 'adoption' ? document.date : deadline.anchor;
    return start ? (addDuration(start, deadline.duration) ?? []) : [];
  });
  return only([...new Set(ends)]);
}

const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? all[0]! : null);
