// A text in, the highest numbers of soldiers and police that it allows out: 核定兵力上限为1 000名军事人员.
import { NUMERAL, numeralOf } from './numerals.ts';

const COUNT = `(\\d{1,3}(?:[ ,]\\d{3})*|\\d{1,6}|[${NUMERAL}万]{1,8})`;
const SOLDIERS = '(?:军事人员|部队人员|部队官兵|军人|官兵|士兵|部队|军警人员)';
const OFFICERS = '(?:警察|警务人员|建制警察|民警|警员)';
//   从12 000名军事人员减至|10 000名军事人员: the limit is what it changes to
const CHANGED = '(?:减|增|降|升|提|扩)[^,;。\\d从]{0,3}[至到为]';
const counted = (people: string): readonly RegExp[] => [
  new RegExp(`${CHANGED}${COUNT}名(?:联合国)?${people}`),
  new RegExp(`${COUNT}名(?:联合国)?${people}`),
];
//   兵力上限维持在|17 000人,警察最高限额为|2 101人        兵力从15 000人减为|13 000人
const limited = (noun: string): RegExp =>
  new RegExp(
    `(?:${noun})(?:部分|部门)?(?:的)?(?:核定)?(?:最高)?(?:人数|兵力|人员)?(?:上限|限额)?(?:从[\\d ,]{1,7}[人名])?(?:维持在|保持在|定为|为|不超过|至多|最多|${CHANGED})(?:至多|最多)?${COUNT}人`,
  );
const MILITARY = [...counted(SOLDIERS), limited('兵力|部队|军事人员|军事')];
const POLICE = [...counted(OFFICERS), limited('警察|警务人员|警务|警力')];
const LIMIT = /兵力上限|最高限额|核定兵力|核定人数|核准人数|最高兵力|上限|至多|最多|不超过|核定(?:的)?(?:军事|警察|部队)/;

/** The highest strength of a mission. */
export interface Ceiling {
  readonly military: number | null;
  readonly police: number | null;
}

function numberIn(forms: readonly RegExp[], text: string): number | null {
  for (const form of forms) {
    const count = form.exec(text)?.[1]?.replace(/[ ,]/g, '');
    if (count) return numeralOf(count);
  }
  return null;
}

//   由至多11 665名军事人员和2 000名警察组成
//         ^^^^^^           ^^^^^
/** Reads a ceiling where a limit is set; null where strengths are only told. */
export function ceilingIn(text: string): Ceiling | null {
  if (!LIMIT.test(text)) return null;
  const military = numberIn(MILITARY, text);
  const police = numberIn(POLICE, text);
  return military === null && police === null ? null : { military, police };
}
