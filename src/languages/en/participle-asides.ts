// A verb that asks and a participle behind it in, whether that stands between whom it asks and what it asks of them out.
import type { Force } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import { isThing } from './agents.ts';

// ---- data and pattern ----

const ASKS: ReadonlySet<Force> = new Set(['requests', 'urges', 'calls', 'encourages', 'invites']);
const LONGEST_PARTY = 140;
const REACH = 420;
const INFINITIVE = / (?:not )?to (?!the |all |both |its |this |that |these |[A-Z])[a-z]+|[;:]/;
const ANYBODY = /^,? ?(?:(?:up)?on |to |also |further |again )*(?:the |all |both |those |any )?[A-Za-z]/;
const THEN_ASKS = /^[^;.]{3,400}?, (?:not )?to (?!the |all |both |its |this |that |these |such |be )[a-z]+ /;
const OTHER_VERB =
  /, (?:and |also |further )*(?:requests|urges|calls|encourages|invites|decides|welcomes|demands|to th(?:is|at) end)\b/;
const ASIDE =
  /, (?:while |whilst )?(?:also )?(?:noting|recalling|recognizing|acknowledging|emphasizing|stressing|bearing in mind|taking note|welcoming) /;

// ---- function ----

//   invites the Group, noting that the mandate ends by 16 December 2031, |to consult        the day is none by which it is asked to
/** Tells whether a participle stands between a verb and what it asks. */
export const hasAside = (text: string, verbEnd: number, action: number): boolean =>
  action - verbEnd > 30 && ASIDE.test(text.slice(verbEnd, action));

//   calls upon the parties, |taking into account the needs of civilians,| to allow access       said of the parties, not by the Council
//              ^^^^^^^^^^^ asked                                            ^^ what is asked
/** Tells whether a participle between `lead` and `end` parts those asked by the verb before from what they are to do. */
export function partsParty(text: string, last: (Span & { readonly force: Force }) | null, lead: number, end: number): boolean {
  if (!last || !ASKS.has(last.force) || lead - last.end > LONGEST_PARTY || lead - last.end < 4) return false;
  const party = text.slice(last.end, lead);
  if (INFINITIVE.test(party) || !ANYBODY.test(party) || isThing(party.trim())) return false;
  const aside = THEN_ASKS.exec(text.slice(end, end + REACH));
  return aside !== null && !OTHER_VERB.test(aside[0]);
}

const HEEDS = new Set([
  'take into consideration',
  'take into account',
  'bear in mind',
  'keep in mind',
  'have in mind',
  'mindful',
]);
const HEEDED = /^(?: of)? (?:the (?:[a-z]+ )?(?:needs?|importance|requirements?|views|concerns|interests)|their|its|his) /;
const TOLD_TO = / (?:not )?to (?!the |all |both |its |this |that |these |[A-Z])[a-z]+\b[^;]*$/;

//   requests the Secretary-General to report, |bearing in mind the need to save|        whoever is asked shall have it in mind
/** Tells whether a participle behind what is asked says how it is to be done. */
export function isHeeded(
  text: string,
  last: (Span & { readonly force: Force }) | null,
  base: string,
  lead: number,
  end: number,
): boolean {
  if (!HEEDS.has(base) || !last || !ASKS.has(last.force)) return false;
  return HEEDED.test(text.slice(end, end + 40)) && TOLD_TO.test(text.slice(last.end, Math.min(lead, last.end + REACH)));
}
