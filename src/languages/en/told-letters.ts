// A draft in, the letters to the Council out that an English text tells of; see makers/letter-acts.ts.
import { makeLetterActs } from '../makers/letter-acts.ts';
import { landmarksOf, lastBetween } from './landmarks.ts';

/** Finds the letters that a text tells of: the letter dated 3 May 2031 from the Secretary-General to the President of the Council (S/2031/7). */
export const toldLetters = makeLetterActs({
  noun: (page, from, to) => lastBetween(landmarksOf(page).letter, from, to),
  end: /[.;](?= |$)|\n/,
  other:
    /\b(?:reports?|repl(?:y|ies)|notes? (?:by|of|from|verbale)|statements?|communiqu|declaration|memorand|draft|application|resolution)/i,
  authorBefore: /\b(?:from|by|of)(?: the| its| their)? $/,
  authorAfter: /^'s? (?:[\w-]+ ){0,2}letters?\b|^'s? (?:\d{1,2} \w+ \d{4} )?letters?\b/,
  nameGoesOn: /^ of (?:the |its )?(?!United Nations)[a-z]/i, // the Secretary-General of the organization referred to in ...
  recipientBefore: /\b(?:to|addressed to)(?: the| its)? $/,
  pronoun: /\b(?:his|her) (?:[\w-]+ ){0,2}$/,
  dayBehind: /^(?:,? annex)?\)?,? (?:dated|of) $/,
  reach: 280,
  before: 40,
});
