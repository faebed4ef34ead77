// The place where what is asked begins in, the same out with the "further" before it that belongs to what is asked, and without adverbs of the verb.

const WORD = ' further ';
// encourages further |the parties to meet; urges further still: the word goes with the verb
const OF_VERB = /^(?:the|an?|all|any|both|each|that|those|this|these|its|their|his|to|for|in|on|upon|of|still|unimpeded)\b/;

//   welcomes, in this regard, |the resumption of talks        recalling also |its resolution 9614 (2030)        decides further |to extend
const ASIDES =
  /(?:(?:in th(?:is|at|ese|ose) (?:regards?|respects?|context|connection|light)|to th(?:is|at) end|also|again|once (?:again|more)|likewise|furthermore|therefore|accordingly|hereby|further(?= (?:(?:the|that|its|an?)\b|to (?!the |its |this |that )))),? )+/y;
const OPENS_ASIDE = new Set([...'itaoflh'].map((letter) => letter.charCodeAt(0)));

/** Gives the place behind adverbs of the verb and asides that point back; the same place where none stands. */
export function afterAside(text: string, place: number): number {
  if (!OPENS_ASIDE.has(text.charCodeAt(place))) return place;
  ASIDES.lastIndex = place;
  return ASIDES.test(text) ? ASIDES.lastIndex : place;
}

//   encourages further dialogue on options        calls upon further support for the Office
//              ^^^^^^^ begins here                            ^^^^^^^
/** Gives where the words of what is asked begin; `verbEnd` is the end of the verb. */
export function withFurther(text: string, verbEnd: number, action: number): number {
  if (action !== verbEnd + WORD.length || !text.startsWith(WORD, verbEnd)) return action;
  return OF_VERB.test(text.slice(action, action + 12)) || /demand(?:s|ing)?$/i.test(text.slice(verbEnd - 9, verbEnd))
    ? action
    : verbEnd + 1;
}
