// The words of a list of parties with its names hidden in, the pieces out: a comma or an "and" parts only what are two.
import type { Span } from '../../text/index.ts';
import { ADJECTIVES } from './agents.ts';
import { OPENERS } from './joins.ts';

const ENDS_IN_ADJECTIVE =
  / (?:national|regional|subregional|sub-regional|local|international|bilateral|political|military|civilian|neighbouring|relevant|peacekeeping|peacebuilding|peacemaking|humanitarian|economic|commercial|diplomatic|African|Arab)$/;
const DEMONYM = /(?:^|, )(?:the |all |both )?[A-Z][a-z]+(?:i|an|ese|ish|az|ic)$/; // all Somali and regional parties
const SPLIT = /, and |,? as well as | (?:along|together) with |, | and /g;
const LINKED = /as well as | (?:along|together) with /;
const LIST_BEFORE = /\b(?:between|both|with the (?:support|assistance|help) of) [^,]*$/;
const PAIR =
  / (?:contributing (?:troops|police|personnel)|children|peace) and (?:troops|police|equipment|personnel|armed conflict|security)\b/; // two words of one name
const GOES_ON = /^(?:to|of|in|with|for|from|its \w+ to)\b/;
const LOCATED = /^(?:[Sa-z]+ |X+ ){1,6}(?:in|bordering) (?:the )?(?:X+|[A-Z][a-z]+)$/;
const NAME_ALONE = /^(?:the )?(?:X+|[A-Z][a-z]+)(?: on the (?:one|other) hand)?$/;
// the parties to the Norland |and| Sudland processes: one noun of two
const NAMED_BEFORE = /[A-Z]\w*$/;
const SHARED_NOUN = /^(?:X+|[A-Z]\w*) (?:[Pp]rocesses|[Aa]greements|[Aa]ccords|[Pp]rotocols)\b/;
const WITH_OTHERS =
  /^in (?:close |full )?(?:collaboration|cooperation|co-operation|consultation|coordination|partnership|conjunction) with [^,]*, /;
//   observers |that Norland, Sudland and the Union may decide to invite|, to go on: those named in the clause are not asked
const BY_OTHERS = / (?:that|which|whom) (?:the )?[A-Z][^;]{2,120}? (?:may|might|can|could|would) [^,;]*/;
const AND_AFTER_COMMA = /, (?:and|as well as) /;
const CLOSED = /,\s*$/;

//   countries contributing troops and police      the report on children and armed conflict
//                          ^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
const isPair = (mask: string, and: number): boolean => PAIR.test(mask.slice(Math.max(0, and - 24), and + 20));

// Lebanon, Syria and Israel → three;  regional and international organizations → one;  troop- and police-contributing countries → one
function split(mask: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  SPLIT.lastIndex = 0;
  for (let match = SPLIT.exec(mask); match; match = SPLIT.exec(mask)) {
    const piece = mask.slice(start, match.index);
    const rest = mask.slice(match.index + match[0].length);
    const joins = match[0].includes(' and ');
    const isName = piece.endsWith('X');
    if (!isName && (piece.endsWith('-') || ADJECTIVES.test(piece) || (joins && ENDS_IN_ADJECTIVE.test(piece)))) continue;
    if (joins && LIST_BEFORE.test(piece) && !/^both (?:the )?[A-Z]/.test(piece)) continue;
    if (GOES_ON.test(rest) || (joins && !isName && isPair(mask, match.index))) continue;
    if (joins && SHARED_NOUN.test(rest) && NAMED_BEFORE.test(piece)) continue;
    if (joins && !isName && DEMONYM.test(piece) && /^[a-z]|^[A-Z][a-z]+ [a-z]/.test(rest)) continue;
    pieces.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  pieces.push({ start, end: mask.length });
  return pieces.filter((piece) => piece.end > piece.start);
}

// all parties in Chad and the Sudan → one: where they are has an "and" of its own; `isPlace` knows the names of places
function joined(mask: string, pieces: readonly Span[], isPlace: (piece: Span) => boolean): readonly Span[] {
  if (pieces.length < 2 || !(mask.includes('in ') || mask.includes('bordering '))) return pieces;
  const whole: Span[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const goesOn =
      last &&
      LOCATED.test(mask.slice(last.start, last.end)) &&
      NAME_ALONE.test(mask.slice(piece.start, piece.end)) &&
      (isPlace(piece) || mask.slice(last.start, last.end).includes(' bordering '));
    if (goesOn) whole[whole.length - 1] = { start: last.start, end: piece.end };
    else whole.push(piece);
  }
  return whole;
}

function withoutTrail(list: string): string {
  let end = list.length;
  while (end > 0 && (list[end - 1] === ' ' || list[end - 1] === ',' || list[end - 1] === '\n')) end--;
  return list.slice(0, end);
}

/** Parts a list; `isPlace` tells of a piece that is a name whether it names a place. */
export function piecesOf(list: string, isPlace: (piece: Span) => boolean): readonly Span[] {
  const mask = withoutTrail(list);
  if (!mask.includes(',') && !mask.includes(' and ') && !LINKED.test(mask)) return mask ? [{ start: 0, end: mask.length }] : [];
  return joined(mask, split(mask), isPlace);
}

//   requests the Mission, in collaboration with X, Y and Z to continue        not: in collaboration with X, and Z to continue
const isListOfOthers = (aside: string): boolean =>
  WITH_OTHERS.test(aside) && !aside.endsWith(',') && !AND_AFTER_COMMA.test(aside);

// requests the Secretary-General, in consultation with X, Y and Z, to report
//          ^^^^^^^^^^^^^^^^^^^^^ parties                             ^ action
/** Leaves the asides out of a list of parties: "in consultation with X, Y and Z,". */
export function withoutAsides(text: string, from: number, end: number): Span[] {
  const pieces: Span[] = [];
  const nextComma = (place: number): number => {
    const comma = text.slice(place, end).indexOf(', ');
    return comma < 0 ? -1 : place + comma;
  };
  const clause = BY_OTHERS.exec(text.slice(from, end));
  if (clause) {
    const [at, close] = [from + clause.index, from + clause.index + clause[0].length];
    return [...withoutAsides(text, from, at), ...withoutAsides(text, close, end)];
  }
  let start = from;
  if (nextComma(from) < 0) return end > from ? [{ start: from, end }] : [];
  const isClosed = CLOSED.test(text.slice(Math.max(from, end - 3), end));
  for (let comma = nextComma(from); comma >= 0 && comma < end; comma = nextComma(comma + 1)) {
    const word = /^(?:and in particular\b|[a-z]*)/i.exec(text.slice(comma + 2, comma + 22))![0].toLowerCase();
    if (comma < start || !(OPENERS.has(word) || word.includes(' ')) || text.startsWith('as well as ', comma + 2)) continue;
    if (comma > start) pieces.push({ start, end: comma });
    const isList = /^(?:including|particularly|especially|notably|and in particular)$/.test(word);
    const more = isList
      ? /, (?:and|as well as) (?=(?:other|all|relevant|the|any|concerned|regional|international)\b)/.exec(
          text.slice(comma + 2, end),
        )
      : null;
    if (isClosed && !more) return pieces;
    if (more) {
      start = comma + 2 + more.index + more[0].length;
      comma = start - 1;
      continue;
    }
    const close = nextComma(comma + 2);
    if (close < 0 || close >= end || isListOfOthers(text.slice(comma + 2, end))) return pieces;
    start = close + 2;
    const and = /^(?:and|as well as) /.exec(text.slice(start, start + 12));
    if (and) start += and[0].length;
    comma = start - 1;
  }
  if (end > start) pieces.push({ start, end });
  return pieces;
}
