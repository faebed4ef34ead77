// A noun phrase in, whether it names somebody who can act out, and of which type.

import type { ActorType } from '../../facts/index.ts';
import { isLetter, isSmall } from '../../text/index.ts';
import { makeWordFinder } from '../makers/word-finder.ts';
import { DEMONYMS } from './demonyms.ts';
import { isCapitalAt } from './letters.ts';
import { THOSE_WHO } from './relative-clauses.ts';

// ---- data and pattern ----

const ONE_OR_MORE = (
  'side State Government Committee Group organisation organization institution leader donor partner mission member Mediator ' +
  'Representative Envoy Tribunal movement faction militia Minister Prosecutor expert neighbor neighbour commander people Fund team ' +
  'Office Coordinator Power Observer judge regime facilitator delegation contributor other guard Mechanism'
).split(' ');
const AGENTS = (
  'party parties officials authority authorities Panel country countries actors agency agencies community communities forces troops ' +
  'leadership Council Secretariat President Chair Chairman Chairperson Force Commission Commissioner Court Governor Assembly ' +
  'stakeholders individuals entities society signatories Registrar media opposition administrations Programmes Secretary-General Administration concerned Union ' +
  'Nations Parliament Army inhabitants population elements operators companies bodies organs Administrator Presidency Director ' +
  'Directorate junta users combatants rebels perpetrators nationals banks Quartet sector capitals command military fighters everyone anyone those all Congress ' +
  'Department Trustees citizens operation Adviser Advisers Advisor Advisors ECOWAS women youth children civilians journalists ' +
  'participants both latter managers units workers professionals residents ambassadors lawyers employers carriers airlines industry ' +
  'owners flag'
).split(' ');
const findAgent = makeWordFinder([...AGENTS, ...ONE_OR_MORE.flatMap((noun) => [noun, `${noun}s`])], { anyCase: true });

const ONE_OR_MORE_THINGS = (
  'effort support cease-fire ceasefire end halt respect restraint access talk progress return release report use action ' +
  'dialogue contact aid relief work transfer review increase request peace calm justice reform start role need strength mandate visit ' +
  'study attack violence training stop trial process exchange passage freedom creation sale supply flow plan programme task level ' +
  'ceiling size cost rule arrest ban list communiqué drawdown law bill strategy policy framework initiative update'
).split(' ');
const THINGS: ReadonlySet<string> = new Set([
  ...ONE_OR_MORE_THINGS.flatMap((noun) => [noun, `${noun}s`]),
  ...'steps measures resources funds acts activities expenses responsibilities'.split(' '),
]);
const OF_DOING = /(?:tion|sion|ment|ance|ence|ity|ness|ism|ing|al|ship|ure|ery)s?$/;

const ADJECTIVE =
  'regional|sub-?regional|subregional|international|national|bilateral|multilateral|local|political|military|civilian|peacekeeping|peacebuilding|peacemaking|special|humanitarian|development|religious|tribal|community|public|private|governmental|non-governmental|intergovernmental|police|troop|neighbou?ring|financial|economic|social|transitional|interim|federal|provisional|donor|State|non-State|global|judicial|security|armed|legal|flag|port|coastal|law enforcement|civil|' +
  'immediate|full|complete|safe|unhindered|unimpeded|unconditional|rapid|prompt|timely|strict|effective|inclusive|credible|transparent|independent|impartial|swift|thorough|free|fair|peaceful|early|continued|genuine|comprehensive';

const NATIONALITY = [...DEMONYMS.keys()].join('|');

/** Adjectives alone: the noun that they go with stands further on. */
export const ADJECTIVES = new RegExp(
  `^(?:(?:X{4,}|all|both|other|relevant|concerned|the|and|${NATIONALITY}|${ADJECTIVE})[ ,]+)*(?:${ADJECTIVE})$`,
  'i',
);

const HEAD_END =
  / (?:of|by|into|in|to|for|from|on|with|at|under|between|among(?:st)?|that|which|towards?|against|through|within|until|as(?= an? ))\b|[,;]/;

/** What names nobody, though it stands where somebody is named. */
export const NOBODY =
  /^(?:other than\b|(?:all )?those$|those (?:under|in(?! a position\b)|imposed|referred|mentioned|contained)\b|all (?:forms|acts|kinds) of\b|\d+(?: (?:above|below))?$|this$|these$|such$|safety$)/;

// all States |maintaining such relations: those who do it, not the relations
const DOING =
  /^(.*?(?<!['’])) (?:(?:when|while) [a-z]+ing|(?!(?:training|funding|building|meeting|peacekeeping|peacebuilding|ongoing|continuing|existing|remaining|following|outstanding|neighbou?ring|standing|policing) )[a-z]+ing (?=(?:the|an?|such|these|those|any|their|its|all|this|support|assistance|troops)\b))/;

const NAME = /^\p{Lu}/u;
const NO_HEAD = / (?:up|[a-z]+ed|sold)(?: or [a-z]+ed)?$/; // efforts aimed; the opening up
const LETTER = /\p{L}/u;
// the Statutes of the Mechanism · the Eritrea arms embargo imposed by ... · 0001 hours, Eastern Daylight Time: capitals, but nobody
const INSTRUMENT =
  /(?:^| )(?:Time|[Aa]greements?|Accords?|Protocols?|Treaty|Statutes?|Rules|Declaration|mandates?|flights|decisions?|embargo|deployment|resolutions?)$|^[^(]*\)$/;

const ROLES: readonly (readonly [RegExp, ActorType])[] = [
  [THOSE_WHO, 'other'],
  [/^(?:all |other |individual )*members of (?!the (?:United Nations|international community)\b)/i, 'group'],
  [
    /^(?:all |both |other |any |each )*(?:Governments? of|Government\b|(?:Member )?States?\b|Members?\b|countries|.*\b(?:States|countries|Governments)\b)/i,
    'state',
  ],
  [/^(?:Acting )?United Nations (?:Representative|Mediator)\b/, 'un_office'],
  [/^(?:[A-Z][a-z]+ )*(?:Parliament|Senate|House of [A-Z][a-z]+|(?:National|Constituent|Legislative) Assembly)\b/, 'other'],
  [/Secretary-General$|Committee|Council|Assembly|Commission|Tribunal|Court|Panel|Group of Experts|Monitoring Group/, 'un_organ'],
  [/Secretariat|Department|Office|Programme|Fund|Agency/, 'un_office'],
  [/Mission|Force\b|Operation in/, 'mission'],
  [/Union|Community of|League/, 'regional_organization'],
  [/Representative|Envoy|Mediator|President|Chair|Coordinator|Prosecutor|Governor|Commissioner/, 'person'],
  [
    /part(?:y|ies)|groups?|sides?|forces|leaders|factions|authorities|community|organi[sz]ations|actors|donors|partners|movements?|signatories/i,
    'group',
  ],
];

// ---- function ----

/** Tells whether words name somebody who can act: "the parties", "armed groups". */
export const namesAgent = (words: string): boolean => findAgent(words, 0) !== null;

// prompt reporting, the full implementation of ...: things asked for, not those who are asked
/** Tells whether a noun phrase names a thing asked for: "prompt reporting", "the full implementation of ...". */
export function isThing(words: string): boolean {
  if (isName(words) || THOSE_WHO.test(words)) return false;
  const phrase = headOf(words);
  const doing = phrase.includes('ing ') ? DOING.exec(phrase) : null;
  const head = doing && namesAgent(doing[1]!) ? doing[1]! : phrase;
  const noun = lastWord(mayLackHead(head) ? head.replace(NO_HEAD, '') : head);
  if (!isSmall(noun.charCodeAt(0))) return false; // the Secretary-General
  if (noun.endsWith('ing') && namesAgent(head.slice(0, -noun.length))) return false; // Member States participating
  if (head.includes(' and ') && namesAgent(head)) return false; // Member States and regional, international and other organizations
  return (THINGS.has(noun) || OF_DOING.test(noun)) && !namesAgent(noun);
}

/** Tells whether a name is that of an agreement, a rule or another thing that is decided on: nobody can be asked by it. */
export const isInstrument = (name: string): boolean => INSTRUMENT.test(headOf(name).replace(NO_HEAD, ''));

// aimed, sold, opening up: the last letters of what is no head
function mayLackHead(phrase: string): boolean {
  const last = phrase.charCodeAt(phrase.length - 1);
  return last === 100 || last === 112;
}

const isName = (words: string): boolean => (words.charCodeAt(0) < 128 ? isCapitalAt(words, 0) : NAME.test(words));

function lastWord(words: string): string {
  let start = words.length;
  while (start > 0 && isOfWord(words, start - 1)) start--;
  return words.slice(start);
}

function isOfWord(words: string, place: number): boolean {
  const code = words.charCodeAt(place);
  if (code < 128) return code === 45 || isLetter(code);
  return LETTER.test(words.charAt(place));
}

// regional, international and other organizations: a comma after an adjective ends no head
/** Gives the words up to the head noun of a phrase. */
export function headOf(words: string): string {
  let from = 0;
  for (let count = 0; count < 4; count++) {
    const stop = HEAD_END.exec(words.slice(from));
    if (!stop) return words;
    const head = words.slice(0, from + stop.index);
    if (stop[0] !== ',' || !ADJECTIVES.test(head.slice(from))) return head;
    from += stop.index + 2;
  }
  return words;
}

// A noun phrase of more than a few small words that names no agent is none.
/** Tells whether a noun phrase can name no addressee. */
export const isNobody = (name: string): boolean =>
  !isCapitalAt(name, 0) &&
  (NOBODY.test(name) ||
    (!/[A-Z]/.test(name) && !namesAgent(name) && (!/s$|men$/.test(headOf(name)) || name.split(' ').length > 5)));

/** The type of an actor by its name alone. */
export const typeOf = (name: string): ActorType => ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
