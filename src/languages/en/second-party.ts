// The words of what one party is asked in, another out that the same verb asks for something else: "..., and international partners to support it".
import type { Span } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { isThing, namesAgent } from './agents.ts';
import { masked } from './masks.ts';
import { type Asked, agentsOf, isPronoun, partiesIn } from './parties.ts';
import { SUBJUNCTIVES } from './words.ts';

const VERBS: ReadonlySet<string> = new Set([...SUBJUNCTIVES, 'encourage', 'employ', 'enable']);

// ---- pattern ----

const REACH = 700; // characters
//   to carry out the plan|, and |international partners to continue ...      |and upon |Member States of the Union to contribute
const JOIN = /[,;] and (?:(?:also |further )?(?:upon|on) )?| and (?:upon|on) /g;
//   |the Government of Norland|, with the support of the Mission, |to deploy the police
const PARTY_TO = /^(?:also )?([^,;:()]{3,90}?)(?:, [^,;]{3,90},)? to ([a-z]+)\b/;
const NO_PARTY =
  /^(?:to|in|for|by|with|through|including|that|thus|where|when|as|not|further)\b|'s |\bengaged$|\b(?:with|by|for|from|that|which|who|whose|is|are|be|been|has|have|will|shall|should|may|at|including|on|it|order|view|regard|respect|way|so|necessary|measures|steps|efforts|access|contributions?|call)\b/;
const NO_VERB =
  /^(?:the|an?|all|any|its|their|his|this|that|these|those|which|whom|be|it|them|other|such|both|each|international|regional)$/;
const LISTED = /^(?:[^ ,]+ ){0,5}[^ ,]+ ?$/;
//   to work with the authorities, and other actors to ...        the others that it works with
const WORKS_WITH = /\b(?:work|co-?operate|coordinate|consult|collaborate|liaise)(?: [a-z]+)? with\b[^;]*$/;
//   to help the parties to meet, and the authorities to ...      asked by the verb within
const ASKS_WITHIN =
  /\b(?:encourag(?:e|ing)|urg(?:e|ing)|request(?:ing)?|ask(?:ing)?|invit(?:e|ing)|help(?:ing)?|assist(?:ing)?|enabl(?:e|ing)|allow(?:ing)?|call(?:ing)? (?:up)?on|permit(?:ting)?|persuad(?:e|ing)|requir(?:e|ing)|support(?:ing)?|authori[sz](?:e|ing))\b[^,;]* to [a-z]/;

//   calls for an end to the fighting and for |all parties| to commit themselves to peace
const FOR_ANOTHER = / and for ((?:(?:the|all|both|each) |[A-Z])[^,;:()]{3,60}?) to (?!be\b)[a-z]+ /;

const [SPACE, COMMA, SEMICOLON] = [32, 44, 59];

// ---- function ----

const isParty = (one: Asked): boolean =>
  !isPronoun(one) && !isThing(one.name) && !VERBS.has(one.name.slice(0, one.name.indexOf(' '))) && namesAgent(one.name);

//   the President of the Court to report yearly, and |the President and the Prosecutor of the Court to …
const isIn = (asked: readonly Asked[], one: Asked): boolean =>
  !isPronoun(one) && asked.some((other) => !isPronoun(other) && `${other.name} `.startsWith(`${one.name} `));

//   to disarm and leave|, and |the others to …        most words joined by "and" are one action: and to report
function mayJoin(words: string): boolean {
  for (let and = words.indexOf('and '); and >= 0; and = words.indexOf('and ', and + 4)) {
    if (and === 0 || words.charCodeAt(and - 1) !== SPACE) continue;
    const before = and > 1 ? words.charCodeAt(and - 2) : 0;
    const after = and + 'and '.length;
    if ((before === COMMA || before === SEMICOLON) && !words.startsWith('to ', after)) return true;
    if (words.startsWith('upon ', after) || words.startsWith('on ', after)) return true;
  }
  return false;
}

//   to cooperate with the Union, the League|, and other States to build ...      the last of a list of a few words each
function endsList(before: string): boolean {
  const last = before.slice(before.lastIndexOf(', ') + 2);
  return last !== '' && !last.startsWith('to ') && LISTED.test(last);
}

/** Reads who is asked where something is called for, and somebody "for" whom an infinitive follows. */
export function partiesForWhom(text: string, names: readonly Name[], { start, end }: Span): Asked[] {
  const words = text.slice(start, Math.min(end, start + REACH));
  const match = words.includes(' and for ') ? FOR_ANOTHER.exec(words) : null;
  if (!match) return [];
  const from = start + match.index + ' and for '.length;
  return agentsOf(partiesIn(text, names, { start: from, end: from + match[1]!.length })).filter(isParty);
}

/** Reads who else is asked between two places of an action: those whom an infinitive of their own follows; `first` are asked already. */
export function secondParties(text: string, names: readonly Name[], { start, end }: Span, first: readonly Asked[]): Asked[] {
  const span = { start, end: Math.min(end, start + REACH) };
  if (!mayJoin(text.slice(span.start, span.end))) return [];
  const mask = masked(text, names, span);
  const found: Asked[] = [];
  JOIN.lastIndex = 0;
  for (let match = JOIN.exec(mask); match; match = JOIN.exec(mask)) {
    const at = match.index + match[0].length;
    const party = PARTY_TO.exec(mask.slice(at, at + 220));
    if (!party || NO_PARTY.test(party[1]!) || NO_VERB.test(party[2]!)) continue;
    const before = mask.slice(0, match.index);
    const isOpen = !/on $/.test(match[0]) && (WORKS_WITH.test(before) || (before.includes(', ') && endsList(before)));
    if (isOpen || ASKS_WITHIN.test(before)) continue;
    const from = span.start + at;
    const asked = partiesIn(text, names, { start: from, end: from + party[0].indexOf(party[1]!) + party[1]!.length });
    if (asked.length && asked.every(isParty) && agentsOf(asked).length === asked.length)
      found.push(...asked.filter((one) => !isIn(first, one)));
  }
  return found;
}
