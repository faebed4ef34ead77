// A piece of a list of parties in, whom it names when the list shares one noun out: the Governments of X, Y and Z are three.
import { firstFrom, type Span } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { governmentOf, isCountry } from '../makers/governments.ts';

const PLURAL_OF =
  /^(?:(?:the|both|each of the|respective) )*((?:other )?(?:Governments|authorities|Presidents|leaders|peoples|Permanent Representatives|representatives|armed forces|Ministers) of )(?:the )?/;
//   the parties to the Northern Agreement, |the Southern Agreement and the communiqué of 28 March 2031
const PARTIES_TO = /^(?:(?:all|both|the) )*((?:States )?parties to )(?:the )?[^,]*$/;
const PAPER =
  /^(?:the )?(?:(?:[A-Z][\w'-]*|X+) )*(?:Agreements?|Conventions?|Treaty|Protocols?|Accords?|Declaration|communiqu\u00e9)(?: of (?:\d{1,2} )?[A-Z][a-z]+ \d{4})?$/;
const OF = /^(?:of )?(?:the )?/;
const AND_OF = /,? and of (?:the )?/;
const ADJECTIVE_USE = /^ [A-Z]/; // the Kosovo Albanian leadership
const GOVERNMENT = 'Government of ';

/** What the pieces of a list share, and the names that this piece makes with it. */
export interface Owners {
  readonly common: string;
  readonly named: readonly string[];
}

// The State that a span names: its name begins the span or, when it holds the word Government, ends it.
function stateAt(text: string, names: readonly Name[], { start, end }: Span): Name | null {
  const index = firstFrom(names, start);
  const name = names[index];
  const before = index > 0 ? names[index - 1] : undefined;
  const isWhole = name && name.start === start && name.end <= end && !ADJECTIVE_USE.test(text.slice(name.end, end));
  if (isWhole && isCountry(name)) return name;
  return before && before.end === end && isCountry(before) ? before : null;
}

function ownedBy(text: string, common: string, span: Span, state: Name): string {
  if (common !== GOVERNMENT)
    return `${common}${text.startsWith('the ', span.start - 4) ? 'the ' : ''}${text.slice(span.start, state.end)}`;
  return state.name.includes(GOVERNMENT) ? state.name : governmentOf(state);
}

/** Tells whether a piece may begin a list of States that share a noun: most do not. */
export const mayHaveOwners = (printed: string): boolean => printed.includes(' of ') || printed.includes('arties to ');

//   the Governments of Rwanda, Burundi and the Congo     the Governments of Iran and of the United States
//                      ^^^^^^  -------                                      ^^^^        ^^^^^^^^^^^^^^^^^
/**
 * Reads the States of a piece that begins a list ("the Governments of Rwanda") or goes on with what it shares (`common`);
 * `goesOn`: a State's name follows. Null when the piece does neither.
 */
export function ownersAt(text: string, names: readonly Name[], piece: Span, common: string, goesOn: boolean): Owners | null {
  const printed = text.slice(piece.start, piece.end);
  const parties = printed.includes('arties to ') ? PARTIES_TO.exec(printed) : null;
  if (parties) return { common: parties[1]!, named: [] };
  if (common.endsWith(' to ')) return PAPER.test(printed) ? { common, named: [common + printed] } : null;
  const plural = PLURAL_OF.exec(printed);
  if (!plural && !common) return null;
  const shared = plural ? plural[1]!.replace('Governments', 'Government') : common;
  const start = piece.start + (plural ?? OF.exec(printed)!)[0].length;
  const and = AND_OF.exec(text.slice(start, piece.end));
  const spans = and
    ? [
        { start, end: start + and.index },
        { start: start + and.index + and[0].length, end: piece.end },
      ]
    : [{ start, end: piece.end }];
  if (plural && !and && !goesOn) return null;
  const named = spans.flatMap((span) => {
    const state = stateAt(text, names, span);
    return state ? [ownedBy(text, shared, span, state)] : [];
  });
  if (named.length === spans.length) return { common: shared, named };
  return plural && goesOn ? { common: shared, named: [] } : null; // the leaders of the two communities and of Greece
}
