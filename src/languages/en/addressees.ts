// A provision's words after its verb in, those who must act out, each under one name.
import type { Addressee } from '../../facts/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { makeWordFinder } from '../makers/word-finder.ts';
import { isNobody, isThing, namesAgent } from './agents.ts';
import { beforeBareVerb } from './bare-verbs.ts';
import { byAgent, doneBy, thoseBetween } from './by-agents.ts';
import { infinitiveAfter } from './infinitives.ts';
import { OPENERS } from './joins.ts';
import { isCapitalAt } from './letters.ts';
import { masked } from './masks.ts';
import { isNounThere } from './nouns-not-verbs.ts';
import { type Asked, addresseeOf, agentsOf, EFFORTS_OF, isPronoun, partiesIn, soleName } from './parties.ts';
import { withoutAsides } from './party-lists.ts';
import { isPassive, isToBeDone } from './passives.ts';
import { closesRelative } from './relative-clauses.ts';
import { partiesForWhom, secondParties } from './second-party.ts';
import { bindsSubject, furtherThats } from './second-subjects.ts';
import { singledOut } from './singled-out.ts';
import { SUBJUNCTIVES } from './words.ts';

// ---- data and pattern ----

/** Who is asked, and where the words of what is asked begin. */
export interface Request {
  readonly asked: readonly Asked[];
  readonly action: number;
}

// demands that the Government |complies with it: printed now and then where "comply" is meant
const MODALS = (
  'shall should will must may can could be is are do does has have not would were was immediately promptly fully urgently strictly scrupulously faithfully ' +
  'regularly rapidly swiftly expeditiously unconditionally voluntarily also ' +
  'complies contributes cooperates ensures focuses fulfils keeps provides refrains respects responds stops takes withdraws'
).split(' ');
const findModal = makeWordFinder([...MODALS, ...SUBJUNCTIVES], { anyCase: false });

const REACH = 900;
const FRONT =
  /(?:,? (?:also|further|again|once again|once more|therefore|accordingly|anew|immediately|urgently|strongly|in particular|in th(?:is|at) (?:regard|context|connection)|to this end|as appropriate|as a matter of (?:urgency|priority)|at the same time|in the meantime|to that end|in addition|for this purpose|in the strongest terms|and [a-z]+s(?= (?:the|all|both|those) )|(?:for (?:a|an initial|a further|an additional) period of|from the (?:date of )?adoption of|every (?:[a-z]+|\d+) (?=days|weeks|months))[^,;]{0,60}?(?= (?:the|all|both) [^,;]{2,80} (?:to|submit|report) )|(?!early )[a-z]+ly),?)+(?= )/y;

const ON_AGENT = /^(?:the )?(?:obligations?|responsibilit(?:y|ies)|duty) (?:on|of|upon) /;

const PREPOSITION = /^(?:to|of|upon|on|for|from) (?=(?:the |all |both |any )?[A-Za-z])/;
const TO_INFINITIVE = /^to [a-z]+ /;
const TO_PARTY = /^to (?:the|all|both|any|each|those|them|him|her|it|States|parties) /;
const BODY_THAT = /^(?:the )?X{4,}(?=,? that (?!(?:ha(?:ve|s|d)|are|is|were|did|do|can|may|continue|wish)\b))/; // recommends to the General Assembly that Exampleland be admitted to membership
// that Kuwait observe the ceasefire      but: that party to accept the plan
const THAT =
  /^that(?:,| (?!(?:[Pp]arty|[Gg]overnment|[Ss]tate|country|Power|group|side|organization|regime|authority|Committee|Commission) to ))/;
const FOR_PARTY = /^for (?:the |all |both |those |any )?[A-Za-z]/;
const OBJECT_END = /(?<!part(?:y|ies)) (?:for|in|on|with|at|under|that|not|as)\b|[,;:.]|$/;
// that the Secretary-General |direct all entities to act: whatever verb it is, it stands behind a name and takes an object
const NAMED_DOER =
  /^(?:the )?X{4,} (?=(?!(?:of|and|or|in|on|for|to|by|with|that|which|who|as|from|at|under|has|have|is|are|was|were)\b)[a-z]{3,} (?:the|all|its|his|their|any|each|an?|relevant|such)\b)/;
const COMMA_THAT = /^,? that /;
// authorizes all States to, and that all States |shall, seize and dispose of: allowed, and bound, to do the same
const BOUND_TOO = /^, and that [^,;]{2,60} (?=shall\b)/;
// that for each such proposal |Member States shall identify ...: a phrase without a comma stands before whoever must act
const BEHIND_PHRASE = /^(?:for|in|with|upon|on|at|after|during|under) [a-z ]{3,60} ((?:the |all )?X{4,} ?)$/;
const RELATIVE = /\b(?:who|which|that|whose)\b/;
const THOSE_EFFORTS = /^(?:these|those|such|the|their) (?:[a-z]+ )?efforts? $/; // whose they are was said before
const LIST_FOLLOWS = /^[^,]{2,60}(?:,|$)/;
const SPACE = 32;
const APOSTROPHE = 39;
const OWNED = /^'s? ([a-z][a-z -]{3,60})/;
// requests, in connection with the mission, which it welcomes, |that he submit ...
const ASIDE = /^, ?([a-z]+)\b[^,;]{1,200}, (?:which [^,;]{1,90}, (?=that ))?/i;
// that the Court, if a case arises against a State not a party to it, |shall not proceed
const IN_CONDITION = /, (?:if|unless|should|in the event|in case)\b[^,]*$/;

// ---- function ----

//   requests |the Secretary-General · demands |that · urges |all parties        nearly always nothing stands before them
const isAtOnce = (text: string, place: number): boolean =>
  text.charCodeAt(place) === SPACE &&
  (isCapitalAt(text, place + 1) ||
    text.startsWith('the ', place + 1) ||
    text.startsWith('that ', place + 1) ||
    text.startsWith('all ', place + 1));

function afterFront(text: string, verbEnd: number, to: number): number {
  if (verbEnd < to && isAtOnce(text, verbEnd)) return verbEnd + 1;
  let from = verbEnd;
  for (let count = 0; count < 3; count++) {
    const before = from;
    FRONT.lastIndex = from;
    if (FRONT.test(text) && FRONT.lastIndex < to) from = FRONT.lastIndex;
    if (text[from] === ',') {
      const aside = ASIDE.exec(text.slice(from, Math.min(to, from + 230)));
      if (aside && OPENERS.has(aside[1]!.toLowerCase())) from += aside[0].length - 1;
    }
    if (from === before) break;
  }
  while (from < to && text[from] === ' ') from++;
  return from;
}

function isInBrackets(before: string): boolean {
  if (!before.includes('(')) return false;
  let depth = 0;
  for (let i = 0; i < before.length; i++) {
    const code = before.charCodeAt(i);
    if (code === 40) depth++;
    else if (code === 41) depth--;
  }
  return depth > 0;
}

function partiesOf(text: string, names: readonly Name[], pieces: readonly Span[]): Asked[] {
  const asked: Asked[] = [];
  for (const piece of pieces) asked.push(...partiesIn(text, names, piece));
  return asked;
}

function subjectOfThat(text: string, names: readonly Name[], clause: number, to: number): Request | null {
  const from = afterFront(text, clause, to);
  const span = { start: from, end: Math.min(to, from + REACH) };
  const mask = masked(text, names, span);
  for (let modal = findModal(mask, 0); modal; modal = findModal(mask, modal.end)) {
    const before = mask.slice(0, modal.start);
    if (before.length < 3 || isNounThere(mask.slice(modal.start, modal.end), before) || isInBrackets(before)) continue;
    if (before.includes(', ') && IN_CONDITION.test(before)) continue;
    const tail = before.slice(before.lastIndexOf(',') + 1);
    if (RELATIVE.test(tail) && !closesRelative(tail, mask.slice(modal.start, modal.start + 20))) continue;
    const end = from + modal.start;
    const predicate = mask.slice(modal.start, modal.start + 120);
    if (isPassive(predicate)) {
      const doers = doneBy(text, names, end, to, predicate);
      return { asked: doers.length || !THOSE_EFFORTS.test(before) ? doers : [{ pronoun: EFFORTS_OF }], action: clause };
    }
    const owner = ownerAt(text, names, afterFront(text, from, end), end);
    if (owner) return { asked: [owner], action: from };
    const asked = partiesOf(text, names, withoutAsides(text, from, end));
    const agents = agentsOf(asked).filter((one) => isPronoun(one) || !isThing(one.name));
    const behind = agents.length ? null : BEHIND_PHRASE.exec(before);
    if (!behind && !agents.length) return { asked: agents, action: clause };
    if (!behind) return { asked: [...agents, ...singledOut(text, names, from, end)], action: end };
    const last = { start: end - behind[1]!.length, end };
    return { asked: agentsOf(partiesIn(text, names, last)), action: end };
  }
  const doer = NAMED_DOER.exec(mask);
  if (doer) {
    const end = from + doer[0].length;
    return { asked: partiesIn(text, names, { start: from, end }), action: end };
  }
  // demands that South Africa, pending the transfer of power:      the list that follows says what
  if (span.end < to || mask.length > 220 || !LIST_FOLLOWS.test(mask)) return null;
  const asked = partiesOf(text, names, withoutAsides(text, from, span.end).slice(0, 1));
  return { asked: agentsOf(asked).filter((one) => isPronoun(one) || !isThing(one.name)), action: from };
}

//   that |States| shall notify exports, that |the Government| shall mark arms, and that |the Committee| shall report
function subjectsOfThat(text: string, names: readonly Name[], clause: number, to: number): Request | null {
  const first = subjectOfThat(text, names, clause, to);
  if (!first) return first;
  const others = furtherThats(text, first.action, to).flatMap((that) => {
    const other = subjectOfThat(text, names, that.place, to);
    return other && bindsSubject(text, other.action, that) ? other.asked.filter((one) => !isPronoun(one)) : [];
  });
  return others.length ? { ...first, asked: [...first.asked, ...others] } : first;
}

const isBehindArticle = (text: string, from: number, { start }: Name): boolean =>
  start === from || (start === from + 'the '.length && text.startsWith('the ', from));

// encourages |UNMAV's efforts to consult; that |UNMAV's force level shall be ...      whose they are is asked, or bound
function ownerAt(text: string, names: readonly Name[], from: number, to: number): Addressee | null {
  const name = names[firstFrom(names, from)];
  if (!name || name.end > to || text.charCodeAt(name.end) !== APOSTROPHE || !isBehindArticle(text, from, name)) return null;
  const owned = OWNED.exec(text.slice(name.end, Math.min(to, name.end + 80)));
  return owned && isThing(owned[1]!.trimEnd()) ? addresseeOf('', name) : null;
}

//   requests the agencies, funds and programmes of the United Nations to: (a) …        what is asked stands in the items
//                ^^^^^^^^  ^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ asked
function ofLeadIn(text: string, names: readonly Name[], from: number, to: number): Request {
  const end = to - ' to'.length;
  const pieces = withoutAsides(text, from, end);
  const asked = partiesOf(text, names, pieces).filter((one) => isPronoun(one) || !isNobody(one.name));
  const last = pieces.at(-1);
  return { asked, action: last && last.end < end ? last.end : to };
}

function ableOf(asked: readonly Asked[], takesParty: boolean): readonly Asked[] {
  const [one] = asked;
  if (asked.length === 1 && !isPronoun(one!) && isCapitalAt(one!.name, 0)) return asked; // most of those who are asked
  const meant = takesParty ? asked.filter((one) => isPronoun(one) || !isNobody(one.name)) : agentsOf(asked);
  return meant.filter((one) => isPronoun(one) || !isThing(one.name));
}

/**
 * Reads whom a directive verb addresses: "requests X to ...", "demands that X ...", "urges prompt reporting by X".
 * `takesParty`: the verb takes the party as its object whatever follows ("calls upon X").
 */
export function requestOf(text: string, names: readonly Name[], verbEnd: number, to: number, takesParty: boolean): Request {
  let from = afterFront(text, verbEnd, to);
  let takes = takesParty;
  const isAlone = text.startsWith('the ', from) || isCapitalAt(text, from);
  const preposition = isAlone ? null : PREPOSITION.exec(text.slice(from, from + 12));
  const takesPreposition = preposition !== null && !preposition[0].startsWith('for');
  if (takesPreposition && !TO_INFINITIVE.test(text.slice(from, from + 24).replace(TO_PARTY, 'to X ')))
    from += preposition[0].length;
  const isTo = takesPreposition && preposition[0].startsWith('to');
  if (isTo) takes = true; // recommends to the General Assembly that ...
  if (text.startsWith('that', from) && THAT.test(text.slice(from, from + 24)))
    return subjectsOfThat(text, names, from + 4, to) ?? { asked: [], action: from };
  const given = takesPreposition && preposition[0].startsWith('from') ? names[firstFrom(names, from)] : undefined;
  if (given && given.start <= from + 4 && given.end <= to) return { asked: [addresseeOf('', given)], action: given.end }; // demands from X the return
  if (text.startsWith('that ', from)) from += 5; // that party to accept the plan
  const body = isTo ? BODY_THAT.exec(masked(text, names, { start: from, end: Math.min(to, from + 120) })) : null;
  if (body) {
    const end = from + body[0].length;
    return { asked: partiesIn(text, names, { start: from, end }), action: end };
  }
  const bare = takes ? beforeBareVerb(text, names, from, to) : null;
  if (bare) return bare;
  const boundary = infinitiveAfter(text, from, to);
  const isNear = boundary !== null && boundary.end - from < 240;
  if (
    isNear &&
    text.startsWith('for ', from) &&
    FOR_PARTY.test(text.slice(from, from + 16)) &&
    !isThing(text.slice(from + 4, boundary.end))
  )
    from += 4;
  if (isNear && text.startsWith('for ', from - 4) && isToBeDone(text.slice(boundary.end, boundary.end + 60)))
    return { asked: [], action: from };
  const sole = boundary && soleName(text, names, { start: from, end: boundary.end });
  const owner = sole ? null : ownerAt(text, names, from, to);
  if (owner) return { asked: [owner], action: from };
  const isNominal = !sole && isThing(text.slice(from, from + 120));
  const agents = isNominal ? byAgent(text, names, from, boundary ? Math.max(boundary.end, from + 200) : to) : [];
  if (isNominal) {
    const isForThem = !agents.length && text.startsWith('for ', from - 4);
    if (!agents.length && !isForThem) return { asked: thoseBetween(text, names, from, to), action: from };
    const whom = isForThem ? partiesForWhom(text, names, { start: from, end: to }) : agents;
    return { asked: whom.length ? whom : thoseBetween(text, names, from, to), action: from };
  }
  if (boundary) {
    const asked = sole ? [addresseeOf('', sole)] : partiesOf(text, names, withoutAsides(text, from, boundary.end));
    const able = ableOf(asked, takes);
    if (!able.length) return { asked: able, action: boundary.action };
    const singled = sole ? [] : singledOut(text, names, from, boundary.end);
    const others = secondParties(text, names, { start: boundary.end, end: to }, able);
    return { asked: singled.length || others.length ? [...able, ...singled, ...others] : able, action: boundary.action };
  }
  if (takes && text.slice(Math.max(from, to - 3), to) === ' to') return ofLeadIn(text, names, from, to);
  if (takes) {
    const stop = OBJECT_END.exec(text.slice(from, Math.min(to, from + 200)))!;
    const end = from + stop.index;
    const that = COMMA_THAT.test(text.slice(end, end + 7));
    const agents = agentsOf(partiesIn(text, names, { start: from, end }));
    const asked = agents.filter((one) => isPronoun(one) || !isThing(one.name));
    if (!asked.length) return { asked, action: from }; // encourages existing initiatives in this regard
    const again = BOUND_TOO.exec(text.slice(end, end + 100));
    return { asked, action: that ? end + 1 : end + (again?.[0].length ?? 0) };
  }
  const subject = namesAgent(text.slice(from, from + 80)) ? subjectOfThat(text, names, from, to) : null;
  if (subject?.asked.length) return subject;
  return { asked: byAgent(text, names, from, to), action: from };
}

/** Reads whom an obligation lies on: "the obligation on both parties to ...", "that all parties are obliged to ...". */
export function obligedBy(text: string, names: readonly Name[], verbEnd: number, to: number): readonly Asked[] {
  const from = afterFront(text, verbEnd, to);
  if (text.startsWith('that ', from)) return subjectOfThat(text, names, from + 4, to)?.asked ?? [];
  const match = ON_AGENT.exec(text.slice(from, from + 60));
  return match ? requestOf(text, names, from + match[0].length - 1, to, true).asked : [];
}
