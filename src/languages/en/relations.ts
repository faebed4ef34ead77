// A place where something is cited in, how the text relates to it out: by the verb that governs the mention.
import type { Relation } from '../../facts/index.ts';
import { isCapital, type Span } from '../../text/index.ts';

const REACH = 280; // how far back a governing verb is looked for
const [LINE_FEED, SPACE, QUOTE, POINT, COLON, SEMICOLON] = [10, 32, 34, 46, 58, 59];
const NEAR = 130; // how near a verb of change must stand
const VERB =
  /\b(?:(recall(?:s|ed|ing)?|reaffirm(?:s|ed|ing)?|reiterat(?:es|ed|ing))|(exten(?:ds?|ded|ding|sion)|renew(?:s|ed|ing|al)?|prolong(?:s|ed|ing)?)|(amend(?:s|ed|ing|ment)?|modif(?:y|ies|ied|ying)|revis(?:es?|ed|ing))|(supersed(?:es?|ed|ing)|replac(?:es?|ed|ing))|(terminat(?:es?|ed|ing|ion)|lift(?:s|ed|ing)?|rescind(?:s|ed|ing)?|revok(?:es?|ed|ing)|repeal(?:s|ed|ing)?)|(implement(?:s|ed|ing|ation)?|compl(?:y|ies|ied|ying|iance) (?:fully )?with|fulfil(?:s|led|ling|ment)?|accordance with|conformity with|appl(?:y|ies|ied|ying|ication)|observ(?:e|ance) of)|(pursuant to|requested (?:in|by)|called for (?:in|by)|request contained in|requirements? of|submitted under)|(welcom(?:es|ed|ing)|not(?:es|ed|ing)|taking note|takes note|having (?:considered|examined|received|heard)|stress(?:es|ed|ing)|emphasi[sz](?:es|ed|ing)|decides?|deciding|requests|requesting|demands?|demanding|urges|urging|calls|calling|determin(?:es|ed|ing)|condemn(?:s|ed|ing)|expresses|expressing|acting|endors(?:es|ed|ing)|bearing in mind|(?:established|appointed|created|set up|constituted)(?: by the [A-Z]\w+-[A-Z]\w+)? (?:by|pursuant to|in pursuance of|in accordance with|under|in)))\b/gi;
const BY_GROUP: readonly Relation[] = [
  'recalls',
  'extends',
  'amends',
  'supersedes',
  'terminates',
  'implements',
  'requests_under',
  'cites',
];
const [RECALLED, REQUESTED, SET_UP] = [0, 6, 7]; // the groups of "recalling", "pursuant to" and "established by"
const SETS_UP = /^(?:established|appointed|created|set up|constituted)/i;
const CHANGES: ReadonlySet<Relation> = new Set(['extends', 'amends', 'supersedes', 'terminates']);
const REPORT = /\b(?:reports?|request(?:s|ed|ing)?|submi(?:t|ts|tted|tting)|inform(?:s|ed|ing)?|letters?|recommendations?)\b/i;
const DECIDES = /\bdecide/i;
const CHANGED = /\b(?:extended|renewed|prolonged|amended|modified|superseded|replaced|terminated|lifted|rescinded|expire)\b/;
const CHANGE_AFTER: readonly (readonly [RegExp, Relation])[] = [
  [
    /^[^.;\n]{0,120}\b(?:shall|are|is|be|will|should)(?: hereby| no longer| also| further| again)? (?:be )?(?:extended|renewed|prolonged)\b/,
    'extends',
  ],
  [/^[^.;\n]{0,120}\b(?:shall|are|is|be|will|should)(?: hereby)? (?:be )?(?:amended|modified)\b/, 'amends'],
  [/^[^.;\n]{0,120}\b(?:shall|are|is|be|will|should)(?: hereby)? (?:be )?(?:superseded|replaced)\b/, 'supersedes'],
  [
    /^[^.;\n]{0,120}\b(?:shall|are|is|be|will|should)(?: hereby| no longer)? (?:be )?(?:terminated|lifted|rescinded|expire)\b/,
    'terminates',
  ],
];

// A clause begins after a semicolon, a line's end, or a point or colon that a capital or quotation mark follows.
function clauseBefore(text: string, at: number): string {
  const floor = Math.max(0, at - REACH);
  let from = at;
  while (from > floor && !stopsAt(text, from - 1, at)) from--;
  return text.slice(from, at);
}

function stopsAt(text: string, place: number, end: number): boolean {
  const code = text.charCodeAt(place);
  if (code === SEMICOLON || code === LINE_FEED) return true;
  if ((code !== POINT && code !== COLON) || place + 2 >= end || text.charCodeAt(place + 1) !== SPACE) return false;
  const next = text.charCodeAt(place + 2);
  return isCapital(next) || next === QUOTE;
}

// What became of a document before is told of it: nothing is changed by telling it.
//   paragraph 20 of resolution 9001 (2031) as amended by resolution 9002 (2031)      the revised timetable      since the lifting of
//                                             ^^^^^^^                                    ^^^^^^^                       ^^^^^^^
const AS_TOLD = /(?:ed|ion|ment|al|ing)$/i;
const PAST = /ed$/i;
const BY_COUNCIL = /\b(?:be|are|is|hereby|thereby|thus|also|therefore) $/;
const BY_ANOTHER = /^(?:,? and \w+)? (?:by|in|with|through|under|pursuant to) /;
//   its decision to terminate the measures      its readiness to terminate them once the conditions set out there are met
const ONLY_MEANT =
  /\b(?:decisions?|readiness|ready|intention|intent|intends|willingness|requests?|decided|possibility|need) to $/;

function isTold(before: string, match: RegExpExecArray): boolean {
  const lead = before.slice(Math.max(0, match.index - 14), match.index);
  if (!AS_TOLD.test(match[0])) return ONLY_MEANT.test(lead);
  return (
    !BY_COUNCIL.test(lead) || BY_ANOTHER.test(before.slice(match.index + match[0].length, match.index + match[0].length + 40))
  );
}

//   extend until 31 December the arrangements established in paragraph 20 of resolution 9001 (2031)      not: to assist the Committee established by
//         ^ far                   ^^^^^^^^^^^^
const FAR = 250;
const OBJECT =
  /^(?!.*\b(?:to (?!resolutions? |paragraphs? |in )[a-z]+|which|who|that|while|Committee)\b).*\b(?:mandates?|arrangements?|measures?|authori[sz]ations?|embargo|prohibitions?|provisions)\b/s;

const isObject = (before: string, match: RegExpExecArray): boolean =>
  DECIDES.test(before.slice(0, match.index)) && OBJECT.test(before.slice(match.index + match[0].length));

//   the non-implementation of resolution 9001 (2031)      States that have failed to comply with it
const NOT_DONE =
  /(?:\bnon-|\b(?:fail(?:s|ed|ing|ure)?|refus(?:es?|ed|al|ing)) (?:of [^,;]{1,40} )?to (?:[a-z]+ )?|\b(?:lack|absence) of |\bnot (?:yet |been |being )?(?:[a-z]+ly )?)$/;
//   the report of the Secretary-General on the implementation of resolution 9001 (2031) (S/2031/7)
const REPORT_ON =
  /\breports? (?:(?:of|by|from|to|submitted|prepared|dated|entitled) [^;:]{1,90} )?(?:on|regarding|concerning) (?:the )?(?:[a-z]+ )?$/;

const isDone = (before: string, match: RegExpExecArray): boolean => {
  const lead = before.slice(Math.max(0, match.index - 120), match.index);
  return !NOT_DONE.test(lead) && !(match[0] === 'implementation' && lead.includes('report') && REPORT_ON.test(lead));
};

/** Tells how the text relates to what it cites at a place; what stands far on in a list of what is recalled is recalled with the one before. */
export function relationAt(
  text: string,
  { start, end }: Span,
  previous: (Span & { readonly relation: Relation }) | null,
): Relation {
  const before = clauseBefore(text, start);
  const verbs: RegExpExecArray[] = [];
  VERB.lastIndex = 0;
  for (let match = VERB.exec(before); match; match = VERB.exec(before)) verbs.push(match);
  if (DECIDES.test(before)) {
    const after = text.slice(end, end + 160);
    const change = CHANGED.test(after) ? CHANGE_AFTER.find(([pattern]) => pattern.test(after)) : null;
    if (change) return change[1];
  }
  const goesOn = verbs.length === 0 && previous?.relation === 'recalls' && previous.end > start - before.length;
  return goesOn ? 'recalls' : relationBy(before, verbs);
}

function relationBy(before: string, verbs: readonly RegExpExecArray[]): Relation {
  let isOfObject = false;
  let isOfDeed = false; // the lifting of measures
  for (let i = verbs.length - 1; i >= 0; i--) {
    const verb = verbs[i]!;
    const group = verb.slice(1).findIndex(Boolean);
    if (group === RECALLED) return isOfObject ? 'cites' : 'recalls';
    const isChange = CHANGES.has(BY_GROUP[group]!);
    if (isChange && isTold(before, verb)) {
      isOfDeed ||= !PAST.test(verb[0]);
      continue;
    }
    const distance = before.length - verb.index;
    if (isChange && (isOfObject || distance > NEAR))
      return distance <= FAR && isObject(before, verb) ? BY_GROUP[group]! : 'cites';
    if (group === SET_UP && SETS_UP.test(verb[0])) {
      isOfObject = true;
      continue;
    }
    if (isOfObject || isOfDeed || distance > NEAR) return 'cites';
    if (group === REQUESTED)
      return REPORT.test(before.slice(Math.max(0, verb.index - 90), verb.index + 12)) ? 'requests_under' : 'implements';
    return BY_GROUP[group] === 'implements' && !isDone(before, verb) ? 'cites' : BY_GROUP[group]!;
  }
  return 'cites';
}
