// What a clause behind "that" asks of its subject in, the places out where the same verb goes on: "..., and |that the Committee shall report".

// ---- data and pattern ----

const REACH = 2400; // characters
const JOIN =
  /(?:, |; | and )(?:and )?(?:further |also |in addition )?that (?:(?:consequently|accordingly|thereafter|therefore) )?(?=(?:the |all |any |both |each )?[A-Za-z])(?!(?:its|their|his|those|these|such|are|is|were|was|has|have) )/g;
const BINDS = /^(?:shall|should|must|will) (?!have|enjoy|receive)/;
const NO_ORDER =
  /^(?:[a-z]+ly |also )*(?:is|are|was|were|has|have|had|can|could|may|might|would|do|does|did|be|not|shall|will|should|must|receive|enjoy)\b/;
// to ensure that the parties comply and that |they meet · may request that ..., and that |the Committee decide: what one of them does
const TAKES_CLAUSE = / that |\b(?:request|recommend|inform|ensur|propos)/;

/** Where a further clause begins, and whether nothing since the verb takes a clause of its own. */
export interface FurtherThat {
  readonly place: number;
  readonly isOwn: boolean;
}

// ---- function ----

//   decides that States shall notify exports|, that |the Government shall mark arms|, and that |the Committee shall report
/** Gives the places behind each further "that" between two places. */
export function furtherThats(text: string, from: number, to: number): readonly FurtherThat[] {
  const words = text.slice(from, Math.min(to, from + REACH));
  if (!words.includes(' that ')) return [];
  const found: FurtherThat[] = [];
  let isOwn = true;
  let last = 0;
  JOIN.lastIndex = 0;
  for (let match = JOIN.exec(words); match; match = JOIN.exec(words)) {
    isOwn &&= !TAKES_CLAUSE.test(words.slice(last, match.index));
    last = JOIN.lastIndex;
    found.push({ place: from + last, isOwn });
  }
  return found;
}

//   |shall report        |respect the city        not: unless the Council decides, ..., that the parties |have withdrawn
/** Tells whether a predicate of a further clause binds its subject. */
export function bindsSubject(text: string, predicate: number, { isOwn }: FurtherThat): boolean {
  const words = text.slice(predicate, predicate + 40);
  return BINDS.test(words) || (isOwn && !NO_ORDER.test(words));
}
