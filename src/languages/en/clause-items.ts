// A verb and the items of the list beneath its paragraph in, what of the items belongs to what is asked out.
import type { Force } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import type { Name, Part } from '../language.ts';
import { isSpace, isTrail } from './clause-ends.ts';
import type { Directive } from './directives.ts';
import { masked } from './masks.ts';
import { listsPeople } from './people-listed.ts';

// ---- data and pattern ----

const NONE: readonly Part[] = [];
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

// ---- function ----

//   Requests the Secretary-General: · Decides that the Mission shall –
//                                 ^                                ^
function opensList(text: string, end: number): boolean {
  const last = isSpace(text.charCodeAt(end - 1)) ? end - 2 : end - 1;
  const code = text.charCodeAt(last);
  return code === 58 || code === 45 || code === 0x2013 || code === 0x2014;
}

/** Lists the items beneath a chapeau: they say what is asked, reports and deadlines stand there too. */
export function itemsAfter(text: string, parts: readonly Part[], directive: Directive, end: number): readonly Part[] {
  const part = parts[directive.part]!;
  if (end <= directive.end || end < part.end - 2 || !opensList(text, part.end)) return NONE;
  let last = directive.part;
  while (parts[last + 1] && parts[last + 1]!.level > part.level) last++;
  return parts.slice(directive.part + 1, last + 1);
}

//   Demands that Exampleland: (a) Withdraw its forces …
//                ^^^^^^^^^^^
/** Tells whether nothing but the name of whoever is asked stands before the items. */
export const isName = (text: string, names: readonly Name[], lead: Span): boolean =>
  lead.end - lead.start < SHORT_LEAD && NAME_ALONE.test(masked(text, names, lead));

/** Tells whether the lead-in only names who is asked, and the items tell what. */
export const namesAlone = (text: string, { force, verb }: Directive, end: number, first: Part): boolean =>
  ASKS_SOMEBODY.has(force) &&
  ITEM_BEGINS.test(text.slice(first.start, first.start + 12)) &&
  end - verb.end < 500 &&
  !INFINITIVE.test(text.slice(verb.end, end));

//   Requests the Secretary-General, following consultations with the Union, to: (a) submit …; (b) report … every 90 days thereafter
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ one action
/** Gives the place of what is asked, with the items that belong to it. */
export function withItems(text: string, action: Span, items: readonly Part[], isOfItems: boolean): Span {
  const last = items.findLast(({ end }, i) => i === 0 || end - action.start <= MOST_ITEMS)!;
  const lead = text.slice(Math.max(action.start, action.end - 24), action.end);
  const isShort =
    action.end - action.start < SHORT_LEAD &&
    !lead.includes(' following') &&
    ITEM_TO.test(text.slice(items[0]!.start, items[0]!.start + 8));
  const isOpen = FOLLOWING.test(text.slice(Math.max(action.start, action.end - 70), action.end));
  const isOfPeople =
    text.slice(action.start, action.end).includes(' following ') && listsPeople(text, items[0]!.start, items[0]!.end);
  if (!isOfItems && !isShort && !isOpen && !isOfPeople && !EMPTY_LEAD.test(lead)) return action;
  let end = last.end;
  while (end > last.start && isTrail(text.charCodeAt(end - 1))) end--;
  return { start: action.start, end };
}
