// A provision's words after its verb in, those who must act out, each under one name.
import type { ActorType, Addressee } from '../../facts/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { PHRASE_OPENERS } from './words.ts';

/** Somebody asked to act, or a pronoun that stands for somebody named before. */
export type Asked = Addressee | { readonly pronoun: string };

/** Who is asked, and where the words of what is asked begin. */
export interface Request {
  readonly asked: readonly Asked[];
  readonly action: number;
}

export const isPronoun = (asked: Asked): asked is { readonly pronoun: string } => 'pronoun' in asked;

// ---- data ----

const OPENERS = new Set(PHRASE_OPENERS);
const NO_INFINITIVE = new Set(
  (
    'the a an all any its their his her our this that these those which whom whose each both other such no every some more one two three ' +
    'armed conflict conflicts hostilities peace date violence it them him resolution paragraph international humanitarian and or be'
  ).split(' '),
).add('');
NO_INFINITIVE.delete('be');
const LEADS_TO_NOUN =
  /\b(?:order|so as|with regard|in regard|with respect|in respect|relation|addition|according|pursuant|contrary|related|relating|due|subject|prior|position|able|unable|willing|ready|wishing|seeking|wish|commit|committed|obliged|required|entitled|intend|view|response|opposed|authorized|mandated|yet|appropriate|necessary|contributions?|attempts?|attempting|designed|planning|responsibility|capacity|failing|continue|continuing|refus[a-z]+|threat[a-z]*|efforts?|commitments?|obligations?|access|requests?|decisions?|ability|steps|measures|tasks?) $/;
const AGENT =
  /\b(?:part(?:y|ies)|sides?|States?|Governments?|officials|authorit(?:y|ies)|Committees?|Panel|Groups?|countr(?:y|ies)|actors|organi[sz]ations?|institutions?|agenc(?:y|ies)|community|communities|forces|troops|leaders?|leadership|donors?|partners?|missions?|members?|Council|Secretariat|President|Chair(?:man|person)?|Force|Mediators?|Commission(?:er)?|Representatives?|Envoys?|Court|Tribunals?|Governor|Assembly|stakeholders|individuals|entities|society|movements?|factions?|militias?|signatories|Ministers?|Prosecutors?|Registrar|experts?|neighbou?rs|commanders?|peoples?|media|Funds?|Programmes|teams?|Offices?|Secretary-General|Administration|Coordinators?|concerned|Union|Nations|Parliament|Army|Powers?|inhabitants|population|elements|operators|companies|bodies|organs|Administrator|Observers?|Presidency|judges?|Director|Directorate|users|combatants|rebels|regimes?|nationals|banks|facilitators?|Quartet|sector|delegations?|contributors?|capitals|command|military|fighters|everyone|others?|those|all|guards?|Congress|Department|Mechanism|Trustees|citizens|Advis[eo]rs?|ECOWAS|women|youth|children|civilians|journalists|participants|both|latter|managers|workers|professionals|residents|ambassadors|lawyers|employers|carriers|airlines|industry|owners|flag)\b/i;
const THING =
  /(?:tion|sion|ment|ance|ence|ity|ness|ism|ing|al|ship|ure|ery)s?$|^(?:efforts?|support|steps|measures|cease-?fire|end|halt|respect|restraint|access|talks|progress|return|release|reports?|use|action|dialogue|contacts?|aid|relief|work|transfer|review|increase|request|resources|funds|peace|calm|justice|reforms?|start|role|need|strength|mandate|visit|study|attacks?|acts|violence|training|stop|trial|process|exchange|passage|freedom|creation|sale|supply|flow|plans?|programme|tasks?|provisions|conditions|activities|level|ceiling|size|costs?|expenses|elements|responsibilities|prohibitions|restrictions|rules?|arrest|ban|list|communiqué|drawdown|request|law|bill|strategy|policy|framework)s?$/;
const MODAL =
  /\b(?:shall|should|will|must|may|can|could|be|is|are|do|does|has|have|not|would|were|was|immediately|promptly|fully|urgently|strictly|also|continue|comply|cease|refrain|report|take|ensure|observe|provide|submit|respect|cooperate|co-operate|withdraw|allow|implement|desist|permit|stop|make|facilitate|put|work|abide|release|halt|keep|include|apply|carry|undertake|establish|enter|accept|lift|end|commit|act|agree|adopt|address|consider|give|inform|present|proceed|conclude|begin|undertake|hand|surrender|return|maintain|resume|restore|join|contribute|assist|consult|develop|prepare|review|use|remain|bring|conduct|convene|meet|enable|extend|honou?r|fulfil|renounce|disarm|lay|move|freeze|prevent|prohibit|deny|grant|recognize|disclose|destroy|dismantle|participate|engage|support(?! for)|monitor|coordinate|identify|designate|complete|finali[sz]e|reach|explore|pursue|redouble|seek|serve|share|condemn|express|continue|settle|set|step|strengthen|suspend|transmit|treat|turn|accelerate|accede|acknowledge|appoint|arrange|avoid|become|call|clarify|communicate|continue|co-operate|declare|deliver|demonstrate|deploy|disband|discontinue|dissolve|encourage|endeavour|exercise|expedite|explain|follow|guarantee|handle|hold|initiate|instruct|intensify|invite|investigate|issue|liaise|limit|negotiate|open|perform|prosecute|protect|publish|pull|put|ratify|reconsider|redeploy|reduce|relinquish|remove|renew|repeal|require|rescind|reverse|revoke|safeguard|secure|send|show|sign|start|submit|turn|unite|update|urge|vacate|verify|impede|deprive|keeps|reports|submits|provides|ensures|continues|presents|takes|informs|cut|abstain|achieve|adapt|adjust|advance|allocate|amend|attend|bear|break|bring|capture|choose|combat|compensate|complement|conform|consolidate|contain|criminalize|define|delegate|demilitarize|depart|devote|discharge|discuss|distribute|divert|drop|educate|eliminate|embark|emphasize|enact|evacuate|exclude|exert|explain|face|forgo|harmonize|highlight|hire|impose|improve|initiate|inspect|integrate|interdict|intervene|introduce|locate|manage|mediate|minimize|mount|notify|oversee|persist|prefer|proceed|produce|prolong|propose|punish|receive|reconcile|recruit|redirect|refer|reject|relax|relocate|remind|render|renegotiate|repatriate|replace|resist|resolve|restrain|restrict|rethink|review|revise|revitalize|satisfy|save|screen|select|serve|share|solve|store|supervise|surrender|sustain|take|terminate|throw|try|unblock|undertake|unify|uphold|utilize|waive|warn|welcome|decide|recommend|approve|reaffirm|instruct|request|live|fly|listen|receive|rely|speed|spare|expand|explain|focus|heed|mobilize|neutralize|operate|organize|place|play|promote|provide|re-establish|rebuild|reflect|refuse|reinforce|resort|retain|sever|submit|supply|tackle|target|terminate|transfer|travel|treat|undergo|wind|yield|examine|evaluate|ensure|draw|create|construct|confirm|conform|close|circulate|build|brief|block|attend|assume|assess|assign|apprehend|appear|advise|adhere|afford|alleviate|analyse|announce|answer)\b/g;
const ARTICLE = /^(?:(?:the|a|an|furthermore|along with|once again|both the|all of the|each of the|to|upon|on) )+/i;
const CUT =
  / (?:once [a-z]+ed|as [a-z]+ed|established|created|set up|authorized|and in particular|and especially|and particularly|and notably|in the light|in light of|in the context|which|who|whose|that|whom|mentioned|referred to|in a position|with influence|with a view|in order|so as|as well|through|upon receipt|pursuant to|in accordance|in consultation|in cooperation|in coordination|in collaboration|in close|acting|including|under the|on the basis|to whom|having|wishing|able|during|within|when|where|via|by)\b.*$/;
const ADJECTIVE =
  'regional|sub-?regional|subregional|international|national|bilateral|multilateral|local|political|military|civilian|peacekeeping|humanitarian|development|religious|tribal|community|public|private|governmental|non-governmental|intergovernmental|police|troop|neighbouring|financial|economic|social|transitional|interim|federal|provisional|donor|State|non-State|global|judicial|security|armed|legal|law enforcement|civil';
const ADJECTIVES = new RegExp(`^(?:(?:all|both|other|relevant|concerned|the|and|${ADJECTIVE})[ ,]+)*(?:${ADJECTIVE})$`, 'i');
const PLURAL_OF =
  /^((?:the )?(?:other )?(?:Governments|authorities|Presidents|leaders|peoples|Permanent Representatives|representatives|armed forces|Ministers) of )(.+)$/;
const ROLES: readonly (readonly [RegExp, ActorType])[] = [
  [
    /^(?:all |both |other |any |each )*(?:Governments? of|Government\b|(?:Member )?States?\b|Members?\b|countries|.*\b(?:States|countries|Governments)\b)/i,
    'state',
  ],
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

const typeOf = (name: string): ActorType => ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';

/** Makes an addressee of a name as printed. */
export function addresseeOf(printed: string, name: Name | null): Addressee {
  if (name) return { name: name.name, type: name.type };
  const plain = printed
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|The|a|an|this|its|their|his|or|also|any) /, '')
    .replace(/^(all|both) (?:of )?the /i, '$1 ')
    .replace(/\bmember (states?)\b/i, (_, word: string) => `Member ${word[0]!.toUpperCase()}${word.slice(1)}`)
    .replace(/\bstates\b/, 'States')
    .replace(/- (?=[a-z])/g, '- ')
    .trim();
  return { name: plain, type: typeOf(plain) };
}

function nameAt(names: readonly Name[], start: number, end: number): Name | null {
  const name = names[firstFrom(names, start)];
  return name && name.start === start && name.end <= end ? name : null;
}

// The names that lie in a span, with what they cover hidden, so that no comma or "and" inside a name parts it.
function masked(text: string, names: readonly Name[], span: Span): string {
  let out = '';
  let place = span.start;
  for (let i = firstFrom(names, span.start); i < names.length && names[i]!.end <= span.end; i++) {
    const name = names[i]!;
    if (name.start < place) continue;
    out += text.slice(place, name.start) + 'X'.repeat(name.end - name.start);
    place = name.end;
  }
  return out + text.slice(place, span.end);
}

const ENDS_IN_ADJECTIVE =
  / (?:national|regional|subregional|sub-regional|local|international|bilateral|political|military|civilian|neighbouring|relevant|peacekeeping|humanitarian|African|Arab)$/;
const DEMONYM = /(?:^|, )(?:the |all |both )?[A-Z][a-z]+(?:i|an|ese|ish|az|ic)$/; // all Somali and regional parties
const SPLIT = /, and |,? as well as |, | and /g;

// Lebanon, Syria and Israel → three;  regional and international organizations → one;  troop- and police-contributing countries → one
function split(mask: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  SPLIT.lastIndex = 0;
  for (let match = SPLIT.exec(mask); match; match = SPLIT.exec(mask)) {
    const piece = mask.slice(start, match.index);
    const rest = mask.slice(match.index + match[0].length);
    const joins = / and |, and /.test(match[0]);
    if (/-$/.test(piece) || ADJECTIVES.test(piece) || (joins && ENDS_IN_ADJECTIVE.test(piece))) continue;
    if (joins && /\b(?:between|both) [^,]*$/.test(piece) && !/^both (?:the )?[A-Z]/.test(piece)) continue;
    if (/^(?:to|of|in|with|for|from|its \w+ to)\b/.test(rest)) continue;
    if (joins && DEMONYM.test(piece) && /^[a-z]|^[A-Z][a-z]+ [a-z]/.test(rest)) continue;
    pieces.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  pieces.push({ start, end: mask.length });
  return pieces.filter((piece) => piece.end > piece.start);
}

// the parties, States, all Governments: a class, which its qualifiers make narrower
const isClass = ({ name, type }: Name): boolean =>
  type === 'group' ||
  (type === 'other' && /^[a-z]/.test(name)) ||
  (type === 'state' && !/^[A-Z][a-z]+ of|^(?!States|Member|Governments|All)[A-Z]/.test(name));
const PRONOUN =
  /^(?:them|him|her|it|they|he|she|both|those|all of them|the latter|itself|themselves)(?= (?:to|in|also|within)\b|$)/i;

const TRAIL =
  /(?:[\s,;:."]|(?<=[\s,])(?:and|in|to|that|forthwith|henceforth|thereafter|also|further|not|once again|themselves|both|each|(?!early|only|assembly)[a-z]+ly)(?=[\s,]*$))+$/i;

function partyAt(text: string, names: readonly Name[], span: Span): Asked | null {
  let { start, end } = span;
  const article = ARTICLE.exec(text.slice(start, Math.min(end, start + 40)));
  if (article) start += article[0].length;
  const cut = CUT.exec(text.slice(start, end));
  if (cut && cut.index > 0) end = start + cut.index;
  const trail = TRAIL.exec(text.slice(start, end));
  if (trail) end = start + trail.index;
  if (end <= start) return null;
  const printed = text.slice(start, end);
  const pronoun = PRONOUN.exec(printed);
  if (pronoun) return { pronoun: pronoun[0].toLowerCase() };
  const name = nameAt(names, start, end);
  const isQualified =
    name !== null && isClass(name) && /^ (?:to|in|of|from|concerned|involved|other)\b/.test(text.slice(name.end, end));
  if (name && !isQualified) {
    const after = text.slice(name.end, end);
    const isGovernment = /^(?:Government|Governments|Authorities)\b/.test(printed);
    const isLonger = /^ (?:on|for|of) (?:the )?[A-Z]/.test(after);
    if (
      !isGovernment &&
      !isLonger &&
      /^(?: \([^)]*\)| (?:in|and|of|with|for|from|to|concerned|himself|itself)\b.*)?$/.test(after)
    )
      return addresseeOf(printed, name);
  }
  const plain = printed.replace(/ \([^)]{1,60}\)/g, '');
  return plain.length > 140 ? null : addresseeOf(plain, null);
}

// prompt reporting, the full implementation of ...: things asked for, not those who are asked
function isThing(words: string): boolean {
  const head = headOf(words);
  const last = /[A-Za-z-]*$/.exec(head)![0];
  const noun = /ing$/.test(last) && AGENT.test(head.slice(0, -last.length)) ? '' : last; // Member States participating
  if (/ and /.test(head) && AGENT.test(head)) return false; // Member States and regional, international and other organizations
  return /^[a-z]/.test(noun) && THING.test(noun) && !AGENT.test(noun);
}

const HEAD_END = / (?:of|by|in|to|for|from|on|with|at|under|between|among|that|which|towards?|against|through|within)\b|[,;]/;

function headOf(words: string): string {
  const stop = HEAD_END.exec(words);
  return stop ? words.slice(0, stop.index) : words;
}

const BARE_ROLE = /^(?:the )?(?:Government|Governments|authorities|leaders|people|leadership)$/; // the Government and people of Israel
const POSSESSIVE = /^(?:his|its|their) (?:new |own )?/;

function partiesIn(text: string, names: readonly Name[], span: Span): Asked[] {
  const mask = masked(text, names, span);
  const shared = PLURAL_OF.exec(text.slice(span.start, span.end));
  const asked: Asked[] = [];
  let common = '';
  for (const piece of split(mask)) {
    const place = { start: span.start + piece.start, end: span.start + piece.end };
    const printed = text.slice(place.start, place.end);
    if (/^such as\b/.test(printed) || (OPENERS.has(/^[a-z]*/.exec(printed)![0]) && !/^(?:all|on|upon)\b/.test(printed))) continue;
    if (shared && piece.start === 0) {
      common = text
        .slice(span.start, span.start + shared[1]!.length)
        .replace(/^the /, '')
        .replace(/^Governments/, 'Government');
      const first = mask.slice(shared[1]!.length, piece.end);
      if (split(mask).length > 1 && /^(?:the )?X+$/.test(first)) {
        asked.push(addresseeOf(common + text.slice(span.start + shared[1]!.length, place.end).replace(/^the /, ''), null));
        continue;
      }
    } else if (
      shared &&
      nameAt(names, place.start + (/^the /.test(printed) ? 4 : 0), place.end)?.type === 'state' &&
      !/Government/.test(printed)
    ) {
      asked.push(addresseeOf(common + printed.replace(/^(?:of )?(?:the )?/, ''), null));
      continue;
    }
    const owner = BARE_ROLE.test(printed) ? / of .*$/.exec(text.slice(place.end, span.end)) : null;
    if (owner) {
      asked.push(addresseeOf(printed + owner[0].replace(/,? and .*$/, ''), null));
      continue;
    }
    const possessive = POSSESSIVE.exec(printed);
    if (possessive && asked.length) {
      const role = printed.slice(possessive[0].length);
      const owner = asked[0];
      if (AGENT.test(role) && owner && !isPronoun(owner)) asked.push(addresseeOf(`${role} of the ${owner.name}`, null));
      continue;
    }
    const party = partyAt(text, names, place);
    if (party) asked.push(party);
  }
  return asked;
}

/** A piece of text with the place where it begins. */
interface Boundary {
  readonly end: number;
  readonly action: number;
}

const INFINITIVE =
  /\b(?:not )?to (?:(?:also|further|not|once again|(?!(?:app|comp|supp|re|multip)ly\b)[a-z]+ly(?: and [a-z]+ly)?|,[^,]{1,60},) )?([a-z-]+)/g;
const REACH = 900;

function infinitiveAfter(text: string, from: number, to: number): Boundary | null {
  const words = text.slice(from, Math.min(to, from + REACH));
  INFINITIVE.lastIndex = 0;
  for (let match = INFINITIVE.exec(words); match; match = INFINITIVE.exec(words)) {
    const verb = match[1]!;
    const before = words.slice(Math.max(0, match.index - 24), match.index);
    if (NO_INFINITIVE.has(verb) || /(?:ing|[st]ions?)$/.test(verb) || LEADS_TO_NOUN.test(before)) continue;
    return { end: from + match.index, action: from + match.index };
  }
  return null;
}

// requests the Secretary-General, in consultation with X, Y and Z, to report
//          ^^^^^^^^^^^^^^^^^^^^^ parties                             ^ action
function withoutAsides(text: string, from: number, end: number): Span[] {
  const pieces: Span[] = [];
  const nextComma = (place: number): number => {
    const comma = text.slice(place, end).indexOf(', ');
    return comma < 0 ? -1 : place + comma;
  };
  let start = from;
  const isClosed = /,\s*$/.test(text.slice(Math.max(from, end - 3), end));
  for (let comma = nextComma(from); comma >= 0 && comma < end; comma = nextComma(comma + 1)) {
    const word = /^[a-z]*/i.exec(text.slice(comma + 2, comma + 22))![0].toLowerCase();
    if (comma < start || !OPENERS.has(word) || text.startsWith('as well as ', comma + 2)) continue;
    if (comma > start) pieces.push({ start, end: comma });
    const isList = /^(?:including|particularly|especially|notably)$/.test(word);
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
    if (close < 0 || close >= end) return pieces;
    start = close + 2;
    const and = /^(?:and|as well as) /.exec(text.slice(start, start + 12));
    if (and) start += and[0].length;
    comma = start - 1;
  }
  if (end > start) pieces.push({ start, end });
  return pieces;
}

const FRONT =
  /(?:,? (?:also|further|again|once again|once more|therefore|accordingly|anew|immediately|urgently|strongly|in particular|in this regard|in this context|in this connection|to this end|as appropriate|as a matter of urgency|to that end|in addition|for this purpose|in the strongest terms|[a-z]+ly),?)+(?= )/y;

function afterFront(text: string, verbEnd: number, to: number): number {
  let from = verbEnd;
  for (let count = 0; count < 3; count++) {
    FRONT.lastIndex = from;
    if (FRONT.test(text) && FRONT.lastIndex < to) from = FRONT.lastIndex;
    const aside = /^,? ?([a-z]+)\b[^,;]{1,200}, /i.exec(text.slice(from, Math.min(to, from + 230)));
    if (aside && text[from] === ',' && OPENERS.has(aside[1]!.toLowerCase())) from += aside[0].length - 1;
  }
  while (from < to && text[from] === ' ') from++;
  return from;
}

const BY_AGENT =
  /\bby (?=(?:the |all |both |any |each |other )?(?:[A-Z]|parties|concerned|States|sides|groups|relevant|armed|members|countries|troop))/g;
const ON_AGENT = /^(?:the )?(?:obligations?|responsibilit(?:y|ies)|duty) (?:on|of|upon) /;

function byAgent(text: string, names: readonly Name[], from: number, to: number): Asked[] {
  const asked: Asked[] = [];
  const words = text.slice(from, Math.min(to, from + REACH));
  let last = 0;
  BY_AGENT.lastIndex = 0;
  for (let match = BY_AGENT.exec(words); match; match = BY_AGENT.exec(words)) {
    if (asked.length && !/ and /.test(words.slice(last, match.index))) break;
    if (/(?:ed|en|made|held) $/.test(words.slice(Math.max(0, match.index - 6), match.index))) continue; // renewed by the Council
    const start = from + BY_AGENT.lastIndex;
    const mask = masked(text, names, { start, end: Math.min(to, start + 160) });
    const end = start + BY_AGENT_END.exec(mask)!.index;
    asked.push(...agentsOf(partiesIn(text, names, { start, end })));
    last = end - from;
    BY_AGENT.lastIndex = last;
  }
  return asked;
}

const BY_AGENT_END =
  /(?<!parties)(?<!States) (?:of|to|in|for|on|with|at|against|under|from|as|towards?|throughout|during|pursuant|within|regarding) |[;,.]|$/;

// A noun phrase of more than a few small words that names no agent is none.
const isNobody = (name: string): boolean =>
  NOBODY.test(name) ||
  (!/[A-Z]/.test(name) && !AGENT.test(name) && (!/s$|men$/.test(headOf(name)) || name.split(' ').length > 5));
const NOBODY = /^(?:\d+(?: (?:above|below))?$|this$|these$|such$|safety$)/;

// Those who can act: bodies, people, and in a list begun by such whatever else stands in the plural.
function agentsOf(asked: readonly Asked[]): Asked[] {
  let isList = false;
  return asked.filter((one) => {
    if (isPronoun(one)) return true;
    const head = headOf(one.name);
    const isAgent = AGENT.test(head) || /^[A-Z]/.test(one.name) || (isList && /[a-z]s$/.test(head) && !isThing(one.name));
    isList ||= isAgent;
    return isAgent && !NOBODY.test(one.name);
  });
}

function subjectOfThat(text: string, names: readonly Name[], from: number, to: number): Request | null {
  const span = { start: from, end: Math.min(to, from + REACH) };
  const mask = masked(text, names, span);
  let depth = 0;
  MODAL.lastIndex = 0;
  for (let match = MODAL.exec(mask); match; match = MODAL.exec(mask)) {
    const before = mask.slice(0, match.index);
    depth = (before.match(/\(/g)?.length ?? 0) - (before.match(/\)/g)?.length ?? 0);
    if (
      depth > 0 ||
      /(?:^|[ (])(?:the|a|an|of|in|for|all|any|its|their|other|and|to|with|by|such|his|who|which|that|on|from|under|no|international|between) $/.test(
        before,
      ) ||
      before.length < 3
    )
      continue;
    if (/\b(?:who|which|that|whose)\b[^,]*$/.test(before)) continue;
    const end = from + match.index;
    const asked = withoutAsides(text, from, end).flatMap((piece) => partiesIn(text, names, piece));
    const isPassive = /^(?:shall|should|will|must|may)? ?be \w+(?:ed|en|t)\b(?! to\b)/.test(
      mask.slice(match.index, match.index + 40),
    );
    return { asked: isPassive ? [] : agentsOf(asked).filter((one) => isPronoun(one) || !isThing(one.name)), action: end };
  }
  // demands that South Africa, pending the transfer of power:      the list that follows says what
  if (span.end < to || mask.length > 220 || !/^[^,]{2,60}(?:,|$)/.test(mask)) return null;
  const asked = withoutAsides(text, from, span.end)
    .slice(0, 1)
    .flatMap((piece) => partiesIn(text, names, piece));
  return { asked: agentsOf(asked).filter((one) => isPronoun(one) || !isThing(one.name)), action: from };
}

// ---- export ----

/**
 * Reads whom a directive verb addresses: "requests X to ...", "demands that X ...", "urges prompt reporting by X".
 * `takesParty`: the verb takes the party as its object whatever follows ("calls upon X").
 */
export function requestOf(text: string, names: readonly Name[], verbEnd: number, to: number, takesParty: boolean): Request {
  let from = afterFront(text, verbEnd, to);
  let takes = takesParty;
  const preposition = /^(?:to|of|upon|on|for|from) (?=(?:the |all |both |any )?[A-Za-z])/.exec(text.slice(from, from + 12));
  const takesPreposition = preposition && !/^for/.test(preposition[0]);
  if (
    takesPreposition &&
    !/^to [a-z]+ /.test(text.slice(from, from + 24).replace(/^to (?:the|all|both|any|each|those|States|parties) /, 'to X '))
  )
    from += preposition[0].length;
  if (takesPreposition && preposition[0].startsWith('to')) takes = true; // recommends to the General Assembly that ...
  if (/^that[ ,]/.test(text.slice(from, from + 5)))
    return subjectOfThat(text, names, afterFront(text, from + 4, to), to) ?? { asked: [], action: from };
  const boundary = infinitiveAfter(text, from, to);
  if (
    boundary &&
    boundary.end - from < 240 &&
    /^for (?:the |all |both |those |any )?[A-Za-z]/.test(text.slice(from, from + 16)) &&
    !isThing(text.slice(from + 4, boundary.end))
  )
    from += 4;
  const isNominal = isThing(text.slice(from, from + 120));
  const agents = isNominal ? byAgent(text, names, from, boundary ? Math.max(boundary.end, from + 200) : to) : [];
  if (isNominal) return { asked: agents, action: from };
  if (boundary && !isNominal) {
    const asked = withoutAsides(text, from, boundary.end).flatMap((piece) => partiesIn(text, names, piece));
    const meant = takes ? asked.filter((one) => isPronoun(one) || !isNobody(one.name)) : agentsOf(asked);
    return { asked: meant.filter((one) => isPronoun(one) || !isThing(one.name)), action: boundary.action };
  }
  if (takes) {
    const stop = /(?<!part(?:y|ies)) (?:for|in|on|with|at|under|that|not|as)\b|[,;:.]|$/.exec(
      text.slice(from, Math.min(to, from + 200)),
    )!;
    const end = from + stop.index;
    const that = /^,? that /.test(text.slice(end, end + 7));
    const asked = agentsOf(partiesIn(text, names, { start: from, end }));
    return { asked: asked.filter((one) => isPronoun(one) || !isThing(one.name)), action: that ? end + 1 : end };
  }
  const subject = AGENT.test(text.slice(from, from + 80)) ? subjectOfThat(text, names, from, to) : null;
  if (subject?.asked.length) return subject;
  return { asked: byAgent(text, names, from, to), action: from };
}

/** Reads whom an obligation lies on: "the obligation on both parties to ...", "that all parties are obliged to ...". */
export function obligedBy(text: string, names: readonly Name[], verbEnd: number, to: number): readonly Asked[] {
  const from = afterFront(text, verbEnd, to);
  if (text.startsWith('that ', from)) return subjectOfThat(text, names, afterFront(text, from + 4, to), to)?.asked ?? [];
  const match = ON_AGENT.exec(text.slice(from, from + 60));
  return match ? requestOf(text, names, from + match[0].length - 1, to, true).asked : [];
}
