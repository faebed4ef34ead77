// The place where what is asked begins in, the same out with the "further" before it that belongs to what is asked.

const WORD = ' further ';
// encourages further |the parties to meet; urges further still: the word goes with the verb
const OF_VERB = /^(?:the|an?|all|any|both|each|that|those|this|these|its|their|his|to|for|in|on|upon|of|still|unimpeded)\b/;

//   encourages further dialogue on options        calls upon further support for the Office
//              ^^^^^^^ begins here                            ^^^^^^^
/** Gives where the words of what is asked begin; `verbEnd` is the end of the verb. */
export function withFurther(text: string, verbEnd: number, action: number): number {
  if (action !== verbEnd + WORD.length || !text.startsWith(WORD, verbEnd)) return action;
  return OF_VERB.test(text.slice(action, action + 12)) || /demand(?:s|ing)?$/i.test(text.slice(verbEnd - 9, verbEnd))
    ? action
    : verbEnd + 1;
}
