// A provision's words and a time printed in them in, whether that time belongs to something other than what is asked out.
import type { Deadline } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import { wordAt } from './letters.ts';

// ---- pattern ----

//   sufficient to produce a sum not exceeding one billion dollars within 120 days: how much, not by when
const OF_SUM = /\bsufficient to produce (?:the|an?) (?:[a-z]+ )?sum\b[^;]*$/i;
// the mandate of the Mission and of the forces which support it shall be extended until ...: the main verb goes on
const OF_OTHERS =
  /\b(?:which(?! [a-z]+ [^,;]{0,40}\bshall be extended\b| supports? it\b| (?:will|shall) (?:remain|continue)\b)|subject to review|that (?:was|were|had)|(?<!\bhave )adopted|dated|expires|expires?|expired|expiring|called for)\b(?:(?! and (?:to|in any)\b)[^,;]){0,60}(?<!\b(?:above|below) )$|(?<!\b(?:be|is|is hereby) )\b(?:signed|scheduled|held|established|concluded|as amended|since|contained|issued|approved|reached|granted|entered|incurred|arose|occurred|made|imposed|listed|designated|existing(?! mandates?\b)|committed|arising)\b(?:(?! and (?:to|in any)\b)[^,;]){0,24}(?<!\b(?:above|below) )$/i;
// Member States that have proposed names before the adoption of this resolution, to specify ...: what those who are asked have done
const OF_DOERS = /\b(?:that|which|who) have (?!(?:not|yet)\b)[a-z]+ [^,;]{0,120}$/;
const ASKED_BEHIND = /^[^,;]{0,60}, to [a-z]/;
//   to inform the Council on progress made by 15 September 2031: it is to be told by then
const MADE_BY = /\bprogress made $/;
const BY = /^(?:by|(?:no|not) later than) /;
//   taking into account resolution 9711 (2031), by which it requested the Tribunal to complete all its proceedings by 31 May 2032
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the day of what was asked then
const OF_RECALLED =
  /\bwhich (?:(?:it|the (?:Security )?Council) )?(?:has |had )?(?:also |further )?(?:requested|decided|demanded|urged|invited|authorized|called (?:up)?on|endorsed|set|extended) [^,;]{0,180}$/;
// in order to allow the elections, in particular those of the legislature, to take place before ...: what is asked for has no day itself
// with the expectation of full completion of the mission by ..., that its mandate will extend until ...
//   to cooperate so that the meeting can be convened before ... · with a view to holding free, fair and open elections no later than ...
//                ^^^^^^^ nor has what comes of it                     not: with a view to submitting a report by ...: that is the request itself
//   in order to allow the Court to complete its inquiries by the end of 2031, all trials by the end of 2032
//                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the aim goes on
const OWN_ACT =
  '(?:submit|present|provid|report|downsiz|repatriat|extend|renew|review|withdraw|transfer|terminat|deploy|replac|reduc|establish|appoint|send)';
const PURPOSE = new RegExp(
  [
    '^,? (?:in|with) the expectation of [^,;]{0,90}$',
    '\\b(?:in order|so as) to (?:allow|enable|permit|lead to)\\b[^,;]{0,90}(?:, (?:in particular|including) [^,;]{0,60},[^,;]{0,40}|\\b(?:by|before) [^,;]{4,30}, (?!to |and to |(?:by|before) )[^,;]{1,60})?$',
    '\\bso that [^,;]{1,90} (?:can|may|could|might)\\b[^,;]{0,80}$',
    `\\bwith a view to (?!(?:[a-z]+ly )?${OWN_ACT})(?:[a-z]+ly )?(?:[a-z]+ing|hold)\\b(?:[^,;]|, (?:fair|open|free|democratic|transparent|peaceful|credible|inclusive)\\b){0,130}$`,
    '\\bwith a view to (?:subsequently|later|eventually) [^;]{0,130}$',
  ].join('|'),
  'i',
);
// What every purpose has.
const AIMS = ['n order ', 'o as ', 'o that ', 'ith a view ', ' expectation '];
// in the event it determines that the parties have not complied by the beginning of May 2031, to review ... by 15 May 2031
//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a day of the condition dates nothing that is asked
// may be unfrozen in the absence of an objection within thirty days
//                                                ^^^^^^^^^^^^^^^^^^ nor does its period
const OF_CONDITION =
  /(?:\b(?:if|unless|in the event|in case|in the absence of)\b(?!(?: so)? (?:necessary|possible|appropriate|required|requested|needed|feasible|applicable|warranted|any)\b),?|, should (?:the|any|it|they|he|she|this|these) )[^,;:.]*(?<! or )$/i;
// in case it is unable to obtain it by 20 May 2031, to report on that day
const ON_THAT_DAY = /^,[^;.]{0,60}\b(?:on|by) that (?:day|date)\b/;
// to ensure that the elections to be held at the end of this year are orderly · material provided prior to the termination
//                                         ^^^^^^^^^^^^^^^^^^^^^^^ when others do something, which is told of, not asked
const OF_EVENT =
  /\b(?:elections?|referend(?:um|a)|conference|summit|meetings?|talks|session|polls)(?: [a-z]+){0,2} (?:(?:to be|being) (?:held|convened|conducted)|(?:to take|taking) place|scheduled|planned|foreseen) (?:in [A-Z][a-z]+ )?$|(?<!\bas )\bprovided $/i;
//   for a four-year term, which is subject to an earlier termination by the Council upon completion of the work of the Tribunal
//                                                                                   ^^^^ what may cut it short ends it no sooner
const OF_EARLIER_END = /\bsubject to (?:an? |any )?earlier (?:termination|end)\b[^,;]{0,50}$/i;
//   to renew the mandate for six months, subject to the proviso that the Council will review it within 90 days
//                                        ^^^^^^^^^^^^^^^^^^^^^^^ the time of what is said besides is not how long that holds
const RIDER =
  /\b(?:extend|renew|prolong|continu|maintain|establish|authoriz)[a-z]*\b[^;]{0,240}?\bfor (?:up to )?(?:an?|another|one|two|three|four|five|six|nine|ten|twelve|eighteen|\d+)\b[^,;]{0,40}?\b(?:days?|weeks?|months?|years?)\b[^;]{0,160}?(?:\bsubject to\b|\bon (?:the |this )?(?:understanding|condition)\b|\bprovided that\b|\bwith the (?:proviso|understanding)\b|\band (?:to|will|shall) (?:also )?(?:review|reconsider|re-examine|consider)\b)[^;]*$/i;
const RIDERS = ['subject to', 'understanding', 'condition', 'proviso', 'provided that', 'and to ', 'and will ', 'and shall '];
//   shall review the measures in the light of the report referred to in paragraph 23 above, to be submitted within 60 days
//                                                                                                           ^^^^^^^^^^^^^^ the report's day
const OF_REPORT =
  /\b(?:in (?:the )?light of|on the basis of|having considered|following|upon receipt of) the reports? [^;]{0,90}, to be submitted $/i;
const AT_A_TIME = new Set(['at', 'in', 'on', 'upon', 'after', 'following', 'prior']);

//   in cases when an inspection is undertaken, to submit a report within five working days: counted from then
const EACH_TIME =
  /\b(?:in (?:all |any )?cases? (?:when|where|in which)|each time|when(?:ever)? (?:it|they|he|she|an?|such)|on the request of)\b[^;]*$/i;
const OF_PROGRESS = /\bof (?:the )?(?:progress|steps|actions|measures)\b/;
const TELLS = /\b(?:inform|brief|advise|notify|apprise)\b[^;]*$/;

// ---- function ----

// the agreement signed on 3 May, before ...      others have done that already
function isOfOthers(text: string, span: Span, start: number): boolean {
  const before = text.slice(Math.max(span.start, start - 90), start);
  return OF_OTHERS.test(before) && !(MADE_BY.test(before) && BY.test(text.slice(start, start + 15)));
}

const isOfDoers = (text: string, span: Span, start: number, { text: told }: Deadline): boolean =>
  OF_DOERS.test(text.slice(Math.max(span.start, start - 160), start)) &&
  ASKED_BEHIND.test(text.slice(start + told.length, Math.min(span.end, start + told.length + 80)));

const isOfCondition = (text: string, span: Span, start: number, { text: told }: Deadline): boolean =>
  OF_CONDITION.test(text.slice(Math.max(span.start, start - 200), start)) &&
  !ON_THAT_DAY.test(text.slice(start + told.length, Math.min(span.end, start + told.length + 90)));

const isOfEvent = (text: string, span: Span, start: number): boolean =>
  AT_A_TIME.has(wordAt(text, start)) && isBehindEvent(text.slice(Math.max(span.start, start - 90), start));

const isBehindEvent = (words: string): boolean => OF_EVENT.test(words) || OF_EARLIER_END.test(words);

const isOfRecalled = (text: string, span: Span, start: number): boolean => {
  const before = text.slice(Math.max(span.start, start - 220), start);
  return before.includes('which ') && OF_RECALLED.test(before);
};

function isOfSum(text: string, span: Span, start: number): boolean {
  const words = text.slice(Math.max(span.start, start - 360), start);
  return words.includes('ufficient') && OF_SUM.test(words);
}

const isOfReport = (text: string, span: Span, start: number): boolean =>
  text.startsWith('submitted ', start - 'submitted '.length) &&
  OF_REPORT.test(text.slice(Math.max(span.start, start - 160), start));

function isOfPurpose(text: string, span: Span, start: number): boolean {
  const words = text.slice(Math.max(span.start, start - 200), start);
  return AIMS.some((aim) => words.includes(aim)) && PURPOSE.test(words);
}

function isOfRider(text: string, span: Span, start: number): boolean {
  const words = text.slice(Math.max(span.start, start - 480), start);
  return words.includes(' for ') && RIDERS.some((sign) => words.includes(sign)) && RIDER.test(words);
}

// ---- export ----

/** Tells whether a time belongs to what others did, to an aim, a condition, an event, a rider or a sum, and not to what is asked. */
export const isAside = (text: string, span: Span, start: number, told: Deadline): boolean =>
  isOfOthers(text, span, start) ||
  isOfRecalled(text, span, start) ||
  isOfDoers(text, span, start, told) ||
  isOfPurpose(text, span, start) ||
  isOfCondition(text, span, start, told) ||
  isOfEvent(text, span, start) ||
  isOfRider(text, span, start) ||
  isOfReport(text, span, start) ||
  isOfSum(text, span, start);

/** Tells whether what is asked is to be done each time that something happens, so that a length without a beginning counts from then. */
export const isEachTime = (text: string, span: Span, start: number): boolean => EACH_TIME.test(text.slice(span.start, start));

//   to inform the Council within nine months of the progress of actions undertaken
//                                           ^^^^^^^^^^^^^^^ of what it is told, not from when it counts
/** Tells whether "of" behind a length begins what is told. */
export const isTold = (text: string, span: Span, start: number, end: number): boolean =>
  OF_PROGRESS.test(text.slice(end - 3, end + 40)) && TELLS.test(text.slice(Math.max(span.start, start - 120), start));
