// A read draft in, what is done to the mandates of missions, forces, offices and expert bodies out: only where the Council itself decides it.
import { firstFrom, lastBefore, type Span, within } from '../../text/index.ts';
import type { Clause, MandateClaim, Part, ReadDraft } from '../language.ts';
import { keepsStrength } from './bound-bodies.ts';
import { ceilingIn } from './ceilings.ts';
import { adjustment } from './mandate-adjustments.ts';
import { bodiesIn } from './mandate-bodies.ts';
import { type Item, itemsIn } from './mandate-items.ts';
import { classOf, headOf, namedFrom } from './mandate-objects.ts';
import { type Anchor, anchorsIn } from './mandate-verbs.ts';
import { reportedMandates } from './reported-mandates.ts';
import { type Term, termOf } from './terms.ts';
import { toldMandates } from './told-mandates.ts';

// ---- data and pattern ----

const SPEAKING = new Set(['resolution', 'draft_resolution', 'presidential_statement']);
const DECIDING = new Set(['decides', 'authorizes', 'endorses', 'reaffirms']);
// What the Secretary-General is asked to set up, and what the Council once recommended: the creation of a force.
const SETTING_UP = /\b(?:establish|creat|set up|station)/;
const PURPOSE =
  /,? (?:in order|with a view|with the (?:intention|expectation)|on the understanding|in the expectation|subject to|provided that|bearing in mind|and requests|and to (?!extend|renew|continue)|pending)\b/;
const OBJECT_LIMIT = 320;
//   to extend the deployment of an additional 2,000 military personnel      of strength, not of the mandate
const STRENGTH =
  /^(?:until \d{1,2} [A-Z][a-z]+ \d{4} )?the (?:temporary )?(?:deployment|increase|redeployment) (?:of|in) (?:an additional |additional |up to |the )?(?:\d|military|civilian|strength|force)/;
const GIVES: ReadonlySet<string> = new Set(['establish', 'extend', 'renew', 'authorise']);
const SETS_UP: ReadonlySet<string> = new Set(['establish', 'authorise']);
// To continue, maintain or have a mandate without a term, or to end without a mandate, says nothing of authority.
const ENDS_WHAT = /mandate|authori[sz]ation|operation|Mission|Force|Committee|Panel|Group|UN[A-Z]|MI[A-Z]/;
const NEEDS_TERM = /^(?:continu|maintain|have|include|commence)/i;
const RECITED = /\bin which (?:it|the (?:Security )?Council)[ :,]*$/;
//   Decides that the provisions of its resolution 9001 (2031) shall continue in force until 30 June 2032
const BY_REFERENCE =
  /^ that the (?:provisions|authori[sz]ations?) (?:of|set out in|contained in) (?:its )?resolution (\d+ \(\d{4}\)) shall (?:continue in force|be extended|remain in force)/;

// ---- function ----

/** Finds what a text establishes, extends, adjusts or ends. */
export function mandates(draft: ReadDraft): MandateClaim[] {
  const { header } = draft.outline;
  if (header.kind === 'monthly_assessment') return toldMandates(draft);
  if (header.kind === 'report') return reportedMandates(draft);
  if (!SPEAKING.has(header.kind)) return [];
  const found: MandateClaim[] = [];
  const items = itemsIn(draft.page);
  for (const clause of draft.clauses) {
    if (speaksOfMandates(draft, clause) && !addsCeiling(draft, clause, found)) found.push(...claimsOf(draft, clause));
    else if (items.length && clause.force !== 'decides') found.push(...itemsOfDecision(draft, clause, items));
  }
  return found.length ? once(merged(found)) : found;
}

//   to extend the deployment of the Mission until 31 May 2032, authorizes the continuation until that date of up to 9,800 troops
//                                                                                                          ^^^^^^^^^^^^^^^^^^ its strength
function addsCeiling({ page: { text }, outline: { parts } }: ReadDraft, clause: Clause, found: MandateClaim[]): boolean {
  const last = found.at(-1);
  if (clause.force !== 'authorizes' || !last || last.start < parts[clause.part]!.start) return false;
  if (!keepsStrength(text.slice(clause.verb.end, Math.min(clause.end, clause.verb.end + 80)))) return false;
  found[found.length - 1] = { ...last, ceiling: last.ceiling ?? ceilingIn(text, clause.verb.end, clause.end) };
  return true;
}

function speaksOfMandates({ page, outline: { parts } }: ReadDraft, clause: Clause): boolean {
  const part = parts[clause.part]!;
  if (part.role !== 'operative' && part.role !== 'statement') return false;
  if (clause.force === 'requests' || clause.force === 'recommends')
    return SETTING_UP.test(page.text.slice(clause.verb.end, Math.min(clause.end, clause.verb.end + 140)));
  return DECIDING.has(clause.force) && !isRecited(page.text, parts, clause.part);
}

//   1. Reaffirms its resolution 425 (1978) in which it (i) … (iii) Decides … to establish a force      the decision of another day
function isRecited(text: string, parts: readonly Part[], at: number): boolean {
  if (parts[at]!.level === 0) return false;
  let head = at;
  while (head > 0 && parts[head]!.level > 0) head--;
  const { end } = parts[head]!;
  return RECITED.test(text.slice(Math.max(0, end - 60), end));
}

//   Decides: (a) To call upon … of 22 October 1973 (b) To renew the mandate of …      an item that no semicolon parts from the one before
//   Expressing concern …, (a) Calls upon …; (b) Decides to renew the mandate of …       the operative part printed on with the preamble
function itemsOfDecision(draft: ReadDraft, clause: Clause, items: readonly Item[]): MandateClaim[] {
  const { text } = draft.page;
  const part = draft.outline.parts[clause.part]!;
  const found: MandateClaim[] = [];
  for (const { start, verb, action, isCompleted } of within(items, clause)) {
    const isDecided = isCompleted
      ? /Decides ?:/.test(text.slice(Math.max(0, part.body - 60), part.body + 24))
      : !/\bin which it\b/.test(text.slice(clause.start, start));
    if (!isDecided) continue;
    const next = text.slice(start, clause.end).indexOf('; (');
    const end = next < 0 ? clause.end : start + next;
    found.push(...claimsAt(draft, { ...clause, start: verb.start, end, verb }, { ...verb, action, use: 'own' }, end));
  }
  return found;
}

function claimsOf(draft: ReadDraft, clause: Clause): MandateClaim[] {
  const referred = BY_REFERENCE.exec(draft.page.text.slice(clause.verb.end, Math.min(clause.end, clause.verb.end + 160)));
  if (referred) return byReference(draft, clause, referred[1]!);
  const anchors = anchorsIn(draft.page, clause);
  const claims: MandateClaim[] = [];
  for (let i = 0; i < anchors.length; i++)
    claims.push(...claimsAt(draft, clause, anchors[i]!, anchors[i + 1]?.start ?? clause.end));
  return claims.length ? claims : adjustment(draft, clause);
}

// The mandates of another resolution go on: which they are, only that resolution says.
function byReference(draft: ReadDraft, { start, end, verb }: Clause, resolution: string): MandateClaim[] {
  const term = termOf(draft.page.text, { start: verb.end, end }, draft.moments);
  if (!term.until) return [];
  const authority = draft.outline.header.symbol?.value ?? null;
  return [{ start, end, mission: `mandates under S/RES/${resolution}`, action: 'extend', ...term, ceiling: null, authority }];
}

function claimsAt(draft: ReadDraft, clause: Clause, anchor: Anchor, next: number): MandateClaim[] {
  const { text } = draft.page;
  const isAfter = anchor.use === 'own' || anchor.use === 'infinitive' || anchor.use === 'noun' || isOfSubject(text, anchor);
  const end = Math.min(clause.end, next, anchor.end + OBJECT_LIMIT);
  const object = isAfter ? { start: anchor.end, end } : { start: subjectStart(text, clause, anchor), end: anchor.start };
  const words = text.slice(object.start, object.end).trimStart();
  const verb = text.slice(anchor.start, anchor.end);
  const isChange = anchor.action === 'extend' || anchor.action === 'renew';
  if (anchor.action === 'terminate' && !ENDS_WHAT.test(words.slice(0, 120))) return [];
  const place = placeOf(draft, anchor, object, isAfter);
  if (!place) return [];
  const bodies = bodiesIn(draft, isAfter ? headOf(text, place) : place, !isChange && anchor.action !== 'terminate');
  if (!bodies.length) return [];
  const term = termAt(draft, clause, anchor);
  const hasTerm = term.until !== null || term.for !== null;
  if (!hasTerm && (NEEDS_TERM.test(verb) || (!isAfter && anchor.action === 'authorise'))) return [];
  const isGranted = clause.force === 'authorizes' || /\bauthori[sz]es?\b/.test(text.slice(clause.verb.end, anchor.start));
  const isWidened = isChange && !hasTerm && /\bto (?:that end|include|cover)\b/.test(words.slice(0, 160));
  const action =
    isWidened || (isChange && STRENGTH.test(words))
      ? 'adjust'
      : isGranted && !/^(?:extend|renew|extension|renewal|continu)/i.test(verb)
        ? 'authorise'
        : anchor.action;
  return bodies.slice(0, 3).map((mission) => ({
    start: clause.start,
    end: clause.end,
    mission,
    action,
    until: term.until ?? (anchor.action === 'terminate' ? dayOfEnd(draft, { start: anchor.start, end: clause.end }) : null),
    for: term.for,
    from: term.from ?? (/^commence/.test(verb) ? dayBefore(draft, object.start) : null),
    ceiling: ceilingIn(text, anchor.end, clause.end),
    authority: draft.outline.header.symbol?.value ?? null,
  }));
}

//   that the presence shall include a United Nations Mission in …      what stands after the verb is what is set up
const isOfSubject = (text: string, anchor: Anchor): boolean =>
  anchor.use === 'intransitive' && /^(?:constitute|include)$/.test(text.slice(anchor.start, anchor.end));

// What is set up or sent must be a body that is named; what is changed or ended may be meant only, but must be a mandate.
function placeOf(draft: ReadDraft, anchor: Anchor, object: Span, isAfter: boolean): Span | null {
  const { text } = draft.page;
  const verb = text.slice(anchor.start, anchor.end);
  const words = text.slice(object.start, object.end).trimStart();
  const named =
    isAfter && SETS_UP.has(anchor.action) && !/^(?:stationing|mandate)$/.test(verb)
      ? namedFrom(draft, object)
      : { start: object.start, end: object.end, isNamed: false };
  if (!named) return null;
  if (anchor.use === 'intransitive' && /^ to (?!\d)/.test(text.slice(anchor.end, anchor.end + 5))) return null;
  const isMandate =
    named.isNamed ||
    anchor.use === 'continued' ||
    /^(?:have|mandate|stationing|commence)/.test(verb) ||
    classOf(isAfter ? words : subjectOf(words)) === 'mandate' ||
    (!isAfter && classOf(words.slice(words.lastIndexOf(', ') + 2)) === 'mandate');
  return isMandate ? { start: named.start, end: named.end } : null;
}

//   authority be transferred to UNMIN on 1 July 2032, at which point UNMIN shall commence the implementation of its mandate
//                                                             ^ its subject begins here
function subjectStart(text: string, clause: Clause, anchor: Anchor): number {
  const first = Math.max(clause.verb.end, anchor.start - OBJECT_LIMIT);
  const at = text.slice(first, anchor.start).lastIndexOf(' at which ');
  return at < 0 ? first : first + at;
}

// The day that a place follows: on 1 July 2032, at which point …
const dayBefore = ({ moments }: ReadDraft, place: number): string | null => {
  const moment = lastBefore(moments, place);
  return moment && place - moment.end <= 2 && moment.value.length === 10 ? moment.value : null;
};

//   is terminated forthwith · to terminate the mandate … with immediate effect · will end on 15 April
function dayOfEnd({ page: { text }, outline, moments }: ReadDraft, { start, end }: Span): string | null {
  if (/\b(?:forthwith|with immediate effect|immediately(?! (?:on|upon|after|following)))\b/.test(text.slice(start, end)))
    return outline.header.date?.value ?? null;
  const on = moments[firstFrom(moments, start)];
  return on && on.end <= end && on.value.length === 10 && / on $/.test(text.slice(start, on.start)) ? on.value : null;
}

// The term stands after the verb or before it, in the paragraph that is referred to, or in what is asked to carry it out.
//   Decides to authorize, for six months as from 1 June, the deployment …      for the period specified in paragraph 1 above
//   … extend the mandate of the Group, and requests the Secretary-General to re-establish it for a further period of six months
function termAt(draft: ReadDraft, clause: Clause, anchor: Anchor): Term {
  const { page, outline, moments } = draft;
  const { text } = page;
  const adopted = outline.header.date?.value ?? null;
  const own = termOf(text, termPlace(text, anchor, clause), moments, adopted);
  if (own.until || own.for) return own;
  const before = termOf(text, { start: clause.verb.end, end: anchor.start }, moments, adopted);
  if (before.until || before.for) return before;
  const referred = /\bperiod (?:specified|mentioned|referred to|set out|set forth|indicated) in paragraph (\d+)/.exec(
    text.slice(clause.start, clause.end),
  );
  if (/^continue$/i.test(text.slice(anchor.start, anchor.end)))
    return termOf(text, { start: anchor.end, end: clause.end }, moments, adopted);
  const part = referred && outline.parts.find(({ label, level }) => level === 0 && label === referred[1]);
  if (part) return termOf(text, part, moments, adopted);
  const end = outline.parts[clause.part]!.end;
  const rest = { start: clause.end, end: Math.min(end, clause.end + OBJECT_LIMIT) };
  // set up a Force, and requests …; the Force shall be established for an initial period of six months
  if (
    anchor.action === 'establish' &&
    /\b(?:shall|will) be (?:established|stationed|deployed) for\b/.test(text.slice(rest.start, rest.end))
  )
    return termOf(text, rest, moments, adopted);
  return (anchor.action === 'extend' || anchor.action === 'renew') &&
    /\b(?:re-?establish|re-?appoint|extend|create for)/.test(text.slice(rest.start, rest.end))
    ? termOf(text, rest, moments, adopted)
    : own;
}

// The term stands before purposes, conditions and expectations, which have dates of their own.
function termPlace(text: string, anchor: Anchor, clause: Clause): Span {
  const end = Math.min(clause.end, anchor.end + OBJECT_LIMIT + 200);
  const stop = text.slice(anchor.end, end).search(PURPOSE);
  return { start: anchor.end, end: stop < 0 ? end : anchor.end + stop };
}

// In the passive the mandate stands before its verb, after whatever introduces it.
function subjectOf(words: string): string {
  const place = words.search(/\b(?:the|its|this|their) (?:[a-z]+ ){0,2}(?:mandates?|stationing|authori[sz]ation|deployment)\b/);
  return place >= 0 ? words.slice(place) : words.replace(/^.*?\bthat /, '');
}

// One mandate for one deed: a later verb of the same clause about the same body adds what the first left open.
function merged(claims: readonly MandateClaim[]): MandateClaim[] {
  const kept: MandateClaim[] = [];
  for (const claim of claims) {
    const i = sameDeed(kept, claim);
    const known = i < 0 ? undefined : kept[i];
    if (!known) kept.push(claim);
    else
      kept[i] = {
        ...known,
        until: known.until ?? claim.until,
        for: known.for ?? claim.for,
        ceiling: known.ceiling ?? claim.ceiling,
      };
  }
  return kept;
}

// Claims of one clause stand together at the end.
function sameDeed(kept: readonly MandateClaim[], claim: MandateClaim): number {
  for (let i = kept.length - 1; i >= 0 && kept[i]!.start === claim.start; i--) {
    if (kept[i]!.mission === claim.mission && (kept[i]!.action === claim.action || (!claim.until && !claim.for))) return i;
  }
  return -1;
}

// 1. Decides to set up a Force      2. Decides that the Force shall be established for six months      one deed: the paragraph with the term
function once(claims: readonly MandateClaim[]): MandateClaim[] {
  const hasTerm = ({ until, for: length }: MandateClaim): boolean => until !== null || length !== null;
  const isBare = (one: MandateClaim): boolean => one.action === 'establish' && !hasTerm(one);
  const bare = new Map<string, MandateClaim>();
  for (const one of claims) if (isBare(one) && !bare.has(one.mission)) bare.set(one.mission, one);
  const isGiven = (one: MandateClaim): boolean => GIVES.has(one.action) && hasTerm(one);
  const given = new Set(claims.filter(isGiven).map(({ mission }) => mission));
  return claims
    .filter((one) => !isBare(one) || !given.has(one.mission))
    .map((one) => {
      const setUp = bare.get(one.mission);
      return setUp && isGiven(one) ? { ...one, action: 'establish', ceiling: one.ceiling ?? setUp.ceiling } : one;
    });
}
