// A sentence that changes a mandate in, its term out: until, from and for.
import type { MandateAction } from '../../facts/index.ts';
import { type Span, within } from '../../text/index.ts';
import type { MandateClaim, Moment, ReadDraft } from '../language.ts';
import { durationIn, lastDayOf } from './durations.ts';

const UNTIL = /(?:至|到|直至|直到|截至|于|在)$/;

/** From when, until when and for how long. */
export type Term = Pick<MandateClaim, 'until' | 'for' | 'from'>;

//   自2013年2月1日起延长六个月
//     ^^^^^^^^^^^^^     ^^^^^^ the end follows from the start that is printed: 2013-07-31
/** Reads the term of a mandate from its sentence; `anchor` is the verb. */
export function termOf({ page, moments }: ReadDraft, sentence: Span, anchor: Span, action: MandateAction): Term {
  const { text } = page;
  const near = within(moments, { start: sentence.start, end: Math.min(sentence.end, anchor.end + 90) }).filter(
    ({ value }) => value.length >= 7,
  );
  const range = near.find(({ value }) => value.includes('/'));
  if (range) {
    const [from, until] = range.value.split('/');
    return { from: from!, until: until!, for: durationAfter(text, sentence, anchor) };
  }
  const starts = near.find(
    (moment) => /[自从]$/.test(text.slice(0, moment.start).slice(-1)) && /^起/.test(text.slice(moment.end, moment.end + 1)),
  );
  const ends = near.find((moment) => moment !== starts && isEnd(text, moment, anchor, action));
  const duration = durationAfter(text, sentence, anchor);
  const from = starts?.value ?? null;
  return { from, until: ends?.value ?? (from && duration ? lastDayOf(from, duration) : null), for: duration };
}

function isEnd(text: string, moment: Moment, anchor: Span, action: MandateAction): boolean {
  const before = text.slice(Math.max(0, moment.start - 3), moment.start);
  if (/^(?:为止|止)/.test(text.slice(moment.end, moment.end + 2))) return true;
  if (!UNTIL.test(before)) return false;
  if (action === 'terminate') return true;
  return moment.start >= anchor.start && !/[于在]$/.test(before);
}

function durationAfter(text: string, sentence: Span, anchor: Span): string | null {
  const after = durationIn(/^[^,;。至到\n]{0,14}/.exec(text.slice(anchor.end, sentence.end))![0]);
  if (after) return after;
  const term = /为期|首期(?:为)?|期限(?:初步)?为|任期(?:初步)?(?:为)?|最初|初步期限|初期/.exec(
    text.slice(anchor.start, sentence.end),
  );
  return term
    ? durationIn(text.slice(anchor.start + term.index + term[0].length, anchor.start + term.index + term[0].length + 10))
    : null;
}
