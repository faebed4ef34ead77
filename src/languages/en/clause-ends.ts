// The verbs of the speaking body in, where the clause of each ends out.
import { isSmall } from '../../text/index.ts';
import type { Part } from '../language.ts';
import type { Directive } from './directives.ts';
import { withoutBasis } from './legal-basis.ts';
import { SENTENCE_END } from './voices.ts';

// ---- data and pattern ----

const ADVERB_ALONE = /^[\s,]*(?:also|further|[a-z]+ly)?[\s,]*$/;
const GOES_BACK = /^(?:This|These|That|Those|Such|They|It|He|She)\b/;
//   its determination to act, and in this regard: (a) welcomes ... (b) invites ...
const LEFT_OPEN = /[,;]? and,? (?:in (?:this|that) regard|to (?:this|that) end)$/;
const JOINING = new Set(['and', 'but', 'while', 'or', 'yet', 'thus']);

// ---- function ----

/** Tells whether a code unit parts words. */
export const isSpace = (code: number): boolean => code === 32 || code === 10;

const isParting = (code: number): boolean => isSpace(code) || code === 44 || code === 59;

const QUOTE = 34;

/** Tells whether a code unit stands at the end of a clause without being part of it. */
export const isTrail = (code: number): boolean => isParting(code) || code === 58 || code === 46 || code === QUOTE;

//   the so-called "new constitution";        not the mark that closes the statement itself
//                                 ^
function closesQuotation(text: string, from: number, end: number): boolean {
  if (text.charCodeAt(end) !== QUOTE) return false;
  let isOpen = false;
  for (let at = text.indexOf('"', from); at >= 0 && at < end; at = text.indexOf('"', at + 1)) isOpen = !isOpen;
  return isOpen;
}

// ... and to report; and |requests ...      commas, full stops and the word that joins the next clause end no clause
//                 ^^^^^^ left out
function endBefore(text: string, directive: Directive, limit: number): number {
  const floor = Math.max(directive.end, limit - 32);
  let end = limit;
  while (end > floor && isSpace(text.charCodeAt(end - 1))) end--;
  let word = end;
  while (word > floor && isSmall(text.charCodeAt(word - 1))) word--;
  if (word > floor && word < end && isParting(text.charCodeAt(word - 1)) && JOINING.has(text.slice(word, end))) end = word;
  while (end > floor && isTrail(text.charCodeAt(end - 1))) end--;
  if (closesQuotation(text, directive.end, end)) return end + 1;
  const open = text.endsWith('regard', end) || text.endsWith('end', end) ? LEFT_OPEN.exec(text.slice(floor, end)) : null;
  return open ? end - open[0].length : end;
}

// Welcomes and encourages the efforts ...      two verbs with one object: the first reaches as far as the second
const sharesObject = (text: string, directive: Directive, next: Directive): boolean =>
  next.part === directive.part && next.lead - directive.end < 24 && ADVERB_ALONE.test(text.slice(directive.end, next.lead));

// The Council urges its members to help. Over the years, many have left.      a sentence that tells of others ends the clause
function sentenceEnd(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  const match = SENTENCE_END.exec(words);
  return match && !GOES_BACK.test(words.slice(match.index + match[0].length - 1)) ? from + match.index : to;
}

/** Gives the end of each clause. */
export function endsOf(text: string, parts: readonly Part[], all: readonly Directive[]): number[] {
  const ends = all.map(() => 0); // filled from the back, which a list that grows takes badly
  for (let i = all.length - 1; i >= 0; i--) {
    const directive = all[i]!;
    const next = all[i + 1];
    const part = parts[directive.part]!;
    const isLast = !next || next.part !== directive.part;
    if (!isLast && sharesObject(text, directive, next)) ends[i] = ends[i + 1]!;
    else {
      const limit = isLast ? part.end : Math.max(directive.end, next.lead);
      const isTold = part.role === 'statement';
      const end = endBefore(text, directive, isTold ? sentenceEnd(text, directive.end, limit) : limit);
      ends[i] = isLast && part.role === 'preamble' ? withoutBasis(text, directive.end, end) : end;
    }
  }
  return ends;
}
