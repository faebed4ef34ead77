// A list of parties as printed in, each of them with one name out: split at the right commas, articles off, names official.
import type { Addressee } from '../../facts/index.ts';
import { firstFrom, isSmall, type Span } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { isCountry } from '../makers/governments.ts';
import { remembered } from '../makers/remembered.ts';
import { headOf, isInstrument, isThing, NOBODY, namesAgent, typeOf } from './agents.ts';
import { classOf, pointsBack } from './demonstratives.ts';
import { OPENERS } from './joins.ts';
import { isCapitalAt } from './letters.ts';
import { masked } from './masks.ts';
import { type Listed, shareWords } from './modifiers.ts';
import { mayHaveOwners, ownersAt } from './owners.ts';
import { piecesOf } from './party-lists.ts';
import { areOfOthers, thoseWho } from './relative-clauses.ts';
import { withoutTrail } from './trails.ts';
import { SUBJUNCTIVES } from './words.ts';

// ---- data and pattern ----

/** A pronoun that stands for somebody named before; `otherwise` where nobody was. */
export interface Pronoun {
  readonly pronoun: string;
  readonly otherwise?: string;
}

/** Somebody asked to act. */
export type Asked = Addressee | Pronoun;

/** Stands like a pronoun for those whose efforts were told of: "that these efforts be continued". */
export const EFFORTS_OF = 'these efforts';

const ARTICLE =
  /^(?:(?:the|a|an|furthermore|nevertheless|most notably|but particularly|along with|together with|once again|both the|both(?= [A-Z][a-z]*[a-rt-z](?:$| and ))|both(?= [Ss]tate and )|all of the|each of the|those of|to|upon|on|\d{1,2} [a-z]{3,9} \d{4},?) )+/i;

const OPENS_ARTICLE = new Set([...'tafnmboeuTAFNMBOEU0123456789'].map((letter) => letter.charCodeAt(0)));
const SPACE = 32;

const CUT =
  / (?:once [a-z]+ed|as an? (?:[a-z]+ )?(?:priority|step|matter of)|as [a-z]+ed|as (?:the )?[a-z]+ing|individually|collectively|established|created|set up|signed|authorized|and in particular|and especially|and particularly|and notably|without|in this|in that|in particular|in the light|in light of|in the context|which|who|whose|(?<! of )that|whom|mentioned|dated|referred to|in a position|in an effort|at (?:its|their|his) discretion|on the (?:one|other) hand|with influence|with a view|in order|so as|as well|through|upon receipt|pursuant to|in accordance|in consultation|in cooperation|in coordination|in collaboration|in close|in preparation|for (?:its|their|his|her) part|with the (?:support|assistance|help)|consistent with|to th(?:is|at) end|as appropriate|as part of|as (?:the )?(?:administering|occupying) Power|prior to|acting|including|whether|under the|on the basis|to whom|having|wishing|able|during|within|when|where|via|by)\b.*$/;

const PRONOUN =
  /^(?:them|him|her|it|they|he|she|both|those|all of them|(?:the )?latter|itself|themselves)(?= (?:to|in|also|within)\b|$)/i;

// all those in a position to do so · those who have pledged to help: a class of their own, named by nothing else
const OF_THOSE = /^(?:all )?those (?:(?:(?:which|who|that) are )?in a position to do so|who [^,;]{3,80})$/;
const ODD_SPACE = /[^\S ]| {2}/;
const BARE_ROLE = /^(?:the )?(?:Government|Governments|Presidents|authorities|leaders|people|leadership)$/; // the Government and people of Israel

const RELATIVE_CLAUSE = / (?:whose|which|who|wishing|interested in|(?<=(?:X|States|countries|parties|Governments) )that) /; // States whose vessels and aircraft operate there
// States contributing |through the Group · actors affected |by piracy      what is left of a cut clause
const DANGLING = /(?<=s) (?!concerned|involved|interested|represented|united)[a-z]+(?:ing|ed)$/;
const POSSESSIVE = /^(?:his|its|their) (?:new |own )?/;

const BOTH_OR_ALL = /^(?:both|all) /;
const SUCH_AS = /^such as\b/;
const NO_ASIDE = /^(?:all|on|upon)\b/;
const QUALIFIER = /^ (?:to|in|of|from|concerned|involved|other)\b/;
const GOVERNMENT = /^(?:Government|Governments|Authorities)\b/;
const LONGER = /^ (?:on|for|of) (?:the )?[A-Z]/;
const QUALIFIED = /^(?: \([^)]*\)| (?:in|and|of|with|for|from|to|concerned|concerning|himself|itself)\b.*)?$/;
const BRACKETS = / \((?!\d{4}\))[^)]{1,60}\)/g;
const ADVERB = /^[a-z]+ly$/;
const VERBS: ReadonlySet<string> = new Set(SUBJUNCTIVES);
const JOINED = /^(?:, |,? (?:and|or) )$/;
const OBJECT = /^[a-z]+ (?:the|its|their|all|with|down|fully) /;
const GOES_ON = /^(?:of )?(?:the )?X|^[a-z]+ly$/;
// the Chairman of the |Committee established pursuant to resolution 9864 (2031)
const CHAIR = /^Chair(?:man|person)? of the /;

// ---- function ----

/** Tells a pronoun from a name. */
export const isPronoun = (asked: Asked): asked is Pronoun => 'pronoun' in asked;

/** Makes an addressee of a name as printed. */
export const addresseeOf = (printed: string, name: Name | null): Addressee =>
  name ? { name: name.name, type: name.type } : unnamed(printed);

const unnamed = remembered((printed): Addressee => {
  const plain = (ODD_SPACE.test(printed) ? printed.replace(/\s+/g, ' ') : printed)
    .replace(/^(?:(?:the|The|a|an|this|its|their|his|or|of|and|also|any) )+/, '')
    .replace(/^(all|both) (?:of )?the /i, '$1 ')
    .replace(/\bmember (states?)\b/i, (_, word: string) => `Member ${word[0]!.toUpperCase()}${word.slice(1)}`)
    .replace(/\bstates\b/, 'States')
    .replace(/\bgovernment of (?=(?:the )?[A-Z])/, 'Government of ')
    .trim();
  const name = pointsBack(plain) ? (classOf(plain, '')?.plain ?? plain) : plain;
  return { name, type: typeOf(name) };
});

function nameAt(names: readonly Name[], start: number, end: number): Name | null {
  const name = names[firstFrom(names, start)];
  return name && name.start === start && name.end <= end ? name : null;
}

// the parties, States, all Governments: a class, which its qualifiers make narrower
const isClass = ({ name, type }: Name): boolean =>
  type === 'group' ||
  (type === 'other' && /^[a-z]/.test(name)) ||
  (type === 'state' && !/^[A-Z][a-z]+ of|^(?!States|Member|Governments|All)[A-Z]/.test(name));

// Most parties are a name and nothing else, and no pattern needs to look at them.
const isPlainName = (text: string, start: number, end: number): boolean =>
  end > start &&
  !text.startsWith('Govern', start) &&
  !text.startsWith('Authorit', start) &&
  withoutTrail(text, start, end) === end;

//   the |Secretary-General|        most spans hold one name and nothing else
/** Gives the name that a span holds alone, but for its article; null for all other spans. */
export function soleName(text: string, names: readonly Name[], { start, end }: Span): Name | null {
  const name = nameAt(names, text.startsWith('the ', start) ? start + 4 : start, end);
  if (!name || end - name.end > 1 || (end > name.end && text.charCodeAt(name.end) !== SPACE)) return null;
  return isPlainName(text, name.start, name.end) ? name : null;
}

// How many characters of articles a phrase begins with; after "the" hardly any word goes on with them.
function articleLength(text: string, start: number, end: number): number {
  const place = text.startsWith('the ', start) && start + 4 < end ? start + 4 : start;
  if (!OPENS_ARTICLE.has(text.charCodeAt(place))) return place - start;
  return ARTICLE.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
}

function partyAt(text: string, names: readonly Name[], span: Span): Asked | null {
  let { start, end } = span;
  start += articleLength(text, start, end);
  const those = text.startsWith('those ', start) || text.startsWith('all those ', start) ? text.slice(start, end).trimEnd() : '';
  if (OF_THOSE.test(those)) return addresseeOf(those, null);
  const first = nameAt(names, start, end);
  if (first?.end === end && isPlainName(text, start, end)) return addresseeOf('', first);
  const after = first ? first.end : start; // a name may hold "established"
  const chair = text.startsWith('Chair', start) ? CHAIR.exec(text.slice(start, Math.min(end, start + 24))) : null;
  const chaired = chair && nameAt(names, start + chair[0].length, end);
  if (chaired?.type === 'un_organ') return addresseeOf(`${chair![0]}${chaired.name}`, null);
  const cut = end - after > 2 ? CUT.exec(text.slice(after, end)) : null;
  if (cut && after + cut.index > start) {
    end = after + cut.index;
    const dangling = DANGLING.exec(text.slice(Math.max(start, end - 40), end));
    if (dangling) end -= dangling[0].length;
  }
  end = withoutTrail(text, start, end);
  if (end <= start) return null;
  const printed = text.slice(start, end);
  const name = first && first.end <= end ? first : null;
  const pronoun = name ? null : PRONOUN.exec(printed);
  if (pronoun) return { pronoun: pronoun[0].toLowerCase() };
  const isQualified = name !== null && isClass(name) && QUALIFIER.test(text.slice(name.end, end));
  if (name && !isQualified) {
    const after = text.slice(name.end, end);
    const isGovernment = GOVERNMENT.test(printed);
    const isLonger = LONGER.test(after);
    if (!isGovernment && !isLonger && QUALIFIED.test(after)) return addresseeOf(printed, name);
  }
  const plain = printed.includes('(') ? printed.replace(BRACKETS, '') : printed;
  const back = pointsBack(plain) && classOf(plain, text.slice(end, end + 24))?.isBack;
  return back ? { pronoun: plain } : plain.length > 140 ? null : addresseeOf(plain, null);
}

// The small letters that a phrase begins with.
function smallWord(phrase: string): string {
  let end = 0;
  while (isSmall(phrase.charCodeAt(end))) end++;
  return phrase.slice(0, end);
}

function isCountryAt(text: string, names: readonly Name[], { start, end }: Span): boolean {
  const name = nameAt(names, start + (text.startsWith('the ', start) ? 4 : 0), end);
  return name !== null && isCountry(name);
}

// calls upon Exampleland, |the occupying Power, to respect: one State, not two
const POWER = /^the (?:[a-z]+ )?Power$/;

// Hardly any list has one. No word begins with its space here, of which there are many.
const mayBeRelative = (words: string): boolean =>
  words.includes('wh') || words.includes('that ') || words.includes('wishing') || words.includes('interested');

//   the Director General of the Agency and |its secretariat: the Agency's
const HEAD_OF = /^(?:Director[- ]General|President|Chair(?:man|person)?|Executive Director|High Representative) of the (?=[A-Z])/;
const ownerOf = (printed: string, name: string): string => (printed.startsWith('its ') ? name.replace(HEAD_OF, '') : name);

// the two sides and their leaders → leaders of both parties;  Norland and its neighbours → neighbours of Norland
const theOwner = (text: string, from: number, { name, type }: Addressee): string =>
  BOTH_OR_ALL.test(name) || (type === 'state' && !text.startsWith('the ', from)) ? name : `the ${name}`;

/** Reads the parties of a list. */
export function partiesIn(text: string, names: readonly Name[], span: Span): Asked[] {
  const sole = soleName(text, names, span);
  if (sole) return [addresseeOf('', sole)];
  const those = thoseWho(text.slice(span.start, span.end));
  if (those) return [areOfOthers(those) ? { pronoun: 'those', otherwise: those } : addresseeOf(those, null)];
  const whole = masked(text, names, span);
  const relative = mayBeRelative(whole) ? RELATIVE_CLAUSE.exec(whole) : null;
  const mask = relative && !/, (?:and|as well as) /.test(whole.slice(relative.index)) ? whole.slice(0, relative.index) : whole;
  const asked: Asked[] = [];
  const list: Listed[] = [];
  const placed = (piece: Span): Span => ({ start: span.start + piece.start, end: span.start + piece.end });
  const pieces = piecesOf(mask, (piece) => isCountryAt(text, names, placed(piece)));
  let common = ''; // what a list of States shares: the Governments of
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const place = placed(piece);
    const printed = text.slice(place.start, place.end);
    const word = smallWord(printed);
    if (word === 'such' && SUCH_AS.test(printed)) continue;
    if (OPENERS.has(word) && !NO_ASIDE.test(printed)) continue;
    if (common && ADVERB.test(printed)) continue; // and, respectively, Rwanda
    if (i > 0 && printed.endsWith(' Power') && POWER.test(printed) && mask.slice(pieces[i - 1]!.end, piece.start) === ', ')
      continue;
    if (asked.length && VERBS.has(word) && OBJECT.test(printed)) continue; // that they disband and |lay down their arms
    const next = pieces[i + 1];
    const owners =
      common || mayHaveOwners(printed)
        ? ownersAt(text, names, place, common, next !== undefined && GOES_ON.test(mask.slice(next.start, next.end)))
        : null;
    common = owners?.common ?? '';
    if (owners?.named.length) {
      for (const name of owners.named) asked.push(addresseeOf(name, null));
      continue;
    }
    const owner =
      span.end - place.end > 3 && printed.length < 16 && BARE_ROLE.test(printed)
        ? / of .*$/.exec(text.slice(place.end, span.end))
        : null;
    if (owner) {
      asked.push(addresseeOf(printed + owner[0].replace(/,? and .*$/, ''), null));
      continue;
    }
    const possessive = asked.length ? POSSESSIVE.exec(printed) : null;
    if (possessive) {
      const role = printed.slice(possessive[0].length);
      const owner = asked[0];
      if (namesAgent(role) && owner && !isPronoun(owner))
        asked.push(
          addresseeOf(`${role} of ${theOwner(text, span.start, { ...owner, name: ownerOf(printed, owner.name) })}`, null),
        );
      continue;
    }
    const party = partyAt(text, names, place);
    if (!party) continue;
    list.push({ at: asked.length, printed, isJoined: i > 0 && JOINED.test(mask.slice(pieces[i - 1]!.end, piece.start)) });
    asked.push(party);
  }
  if (list.length > 1) shareWords(asked, list);
  return asked;
}

/** Keeps those who can act: bodies, people, and in a list begun by such whatever else stands in the plural. */
export function agentsOf(asked: readonly Asked[]): Asked[] {
  const agents: Asked[] = [];
  let isList = false;
  const first = asked[0];
  if (first && !isPronoun(first) && isInstrument(first.name)) return agents; // the Rules of Procedure and Evidence of the Court
  for (const one of asked) {
    if (isPronoun(one)) agents.push(one);
    else if (isCapitalAt(one.name, 0) ? !isInstrument(one.name) : mayAct(one.name, isList)) {
      agents.push(one);
      isList = true;
    }
  }
  return agents;
}

function mayAct(name: string, isList: boolean): boolean {
  const { isAgent, isPlural } = agencyOf(name);
  return (isAgent || (isList && isPlural)) && !NOBODY.test(name);
}

const agencyOf = remembered((name): { readonly isAgent: boolean; readonly isPlural: boolean } => {
  const head = headOf(name);
  return { isAgent: namesAgent(head), isPlural: /[a-z]s$/.test(head) && !isThing(name) };
});
