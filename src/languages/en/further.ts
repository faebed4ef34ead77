// The place where what is asked begins in, the same out with the "further" before it that belongs to what is asked, and without adverbs of the verb.

import { wordAt } from './letters.ts';

const WORD = ' further ';
// encourages further |the parties to meet; urges further still: the word goes with the verb
const OF_VERB = /^(?:the|an?|all|any|both|each|that|those|this|these|its|their|his|to|for|in|on|upon|of|still|unimpeded)\b/;

//   decides also |to establish · extends once more |the stationing · decides, in this context, |to extend
const ADVERBS_OF_VERB =
  /^,? (?:(?:also|further|furthermore|therefore|accordingly|hereby|once (?:more|again)|again|in th(?:is|at) (?:regard|context|connection)|to th(?:is|at) end),? )+(?=to (?!the |its |this |that )[a-z]|the |that )/;

const OPENS_ADVERBS = new Set('also further furthermore therefore accordingly hereby once again in to'.split(' '));

//   encourages further dialogue on options        calls upon further support for the Office
//              ^^^^^^^ begins here                            ^^^^^^^
function afterAdverbs(text: string, verbEnd: number): number {
  const place = text.charCodeAt(verbEnd) === 44 ? verbEnd + 2 : verbEnd + 1;
  const word = wordAt(text, place);
  if (!OPENS_ADVERBS.has(word) || (word === 'to' && !text.startsWith('to th', place))) return verbEnd;
  return verbEnd + (ADVERBS_OF_VERB.exec(text.slice(verbEnd, verbEnd + 90))?.[0].length ?? 0);
}

//   welcomes, in this regard, |the resumption of talks        recalling also |its resolution 9614 (2030)        further |the efforts of
const ASIDES =
  /(?:(?:in th(?:is|at|ese|ose) (?:regards?|respects?|context|connection|light)|to th(?:is|at) end|also|again|once (?:again|more)|likewise|furthermore|therefore|accordingly|hereby|further(?= (?:the|that|its|an?)\b)),? )+/y;
const OPENS_ASIDE = new Set([...'itaoflh'].map((letter) => letter.charCodeAt(0)));

/** Gives the place behind adverbs of the verb and asides that point back; the same place where none stands. */
export function afterAside(text: string, place: number): number {
  if (!OPENS_ASIDE.has(text.charCodeAt(place))) return place;
  ASIDES.lastIndex = place;
  return ASIDES.test(text) ? ASIDES.lastIndex : place;
}

/** Gives where the words of what is asked begin; `verbEnd` is the end of the verb. */
export function withFurther(text: string, verbEnd: number, action: number): number {
  if (action === verbEnd) return afterAdverbs(text, verbEnd);
  if (action !== verbEnd + WORD.length || !text.startsWith(WORD, verbEnd)) return action;
  return OF_VERB.test(text.slice(action, action + 12)) || /demand(?:s|ing)?$/i.test(text.slice(verbEnd - 9, verbEnd))
    ? action
    : verbEnd + 1;
}
