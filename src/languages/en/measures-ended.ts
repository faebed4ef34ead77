// A sentence by which the Council decides in, where in it stands what it ends out: resolutions and paragraphs, or a State's regime.
import type { MeasuresEnded } from '../makers/measures-ended.ts';
import { MONTHS } from '../makers/months.ts';

// What is no end yet, or the end of an end: "to terminate the suspension", "shall be terminated immediately if", "with a view to lifting", "once … reports"
const NO_END =
  /\bterminate the suspension\b|\bthe suspension\b[^,;]{0,90}\bterminate\b|\b(?:terminated?|lift(?:ed|ing)?)\b[^,;]{0,20}\b(?:immediately )?if\b|\bif at any time\b|\bwith a view to\b|\breview|\breconsider|\bconditions for\b|\bonce (?:the|all)\b|\bwhether\b|\b(?:it|Council) will terminate\b|\bdelist|\bremoval\b|\bwith respect to that individual\b|\bin respect of such\b|\bone day after\b|\bso as to terminate\b/i;
/** Forms of the words with which the Council ends or suspends something, as a regular expression of PostgreSQL. */
export const MAY_END: string = 'terminat|\\mlift|to end\\M|rescind|revoke|replaced by|cease to have|no longer apply|suspend';
/** Forms of the words for measures, as a regular expression of PostgreSQL. */
export const OF_MEASURES: string = 'measure|prohibition|restriction|embargo|sanctions|requirement|provisions|suspension of';
const MEASURES = /\b(?:measures?|prohibitions?|restrictions?|embargo(?:es)?|sanctions|requirements?|provisions)\b/i;

//   Decides to terminate, with immediate effect, the prohibitions established by paragraph 8 of resolution 9701 (2031)
const ENDING = /\bto (?:terminate|lift|end|rescind|revoke)\b/i;
//   the measures imposed by paragraph 19 of resolution 9701 (2031) shall cease to have effect · are replaced by paragraph 4 below (not: shall no longer apply to food)
const ENDED =
  /\b(?:shall|are|is)(?: be)? (?:terminated?|lifted|replaced by|cease to have effect|no longer apply(?! (?:to|in respect|with re)))\b/i;
//   all other measures against Exampleland · the arms embargo on Exampleland
const WHOSE =
  /\b(?:all (?:other |remaining )?|the (?:mandatory |remaining )?)(?:measures|sanctions|restrictions|prohibitions|(?:arms )?embargo(?:es)?)(?: imposed| taken)? (?:against|on|regarding|concerning|related to) ([^,;]{3,60}?)(?: (?:contained|imposed|set|under|pursuant|by|in)\b|[,;]|$)/i;
const POINTED = /\bparagraphs? (\d+)(?: \(\w\))? of that resolution\b/i;

//   shall terminate on 1 September 2031 · from 00:01 Eastern Standard Time on 14 November 2031
const FROM_DAY = new RegExp(
  `(?<!resolutions? \\d{1,4} \\(\\d{4}\\) )\\b(?:on|after|from|as of)(?: [\\d.:]+(?: [ap]\\.?m\\.?)?(?: \\w+){0,4} on)? (\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`,
  'i',
);

function dayIn(sentence: string): string | null {
  const found = FROM_DAY.exec(sentence.replace(/\s+/g, ' '));
  if (!found) return null;
  const month = MONTHS.findIndex((name) => name.toLowerCase() === found[2]!.toLowerCase()) + 1;
  return `${found[3]}-${String(month).padStart(2, '0')}-${found[1]!.padStart(2, '0')}`;
}

/** Tells whether an English sentence speaks of an end that is none yet: a condition, a review, the end of a suspension. */
export const endsNothingYet = (sentence: string): boolean => NO_END.test(sentence);

/** Reads what an English sentence ends; null when it ends no measures, or only may. */
export function measuresEnded(sentence: string): MeasuresEnded | null {
  if (NO_END.test(sentence) || !MEASURES.test(sentence)) return null;
  const ending = ENDING.exec(sentence);
  const ended = ending ? null : ENDED.exec(sentence);
  if (!ending && !ended) return null;
  const from = ending ? ending.index : 0;
  const to = ended ? ended.index : sentence.length;
  const words = sentence.slice(from, to).replace(/\s+/g, ' ');
  const whose = ending ? WHOSE.exec(words) : null;
  return {
    from,
    to,
    whose: whose?.[1] ?? null,
    isOnArms: /\barms\b/i.test(whose?.[0] ?? ''),
    pointed: POINTED.exec(words)?.[1] ?? null,
    day: dayIn(sentence),
  };
}

/** Words right before a resolution that say that it only renewed, changed or stands beside what is ended. */
export const BESIDE_WHAT_ENDS =
  /\b(?:renewed|extended|modified|amended|expanded|reaffirmed|in accordance with|pursuant to|acting under|committee established)\b[^,;]{0,60}$/i;

//   are suspended with immediate effect · shall be suspended for 100 days · to suspend the measures (not: the suspension, suspended by the Committee)
const SUSPENDS = /\b(?:are|is|shall be) suspended\b(?! by the)|\bto suspend\b/i;
const MAY_SUSPEND = /\b(?:may|might|could) be suspended\b|\bthe suspension\b|\breview|\bconsider/i;
const RESUMES = /\bterminate the suspension of\b/i;

/** Tells what an English sentence does to measures for a time: it suspends them, or lets them hold again; null when neither. */
export const pausesIn = (sentence: string): 'suspends' | 'resumes' | null => {
  if (RESUMES.test(sentence)) return 'resumes';
  return SUSPENDS.test(sentence) && !MAY_SUSPEND.test(sentence) && MEASURES.test(sentence) ? 'suspends' : null;
};
