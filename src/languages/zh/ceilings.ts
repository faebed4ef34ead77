// A text in, the highest numbers of soldiers and police that it allows out: 核定兵力上限为1 000名军事人员.
import { NUMERAL, numeralOf } from './numerals.ts';

const COUNT = `(\\d{1,3}(?:[ ,]\\d{3})*|\\d{1,6}|[${NUMERAL}万]{1,8})`;
const MILITARY = new RegExp(`${COUNT}名(?:联合国)?(?:军事人员|部队人员|部队官兵|军人|官兵|士兵|部队|军警人员)`);
const POLICE = new RegExp(`${COUNT}名(?:联合国)?(?:警察|警务人员|建制警察|民警|警员)`);
const LIMIT = /兵力上限|核定兵力|核定人数|核准人数|最高兵力|上限|至多|最多|不超过|核定(?:的)?(?:军事|警察|部队)/;

/** The highest strength of a mission. */
export interface Ceiling {
  readonly military: number | null;
  readonly police: number | null;
}

const numberIn = (form: RegExp, text: string): number | null => {
  const count = form.exec(text)?.[1]?.replace(/[ ,]/g, '');
  return count ? numeralOf(count) : null;
};

//   由至多11 665名军事人员和2 000名警察组成
//         ^^^^^^           ^^^^^
/** Reads a ceiling where a limit is set; null where strengths are only told. */
export function ceilingIn(text: string): Ceiling | null {
  if (!LIMIT.test(text)) return null;
  const military = numberIn(MILITARY, text);
  const police = numberIn(POLICE, text);
  return military === null && police === null ? null : { military, police };
}
