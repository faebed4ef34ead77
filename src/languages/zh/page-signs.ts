// A page in, what one walk over its characters tells out: where numbers and brackets stand, and which signs are damaged.
import { type Page, type Span, unitsOf } from '../../text/index.ts';
import { onceFor } from '../makers/once.ts';
import { makeMarks } from './sticky.ts';

/** Places on a page, each list in the order of the text. */
export interface PageSigns {
  /** Where runs of Arabic digits, or of Chinese numerals, begin. */
  readonly numbers: number[];
  readonly brackets: number[];
  /** 年, 月, 日, and the spaces behind which an English year may stand. */
  readonly days: number[];
  /** Dots inside names: 杰弗里·费尔特曼. */
  readonly dots: number[];
  /** Signs printed twice or more. */
  readonly doubled: Span[];
  /** Characters that only one font knows, and those that stand for an unknown one. */
  readonly unreadable: Span[];
}

/** Chinese numerals, without those for nought. */
export const SPELLED = '一二两三四五六七八九十百千';
const PRIVATE = { first: 0xe000, last: 0xf8ff };
const { of: MARKS, bit: MARK } = makeMarks({
  digit: '0123456789',
  spelled: SPELLED,
  bracket: '()',
  day: '年月日 ',
  dot: '·•・‧∙',
  sign: ',。;:、',
  unreadable: '\ufffd',
});
MARKS.fill(MARK.unreadable, PRIVATE.first, PRIVATE.last + 1);
const ALONE = MARK.bracket | MARK.day | MARK.dot;
const NUMBER = MARK.digit | MARK.spelled;

/** Gives the signs of a page. */
export const signsOn = onceFor(({ text }: Page): PageSigns => {
  const signs: PageSigns = { numbers: [], brackets: [], days: [], dots: [], doubled: [], unreadable: [] };
  const units = unitsOf(text);
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[units[at]!]!;
    if (mark === 0) continue;
    if (mark & ALONE) {
      if (mark === MARK.day) signs.days.push(at);
      else if (mark === MARK.dot) signs.dots.push(at);
      else signs.brackets.push(at);
      continue;
    }
    const start = at;
    while (MARKS[units[at + 1]!]! === mark) at++;
    if (mark & NUMBER) signs.numbers.push(start);
    else if (mark === MARK.unreadable) signs.unreadable.push({ start, end: at + 1 });
    else if (at > start) signs.doubled.push({ start, end: at + 1 });
  }
  return signs;
});
