// A draft in, the briefings out that a Chinese text says were given on a day; see makers/briefing-acts.ts.
import { placesOf } from '../makers/all-matches.ts';
import { makeBriefingActs } from '../makers/briefing-acts.ts';

/** Finds the briefings that a text tells of: 欢迎秘书长特别代表2031年1月8日向安全理事会通报情况. */
export const toldBriefings = makeBriefingActs({
  nouns: ({ text }) => placesOf(/通报(?!会)(?:了?(?:情况|局势))?/g, text),
  end: /[。;]|\n/,
  asked: /(?:请|要求|吁请|促请|鼓励|邀请|期待|继续|定期|随时|义务|应|应当|打算|将)[^,。;]{0,60}$/,
  speakerAfter: null,
  and: /^[和、及与兼]$/,
  speakerBefore: /^[^,。;]{0,12}(?:于|在)?[\d年月日]{0,12}(?:向[^,。;]{1,12})?(?:[所作了提出供的关于就]{0,6}[^,。;]{0,24})$/,
  dayBefore: /^[^。;]{0,60}$/,
  dayAfter: /^$/,
  recipientBefore: /向$/,
  communique: /正式公报/,
  before: 90,
  behind: 20,
});
