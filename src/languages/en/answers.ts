// What somebody is asked to do in, the kind of answer that would meet it out: a report, words in a report, information, or none.
import type { Answer, NamedReport } from '../makers/answers.ts';

const OLD_REPORTS =
  /\b(?:reports?|recommendations?) (?:of|by|from) the Secretary-General\b|\breports? \(S\/[^)]*\)|\bparagraphs? \d+[^,;]{0,20} of (?:the|his|its) reports?\b/gi;
// should there be one: report to it immediately, through the Committee, any attack
const IN_CASE =
  /\b(?:report|inform|notify|advise)\b(?: (?:back )?to (?:it|the (?:Security )?Council))?(?: immediately| promptly| without delay)?(?:,? through [^;]{0,140}?,)?(?: immediately,?)?(?: on| of)? any (?!other time|time)/i;
const REPORTS =
  /(?<!\b(?:next|his|its|their|this|that|the|an?|each|regular|first|final|written|progress|periodic|quarterly|annual) )\breport (?:orally |regularly |periodically |promptly |urgently |fully |further |again |immediately |also )*(?:back\b|to\b|on\b|upon\b|thereon|by (?:\d|the end|early|mid|late)|after\b|within\b|at\b|in (?:\d|this|that|the (?:first|second|next)|writing)|every\b|before\b|prior\b|no later|not later|as (?:soon|appropriate|necessary|required)|when\b|if\b|annually|quarterly|monthly|whether|its|his|their|\w+ (?:days|weeks|months))|\breport$|\breport[,;]|(?<!\b(?:his|its|their) )\breporting to\b|\breport in any case\b|\bwith (?:the|an?) (?:first |initial |written |full )?report (?:due )?(?:by|no later)\b|\bprovision of (?:[\w-]+ ){0,3}reports?\b|\bwritten updates?\b|(?<=^|\b(?:Secretary-General|Representative|Committee|Commission|Group|Panel|Mission|Force) )reports (?:back |regularly )?(?:to|on|every|within|by)\b/i;
const HANDS_OVER =
  /\b(?:(?:submit|present|provide|transmit|furnish|supply|make|deliver|prepare|produce|issue|give|circulate|offer|draw up|formulate|communicate|convey)(?:ting|ing|s)?|by (?:submitting|presenting|providing))\b[^;]{0,160}?\b(?:reports?|assessments?|analysis|presentation|recommendations?|proposals?|observations|evaluation|account|findings|plan|options|concept|review|estimates?|views)\b/i;
const IN_REPORTS =
  /\b(?:in(?:to)?(?: an annex to)?|as (?:an? )?(?:integral )?part of) (?:his|its|their|the|that|each|all|any)(?: [\w-]+){0,4} (?:reports?|briefings?|reporting)\b(?! (?:of|dated) (?:the Secretary-General|\d))/i;
const OF_SERIES =
  'regular|periodic|quarterly|monthly|next|upcoming|forthcoming|subsequent|written|progress|\\d+-day|[a-z]+-(?:day|month|monthly)';
const TOLD_IN = '(?:reports?|reporting|briefings?)\\b';
/** In reports that come again and again (in his regular reports, as part of each of its 90-day reports), inside a pattern; not: in his report of 5 May. */
export const IN_SERIES = `(?:in(?:to)?|as part of) (?:each of |all )?(?:his|its|their) (?:(?:${OF_SERIES}) )+${TOLD_IN}`;
// in his regular reports, to report any incident · to report in his regular reports on incidents
const FIRST_IN_SERIES = new RegExp(`^(?:to report\\b[^,;]{0,90}? )?${IN_SERIES}`, 'i');
// an assessment in his next report: the report comes anyway
const THEREIN = /(?<!reports?)$/i;
//   to include in his 15 February report a comprehensive assessment, and to make recommendations
const INCLUDED =
  /\b(?:includ|incorporat|reflect|address|cover)(?:e|es|ing)?\b[^;]{0,40}? in(?: an annex to)? (?:his|its|their|the|that|each|all|any)(?: [\w-]+){0,5} (?:reports?|reporting)\b/i;
//   to include in the report due in May an account of the work, and to submit, at two-monthly intervals thereafter, reports on that work
const ITSELF = /\breports?$/i;
//   to make proposals for the strength of the Mission, as part of the report called for in paragraph 5 above
//                                                      ^^^^^^^^^^^^^^^^^^^^^
const AHEAD =
  /^[^,;]{0,60}?\bin (?:his|its|their) (?:[\w-]+ ){0,4}reports?\b|\bas (?:an? )?(?:integral )?part of (?:his|its|their|the|that|each)(?: [\w-]+){0,4} reports?\b/i;
const TELLS = /\b(?:inform(?:ed)?|notif(?:y|ied)|brief(?:ed)?|apprised?|advised?|updated?|alert(?:ed)?)\b/i;
const SETS_UP =
  /^.{0,110}?\b(?:re-?)?(?:establish|appoint|create|set up)\b(?!, maintain| and maintain)[^;]{0,260}?\b(?:Panel|Group|Commission|Team|Mechanism|experts)\b/i;
const ORALLY = /\breport(?:ing)? (?:\w+ )?orally\b|\b(?:oral|verbal) (?:reports?|briefings?|updates?)\b/i; // no document
const SPOKEN = /\b(?:briefs?|briefings?)\b(?! (?:written|report|summary))|\b(?:updates?|informs?) (?:\w+ )?orally\b/i;
const COUNCIL = /\b(?:it|(?:Security )?Council(?! Committee)|members)\b/i;
const OTHERS =
  /\b(?:to|for) (?:the |that |its )?[\w -]{0,40}?(?:Committee|General Assembly|Governments?|Commission|Group|Panel)\b/;
const OTHERS_TOLD = /\b(?:Committee|General Assembly|Governments?|Commission|him|Member States|Panel|Group)\b/;
const REVIEWS =
  /\b(?:review(?:s|ed|ing)?|(?:re)?consider(?:ed|ation)?|examine|meet(?: again)?|revert|resume|discuss|take (?:[\w-]+ )?(?:action|decisions?|steps)|take a decision)\b/i;

//   to submit a report by 31 May → report      to include in his next report ... → in-report      to keep it informed → information
/** Tells what kind of answer an English request asks for. */
export function answerTo(action: string): Answer {
  const words = action.slice(0, 1200).replace(/\s+/g, ' ').replace(OLD_REPORTS, '').trim();
  if (FIRST_IN_SERIES.test(words)) return 'in-report';
  if (IN_CASE.test(words)) return 'other';
  if (ORALLY.test(words)) return 'information';
  if (SETS_UP.test(words)) return 'body';
  const reports = REPORTS.exec(words);
  const handed = HANDS_OVER.exec(words);
  const included = INCLUDED.exec(words);
  const isIncluded = included !== null && included.index < (handed?.index ?? 0) && !ITSELF.test(handed![0]);
  const place = reports ?? (handed && !isIncluded && !isInReport(handed, words) ? handed : null);
  if (place) {
    const around = words.slice(place.index, place.index + place[0].length + 90);
    return !COUNCIL.test(around) && OTHERS.test(around) ? 'other' : 'report';
  }
  if (IN_REPORTS.test(words)) return 'in-report';
  const told = TELLS.exec(words);
  if (!told) return 'other';
  const around = words.slice(Math.max(0, told.index - 60), told.index + 90);
  return COUNCIL.test(around) || !OTHERS_TOLD.test(around) ? 'information' : 'other';
}

// to submit recommendations in his next report
function isInReport({ 0: handed, index }: RegExpExecArray, words: string): boolean {
  return IN_REPORTS.test(handed) || (THEREIN.test(handed) && AHEAD.test(words.slice(index + handed.length)));
}

//   in accordance with the recommendations of the Secretary-General (S/2031/12) and in accordance with |paragraph 9 of resolution 9640 (2031)
//                                                                              ^^^^^^^^^^^^^^^^^^^^^^ what is done is, not the report
const OF_THE_CLAUSE =
  /,?\s+and\s+(?:also\s+)?(?:in\s+accordance\s+with|in\s+conformity\s+with|pursuant\s+to|under)\s+(?:the\s+)?(?:paragraphs?\s+[^;.]{1,24}?\s+of\s+)?(?:its\s+)?(?:resolution\s+)?$/i;

/** Tells whether the words before a citation join it to the clause, and not to the report named right before. */
export const isOfClause = (before: string): boolean => OF_THE_CLAUSE.test(before);

//   to brief the Council twice a year      to report orally every 180 days
/** Tells whether an English request asks for spoken words. */
export const isOral = (action: string): boolean => ORALLY.test(action) || SPOKEN.test(action);

//   its intention to review the mandate by 31 May
/** Tells whether an English undertaking is one to review, consider, meet or decide. */
export const isReview = (action: string): boolean => REVIEWS.test(action.slice(0, 400));

// on the implementation of this resolution · of developments on the ground · on the work of the Mission · as appropriate
const ALL =
  /\bimplementation of (?:(?:the (?:present|provisions)|this|its|his|all)\b|[^,;]{0,40}\bresolutions?\b)|\b(?:developments?|situation)\b(?! of (?:women|children|refugees))|\bof its mandate\b|\b(?:work|activities|operations) of the (?:Mission|Force|Operation|Group)|\breport(?: [\w-]+){0,6} (?:where|as) appropriate$/i;

/** Tells whether an English request asks for a report on the whole of the matter, so that the next regular report answers it. */
export const isOnAll = (action: string): boolean => ALL.test(action.slice(0, 1200).replace(/\s+/g, ' '));

//   in the report requested in paragraph 5 above · into his next report · in his regular reports (not: in his reports on country situations)
const OF_PARAGRAPH =
  /\b(?:reports?|reporting|briefings?)\b[^;]{0,60}?\b(?:paragraphs?|OP) ?(\d+)(?: \([^)]*\))? (?:above|below|of (?:this|the present) resolution)/i;
const NEXT = /\b(?:in(?:to)?|as an annex to) (?:his|its|their) (?:next|forthcoming|first)\b[^,;]{0,40}?\breport\b/i;
const NAMES_SERIES = new RegExp(
  `\\b(?:in(?:to)?|as an annex to) (?:each of |all )?(?:his|its|their)(?: (?:${OF_SERIES}|first))* ${TOLD_IN}(?!(?: to (?:it|the (?:Security )?Council))? (?:of \\d|dated|submitted|prepared|on|concerning|regarding|pursuant|in the context|under)\\b)`,
  'i',
);

// Reports on many matters, not the document's own.
const ON_MANY =
  /\bcountry[- ]specific\b|\bthematic\b|\bon (?:conflict|country) situations\b|\bof which (?:it|the Council) is seized\b/i;

/** Gives which report an English action wants its words in; null when it names none of the document's own. */
export function reportNamed(action: string): NamedReport | null {
  const words = action.slice(0, 1200).replace(/\s+/g, ' ');
  const paragraph = OF_PARAGRAPH.exec(words)?.[1] ?? null;
  const isNext = NEXT.test(words);
  const isOfSeries = NAMES_SERIES.test(words) || FIRST_IN_SERIES.test(words);
  return paragraph || isNext || (isOfSeries && !ON_MANY.test(words)) ? { paragraph, isNext } : null;
}
