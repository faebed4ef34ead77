// 重申 and what follows it in, the demand, call or request that it repeats out: where its words end, and its force.
import type { Force } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import type { Asking } from './asking.ts';

/** A directive that is repeated: its verb reaches to `end`. */
export interface Restated {
  readonly end: number;
  readonly force: Force;
}

const NOUNS: Readonly<Record<string, Force>> = { 要求: 'demands', 呼吁: 'calls', 请求: 'requests', 请: 'requests' };
const SOURCE =
  '(?:在?(?:第|主席|《|\\d{4}年)[^,;。]{0,60}?(?:号决议|声明|说明|宣言|》)(?:第[^,;。的]{1,16}段)?(?:\\([^()]{1,24}\\))?中?所?)';
const TOLD = '(?:(?:提出|发出|作出|表达|载列)?的)?';
const EARLIER = '(?:(?:先前|以往|此前|以前|早先|一贯)(?:提出|发出)?的?)?';
//   重申其在第9139(2031)号决议中对各方提出的要求,即停止袭击
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const THAT = new RegExp(
  `(?:(?:其|安理会的?|安全理事会的?)${EARLIER}${SOURCE}?|${SOURCE})${TOLD}(?:(?:对|向)[^,;。]{1,30}?(?:提出|发出|作出)?的)?(要求|呼吁|请求)(?=,即|:)`,
  'y',
);
//   重申其在第9139(2031)号决议中要求各方停火        not: 要求的措施
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const ASKING_THERE = new RegExp(
  `(?:其|安理会|安全理事会)${SOURCE}(要求|呼吁|请(?!求))(?!的|[^,;。]{0,60}的[^,;。]{0,12}(?:决议|规定)$)`,
  'y',
);
//   重申其关于各方停火的要求        重申其请秘书长提出报告的请求
//       ^^^^                            ^^^^
const ABOUT =
  /其(?:(?:先前|以往|此前|以前|早先)?(?:提出|发出)的)?(?:(?:关于|有关)(?=[^,;。]{2,80}的(要求|呼吁|请求)(?=[,;。]|$))|(请(?!求)|呼吁)(?=[^,;。]{2,80}的(?:要求|呼吁|请求)(?=[,;。]|$)))/y;
const TAIL = /的(?:要求|呼吁|请求)$/;

/** Finds the directive that 重申, ending at a place, repeats. */
export function restatedAt(text: string, at: number): Restated | null {
  for (const form of [THAT, ASKING_THERE, ABOUT]) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match) return { end: form.lastIndex, force: NOUNS[(match[1] ?? match[2])!]! };
  }
  return null;
}

/** Gives where whom the repeated demand was put to is named: 重申其对|各方的呼吁,即开展对话; -1 where it is not. */
export function toWhom({ text, verb }: Asking): number {
  const words = text.slice(verb.start, verb.end);
  const at = words.startsWith('重申') ? Math.max(words.lastIndexOf('对'), words.lastIndexOf('向')) : -1;
  return at < 0 ? -1 : verb.start + at + 1;
}

/** Gives where what is asked ends before 的要求, which belongs to the verb: 重申其关于…|的要求. */
export function endBeforeNoun(text: string, verb: Span, end: number): number {
  if (verb.end - verb.start < 4 || !text.startsWith('重申其', verb.start)) return end;
  const tail = TAIL.exec(text.slice(Math.max(verb.end, end - 3), end));
  return tail ? end - tail[0].length : end;
}
