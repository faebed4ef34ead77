// The object of a verb in, whether it is a mandate, and whose, out.
import { firstFrom, type Span, within } from '../../text/index.ts';
import type { Citation, Name, ReadDraft } from '../language.ts';

/** What a verb extends, sets up or ends. */
export type ObjectClass = 'mandate' | 'measures' | 'office' | 'other';

const LEADING_TERM =
  /^(?:,? ?(?:again|further|once more|as an exceptional measure|on an exceptional basis),? |,? ?for (?:up to )?[^,;]{3,40}? from the date of (?:the )?(?:adoption of )?(?:the present|this) resolution,? |,? ?(?:until|for|to|beyond|from) (?:[^,;]{3,60}?)(?= (?:the|its|their|this|these|those|all|each|UN[A-Z]+|MI[A-Z]+|ON[A-Z]+)\b))*/;
const MEASURES =
  /^[^,;]{0,60}?\b(?:measures?|provisions?|prohibitions?|restrictions?|embargo(?:es)?|exemptions?|exceptions?|obligations?|requirements?|sanctions|freez\w+|ban|period|deadline|date|time(?!ly)|moratorium|cease-?fire|truce|suspension|arrangements?|appeal|programme|sympathy|condolences|gratitude|thanks|cooperation|assistance|assurances|support|jurisdiction|competence|application|validity|list|fund|account|mechanism for the (?:import|supply)|safe areas?|zone|protection|relations)\b/;
const OFFICE = /\b(?:terms? of (?:office|service|appointment)|judges?|prosecutor|registrar|ad litem)\b/i;
const NOUN_PHRASE_END =
  / (?:until|for (?:a|an|another|the|up|\w+ (?:months?|days?|years?))|through|beyond|ending|terminating|by \d)\b/;
const MANDATE =
  /^[^;]{0,110}?\b(?:mandates?|stationing|deployment|authori[sz]ations?|presence|terms of reference|functions of the|appointment of the (?:panel|group|experts)|operations? of the)\b/i;
const BODY_NOUN =
  /\b(?:Force|Mission|Operation|Group|Panel|Team|Mechanism|Office|Committee|Commission|Observers?|Administration|Authority|Tribunal|Court|Representative|Representation|Unit|Ombudsperson|Presence|[Ff]orces|[Tt]roops|[Oo]bservers|mechanism|multinational|force|mission)\b/;
const UNNAMED =
  /\b(?:French [Ff]orces|[Mm]ultinational (?:stabili[sz]ation |security |interim |protection )*[Ff]orce|[Mm]onitoring [Mm]echanism|(?:Analytical Support and Sanctions )?Monitoring (?:Group|Team)|(?:Panel|Group|Team) of (?:[Gg]overnmental )?[Ee]xperts|Office of the Ombudsperson|Ombudsperson|Commission of (?:[Ee]xperts|[Ii]nquiry|[Ii]nvestigation)|United Nations (?:military )?observers|military observers|military liaison (?:personnel|officers)|(?:[Mm]ilitary |[Pp]olice |[Cc]ivilian )?[Ll]iaison (?:[Oo]ffice|[Tt]eam))/g;
//   the mandate of the Commission: the one whose name ends so
const MEANT =
  /\b(?:the|this) (?:United Nations )?(Commission|Committee|Group|Panel|Team|Mechanism|Office|Tribunal|Ombudsperson|Representative|[Mm]ission|[Ff]orce|Operation)\b/;
const PANEL = /^(?:(?:Analytical Support and Sanctions )?Monitoring|Panel|Group|Team) ?/;
const TYPES = new Set(['mission', 'un_organ', 'un_office', 'other', 'group', 'regional_organization']);

/** Tells what the words after (or, in the passive, before) a verb speak of. */
export function classOf(words: string): ObjectClass {
  const object = words.replace(LEADING_TERM, '');
  const head = object.slice(0, 140);
  if (OFFICE.test(head) && !/^[^,;]{0,60}\bmandate of the (?:Special|Office|Group|Panel)/.test(head)) return 'office';
  const mandate = MANDATE.exec(head);
  const stop = head.search(NOUN_PHRASE_END);
  if (/^(?:the )?period (?:in|during) which/.test(head)) return 'mandate';
  const measures = MEASURES.exec(stop < 0 ? head : head.slice(0, stop));
  if (measures && (!mandate || measures[0].length < mandate[0].length)) return 'measures';
  if (mandate) return 'mandate';
  return BODY_NOUN.test(head.slice(0, 90)) || /\b(?:UN|MI|ON|BI)[A-Z]{2,}\b/.test(head.slice(0, 60)) ? 'mandate' : 'other';
}

/** Names the bodies whose mandate a span speaks of; a body that is only meant (its mandate, the Force) is the mission named last before. */
export function bodiesIn(draft: ReadDraft, object: Span): string[] {
  const found = namedIn(draft, object);
  if (found.length) return found;
  if (
    /\bauthori[sz]ations?\b/.test(draft.page.text.slice(object.start, object.end)) &&
    /\bStates\b/.test(draft.page.text.slice(object.start, object.end + 200))
  )
    return [];
  const meant = MEANT.exec(draft.page.text.slice(object.start, object.end));
  const last = (meant && lastNamed(draft, object.start, meant[1]!)) ?? lastMission(draft, object.start);
  if (last) return [last];
  return meant ? [meant[0].replace(/^(?:the|this|its) /, '')] : [];
}

function namedIn({ page, names, citations }: ReadDraft, object: Span): string[] {
  const inside = within(names, object).filter(({ type }) => TYPES.has(type));
  const candidates = inside.filter((name) => name.type === 'mission' || isBody(page.text, name));
  const [first] = candidates;
  const bodies = candidates.filter((name) => name === first || (name.type === 'mission' && first?.type === 'mission'));
  const found = new Map(bodies.map((name) => [name.start, nameOf(page.text, name, citations, names)]));
  for (const match of page.text.slice(object.start, object.end).matchAll(UNNAMED)) {
    const start = object.start + match.index;
    const place = { start, end: start + match[0].length };
    const isNamed =
      inside.some((name) => name.start <= place.start && name.end >= place.end) || bodies.some((name) => name.end > place.start);
    if (isNamed || (found.size && !/^French/.test(match[0]))) continue;
    found.set(place.start, panelName(page.text, place, match[0], citations, names));
  }
  return [...new Set(found.values())];
}

const isBody = (text: string, name: Name): boolean =>
  BODY_NOUN.test(text.slice(name.start, name.end)) && !/^Security Council$|States$/.test(name.name);

function nameOf(text: string, name: Name, citations: readonly Citation[], names: readonly Name[]): string {
  if (name.acronym && name.type === 'mission') return name.acronym;
  if (/^French forces$/i.test(name.name)) return 'French forces';
  return PANEL.test(name.name) && !/ on | established /.test(name.name)
    ? panelName(text, name, name.name, citations, names)
    : name.name;
}

//   the Panel of Experts on Liberia        the Group of Experts established pursuant to resolution 1533 (2004)
function panelName(text: string, place: Span, printed: string, citations: readonly Citation[], names: readonly Name[]): string {
  const name = printed
    .replace('experts', 'Experts')

    .replace('French Forces', 'French forces')
    .replace(/[Mm]ultinational/, 'multinational')
    .replace(/(multinational .*)Force/, '$1force');
  if (!PANEL.test(name) && !/[Mm]echanism/.test(name)) return name;
  const after = names[firstFrom(names, place.end)];
  if (after?.type === 'state' && /^ (?:on|for) (?:the )?$/.test(text.slice(place.end, after.start)))
    return `${name} on ${after.name}`;
  const under = citations[firstFrom(citations, place.end)];
  if (
    under?.target.startsWith('S/RES/') &&
    /^[^.;]{0,90}\b(?:established|appointed|created|set up|referred to|specified|requested|defined|mentioned|re-established|set out)\b[^.;]{0,60}$/.test(
      text.slice(place.end, under.start),
    )
  ) {
    return `${name} established pursuant to resolution ${under.target.slice(6)}`;
  }
  return name;
}

function lastNamed({ page, names, citations }: ReadDraft, place: number, noun: string): string | null {
  const isMeant = (name: Name) =>
    name.type !== 'state' && name.type !== 'regional_organization' && name.name.split(' ').includes(noun);
  for (let i = firstFrom(names, place) - 1; i >= 0; i--) {
    if (isMeant(names[i]!)) return nameOf(page.text, names[i]!, citations, names);
  }
  return null;
}

function lastMission({ names }: ReadDraft, place: number): string | null {
  for (let i = firstFrom(names, place) - 1; i >= 0; i--) {
    const name = names[i]!;
    if (name.type === 'mission') return name.acronym ?? name.name;
  }
  const next = names.find((name) => name.type === 'mission' && name.start >= place);
  return next ? (next.acronym ?? next.name) : null;
}
