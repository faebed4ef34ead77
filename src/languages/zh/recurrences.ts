// What a provision asks in, how often it is to be done out.
import type { Recurrence } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import { MARK } from './clause-marks.ts';
import { COUNT, lengthOf, UNIT } from './durations.ts';

//   每45天        每两周        每隔三个月        每六个月一次        每年        每半年
const EVERY = new RegExp(`每(?:隔)?${COUNT}?${UNIT}(?:一次|([两二三四])次)?`, 'g');
//   每年两次
const OFTEN: Readonly<Record<string, string>> = { 年两: 'P6M', 年二: 'P6M', 年三: 'P4M', 年四: 'P3M', 月两: 'P15D', 周两: 'P3D' };
const ADVERBS =
  /定期|随时(?=[^,;。]{0,10}(?:向|通报|报告|告知|使|让|了解))|不断(?=通报|向)|经常(?=通报|向)|按月|逐月|每月|每季度|按季度|逐年|按年|半年一次|一年一次|一年两次/g;
const FIXED: Readonly<Record<string, string>> = {
  按月: 'P1M',
  逐月: 'P1M',
  每月: 'P1M',
  每季度: 'P3M',
  按季度: 'P3M',
  逐年: 'P1Y',
  按年: 'P1Y',
  半年一次: 'P6M',
  一年一次: 'P1Y',
  一年两次: 'P6M',
};
const REACH = 1200; // characters of a provision in which times are looked for

/** Tells where the words of a provision end in which times are looked for. */
export const reachOf = ({ start, end }: Span): number => Math.min(end, start + REACH);

/** What is looked at to find how often something is to be done. */
interface Said {
  readonly text: string;
  readonly span: Span;
  /** Which characters stand in it, see clause-marks.ts. */
  readonly marks: number;
}

/** Finds how often what is asked is to be done; `every` is null when no interval is printed. */
export function recurrenceOf({ text, span, marks }: Said): Recurrence | null {
  if ((marks & (MARK.regularly | MARK.often)) === 0) return null;
  const words = text.slice(span.start, reachOf(span));
  const interval = marks & MARK.every ? intervalIn(words) : null;
  if (interval || ((marks & MARK.often) === 0 && !words.includes('定期'))) return interval;
  ADVERBS.lastIndex = 0;
  const adverb = ADVERBS.exec(words);
  return adverb ? { text: adverb[0], every: FIXED[adverb[0]] ?? null } : null;
}

function intervalIn(words: string): Recurrence | null {
  EVERY.lastIndex = 0;
  for (let match = EVERY.exec(words); match; match = EVERY.exec(words)) {
    const every = match[3] && !match[1] ? (OFTEN[match[2]! + match[3]] ?? null) : lengthOf(match[1] ?? '一', match[2]!);
    if (every) return { text: match[0], every };
  }
  return null;
}
