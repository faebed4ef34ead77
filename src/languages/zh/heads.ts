// A part of a document in, its directive verbs out: those that open a clause whose subject is the Council.
import type { DocumentKind, Force } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import type { Part } from '../language.ts';
import { makeLexicon } from '../makers/lexicon.ts';
import {
  ADVERB,
  CONCERN,
  CONJUNCTION,
  COUNCIL,
  FUTURE,
  HEARD,
  INTENTION,
  ITSELF,
  OUGHT,
  PAST,
  PHRASE,
  STANCE,
  STANCE_IN,
} from './head-forms.ts';
import { type Opening, openingsOf, trimmedEnd } from './openings.ts';
import { restatedAt } from './restated.ts';
import { endIf, makeMarks } from './sticky.ts';
import { FEELINGS, VERBS } from './words.ts';

/** A directive verb of the Council, where it stands. */
export interface Head {
  /** Where subject, conjunction or adverbs before the verb begin: the provision before ends here. */
  readonly lead: number;
  /** Where the provision begins. */
  readonly start: number;
  readonly verb: Span;
  readonly force: Force;
  /** A second verb joined to it, with the same object: 欢迎并赞赏. */
  readonly joined: { readonly verb: Span; readonly force: Force } | null;
  /** The end of the sentence or of the part, without its punctuation. */
  readonly limit: number;
  /** What stands in its words, see clause-marks.ts; more than that where the words of the next head are taken from it. */
  marks: number;
}

/** What a list item inherits from the words before its list. */
export interface Chapeau {
  /** A bare verb (决定:) leaves the verbs of its items to the Council; after 请秘书长: they are the Secretary-General's. */
  readonly isBare: boolean;
  readonly head: Head | null;
}

const LEXICON = makeLexicon(VERBS, { words: false });
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const NOMINAL =
  /(?:作用|重要性|努力|报告|贡献|进展|必要性|承诺|决议|声明|意见|结论|原则|权利|责任|威胁|局势|战略|框架|倡议|协议|协定|公报|价值|意义),$/;
// In a preamble these tell what the Council stands for, not what it will do.
const DISPOSITION = /致力于|承诺/y;
const BEFORE_INTENTION = '确认安全理事会打算'.length;
const DELEGATING = /(?:授权|设立|要求|批准|核准|建议|承诺|委托)(?!秘书长|委员会)[^,;。]{1,3}的/y;
// After these, others act in the words that follow, so that a weak verb may be theirs.
const AGENTIVE: readonly Force[] = [
  'welcomes',
  'commends',
  'recognises',
  'emphasises',
  'urges',
  'calls',
  'requests',
  'encourages',
  'invites',
  'recommends',
  'demands',
  'authorizes',
];
const RULING: readonly Force[] = ['decides', 'determines', 'authorizes', 'demands', 'endorses', 'reaffirms'];
const ASKING: readonly Force[] = ['urges', 'calls', 'requests', 'encourages', 'invites', 'recommends', 'demands', 'authorizes'];

// What each of the patterns above begins with: most clauses begin with none of these characters.
const { of: FIRSTS, bit: BEGINS } = makeMarks({
  verb: VERBS.map(([verb]) => verb[0]).join(''),
  council: '联安本',
  itself: '它',
  conjunction: '并而又还也同以另此因但然首最',
  adverb: '再一特尤进最在就为对现仍已继始强坚断毫明重充正郑热高大紧谨十非酌如同依深极衷立随着',
  phrase: '在从就为根按依本鉴基通作经',
  intention: '确表申重',
  stance: '表深感致',
  concern: '深严极十非高最强',
  heard: '听审收研',
  towards: '对向',
  future: '将',
  ought: '应',
  disposition: '致承',
  delegating: '授设要批核建承委',
});
const VERBAL =
  BEGINS.verb | BEGINS.intention | BEGINS.stance | BEGINS.concern | BEGINS.heard | BEGINS.towards | BEGINS.future | BEGINS.ought;
const NOTHING: Found = { head: null, isAdverbial: false, hasSubject: false, hasConjunction: false, hold: 'weak' };

/** Finds the directive verbs of a part. `chapeau` is given for the items of a list. */
export function headsIn(text: string, part: Part, kind: DocumentKind, chapeau: Chapeau | null): Head[] {
  const heads: Head[] = [];
  const isResolution = kind === 'resolution' || kind === 'draft_resolution';
  const isPreamble = part.role === 'preamble';
  let pending = -1; // where adverbials begin that a comma parts from the Council: 在这方面,安理会
  let isOurs = false; // whether the Council is the subject of the sentence so far
  let last: Head | null = null; // the head before in this sentence
  const openings = openingsOf(text, part.body, part.end);
  const ends = sentenceEnds(text, openings, part.end);
  for (let i = 0; i < openings.length; i++) {
    const opening = openings[i]!;
    if (opening.isSentence) {
      isOurs = false;
      last = null;
    }
    const limit = ends[i]!;
    const found = headAt(text, opening, limit);
    const lead: number = pending >= 0 && (found.hasSubject || found.isAdverbial) ? pending : opening.at;
    pending = found.isAdverbial ? lead : -1;
    if (found.hasSubject) isOurs = true;
    if (!found.head || !isAccepted(found, opening, last, i > 0 && isAside(text, openings[i - 1]!.at))) {
      if (last) last.marks |= opening.marks;
      continue;
    }
    const { start, verb, joined } = found.head;
    const isStance = endIf(FIRSTS[text.charCodeAt(verb.start)]! & BEGINS.disposition, DISPOSITION, text, verb.start) === verb.end;
    const isPast = isStance && PAST.test(text.slice(Math.max(0, start - 12), start));
    const force = isStance && (isPreamble || isPast) ? 'expresses' : found.head.force;
    last = { lead, start, verb, force, joined, limit, marks: opening.marks };
    heads.push(last);
  }
  return heads;

  function isAccepted(
    { hasSubject, hasConjunction, hold, head }: Found,
    opening: Opening,
    last: Head | null,
    isAfterAside: boolean,
  ): boolean {
    if (hasSubject) return hold !== 'ought';
    if (isPreamble && !opening.isSentence && (head?.force === 'decides' || head?.force === 'authorizes')) return false;
    if (chapeau && !chapeau.isBare && !isOurs) return false;
    const isFirst = opening.isSentence || opening.sign === SEMICOLON;
    if (hold === 'ought') return !isResolution && (last ? last.force === 'welcomes' : isAfterAside);
    if (!isResolution && !isOurs && !opening.isSentence) return false;
    if (hold === 'future') return isOurs && hasConjunction && last !== null && !ASKING.includes(last.force);
    if (hold === 'strong') return true;
    if (isFirst) return isResolution || last === null || opening.sign === SEMICOLON;
    if (!last) return isOurs || isResolution;
    if (head?.force === 'decides' && last.force === 'decides' && !hasConjunction) return false;
    if (head?.force === 'authorizes' && !hasConjunction) return RULING.includes(last.force);
    if (isNominalBefore(text, last, opening.at)) return true;
    if (isResolution) return hasConjunction ? !ASKING.includes(last.force) : !AGENTIVE.includes(last.force);
    return head?.force === 'intends' && hasConjunction ? !ASKING.includes(last.force) : !AGENTIVE.includes(last.force);
  }
}

function sentenceEnds(text: string, openings: readonly Opening[], last: number): number[] {
  const ends = openings.map(() => 0);
  let end = trimmedEnd(text, openings.at(-1)!.at, last);
  for (let i = openings.length - 1; i >= 0; i--) {
    ends[i] = end;
    if ((openings[i]!.isSentence || openings[i]!.sign === SEMICOLON) && i > 0)
      end = trimmedEnd(text, openings[i - 1]!.at, openings[i]!.at);
  }
  return ends;
}

//   确认联合国的核心作用,支持秘书长的努力        what is recognised is a thing, nobody acts in it
//                   ^^^^
function isNominalBefore(text: string, last: Head, at: number): boolean {
  const words = text.slice(Math.max(last.verb.end, at - 90), at);
  return !ASKING.includes(last.force) && NOMINAL.test(words) && !/必须|需要|必要|应/.test(words);
}

//   在规定会员国有义务…的同时,应同时加强
const isAside = (text: string, at: number): boolean => '在为鉴'.includes(text[at]!);

interface Found {
  readonly head: Omit<Head, 'lead' | 'limit' | 'marks'> | null;
  /** Nothing but adverbs and phrases up to the next comma. */
  readonly isAdverbial: boolean;
  readonly hasSubject: boolean;
  readonly hasConjunction: boolean;
  readonly hold: 'strong' | 'weak' | 'future' | 'ought';
}

// What opens a clause: the Council, conjunctions, adverbs and phrases in any order, then the verb.
//   在这方面,安理会还进一步强烈敦促…
//            ^^^^^^^^^^^^^^ ^^^^
function headAt(text: string, { at: opening, isSentence }: Opening, limit: number): Found {
  let at = opening;
  let hasSubject = false;
  let hasConjunction = false;
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    const marks = FIRSTS[text.charCodeAt(at)]!;
    if (marks === 0) break;
    const verb = marks & VERBAL ? verbAt(text, at, limit, hasSubject) : null;
    if (verb) return { head: verb.head, hold: verb.hold, hasSubject, hasConjunction, isAdverbial: false };
    let past = hasSubject
      ? 0
      : endIf(marks & BEGINS.council, COUNCIL, text, at) ||
        (at === opening && isSentence ? endIf(marks & BEGINS.itself, ITSELF, text, at) : 0);
    if (past) hasSubject = true;
    else {
      past = endIf(marks & BEGINS.conjunction, CONJUNCTION, text, at);
      if (past && !hasSubject) hasConjunction = true;
      past ||= endIf(marks & BEGINS.adverb, ADVERB, text, at) || endIf(marks & BEGINS.phrase, PHRASE, text, at);
    }
    if (!past || past >= limit) break;
    at = past;
  }
  if (at === opening && !hasSubject) return NOTHING;
  const isAdverbial = !hasSubject && text.charCodeAt(at) === COMMA;
  return { head: null, hasSubject, hasConjunction, hold: 'weak', isAdverbial };
}

function verbAt(text: string, at: number, limit: number, hasSubject: boolean): Pick<Found, 'head' | 'hold'> | null {
  const marks = FIRSTS[text.charCodeAt(at)]!;
  const intention =
    marks & BEGINS.intention && isIntended(text.slice(at, at + BEFORE_INTENTION)) ? matchAt(INTENTION, text, at) : null;
  if (intention) {
    const end = at + intention[0].length;
    return directed(at, end - intention[1]!.length, end, 'intends', 'strong');
  }
  const stance = marks & BEGINS.stance ? matchAt(STANCE, text, at) : null;
  const hit = marks & BEGINS.verb ? LEXICON.at(text, at) : null;
  if (stance && (!hit || stance[0].length > hit.end - hit.start))
    return directed(at, at, at + stance[0].length, FEELINGS[stance[1]!]!, 'strong');
  const restated = hit && hit.value.force === 'reaffirms' ? restatedAt(text, hit.end) : null;
  if (restated) return directed(at, at, restated.end, restated.force, 'strong');
  if (hit)
    return isDependent(text, hit) || isTold(text, hit.end, hit.value.force)
      ? null
      : directed(at, at, hit.end, hit.value.force, hit.value.hold, joinedTo(text, hit.end));
  const concern = endIf(marks & BEGINS.concern, CONCERN, text, at);
  if (concern) return directed(at, at, concern, 'expresses', 'strong');
  const heard = endIf(marks & BEGINS.heard, HEARD, text, at);
  if (heard) return directed(at, at, heard, 'notes', 'strong');
  if (marks & BEGINS.towards) return stanceAfter(text, at, limit);
  if (endIf(marks & BEGINS.future, FUTURE, text, at))
    return directed(at, at, at + 1, 'intends', hasSubject ? 'strong' : 'future');
  const ought = endIf(marks & BEGINS.ought, OUGHT, text, at);
  return ought ? directed(at, at, ought, 'requests', 'ought') : null;
}

//   欢迎并赞赏捐助方的认捐        one clause with two verbs
//       ^^^^
function joinedTo(text: string, end: number): NonNullable<Head['joined']> | null {
  if (text[end] !== '并' && text[end] !== '和') return null;
  const second = LEXICON.at(text, end + 1);
  if (!second || second.end === end + 2 || text[second.end] === '的') return null;
  return { verb: { start: second.start, end: second.end }, force: second.value.force };
}

const isIntended = (words: string): boolean => words.includes('打算') || words.includes('有意');

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

const directed = (
  start: number,
  from: number,
  to: number,
  force: Force,
  hold: Found['hold'],
  joined: Head['joined'] = null,
): Pick<Found, 'head' | 'hold'> => ({ head: { start, verb: { start: from, end: to }, force, joined }, hold });

//   商定了访问团的职权范围: told, not decided here
const isTold = (text: string, at: number, force: Force): boolean => force === 'decides' && text[at] === '了';

//   安理会要求的报告        安理会授权部署的特派团: the verb belongs to a noun that follows
function isDependent(text: string, verb: Span): boolean {
  if (text[verb.end] === '的') return !text.startsWith('的是,', verb.end); // 强调指出的是,必须合作
  return endIf(FIRSTS[text.charCodeAt(verb.start)]! & BEGINS.delegating, DELEGATING, text, verb.start) > verb.end;
}

//   对该地区目前的紧张状态表示关切
//                         ^^^^
function stanceAfter(text: string, at: number, limit: number): Pick<Found, 'head' | 'hold'> | null {
  const match = STANCE_IN.exec(text.slice(at, Math.min(limit, at + 160)));
  if (!match || /[。;]/.test(match.input.slice(0, match.index))) return null;
  const from = at + match.index;
  return directed(at, from, from + match[0].length, match[2] ? 'commends' : FEELINGS[match[1]!]!, 'strong');
}
