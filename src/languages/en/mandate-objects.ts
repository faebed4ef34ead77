// The words after a verb in, whether they speak of a mandate, and where the body begins whose mandate it is, out.
import { type Span, within } from '../../text/index.ts';
import type { ReadDraft } from '../language.ts';

// ---- data and pattern ----

/** What a verb extends, sets up or ends. */
export type ObjectClass = 'mandate' | 'measures' | 'office' | 'other';

const LEADING_TERM =
  /^(?:,? ?(?:again|further|once more|as an exceptional measure|on an exceptional basis),? |,? ?for (?:up to )?[^,;]{3,40}? from the date of (?:the )?(?:adoption of )?(?:the present|this) resolution,? |,? ?(?:until|for|to|beyond|from) (?:[^,;]{3,60}?)(?= (?:the|its|their|this|these|those|all|each|an? United Nations|UN[A-Z]+|MI[A-Z]+|ON[A-Z]+)\b))*/;
const MEASURES =
  /^[^,;]{0,60}?\b(?:measures?|provisions?|prohibitions?|restrictions?|embargo(?:es)?|exemptions?|exceptions?|obligations?|requirements?|sanctions|freez\w+|ban|period|deadline|date|time(?!ly)|moratorium|cease-?fire|truce|suspension|arrangements?|appeal|programme|sympathy|condolences|gratitude|thanks|cooperation|assistance|assurances|support|jurisdiction|competence|application|validity|list|fund|account|mechanism for the (?:import|supply)|safe areas?|zone|protection|relations)\b/;
// the United Nations Assistance Mission … to support: a body comes first, whatever it is for
const NAMED =
  /^(?:the|a|an) United Nations (?:[A-Z][\w'-]+ (?:(?:for|in|of|and|to) )?(?:the )?){0,4}?(?:Force|Mission|Operation|Office|Group|Team)\b/;
const OFFICE = /\b(?:terms? of (?:office|service|appointment)|judges?|prosecutor|registrar|ad litem)\b/i;
const NOUN_PHRASE_END =
  / (?:until|for (?:a|an|another|the|up|\w+ (?:months?|days?|years?))|through|beyond|ending|terminating|by \d)\b/;
const MANDATE =
  /^[^;]{0,110}?\b(?:mandates?|stationing|deployment|authori[sz]ations?|presence|terms of reference|functions of the|appointment of the (?:panel|group|experts)|operations? of the)\b/i;
export const BODY_NOUN =
  /\b(?:Force|Mission|Operation|Group|Panel|Team|Mechanism|Office|Committee|Commission|Observers?|Administration|Authority|Tribunal|Court|Representative|Representation|Unit|Ombudsperson|Presence|[Ff]orces|[Tt]roops|[Oo]bservers|mechanism|multinational|force|mission)\b/;

//   MINURSO · AMISOM · AFISMA · EUFOR · SFOR
const ACRONYM = /\b(?:(?:UN|MI|MO|ON|BI|BN)[A-Z]{2,}|AMIS(?:OM)?|AFISMA|ISAF|(?:EU|[ISK])FOR)\b/;

/** The types of names that may have a mandate. */
export const TYPES = new Set(['mission', 'un_organ', 'un_office', 'other', 'group', 'regional_organization']);

// What may stand between a verb and the body that it sets up; asides and terms are taken out first.
//   to establish under its authority, and in support of …, a United Nations Operation in …       until 30 November 1998 a United Nations …
//   the establishment, for an initial period of six months until 15 April 2000, of the …           a peace-keeping operation under the name …
const ASIDE = /,[^,]{3,180},/;
const TERM =
  /(?:\b(?:for|of|within) (?:a|an|another|the|up to)?\s?(?:[a-z]+,? ){0,3}?(?:period of )?(?:up to )?[a-z0-9-]+ (?:months?|days?|weeks?|years?)\b|\b(?:until|as of|as from|from|with effect from|beginning|through|to) (?:the )?\d{1,2} [A-Z][a-z]+(?: \d{4})?)/g;
const UNDER =
  /\bunder (?:its|the) (?:authority|auspices|name(?: of)?)(?: of the (?:Security Council|United Nations))?\b|\bto be (?:known as|called)\b/g;
const IN_BETWEEN =
  /^[ ,"]*(?:within |to )?(?:(?:of|a|an|the|and|or|its|in|within|again|hereby|for|as|also)[ ,"]+|in [A-Z][\w-]+[ ,]+|(?!to |by |that |which |who |on |against |between |at |not |from |with |within |elements? |remaining |direction |command |leadership |capacity )[a-z-]+[ ,"]+){0,12}$/;
//   an AU/UN Hybrid operation in Darfur (UNAMID)      the bracket names what is described before it
const DESCRIBED = /^[ ,]*(?:of )?(?:an?|the) (?:(?!to |by |that |which |who |from |with )[\w/'-]+ ){1,9}\($/;
/** What leads to the name that a body has from now on: shall be known as …, under the name …. */
export const KNOWN_AS =
  /\b(?:known as|under the (?:name|title)(?: of)?|(?:the )?title of) "?(?:the )?"?(?:[A-Z][\w'" -]{3,90} \()?$/;
// a pool of judges in the Tribunal · the objective of completing UNMIH's mission      something of a body, not the body
const OF_BODY = /[a-z]{3} (?:in|of|for|to) (?:the |a )?$|[a-z]ing $/;
//   an observation group · a support group of 180 monitors · the observation operation      a body that has no name yet
const BODY_IN_WORDS =
  /^[ ,]*(?:of )?(?:urgently |immediately )?((?:an?|the) (?:[a-z-]+ )?(?:United Nations )?(?:[a-z-]+ ){0,3}?(?:force|mission|group|team|presence|contingent|unit|operation)\b)(?! of members)/;
const AND_DISPATCH = /^ and (?:immediate )?(?:dispatch|deployment) /;
const LOOK = 420;

const UNNAMED_OBJECT =
  /^ ?(?:,[^,]{3,120}, )?(?:(?:immediately|forthwith|hereby|again|for|of|under|its|authority|the|a|an|as|on|by|from|in|temporary|new|initial|period|[a-z-]+ (?:months?|days?|years?)|\d{1,2} [A-Z][a-z]+(?: \d{4})?),? ){0,14}(?:[a-z-]+ ){0,3}?(?:United Nations|[A-Z][\w'-]+ (?:[\w'-]+ ){0,8}?(?:Mission|Force|Group|Panel|Operation|Office|Team|Mechanism|Commission|Committee|Observers|Experts|Tribunal)|multinational|international (?:security|tribunal|commission)|[Pp]anel|[Gg]roup of [Ee]xperts|[Mm]onitoring|[Cc]ommittee|[Cc]ommission|observers|force\b|mission\b)/;

// Whose mandate it is stands before what it is for: the mandate of MINURSO until … in order to give the parties time
const HEAD_END =
  /,? (?:in order|so that|with a view|with the intention|subject to|in accordance with|pursuant to|taking into account|to assist|to support|to monitor|under the|as recommended|as requested|to enable|following|which is|bearing in mind|on the basis)\b|; /;

// ---- function ----

/** Tells what the words after (or, in the passive, before) a verb speak of. */
export function classOf(words: string): ObjectClass {
  const object = words.replace(LEADING_TERM, '');
  const head = object.slice(0, 140);
  if (OFFICE.test(head) && !/^[^,;]{0,60}\bmandate of the (?:Special|Office|Group|Panel)/.test(head)) return 'office';
  const mandate = MANDATE.exec(head);
  const stop = head.search(NOUN_PHRASE_END);
  if (/^(?:the )?period (?:in|during) which/.test(head)) return 'mandate';
  const phrase = stop < 0 ? head : head.slice(0, stop);
  const measures = NAMED.test(phrase) ? null : MEASURES.exec(phrase);
  if (measures && (!mandate || measures[0].length < mandate[0].length)) return 'measures';
  if (mandate) return 'mandate';
  return BODY_NOUN.test(head.slice(0, 90)) || ACRONYM.test(head.slice(0, 90)) ? 'mandate' : 'other';
}

/** Gives the part of an object that names whose mandate it is. */
export function headOf(text: string, object: Span): Span {
  const stop = HEAD_END.exec(text.slice(object.start + 12, object.end));
  return stop ? { start: object.start, end: object.start + 12 + stop.index } : object;
}

/** Tells where the body stands that is set up or sent, and whether a body it is; null when none stands right after the verb. */
export function namedFrom(
  { page, names }: ReadDraft,
  object: Span,
): { readonly start: number; readonly end: number; readonly isNamed: boolean } | null {
  const { text } = page;
  for (const name of within(names, { start: object.start, end: Math.min(object.end, object.start + LOOK) })) {
    const isBody = name.type === 'mission' || (TYPES.has(name.type) && BODY_NOUN.test(text.slice(name.start, name.end)));
    if (isBody && isBetween(text.slice(object.start, name.start))) return { start: name.start, end: object.end, isNamed: true };
  }
  const isUnnamed = UNNAMED_OBJECT.test(text.slice(object.start, Math.min(object.end, object.start + 260)));
  if (isUnnamed) return { start: object.start, end: object.end, isNamed: false };
  const words = [ASIDE, TERM, UNDER].reduce(blanked, text.slice(object.start, object.end));
  const body = BODY_IN_WORDS.exec(words);
  return body
    ? { start: object.start + body[0].length - body[1]!.length, end: object.start + body[0].length, isNamed: true }
    : null;
}

const blanked = (words: string, pattern: RegExp): string => words.replace(pattern, (found) => ' '.repeat(found.length));

function isBetween(words: string): boolean {
  if (KNOWN_AS.test(words.slice(-140))) return true;
  const plain = words.replace(AND_DISPATCH, ' ').replace(ASIDE, ' ').replace(TERM, ' ').replace(UNDER, ' ').replace(/\s+/g, ' ');
  return (IN_BETWEEN.test(plain) && !OF_BODY.test(plain)) || DESCRIBED.test(plain);
}
