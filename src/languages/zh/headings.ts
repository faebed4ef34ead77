// Clean text of an assessment in, its headings out, even where they run straight into the sentence that follows.
import type { Span } from '../../text/index.ts';
import { REGION_HEADINGS } from './words.ts';

/** A heading with its level: 1 for a region or a part, 2 for a country or a matter. */
export interface Heading extends Span {
  readonly level: number;
}

//   。布隆迪1月24日,安理会就        。利比亚在1月29日双月通报会上        。苏丹/南苏丹根据第2046(2012)号决议
//     ^^^                            ^^^                                 ^^^^^^^^
const OPENER = /在\d{4}年\d{1,2}月|在?\d{1,2}月\d{1,2}日(?=[,的举双安]|和\d)|\d{1,2}月份?,|根据第|鉴于/g;
const SENTENCE_WORDS =
  /[了已将被并还应她。;?!]|说(?!明)|也(?!门)|(?<!其)他|表示|指出|强调|需要|向|于\d|通报$|举行|听取|一致|期间$|截至|[于在自从至是拟定]$/;
const PERSONS =
  /(?:安理会|安全理事会|秘书长|代表|特使|主任|成员|成员国|专员|协调员|顾问|主席|团长|部长|总统|总理|政府|委员会|双方|各方|会员国)$/;
const NOTE = /^安全理事会主席的?说明\([^)]{3,24}\)的?执行情况/;
const LONGEST = 70;

/** Finds the headings inside a span of running text: after a full stop, before a date or 根据, 鉴于. */
export function headingsIn(text: string, span: Span): Heading[] {
  const headings: Heading[] = [];
  const used = new Set<string>();
  for (let start = span.start; start >= span.start && start < span.end; ) {
    const stop = text.indexOf('。', start);
    const end = stop < 0 || stop > span.end ? span.end : stop;
    const title = titleAt(text, start, end);
    if (title) headings.push(...parted(text, title, used));
    start = end + 1;
    if (text[start] === '"') start++;
  }
  return headings;
}

// What stands between a full stop and the words that open a sentence, if it can be a title.
function titleAt(text: string, start: number, end: number): Span | null {
  const sentence = text.slice(start, Math.min(end, start + LONGEST + 30));
  OPENER.lastIndex = 2;
  const opener = OPENER.exec(sentence);
  if (!opener || opener.index > LONGEST) return null;
  const title = sentence.slice(0, opener.index);
  if (SENTENCE_WORDS.test(title) || PERSONS.test(title) || /,(?!包括)/.test(title)) return null;
  return { start, end: start + opener.index };
}

//   中东中东(阿拉伯叙利亚共和国)          安全理事会主席的说明(S/2010/507)的执行情况总结会议
//   1   2                                 2                                         2
function parted(text: string, title: Span, used: Set<string>): Heading[] {
  const words = text.slice(title.start, title.end);
  const region = REGION_HEADINGS.find((form) => words.startsWith(form));
  const rest = region ? words.slice(region.length) : '';
  if (region && !used.has(region) && !/^(?:局势|问题|和平|\()/.test(rest)) {
    used.add(region);
    const split = title.start + region.length;
    const first = { start: title.start, end: split, level: 1 };
    return rest ? [first, ...parted(text, { start: split, end: title.end }, used)] : [first];
  }
  const note = NOTE.exec(words)?.[0].length ?? 0;
  if (note && note < words.length) {
    return [
      { start: title.start, end: title.start + note, level: 2 },
      { start: title.start + note, end: title.end, level: 2 },
    ];
  }
  return [{ start: title.start, end: title.end, level: 2 }];
}

/** The level of a heading that stands in a paragraph of its own. */
export const headingLevel = (words: string): number =>
  REGION_HEADINGS.includes(words) || /^[一二三四五六七八九十]{1,3}[、.]/.test(words) ? 1 : 2;
