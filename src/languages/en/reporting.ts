// A provision's words in, whether a report, briefing or information is asked for out.
import type { Span } from '../../text/index.ts';
import { MONTHS } from '../makers/months.ts';

const BODY =
  '(?:(?:the|it|its|this|present|relevant|competent) )*(?:Security Council|Council|Sanctions Committee|Committee|General Assembly|Secretary-General|Commission|Panel|Monitoring)\\b';
/** A way to ask for a report. */
interface Form {
  /** One of these words stands wherever the pattern matches. */
  readonly words: string;
  readonly pattern: RegExp;
  /** This stands in it as well. */
  readonly also?: string;
  /** Tells of a match whether it asks for a report. */
  readonly holds?: (words: string, match: RegExpExecArray) => boolean;
}

//   to keep the situation under review and to report      not: to keep it under review and to act
const ANY =
  /report|brief|inform|updat|appris|abreast|notif|advis|alert|submi|present|communicat|transmit|forward|bring|assess|analys|recommend|proposal|observation|evaluat|account|finding|option|\bplan\b|address/i;
const FORMS: readonly Form[] = [
  {
    // to report to the Council      and report on ...      report back
    words: 'report',
    pattern: new RegExp(
      String.raw` report(?<=\b(?:to|and|also|shall|should|will|must|then|fully|promptly|regularly|immediately|periodically|further|Council|Secretary-General|or|,|continue) report)(?! of\b| by (?!\d|(?:${MONTHS.join('|')})\b|the end|the same|mid|early)|s\b| submitted| contained| dated| \(S| pursuant)(?: back| regularly| periodically| to| on| within| every| as| at| by| any| its| their| his| such| promptly| immediately| in| no| not|,|;|$| thereon| orally| annually| quarterly| monthly| before| from| all| violations| after| fully| whether| progress| further| urgently| for| upon| the| what| when| prior| without| separately| jointly| in writing)`,
      'i',
    ),
  },
  {
    words: 'inform|brief|apprise|notify|advise|update|alert',
    pattern:
      /\b(?:inform|brief|apprise|notify|advise|update|alert)\b(?:[^;.]{0,50}?[ ,])?(?:it\b|(?:and [a-z]+ )?(?:the |its |this )?(?:members of the )?(?:Security Council|Council|Sanctions Committee|Committee|Secretary-General|Monitoring Team|Monitoring Group|Panel|Group of Experts))(?! (?:will|shall)\b)/i,
  },
  {
    words: 'keep|keeps|keeping',
    pattern:
      /\bkeep(?:s|ing)?\b(?! (?:the )?(?:troop|police|Member States)\b)[^,;]{0,80}?\b(?:informed|apprised|advised|updated|abreast|briefed|under (?:constant |continuous |close )?review and)\b/i,
    holds: (words) => ANY.test(words),
  },
  {
    words:
      'submit|submitting|present|presenting|provide|transmit|transmitting|communicate|forward|forwarding|convey|conveying|furnish|furnishing|supply|supplying|make|deliver|delivering|prepare|produce|issue|give|circulate|offer|offering|include',
    pattern:
      /\b(?:submit|present(?! resolution\b)|provide|transmit|communicate|forward|convey|furnish|supply|make|deliver|prepare|produce|issue|give|circulate|offer|include)(?:ting|ing)?\b[^;]{0,200}?\b(?:(?:reports?|briefings?|updates?|reporting|assessments?|analysis|information(?= (?:to|on|regarding|about|in))|presentation|recommendations|proposals|observations|evaluation|account|notification|findings|a plan|a detailed plan|options|update)\b)(?!ing| and (?:analysis|training) (?:support|capacity))/i,
    holds: isToTheCouncil,
  },
  {
    words: 'include|included|reflect|reflected|address|incorporate|provide|describe|cover|indicate|assess|set out|outline',
    pattern:
      /\b(?:included?|reflect(?:ed)?|address|incorporate|provide|describe|cover|indicate|assess|set out|outline)\b[^;]{0,160}?\bin (?:his|its|their|the|each|all|any)(?: [a-z-]+){0,4} (?:reports?|briefings?|reporting)\b/i,
  },
  {
    words: 'submit|submitting|present|presenting|communicate|transmit|transmitting|forward|forwarding|bring|bringing',
    pattern: new RegExp(
      `\\b(?:submit|present|communicate|transmit|forward|bring)(?:ting|ing)?\\b[^;]{0,160}?\\bto (?:the attention of )?${BODY}`,
      'i',
    ),
  },
  {
    // further requests a final report to the Committee by 1 May · requests regular briefings      not: calls for a report on the matter
    words: 'report|reports|briefing|briefings|update|updates',
    pattern:
      /^[^,;]{0,40}\b(?:an?|regular|periodic|further|monthly|quarterly) (?:[a-z]+ )?(?:reports?|briefings?|updates?) (?:from|by|to the (?:Security )?(?:Council|Committee)|(?:no|not) later than|within|every)\b|^ (?:(?:also|further),? )?(?:an?|another|regular|periodic|further|monthly|quarterly) (?:[a-z]+ )?(?:reports?|briefings?|updates?)(?= on\b|[,;.]|$)/i,
  },
  {
    words: 'address|addresses',
    pattern: /\baddress(?:es)? the (?:Security )?Council\b/i,
  },
  {
    // to monitor the situation and to tell, through the reports mentioned in paragraph 20 below, ...      not: the proposals in his report referred to in paragraph 3
    words: 'report|reports|briefing|briefings',
    also: ' paragraph',
    pattern:
      /(?<!\b(?:Council|contained|set out|outlined|described|noted|recommended|proposed|identified|listed|recommendations|findings|conclusions|proposals|observations|elements|measures|options|plan|benchmarks|steps) )\b(?:in|through|as part of|by means of) (?:the|his|its|their|each|any)(?: [a-z-]+){0,3} (?:reports?|briefings?)(?: to (?:the |it\b)(?:Security )?(?:Council)?)?,? (?:that (?:is|are) )?(?:mentioned|requested|required|referred to|called for) (?:in|by|under|pursuant to) paragraphs? \d/,
  },
  {
    words: 'reporting',
    pattern: /^[^,;]{0,80}\breporting (?:by|to) (?:the )?(?:Security Council|Council|Secretary-General|Committee)/i,
  },
];
// to continue to provide information on ...      who asks is told where nobody else is named
const TOLD_ALONE =
  /^(?:provide|submit|furnish) (?:(?:further|detailed|additional|more|any|relevant|regular|updated|such) )*information (?:on|about|regarding)\b/i;
//   requests the Panel to brief the Committee, and requests |a final report| by 1 May: of whoever has just been asked
const ANOTHER_REPORT =
  /^ (?:(?:also|further),? )?(?:(?:an?|another|regular|further|additional) )(?:[a-z-]+ ){0,2}(?:reports?|briefings?|updates?)\b(?! (?:from|by the|of)\b)/;
const NOT_FOR_THE_COUNCIL =
  /\b(?:provide|give|make|offer|furnish|supply)\b[^;]{0,60}?\b(?:technical|military|humanitarian|financial|logistical|training|advice) /;

const WORDS = FORMS.map(({ words }) => new RegExp(`\\b(?:${words})\\b`));

/** The words of the forms in which reports are asked for. */
export const FORM_WORDS: ReadonlySet<string> = new Set(FORMS.flatMap(({ words }) => words.split('|')));

/** Gives the forms that have one of the words of a phrase, as the bits of a number. */
export const formsOf = (phrase: string): number =>
  WORDS.reduce((forms, words, i) => (words.test(phrase) ? forms | (1 << i) : forms), 0);

/** Tells whether the words behind "requests" name but a report: whoever was asked before is to give it. */
export const isAnotherReport = (words: string): boolean => ANOTHER_REPORT.test(words);

/** Tells whether what is asked is a report, a briefing or information to the Council or one of its bodies; `forms` are those that may be there. */
export function isReport(text: string, span: Span, forms: number): boolean {
  const words = text.slice(Math.max(0, span.start), Math.min(span.end, span.start + 1600));
  for (let i = 0; i < FORMS.length; i++) {
    if (((forms >>> i) & 1) === 0) continue;
    const { pattern, also, holds } = FORMS[i]!;
    const match = also && !words.includes(also) ? null : pattern.exec(words);
    if (match && (!holds || holds(words, match))) return true;
  }
  return false;
}

// to provide information to the Council → asked for;      to provide training and information to the police → not
function isToTheCouncil(words: string, match: RegExpExecArray): boolean {
  if (/(?:report|briefing|update|assessment|notification)s?$/.test(match[0]) && !NOT_FOR_THE_COUNCIL.test(match[0])) return true;
  if (TOLD_ALONE.test(words.slice(match.index, match.index + match[0].length + 4))) return true;
  const rest = words.slice(match.index, match.index + match[0].length + 160);
  return /\b(?:to|for) (?:consideration by )?(?:the |it\b|its )?(?:members of the )?(?:Security Council|Council|Committee|Secretary-General|Panel|Group of Experts|Monitoring|Commission|General Assembly)/.test(
    rest,
  );
}
