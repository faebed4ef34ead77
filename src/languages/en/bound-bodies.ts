// A body whose mandate is decided on in, whoever is bound with it out: "the mandates of the Mission and of the forces which support it".
import type { Addressee } from '../../facts/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { masked } from './masks.ts';
import { type Asked, addresseeOf, agentsOf, partiesIn } from './parties.ts';

const BODIES = new Set(['mission', 'group', 'un_organ', 'un_office', 'regional_organization']);
const AND_OF = /^(?: \([^)]{2,40}\))? and of (?:the )?/;
const CHANGED =
  /^[^;]{0,180}?\b(?:increas(?:es?|ing)|expansion|strengthening|enlargements?|reconfiguration|reduction|restoration|extension|continuation|deployment)\b/;
const NOT_OF = /\b(?:among|between|from|by|which|that|who)\b|;/;
const FORCES = /^[A-Z][a-z]+ [Ff]orces\b/;
const REACH = 160; // characters from the change to the mission that is changed

/** Gives the name that stands at a place or within `reach` after it. */
export function nameFrom(names: readonly Name[], place: number, reach: number, end: number): Name | null {
  const name = names[firstFrom(names, place - 4)];
  return name && name.start <= place + reach && name.end <= end ? name : null;
}

//   the mandates of the Mission and of the Norland forces which support it
//                                          ^^^^^^^^^^^^^^
/** Reads who is bound beside the body that is named first. */
export function secondOf(text: string, names: readonly Name[], first: Name, end: number): readonly Addressee[] {
  const and = AND_OF.exec(text.slice(first.end, Math.min(end, first.end + 60)));
  if (!and) return [];
  const start = first.end + and[0].length;
  const second = nameFrom(names, start + 4, 0, end);
  if (second?.start === start && BODIES.has(second.type)) return [addresseeOf('', second)];
  const forces = FORCES.exec(text.slice(start, Math.min(end, start + 60)));
  return forces ? [addresseeOf(forces[0], null)] : [];
}

//   authorizes, until 31 May 2031, an increase in the military strength of UNMAV      the strengthening of UNMAV by fifty observers
//                                                                          ^^^^^ bound                      ^^^^^
/** Reads the mission whose strength or deployment an authorization changes, where nobody is authorized by name. */
export function changedMission(text: string, names: readonly Name[], from: number, end: number): Addressee | null {
  const changed = CHANGED.exec(text.slice(from, Math.min(end, from + 300)));
  if (!changed) return null;
  const start = from + changed[0].length;
  let i = firstFrom(names, start);
  while (i < names.length && names[i]!.type !== 'mission' && names[i]!.start <= start + REACH) i++;
  const name = names[i];
  if (name?.type !== 'mission' || name.start > start + REACH || name.end > end) return null;
  return NOT_OF.test(text.slice(start, name.start)) ? null : addresseeOf('', name);
}

//   to extend, until 31 May 2031, |UNMAV|'s mandate for a further period · to renew the |Panel of Experts|' mandate
const TO_CHANGE =
  / to (?:[a-z]+ly )?(?:extend|renew|prolong|continue|maintain|adjust|revise|modify|strengthen|expand)(?:,? (?:until|for) [^,;]{3,40},?)? (?:the )?$/;
const OWNED_MANDATE = /^['’]s? (?:[a-z]+ ){0,2}mandate\b/;
const LEAD = 160; // characters in which the body is named

function ownerOfMandate(text: string, names: readonly Name[], { start, end }: Span): Name | null {
  const words = text.slice(start, Math.min(end, start + LEAD));
  if (!words.includes(' mandate')) return null;
  for (let i = firstFrom(names, start); i < names.length && names[i]!.start < start + words.length; i++) {
    const name = names[i]!;
    if (!BODIES.has(name.type) || !OWNED_MANDATE.test(text.slice(name.end, name.end + 40))) continue;
    return TO_CHANGE.test(text.slice(start, name.start)) ? name : null;
  }
  return null;
}

//   to extend until 31 July 2031 the authorization that the Security Council provided to |the Norland forces| in order to support the Mission
const AUTHORIZATION =
  /^(?: (?:also|further))? to (?:extend|renew|continue|prolong)\b[^;]{0,80}? authori[sz]ation (?:(?:that )?(?:the )?X+ (?:had |has )?|(?:that )?it (?:had |has )?)?(?:provided|given|granted) to (?=(?:the |all )?[A-ZX])/;
const AUTHORIZED_END = / (?:in order|so as|to|through|by|under|for|until|together|pursuant|supporting)\b|[,;.]|$/;

/** Reads those whose mandate, or to whom an authorization given before, is extended; nobody where nothing of the kind is. */
export function holdersIn(text: string, names: readonly Name[], { start, end }: Span): Asked[] {
  const owner = ownerOfMandate(text, names, { start, end });
  if (owner) return [addresseeOf('', owner)];
  if (!text.slice(start, Math.min(end, start + 160)).includes('authori')) return [];
  const mask = masked(text, names, { start, end: Math.min(end, start + 300) });
  const given = AUTHORIZATION.exec(mask);
  if (!given) return [];
  const from = start + given[0].length;
  return agentsOf(partiesIn(text, names, { start: from, end: from + AUTHORIZED_END.exec(mask.slice(given[0].length))!.index }));
}

const TASKS_OF =
  /^(?:the )?(?:(?:main|primary|core|principal|additional) )?(?:responsibilities|tasks|functions|duties) of (?=the |X|[A-Z])/;
const HOLDER =
  /^(?:the )?((?:[A-Za-z-]+ ){0,4}?[A-Za-z-]+)(?: (?:to be|referred|set out|as|in|which|that|established)\b[^;]{0,120}?|, [^;]{2,200}?,)? (?:will|shall|should) (?:also |then |further )?(?:include|be|consist|comprise|extend)\b/;
const BODY_NOUN = /(?:^|[ -])(?:presence|mission|force|component|office|team|group|unit|Committee|Group|Panel|Team)$/;

//   that the main responsibilities of the international civil presence will include: (a) …
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bound          not: the tasks of the staff will expire
/** Reads the body whose tasks a clause behind "that" lays down; null where nobody's are, or those of people. */
export function holderOf(text: string, names: readonly Name[], { start, end }: Span): Addressee | null {
  const words = text.slice(start, Math.min(end, start + 360));
  const tasks = TASKS_OF.exec(words);
  const from = start + (tasks?.[0].length ?? 0);
  const mask = tasks && masked(text, names, { start: from, end: start + words.length });
  const holder = mask && HOLDER.exec(mask);
  if (!holder) return null;
  const at = from + holder[0].indexOf(holder[1]!);
  const printed = text.slice(at, at + holder[1]!.length);
  const name = nameFrom(names, at + 4, 0, at + printed.length);
  if (name?.start === at && BODIES.has(name.type)) return addresseeOf('', name);
  return BODY_NOUN.test(printed) ? addresseeOf(printed, null) : null;
}

//   to extend the deployment of the Mission until 31 May 2032, authorizes |the continuation until that date of up to 9,800 troops
const CONTINUED = /^ (?:the )?continu(?:ation|ed presence|ed deployment),? until (?:that|the same) date,? of (?:up to )?\d/;

/** Tells whether the words behind "authorizes" keep the strength of a mission that was extended just before. */
export const keepsStrength = (words: string): boolean => CONTINUED.test(words);
