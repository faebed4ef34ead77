// The words between a verb and what it asks in, the place out where a clause begins that narrows the class of those who are asked.

const CLAUSE =
  /(?<=\b(?:States|Governments|countries|parties|Parties|organi[sz]ations|groups|donors|actors|Members|Powers)) (?=(?:that|which|who|whose) [a-z])/;
const TWO = /(?:, |\band |\bas well as )(?:(?:the|all|any|those|both|other|its|their) |[A-Z])/;
const COMMA = /, ?(?:that ?)?$/;

//   encourages all States |that have submitted such reports| to provide further information
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ which States, so what is asked begins there
//   not: calls upon Norland, and all States that signed the Treaty, to heed it, where it narrows one of two
/** Gives the place of a clause that narrows a class; -1 where none does, or where it has commas of its own. */
export function classClauseIn(words: string): number {
  if (!words.includes('that ') && !words.includes('wh')) return -1;
  const clause = CLAUSE.exec(words);
  if (!clause || TWO.test(words.slice(0, clause.index))) return -1;
  const said = words.slice(clause.index);
  const comma = said.indexOf(',');
  return comma < 0 || comma === COMMA.exec(said)?.index ? clause.index + 1 : -1;
}
