// What is asked for in, those who are to do it out: "prompt reporting by X", "the full cooperation of X", "that access be granted by X".
import type { Name } from '../language.ts';
import { namesAgent } from './agents.ts';
import { masked } from './masks.ts';
import { type Asked, agentsOf, isPronoun, partiesIn } from './parties.ts';

// ---- data and pattern ----

const REACH = 900;
// by X;  on the part of X;  the full cooperation of X;  a report from X
const BY_AGENT =
  /\b(?:by|on the part of|(?<=\b(?:action|cooperation|co-operation|support|commitment|restraint|report|reports|assessment) )(?<!\bin support )(?:from|of)|(?<=\b(?:efforts|updates?|briefings?) )from|(?<=^(?:the |its |their )?(?:(?!for |of |to |in |with |from )[a-z-]+,? (?:and )?){0,4}efforts )of|from(?= (?:(?:all|both|the) (?:parties|sides|States|Member)|(?:all )?(?:international )?donors))) (?=(?:the |all |both |any |each |other |these |those )?(?:[A-Z]|parties|concerned|States|sides|groups|relevant|responsible|armed|members|countries|troop|governments|authorities|donors|international (?:donors|partners|community)))/g;
// by the Secretary-General, the African Union and ECOWAS: names alone, which are X by now
const BY_LIST =
  /^(?:the )?X{3,}(?: \([^)]{2,40}\))?(?:, (?:the )?X{3,}(?: \([^)]{2,40}\))?)+(?:,? and (?:the )?X{3,}(?: \([^)]{2,40}\))?)?/;
const BY_AGENT_END =
  /(?<!parties)(?<!States) (?:of|to|in|for|on|with|at|against|under|from|as|towards?|throughout|during|pursuant|within|regarding|into) |[;,.]|$/;

// that the safety of the personnel |be fully respected by all parties
const DONE_BY =
  /^(?:shall|should|will|must|may)? ?be (?:[a-z]+ly )?\w+(?:ed|en|t)(?: (?!(?:as|and|by|in accordance)\b)[a-z]+){0,5} by (?=(?:the |all |both |any |each )?(?:[A-Z]|X|parties|States|sides|authorities|armed|countries))/;
const MADE = /(?:ed|en|made|held) $/;
// close cooperation and coordination |between A, B and C| · cooperation, trust and a division of tasks |among A: what no one does alone
const TOGETHER =
  /^(?:(?:the|a|an|its|their|any|all|for) )*(?:[a-z-]+,? (?:and )?){0,7}?(?:co-?operation|co-?ordination|collaboration|communications?|dialogue|partnerships?|contacts?|consultations?|discussions?|interaction|liaison|engagement|relations(?:hips?)?|negotiations?|talks|cohesion|synerg(?:y|ies))(?:(?: and|, and|,) (?:an? )?(?:[a-z-]+ ){0,2}[a-z-]+(?: of [a-z]+)?){0,2}(?:, as appropriate,?)? (?:between|among|amongst) /;
const TOGETHER_END =
  / in (?!(?:the )?(?:X|(?:sub-?|wider )?region\b))|(?<! (?:actors|agencies|authorities|communities|countries|entities|groups|institutions|leaders|missions|organi[sz]ations|States|those)) in |(?<!part(?:y|ies)) (?:to|for|on|with|at|against|under|from|as|towards?|through|throughout|during|pursuant|within|regarding|into|aimed|including|that|which|who|whose|is|are|by|so|operating|involved|working|engaged|active|and between|and among) |[;.]|, (?!(?:and |as well as )?(?:(?:the|all|other|both|any|relevant|regional|international|subregional|local) )*(?:X|[A-Z]{2}|(?<=the )[A-Z]|States|countries|civil|parties|opposition|actors|donors|partners|organi[sz]ations)|particularly (?:those|States|countries) [^,;]{3,30}, )|$/;
// Member States · all relevant UN bodies: one name of several
const SEVERAL =
  /^(?:[a-z][a-z -]*|(?:Member )?States|(?:UN|United Nations) [a-z]+|all [A-Za-z ]+|both Governments)s?(?<=s)(?: (?:in|of) .*)?$/;
const CUT_OFF = /^, [A-Z]/;
const SINGLED_OUT = /, particularly [^,;]{3,40}, /; // all States, particularly those in the region, and the Mission
const ACRONYM = /^[A-Z]{2,}$/;

// ---- function ----

// Libya and the Sahel: a place does nothing
const isBody = (one: Asked): boolean => isPronoun(one) || one.type !== 'other' || ACRONYM.test(one.name) || namesAgent(one.name);

//   encourages close cooperation between |the Commission and UNIOGBIS| in the elections        both are to do it
/** Reads those between whom something is asked to be; nobody where only one is named. */
export function thoseBetween(text: string, names: readonly Name[], from: number, to: number): Asked[] {
  if (!/ (?:between|among|amongst) /.test(text.slice(from, Math.min(to, from + 130)))) return [];
  const mask = masked(text, names, { start: from, end: Math.min(to, from + 460) });
  const match = TOGETHER.exec(mask);
  if (!match) return [];
  const start = from + match[0].length;
  const list = mask.slice(match[0].length);
  const length = TOGETHER_END.exec(list)!.index;
  if (CUT_OFF.test(list.slice(length, length + 3))) return []; // States of the Sahel|, West Africa and the Maghreb
  const aside = SINGLED_OUT.exec(list.slice(0, length));
  const pieces = aside
    ? [
        { start, end: start + aside.index },
        { start: start + aside.index + aside[0].length, end: start + length },
      ]
    : [{ start, end: start + length }];
  const asked = pieces.flatMap((piece) => partiesIn(text, names, piece));
  const agents = agentsOf(asked);
  const [one] = agents;
  const isSeveral = agents.length > 1 || (one !== undefined && !isPronoun(one) && SEVERAL.test(one.name));
  return isSeveral && agents.length === asked.length && agents.every(isBody) ? agents : [];
}

/** Reads those who are named behind "by", "from" or "of" in what is asked: "prompt reporting by X". */
export function byAgent(text: string, names: readonly Name[], from: number, to: number): Asked[] {
  const asked: Asked[] = [];
  const words = text.slice(from, Math.min(to, from + REACH));
  let last = 0;
  BY_AGENT.lastIndex = 0;
  for (let match = BY_AGENT.exec(words); match; match = BY_AGENT.exec(words)) {
    if (asked.length && !/ and /.test(words.slice(last, match.index))) break;
    if (MADE.test(words.slice(Math.max(0, match.index - 6), match.index))) continue; // renewed by the Council
    const start = from + BY_AGENT.lastIndex;
    const mask = masked(text, names, { start, end: Math.min(to, start + 300) });
    const list = BY_LIST.exec(mask);
    const end = start + (list ? list[0].length : BY_AGENT_END.exec(mask)!.index);
    asked.push(...agentsOf(partiesIn(text, names, { start, end })));
    last = end - from;
    BY_AGENT.lastIndex = last;
  }
  return asked;
}

/** Reads those by whom a passive predicate behind "that" says it shall be done; `predicate` holds its first words. */
export function doneBy(text: string, names: readonly Name[], from: number, to: number, predicate: string): readonly Asked[] {
  const by = DONE_BY.exec(predicate);
  if (!by) return [];
  const start = from + by[0].length;
  const mask = masked(text, names, { start, end: Math.min(to, start + 300) });
  return agentsOf(partiesIn(text, names, { start, end: start + BY_AGENT_END.exec(mask)!.index }));
}
