// A draft in, its provisions out: each directive verb of the speaking body with who must act, what, by when and how often.
import { type Deadline, type Force, mayCommit } from '../../facts/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';
import type { Clause, Draft, Moment, Name, Part } from '../language.ts';
import { endsOf, isSpace } from './clause-ends.ts';
import { isName, itemsAfter, withItems } from './clause-items.ts';
import { conditionBefore } from './conditions.ts';
import { type Cues, cuesOf, type Told } from './cues.ts';
import type { DeadlinePlace } from './deadline-place.ts';
import { deadlineOf } from './deadlines.ts';
import { type Directive, directives } from './directives.ts';
import { isDuty } from './duties.ts';
import { afterAside, withFurther } from './further.ts';
import { limitBefore } from './limits.ts';
import { Memory } from './memory.ts';
import { hasAside } from './participle-asides.ts';
import { periodOf } from './periods.ts';
import { recurrenceOf } from './recurrences.ts';
import { isReport } from './reporting.ts';
import { DECISION_VERBS } from './words.ts';

const SPEAKING = new Set(['resolution', 'draft_resolution', 'presidential_statement', 'press_statement']);
//   to re-establish the Group for a further six months, this mandate being as follows: (a) to report monthly …: what that body does
const OF_BODY = /\b(?:mandate|tasks|functions|responsibilities)(?: being)?(?: as follows)?[\s:]*$/i;
const TO_COUNCIL = /\b(?:to|with|inform|brief|update) (?:the )?(?:members of the )?(?:Security )?(?:Council|Committee)\b/;
const MAY = /\bmay[\s:]*$/; // what is only allowed
// What every condition and every limit has; few words between a verb and what it asks have any of it.
const MAY_QUALIFY =
  / (?:if|unless|provided|subject|should|within|without|consistent|notwith|as part|on the basis|for (?:an? |the |up )|during|until|from \d|ha(?:s|ve) not|when|in(?:to)? (?:the )?(?:event|case|absence|accord|conform|line|light|view|each|all|his|its|their))|s (?:that|which|who|whose) [a-z]/;
const SHARES_OBJECT = /^,? (?:and|or)(?: (?:further|also|fully|strongly|warmly|deeply))? $/;
const LASTING: ReadonlySet<Force> = new Set(['decides', 'authorizes']); // what may hold for a period

// What the clauses of a draft are read from.
interface Reading {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly names: readonly Name[];
  readonly moments: readonly Moment[];
  readonly today: string | null;
  readonly cues: Cues;
  readonly memory: Memory;
}

/** Finds the provisions of the body that speaks. Letters and reports tell of others: they hold none. */
export function clauses(draft: Draft): Clause[] {
  const { page, outline, names, moments } = draft;
  const { text } = page;
  if (!SPEAKING.has(outline.header.kind)) return [];
  const { parts } = outline;
  const today = outline.header.date?.value ?? null;
  const all = directives(text, parts);
  const ends = endsOf(text, parts, all);
  const reading: Reading = { text, parts, names, moments, today, cues: cuesOf(text), memory: new Memory(draft) };
  const found: Clause[] = [];
  for (let i = 0; i < all.length; i++) {
    const clause = clauseAt(reading, all[i]!, ends[i]!);
    if (i > 0) found[i - 1] = withNext(text, names, found[i - 1]!, clause);
    found.push(clause);
  }
  return found;
}

function clauseAt(reading: Reading, directive: Directive, end: number): Clause {
  const told = reading.cues.within(directive.start, end);
  if (mayCommit(directive.force)) return askedAt(reading, directive, end, told, false);
  const { text, parts, names } = reading;
  const isOperative = parts[directive.part]!.role !== 'preamble';
  const duty = isOperative && isDuty(text, names, directive.force, directive.end, end, told.saysDuty);
  return duty ? askedAt(reading, directive, end, told, true) : statedAt(reading, directive, end, told);
}

function statedAt({ text, memory }: Reading, directive: Directive, end: number, { themes }: Told): Clause {
  memory.told(directive);
  const { start, part, verb, force } = directive;
  return {
    start,
    end,
    part,
    verb,
    force,
    addressees: [],
    action: actionOf(text, directive.end, end, verb),
    duty: false,
    reporting: false,
    deadline: null,
    recurrence: null,
    themes,
  };
}

function askedAt(reading: Reading, directive: Directive, end: number, told: Told, duty: boolean): Clause {
  const { text, parts, cues, memory } = reading;
  const { start, part, verb, force } = directive;
  const words = { start: directive.end, end };
  const { addressees, action } = memory.asked(directive, end);
  const from = withFurther(text, words.start, actionFrom(text, words.start, action));
  const list = itemsAfter(text, parts, directive, end);
  const items = list.length ? { start: list[0]!.start, end: list.at(-1)!.end } : null;
  const beneath = items && cues.within(items.start, items.end);
  const first = addressees[0]?.name;
  const isOfBody =
    items !== null && first === 'Secretary-General' && OF_BODY.test(text.slice(Math.max(words.start, end - 60), end));
  const isOwn = force === 'decides' && first === 'Security Council';
  const reporting =
    force !== 'intends' &&
    (asksReport(text, words, told) ||
      (items !== null &&
        (force === 'decides'
          ? !isOwn && !MAY.test(text.slice(end - 8, end)) && reportsIn(reading, list)
          : asksReport(text, items, beneath!))));
  const place = placeOf(reading, hasAside(text, words.start, from) ? { start: from, end } : words, told);
  return {
    start,
    end,
    part,
    verb,
    force,
    addressees,
    action: items ? actionWith(reading, directive, from, end, list) : actionOf(text, deedFrom(directive, from), end, verb),
    duty,
    reporting,
    deadline: deadlineOf(place) ?? (isOwn || isOfBody ? null : reportDue(reading, list)) ?? heldFor(force, place),
    recurrence:
      recurrenceOf(text, words, told.recurrences, reporting) ??
      (items && !isOfBody && (force !== 'decides' || reporting)
        ? recurrenceOf(text, items, beneath!.recurrences, reporting)
        : null),
    themes: told.themes,
  };
}

function actionWith({ text, names }: Reading, directive: Directive, from: number, end: number, list: readonly Part[]): Span {
  const isOfItems = from >= end || isName(text, names, { start: from, end });
  const action = isOfItems ? list[0]! : actionOf(text, deedFrom(directive, from), end, directive.verb);
  return withItems(text, action, list);
}

const asksReport = (text: string, span: Span, { saysReport, forms }: Told): boolean => saysReport && isReport(text, span, forms);

//   decides that the Panel shall: (a) assist the Committee …; (b) report to the Council …        one of its tasks, each read for itself
const reportsIn = ({ text, cues }: Reading, list: readonly Part[]): boolean =>
  list.some(
    (item) => TO_COUNCIL.test(text.slice(item.start, item.end)) && asksReport(text, item, cues.within(item.start, item.end)),
  );

function placeOf({ text, moments, today }: Reading, span: Span, { times, saysReport }: Told): DeadlinePlace {
  const first = moments[firstFrom(moments, span.start)];
  return { text, span, times, saysReport, moments, hasDays: first !== undefined && first.start < span.end, today };
}

// What a list asks by a day binds that item alone; a report is what the whole of it comes to.
function reportDue(reading: Reading, list: readonly Part[]): Deadline | null {
  for (const item of list) {
    const told = reading.cues.within(item.start, item.end);
    const due = asksReport(reading.text, item, told) ? deadlineOf(placeOf(reading, item, told)) : null;
    if (due && due.kind !== 'event') return due;
  }
  return null;
}

//   Requests the Mission, and calls upon the country team, to help the Government        both are asked for the same
//                ^^^^^^^                                   ^^^^^^^^^^^^^^^^^^^^^^
//   welcomes and supports the commitment      both verbs have the same object
//                         ^^^^^^^^^^^^^^
function withNext(text: string, names: readonly Name[], clause: Clause, next: Clause): Clause {
  if (next.part !== clause.part) return clause;
  if (SHARES_OBJECT.test(text.slice(clause.verb.end, next.verb.start)))
    return { ...clause, action: clause.addressees.length ? next.action : actionOf(text, next.verb.end, clause.end, clause.verb) };
  const isSame =
    clause.addressees.length > 0 &&
    next.addressees.length > 0 &&
    text.startsWith(', to ', next.action.start - 2) &&
    isName(text, names, clause.action);
  if (!isSame) return clause;
  const { action, reporting, deadline, recurrence } = next;
  return { ...clause, action, reporting, deadline, recurrence };
}

//   Requests the Secretary-General to establish an office for a period of 12 months beginning on 1 January 2031: held from that day
function heldFor(force: Force, place: DeadlinePlace): Deadline | null {
  if (LASTING.has(force)) return periodOf(place);
  const held = force === 'requests' || force === 'recommends' ? periodOf(place) : null;
  return held && (held.date || /^\d/.test(held.anchor ?? '')) ? held : null;
}

// what is asked holds on a condition, or within a limit, that stands before it: the earlier of both begins it
const actionFrom = (text: string, verbEnd: number, action: number): number =>
  action > verbEnd && MAY_QUALIFY.test(text.slice(verbEnd, action))
    ? Math.min(conditionBefore(text, verbEnd, action), limitBefore(text, verbEnd, action))
    : action;

const firstWord = (base: string): string => (base.includes(' ') ? base.slice(0, base.indexOf(' ')) : base);

//   Extends the mandate until 15 June        To renew the mandate        the verb itself says what is decided
//   ^^^^^^^                                  ^^^^^^^^
const deedFrom = ({ base, force, mood, start, verb }: Directive, from: number): number =>
  force === 'decides' && DECISION_VERBS.has(firstWord(base)) && from >= verb.end ? (mood === 'item' ? start : verb.start) : from;

const isLead = (code: number): boolean => isSpace(code) || code === 44 || code === 58;

//   Calls upon all parties: (a) …        what is to be done follows in the items: whom it is asked of stands for it
//              ^^^^^^^^^^^
function actionOf(text: string, from: number, end: number, verb: Span): Span {
  for (const after of [from, verb.end]) {
    let start = after;
    while (start < end && isLead(text.charCodeAt(start))) start++;
    start = afterAside(text, start);
    if (start < end) return { start, end };
  }
  return { start: verb.start, end: verb.end };
}
