// "those States" in, the class alone where a clause restricts it out, else whom it points back to: "the leaders of both communities".

import type { Addressee } from '../../facts/index.ts';
import { isOfWord } from '../../text/index.ts';

// ---- data and pattern ----

const POINTS = /^(?:all (?:of )?)?(?:th[eo]se|such|the same) /;
const NOUN =
  '(?:[Ss]tates|parties|countries|[Gg]overnments|authorities|leaders|forces|institutions|organi[sz]ations|factions|groups|bodies|units|facilitators|representatives|individuals|agencies|actors|commanders|movements|donors|elements|entities|militias|officials|Powers)';
const CLASS = new RegExp(`^((?:all )?)(?:of )?(?:th[eo]se|such|the same) ((?:[A-Za-z-]+ ){0,3}?${NOUN})\\b`);
const PREPOSITION = / (?:to|for|of|in|by|under|on|with|from|against) /;
// those States |that have pledged assistance; |in a position to do so
const RESTRICTED = /^,? (?:(?:for |to |of |in )?(?:which|whom)|that|who|whose|in a position|able|willing|wishing)\b/;
const REACH = 200; // characters of adjectives before a noun
const ADJECTIVE =
  '(?:[A-Z][a-z]+(?:an|i|ese|ish)|armed|foreign|military|neighbouring|regional|subregional|international|financial|political|opposition|Member|transitional|civilian|local|rebel|bordering)';

const BEFORE = new RegExp(`\\b(?:${ADJECTIVE} (?:and (?=${ADJECTIVE} |$))?){1,5}$`);
const OPENS = new RegExp(`^${ADJECTIVE} `);
const WHOSE = / (?:of|on) (?:(?:the|both|all|two|three|[A-Z][a-z]+) )*[A-Za-z-]+/y;

// ---- function ----

/** Tells "those States" from a name. */
export const pointsBack = (printed: string): boolean => POINTS.test(printed);

/** Parts "those armed groups": the class alone, and whether the words behind it (`after`) restrict it, or it points back. */
export function classOf(printed: string, after: string): { readonly plain: string; readonly isBack: boolean } | null {
  const found = CLASS.exec(printed);
  if (!found || PREPOSITION.test(` ${found[2]!} `)) return null;
  const rest = printed.slice(found[0].length);
  return { plain: found[1]! + found[2]! + rest, isBack: rest === '' && !RESTRICTED.test(after) };
}

/** Those among the addressees before whom "those States" means. */
export function meantAmong(plain: string, before: readonly Addressee[]): readonly Addressee[] {
  const noun = plain.slice(plain.lastIndexOf(' ') + 1).toLowerCase();
  return before.filter(({ name }) =>
    name
      .split(' ')
      .some((word, i) => word.toLowerCase() === noun || (i === 0 && noun === 'governments' && word === 'Government')),
  );
}

//   negotiations between the leaders of the two communities … calls upon those leaders
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ last named so        ^^^^^^^^^^^^^
/** The words that name last, in what was said before, whom "those leaders" means. */
export function namedBefore(plain: string, said: string): string | null {
  const noun = plain.replace(/^all /, '');
  let named: string | null = null;
  for (let from = 0, at = nounFrom(said, noun, 0); at >= 0; at = nounFrom(said, noun, from)) {
    const before = BEFORE.exec(said.slice(Math.max(from, at - REACH), at))?.[0] ?? '';
    const isWhole = !before.endsWith(' and ') || OPENS.test(said.slice(at, at + noun.length)); // foreign and |armed groups
    WHOSE.lastIndex = at + noun.length;
    from = WHOSE.test(said) ? WHOSE.lastIndex : at + noun.length;
    named = said.slice(isWhole ? at - before.length : at, from);
  }
  return named;
}

// The place of a noun, as it stands in a sentence or at its head.
function nounFrom(said: string, noun: string, from: number): number {
  const rest = noun.slice(1);
  for (let at = said.indexOf(rest, from + 1); at >= 0; at = said.indexOf(rest, at + 1)) {
    const isNoun = said[at - 1]!.toLowerCase() === noun[0]!.toLowerCase();
    if (isNoun && !isOfWord(said.charCodeAt(at - 2)) && !isOfWord(said.charCodeAt(at + rest.length))) return at - 1;
  }
  return -1;
}
