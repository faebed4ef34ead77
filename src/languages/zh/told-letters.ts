// A draft in, the letters to the Council out that a Chinese text tells of; see makers/letter-acts.ts.
import { lastMatch } from '../makers/all-matches.ts';
import { makeLetterActs } from '../makers/letter-acts.ts';

/** Finds the letters that a text tells of: 秘书长2031年9月8日给安全理事会主席的信(S/2031/954). */
export const toldLetters = makeLetterActs({
  noun: lastMatch(/的?(?:来信|信件?|函件?)(?=[(,、和及]|$|[^息任心号仰念])/g),
  end: /[。;]|\n/,
  other: /报告|照会|说明|声明|公报|草案|决议/,
  authorBefore: /^$/,
  authorAfter:
    /^(?:常驻联合国(?:临时)?(?:代表|代办))?[\d年月日(),和]{0,24}(?:就[^,。;]{0,24})?(?:给|致|写给|的(?:来)?信|来信|信(?:件)?[(])/,
  nameGoesOn: null,
  recipientBefore: /(?:给|致|写给)$/,
  pronoun: /(?:他|她)的?[\d年月日]{0,12}(?:给|致)?[^,。;]{0,16}$/,
  dayBehind: /^\)?[(]?$/,
  reach: 160,
  before: 60,
});
