// A verb and the items of the list beneath its paragraph in, what of the items belongs to what is asked out.
import type { Span } from '../../text/index.ts';
import type { Name, Part } from '../language.ts';
import { isSpace, isTrail } from './clause-ends.ts';
import type { Directive } from './directives.ts';
import { masked } from './masks.ts';

// ---- data and pattern ----

const NONE: readonly Part[] = [];
const SHORT_LEAD = 60; // characters
const NAME_ALONE = /^(?:the |all |both |other )*(?:X+|States|parties|sides)[,: ]*$/;
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

//   Requests the Secretary-General, following consultations with the Union, to: (a) submit …; (b) report … every 90 days thereafter
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ one action
//   decides that the Mission shall have the following mandate: (a) to monitor …; (b) to protect …
//                                       ^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^
/** Gives the place of what is asked, with the items that follow its colon; of a very long list those that are one action still. */
export function withItems(text: string, action: Span, items: readonly Part[]): Span {
  const last = items.findLast(({ end }, i) => i === 0 || end - action.start <= MOST_ITEMS)!;
  let end = last.end;
  while (end > last.start && isTrail(text.charCodeAt(end - 1))) end--;
  return { start: action.start, end };
}
