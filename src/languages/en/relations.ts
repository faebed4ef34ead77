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
const REQUESTED = 6; // the group of "pursuant to"
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

/** Tells how the text relates to what it cites at a place. */
export function relationAt(text: string, { start, end }: Span): Relation {
  const before = clauseBefore(text, start);
  let last: RegExpExecArray | null = null;
  VERB.lastIndex = 0;
  for (let match = VERB.exec(before); match; match = VERB.exec(before)) {
    last = match;
  }
  if (DECIDES.test(before)) {
    const after = text.slice(end, end + 160);
    const change = CHANGED.test(after) ? CHANGE_AFTER.find(([pattern]) => pattern.test(after)) : null;
    if (change) return change[1];
  }
  if (!last) return 'cites';
  const group = last.slice(1).findIndex(Boolean);
  if (group === 0) return 'recalls';
  if (before.length - last.index > NEAR) return 'cites';
  if (group === REQUESTED)
    return REPORT.test(before.slice(Math.max(0, last.index - 90), last.index + 12)) ? 'requests_under' : 'implements';
  return BY_GROUP[group]!;
}
