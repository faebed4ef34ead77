// The words between a verb and what it asks in, the place where a condition of it begins out.

const LEAST = 8; // characters: "if a war "
const REACH = 700;

//   that, in the event of an attack, the Council shall meet · that the Court, if a case arises, shall not proceed
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^                                            ^^^^^^^^^^^^^^^^^ what is asked holds on this condition alone
//   not: if necessary, as appropriate      they leave the manner to whoever acts
const CONDITION =
  /(?:(?:^|[ ,])(?:that|and|to),? |^|, ?)(?=(?:if|unless|provided that|subject to|in (?:the )?(?:event|case|absence) (?:of|that)\b|in the event\b|in case\b|should (?:the|any|it|they|he|she|there|this|these|such|no|one|either|both)\b)(?!(?: so)? (?:and [a-z]+ )?(?:necessary|needed|need be|possible|appropriate|required|requested|warranted|feasible|applicable|so|any)\b))/;

/** Gives where the words of what is asked begin when a condition between the verb and them is told too; `from` is the verb's end. */
export function conditionBefore(text: string, from: number, action: number): number {
  if (action - from < LEAST || action - from > REACH) return action;
  const words = text.slice(from, action).trimStart();
  const found = CONDITION.exec(words);
  return found ? action - words.length + found.index + found[0].length : action;
}
