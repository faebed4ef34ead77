// The words of a decision in, the period for which what is decided holds out: 延长,为期12个月; 最初任期六个月.
import type { Deadline } from '../../facts/index.ts';
import type { Moment } from '../language.ts';
import { MARK } from './clause-marks.ts';
import { COUNT, durationIn, LENGTH, lengthOf, UNIT } from './durations.ts';

/** The words in which a period is looked for, where they stand in the text, and the days of the text in them. */
export interface Held {
  readonly words: string;
  readonly start: number;
  readonly moments: readonly Moment[];
}

//   延长,为期12个月        最初任期六个月        再延长一年        初期为12个月        not: 延长六个月的建议, 任期六个月内
//        ^^^^^^^^^^        ^^^^^^^^^^^^^^          ^^^^^^^^        ^^^^^^^^^^^^
const PERIOD = new RegExp(
  `(?:(?:初步|最初|首次)?(?:为期|任期|期限)|初期|首期|最初|(延长|续延|延展|延期|展期|续期)|任务)(?:任务|期限|为期|为|初步|最初|再|一段){0,3}(最多|至多|最长|不超过)?(${LENGTH})(?!代|度|内|以内|之内|后|之后|前|之前|以上|一次|期|的(?!时间|期间|期限|任期|任务|期))`,
  'g',
);
// the time of an office, of a course or of a sentence is none of what is decided
const OF_OTHERS =
  /(?:(?:法官|检察官|书记官长|任命)[^;。]{0,16}|(?:成员|主席|过去|徒刑|监禁|拘留|课程|培训|会议|讲习班|储存)[^,;。]{0,12})$/;
const FROM_ADOPTION_BEFORE = /通过之日起(?:计算)?,?[^,;。]{0,8}$/;
const FROM_ADOPTION_BEHIND = /^,?[自从](?:本决议)?通过之日起/;
const FROM_EVENT_BEHIND = /^,?[自从][^,;。]{2,30}起/;
const SETS_UP = /设立|成立|建立|初步|最初|初期|首期|首次/;
const GOES_ON = /延长|续延|延展|延期|展期|续期|继续|维持|进一步|最后|再(?!次授权)/;
const NEAR = 24; // characters between a day and the period that begins on it

//   以本决议通过之日起一年为期        自本决议通过之日起为期一年
const FOR_TERM = new RegExp(`[以自]本决议通过之日起,?(?:${COUNT}${UNIT}为期|为期${COUNT}${UNIT})`);

const mayHold = (words: string): boolean => words.includes('期') || words.includes('延长') || words.includes('最初');

//   自2031年7月1日起延长六个月        为期一年,自2031年7月1日起
//     ^^^^^^^^^^^^^                              ^^^^^^^^^^^^^ the day on which the period begins
function dayOf({ words, start, moments }: Held, from: number, to: number): string | null {
  for (const moment of moments) {
    const at = moment.start - start;
    if (at > to + NEAR) return null;
    const end = moment.end - start;
    const isNear = end <= from ? from - end <= NEAR : at >= to;
    if (isNear && moment.value.length === 10 && '自从'.includes(words[at - 1] ?? '\n') && words[end] === '起')
      return moment.value;
  }
  return null;
}

function anchorOf(held: Held, from: number, to: number, isAtMost: boolean): string | null {
  const { words } = held;
  const behind = words.slice(to, to + 40);
  if (FROM_ADOPTION_BEFORE.test(words.slice(Math.max(0, from - 24), from)) || FROM_ADOPTION_BEHIND.test(behind))
    return 'adoption';
  const day = dayOf(held, from, to);
  if (day) return day;
  if (FROM_EVENT_BEHIND.test(behind)) return 'event';
  const said = words.slice(0, to);
  return SETS_UP.test(said) && !GOES_ON.test(said) && !isAtMost ? 'adoption' : null;
}

//   初期为六个月,自2031年10月16日起至2032年4月15日止
//                                   ^^^^^^^^^^^^^^^^ the day on which the period ends
function endOf({ words, start, moments }: Held, to: number): Deadline | null {
  for (const { start: from, end, value, basis } of moments) {
    if (end - start <= to) continue;
    if (from - start > to + 2 * NEAR) return null;
    const day = value.slice(value.indexOf('/') + 1);
    const at = value.includes('/') ? words.slice(0, end - start).search(/[至到][^至到]*$/) : from - start - 1;
    if (day.length === 'yyyy-mm-dd'.length && '至到'.includes(words[at] ?? '\n'))
      return { text: words.slice(at, end - start), kind: 'date', date: day, duration: null, anchor: null, basis };
  }
  return null;
}

/** Reads for how long what is decided holds; null when the words print no length. */
export function periodHeld(held: Held): Deadline | null {
  const { words } = held;
  if (!mayHold(words)) return null;
  PERIOD.lastIndex = 0;
  for (let match = PERIOD.exec(words); match; match = PERIOD.exec(words)) {
    const [text, , most, length] = match;
    const duration = durationIn(length!);
    if (!duration || OF_OTHERS.test(words.slice(Math.max(0, match.index - 40), match.index))) continue;
    const end = endOf(held, match.index + text.length);
    if (end) return end;
    const anchor = anchorOf(held, match.index, match.index + text.length, most !== undefined);
    return { text, kind: 'duration', date: null, duration, anchor, basis: 'stated' };
  }
  return null;
}

/** Reads a period that is counted from the adoption; null when the words print none. */
export function termFromAdoption(words: string, marks: number): Deadline | null {
  const match = (marks & MARK.after) !== 0 && words.includes('为期') ? FOR_TERM.exec(words) : null;
  const duration = match && lengthOf((match[1] ?? match[3])!, (match[2] ?? match[4])!);
  return duration ? { text: match[0], kind: 'duration', date: null, duration, anchor: 'adoption', basis: 'stated' } : null;
}
