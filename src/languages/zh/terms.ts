// A sentence that changes a mandate in, its term out: until, from and for.
import type { MandateAction } from '../../facts/index.ts';
import { type Span, within } from '../../text/index.ts';
import type { MandateClaim, Moment, ReadDraft } from '../language.ts';
import { durationIn, lastDayOf } from './durations.ts';

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
  const starts = near.find(({ start, end }) => (text[start - 1] === '自' || text[start - 1] === '从') && text[end] === '起');
  const ends = near.find((moment) => moment !== starts && isEnd(text, moment, anchor, action));
  const duration = durationAfter(text, sentence, anchor);
  const from = starts?.value ?? null;
  return { from, until: ends?.value ?? (from && duration ? lastDayOf(from, duration) : null), for: duration };
}

//   至2013年7月31日为止        延长至2013年7月31日        于2013年7月31日终止
//   ^            ^^^^           ^                       ^ the day of an end; of an extension in 延长六个月,于…结束
function isEnd(text: string, { start, end }: Moment, anchor: Span, action: MandateAction): boolean {
  if (text.startsWith('为止', end) || text[end] === '止') return true;
  const before = text[start - 1];
  const isUntil = before === '至' || before === '到';
  if (action === 'terminate') return isUntil || before === '于' || before === '在';
  if (before === '于' && /^(?:结束|终止|终了|届满|期满)/.test(text.slice(end, end + 2))) return start >= anchor.start;
  return isUntil && start >= anchor.start;
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
