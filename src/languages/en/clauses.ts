// A draft in, its provisions out: each directive verb of the speaking body with who must act, what, by when and how often.
import { type Deadline, type Force, mayCommit } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import type { Clause, Draft, Name, Part } from '../language.ts';
import { conditionBefore } from './conditions.ts';
import { type Cue, cuesOf } from './cues.ts';
import { type DeadlinePlace, deadlineOf } from './deadlines.ts';
import { type Directive, directives } from './directives.ts';
import { withFurther } from './further.ts';
import { limitBefore } from './limits.ts';
import { masked } from './masks.ts';
import { Memory } from './memory.ts';
import { periodOf } from './periods.ts';
import { recurrenceOf } from './recurrences.ts';
import { isReport } from './reporting.ts';
import { SENTENCE_END } from './voices.ts';
import { DECISION_VERBS } from './words.ts';

const SPEAKING = new Set(['resolution', 'draft_resolution', 'presidential_statement', 'press_statement']);
const DUTY =
  /\b(?:(?:is|are|be|been|remains?) (?:[a-z]+ly )?(?:legally )?(?:obliged|obligated|required|bound|under (?:an? |the )?obligations?) to|(?:has|have|had) (?:an? |the )?(?:[a-z]+ )?(?:obligation|duty) (?:to|under)|obligations? (?:on|upon) (?:both|all|the) [a-z ]{3,40} to)\b/;
const CHAPEAU_END = /[:\u2013\u2014-]\s*$/;
//   to re-establish the Group for a further six months, this mandate being as follows: (a) to report monthly …: what that body does
const OF_BODY = /\b(?:mandate|tasks|functions|responsibilities)(?: being)?(?: as follows)?[\s:]*$/i;
const ADVERB_ALONE = /^[\s,]*(?:also|further|[a-z]+ly)?[\s,]*$/;
const DUTY_SHALL = /\bshall (?:not )?(?:be |immediately |fully )?[a-z]+/;
const DUTIFUL: ReadonlySet<Force> = new Set(['determines', 'reaffirms', 'endorses', 'emphasises', 'recalls']);
const LASTING: ReadonlySet<Force> = new Set(['decides', 'authorizes']); // what may hold for a period
const GOES_BACK = /^(?:This|These|That|Those|Such|They|It|He|She)\b/;
//   shall not apply to: (a) food · updates on: (a) … · that all parties ensure: – the safety of … · in particular by: (a) …
//                   ^^                     ^^                           ^^^^^^                      ^^^^^^^^^^^^^^^^ in the middle of its sentence
const EMPTY_LEAD =
  /(?:^|\s)(?:shall|may|must|should|will|(?:not )?(?:ensure|prevent|include|provide)|including(?: by| through)?|in particular(?: by)?,?|especially|notably|inter alia,?|namely,?|that|to|of|on|in|by|for|from|with|and|or)$/;
//   shall take the necessary measures: (a) to prevent …; (b) to prohibit … · Demands that Exampleland: (a) Withdraw its forces …
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                                                     ^^^^^^^^^^^ too short to tell what is asked
const SHORT_LEAD = 60; // characters; not: shall have the following mandate:, which says enough
// to use the funds for the following purposes: (a) …      (not: shall have the following mandate:, whose tasks are a list of their own)
const FOLLOWING = /\b(?:following(?! (?:mandate|tasks|functions|responsibilities|composition))|as follows)\b[^.;]{0,50}$/;
const NAME_ALONE = /^(?:the |all |both |other )*(?:X+|States|parties|sides)[,: ]*$/;
const ITEM_TO = /^(?:\([a-z]+\)\s*)?to\b/;
// calls upon all States: (a) To promote the treaty      what is asked begins in the items where the lead-in names who is asked alone
const ITEM_BEGINS = /^(?:\([a-z]+\)\s*|[-–—•] )?[Tt]o [a-z]/;
const ASKS_SOMEBODY: ReadonlySet<Force> = new Set(['requests', 'calls', 'urges', 'encourages', 'invites', 'demands']);
const INFINITIVE =
  /(?<!\b(?:pursuant|according|due|prior|relating|related|respect|regard|relation|addition|referred|reference|contrary|annexed|subject)) to (?!the\b|its\b|their\b|all\b|any\b|this\b|that\b|these\b|resolutions?\b|paragraphs?\b|it\b)[a-z]/;
const MOST_ITEMS = 1500; // characters of a list that are one action
const JOINING = new Set(['and', 'but', 'while', 'or', 'yet', 'thus']);

const isSpace = (code: number): boolean => code === 32 || code === 10;

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

const isTrail = (code: number): boolean =>
  isSpace(code) || code === 44 || code === 59 || code === 58 || code === 46 || code === 34;

// ... and to report; and |requests ...      commas, full stops and the word that joins the next clause end no clause
//                 ^^^^^^ left out
function endBefore(text: string, directive: Directive, limit: number): number {
  const floor = Math.max(directive.end, limit - 24);
  let end = limit;
  while (end > floor && isSpace(text.charCodeAt(end - 1))) end--;
  let word = end;
  while (word > floor && isSmallLetter(text.charCodeAt(word - 1))) word--;
  const isParted = word > floor && word < end && isTrail(text.charCodeAt(word - 1)) && /[\s,;]/.test(text[word - 1]!);
  if (isParted && JOINING.has(text.slice(word, end))) end = word;
  while (end > floor && isTrail(text.charCodeAt(end - 1))) end--;
  return end;
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

function endsOf(text: string, parts: readonly Part[], all: readonly Directive[]): number[] {
  const ends: number[] = [];
  for (let i = all.length - 1; i >= 0; i--) {
    const directive = all[i]!;
    const next = all[i + 1];
    const part = parts[directive.part]!;
    const isLast = !next || next.part !== directive.part;
    if (!isLast && sharesObject(text, directive, next)) ends[i] = ends[i + 1]!;
    else {
      const limit = isLast ? part.end : Math.max(directive.end, next.lead);
      const isTold = part.role === 'statement';
      ends[i] = endBefore(text, directive, isTold ? sentenceEnd(text, directive.end, limit) : limit);
    }
  }
  return ends;
}

// The items beneath a chapeau say what is asked; reports and deadlines stand there too.
function itemsAfter(parts: readonly Part[], directive: Directive, end: number, text: string): readonly Part[] {
  const part = parts[directive.part]!;
  if (end < part.end - 2 || !CHAPEAU_END.test(text.slice(part.end - 2, part.end))) return [];
  let last = directive.part;
  while (parts[last + 1] && parts[last + 1]!.level > part.level) last++;
  return parts.slice(directive.part + 1, last + 1);
}

/** Finds the provisions of the body that speaks. Letters and reports tell of others: they hold none. */
export function clauses(draft: Draft): Clause[] {
  const { page, outline, moments } = draft;
  const { text } = page;
  if (!SPEAKING.has(outline.header.kind)) return [];
  const { parts } = outline;
  const today = outline.header.date?.value ?? null;
  const all = directives(text, parts);
  const ends = endsOf(text, parts, all);
  const cues = cuesOf(text);
  const memory = new Memory(draft);
  const found = all.map((directive, i): Clause => {
    const { start, part, verb, force } = directive;
    const end = ends[i]!;
    const words = { start: directive.end, end };
    const commits = mayCommit(force);
    const said = text.slice(words.start, Math.min(end, words.start + 1200));
    const isDutiful = !commits && DUTIFUL.has(force) && parts[part]!.role !== 'preamble';
    const duty = isDutiful && (DUTY.test(said) || (force === 'determines' && DUTY_SHALL.test(said)));
    const isAsked = commits || duty;
    const request = isAsked ? memory.asked(directive, end) : memory.told(directive);
    const from = isAsked ? withFurther(text, words.start, actionFrom(text, words.start, request.action)) : request.action;
    const list = isAsked && end > directive.end ? itemsAfter(parts, directive, end, text) : [];
    const isOfItems = list.length > 0 && (from >= end || isName(text, draft.names, { start: from, end }));
    const items = list.length ? { start: list[0]!.start, end: list.at(-1)!.end } : null;
    const near = cues.within({ start, end });
    const beneath = items ? cues.within(items) : [];
    const asksReport = (span: Span, told: readonly Cue[]) => told.some(({ kind }) => kind === 'report') && isReport(text, span);
    const reporting =
      isAsked &&
      force !== 'intends' &&
      (asksReport(words, near) || (items !== null && force !== 'decides' && asksReport(items, beneath)));
    // What a list asks by a day binds that item alone; a report is what the whole of it comes to.
    const reportDue = (asked: readonly Part[]): Deadline | null => {
      for (const item of asked) {
        const told = cues.within(item);
        const due = asksReport(item, told) ? deadlineOf({ text, span: item, cues: told, moments, today }) : null;
        if (due && due.kind !== 'event') return due;
      }
      return null;
    };
    const isOfBody =
      items !== null &&
      request.addressees[0]?.name === 'Secretary-General' &&
      OF_BODY.test(text.slice(Math.max(words.start, end - 60), end));
    const isOwn = force === 'decides' && request.addressees[0]?.name === 'Security Council';
    const place = { text, span: words, cues: near, moments, today };
    const deadline = isAsked
      ? (deadlineOf(place) ?? (isOwn || isOfBody ? null : reportDue(list)) ?? heldFor(force, place))
      : null;
    const recurrence = isAsked
      ? (recurrenceOf(text, words, near, reporting) ??
        (items && !isOfBody && force !== 'decides' ? recurrenceOf(text, items, beneath, reporting) : null))
      : null;
    return {
      start,
      end,
      part,
      verb,
      force,
      addressees: request.addressees,
      action: withItems(
        text,
        isOfItems ? list[0]! : actionOf(text, deedFrom(directive, from), end, verb),
        list,
        isOfItems || (list.length > 0 && namesAlone(text, directive, end, list[0]!)),
      ),
      duty,
      reporting,
      deadline,
      recurrence,
      themes: themesOf(near),
    };
  });
  return found.map((clause, i) => withNext(text, draft.names, clause, found[i + 1]));
}

//   Requests the Mission, and calls upon the country team, to help the Government        both are asked for the same
//                ^^^^^^^                                   ^^^^^^^^^^^^^^^^^^^^^^
function withNext(text: string, names: readonly Name[], clause: Clause, next: Clause | undefined): Clause {
  const isSame =
    next !== undefined &&
    next.part === clause.part &&
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

function themesOf(cues: readonly Cue[]): string[] {
  const themes: string[] = [];
  for (const { theme } of cues) if (theme !== null && !themes.includes(theme)) themes.push(theme);
  return themes;
}

// what is asked holds on a condition, or within a limit, that stands before it: the earlier of both begins it
const actionFrom = (text: string, verbEnd: number, action: number): number =>
  Math.min(conditionBefore(text, verbEnd, action), limitBefore(text, verbEnd, action));

//   Extends the mandate until 15 June        To renew the mandate        the verb itself says what is decided
//   ^^^^^^^                                  ^^^^^^^^
const deedFrom = ({ base, force, mood, start, verb }: Directive, from: number): number =>
  force === 'decides' && DECISION_VERBS.has(base.split(' ', 1)[0]!) && from >= verb.end
    ? mood === 'item'
      ? start
      : verb.start
    : from;

const isLead = (code: number): boolean => isSpace(code) || code === 44 || code === 58;

//   Calls upon all parties: (a) …        what is to be done follows in the items: whom it is asked of stands for it
//              ^^^^^^^^^^^
function actionOf(text: string, from: number, end: number, verb: Span): Span {
  for (const after of [from, verb.end]) {
    let start = after;
    while (start < end && isLead(text.charCodeAt(start))) start++;
    if (start < end) return { start, end };
  }
  return { start: verb.start, end: verb.end };
}

const namesAlone = (text: string, { force, verb }: Directive, end: number, first: Part): boolean =>
  ASKS_SOMEBODY.has(force) &&
  ITEM_BEGINS.test(text.slice(first.start, first.start + 12)) &&
  end - verb.end < 500 &&
  !INFINITIVE.test(text.slice(verb.end, end));

//   Demands that Exampleland: (a) Withdraw its forces …
//                ^^^^^^^^^^^
const isName = (text: string, names: readonly Name[], lead: Span): boolean =>
  lead.end - lead.start < SHORT_LEAD && NAME_ALONE.test(masked(text, names, lead));

//   Requests the Secretary-General, following consultations with the Union, to: (a) submit …; (b) report … every 90 days thereafter
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ one action
function withItems(text: string, action: Span, items: readonly Part[], isOfItems: boolean): Span {
  const last = items.filter(({ end }, i) => i === 0 || end - action.start <= MOST_ITEMS).at(-1);
  if (!last) return action;
  const lead = text.slice(Math.max(action.start, action.end - 24), action.end);
  const isShort =
    action.end - action.start < SHORT_LEAD &&
    !lead.includes(' following') &&
    ITEM_TO.test(text.slice(items[0]!.start, items[0]!.start + 8));
  const isOpen = FOLLOWING.test(text.slice(Math.max(action.start, action.end - 70), action.end));
  if (!isOfItems && !isShort && !isOpen && !EMPTY_LEAD.test(lead)) return action;
  let end = last.end;
  while (end > last.start && isTrail(text.charCodeAt(end - 1))) end--;
  return { start: action.start, end };
}
