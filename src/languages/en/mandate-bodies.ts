// The object of a verb in, the bodies whose mandate it is out.
import { firstFrom, type Span, within } from '../../text/index.ts';
import type { Citation, Name, ReadDraft } from '../language.ts';
import { allMatches } from '../makers/all-matches.ts';
import { acronymLike, acronymOfMisprint, lastMission, lastNamed, NOUNS } from './bodies-before.ts';
import { BODY_NOUN, KNOWN_AS, TYPES } from './mandate-objects.ts';

const UNNAMED =
  /\b(?:French [Ff]orces|[Mm]ultinational (?:stabili[sz]ation |security |interim |protection )*[Ff]orce|[Mm]onitoring [Mm]echanism|(?:Analytical Support and Sanctions )?Monitoring (?:Group|Team)|(?:Panel|Group|Team) of (?:[Gg]overnmental )?[Ee]xperts|Office of the Ombudsperson|Ombudsperson|Commission of (?:[Ee]xperts|[Ii]nquiry|[Ii]nvestigation)|United Nations (?:military )?observers|military observers|military liaison (?:personnel|officers)|(?:[Mm]ilitary |[Pp]olice |[Cc]ivilian )?[Ll]iaison (?:[Oo]ffice|[Tt]eam))/g;
const BESIDE_NAMED = 'French'; // UNOCI and of the French forces: all others are no second body
//   the mandate of the Commission: the one whose name ends so
const MEANT = new RegExp(String.raw`\b(?:the|this) (?:United Nations )?(${NOUNS.join('|')})\b`);
// UNMIBH, which includes the IPTF      UNOCI and of the French forces      not: UNMIBH … unless the presence of SFOR changes
const GLUE = /^(?:[ ,()]|and|of|the|its|both|in|respectively|which includes|including|as well as|that of|mandates?)*$/;
//   a United Nations interim force for …        an observation group        a mission of members of the Council
const INDEFINITE =
  /\b(?:an?|the(?= [a-z]+ [a-z])) ((?:[a-z-]+ )?(?:United Nations )?(?:[a-z-]+ ){0,3}?(?:force|mission|group|team|presence|contingent|unit|operation|office|observers|tribunal))\b/;
//   the mandate of the advance team
const PRINTED = /(?:\bmandates? of|^) ?the ((?:[a-z-]+ ){1,3}(?:team|unit|contingent|group|component|political mission))\b/;
//   to extend until 30 September the authorization contained in paragraph 1 of resolution 1669      whose it is, that paragraph says
//   to renew for a further period of twelve months the authorizations as set out in paragraphs 7 and 8 of resolution 9640 (2031)
const OF_A_PARAGRAPH =
  /^[^,]{0,90}?\bauthori[sz]ations? (?:as )?(?:contained|set (?:out|forth)|laid down|specified|given|granted|provided) (?:in|by) (?:paragraphs?|resolutions?) /;
// the Committee, the Panel: never a mission named before
const MISSIONS_NOUN = /^(?:[Mm]ission|[Ff]orce|Operation|Office|Group|Team)$/;
const PANEL = /^(?:(?:Analytical Support and Sanctions )?Monitoring|Panel|Group|Team) ?/;

/**
 * Names the bodies whose mandate a span speaks of; a body that is only meant (its mandate, the Force) is the mission named last before.
 * What is new (`isNew`) is never one named before: "a force" is given as printed.
 */
export function bodiesIn(draft: ReadDraft, object: Span, isNew = false): string[] {
  const words = draft.page.text.slice(object.start, object.end);
  if (OF_A_PARAGRAPH.test(words)) return [];
  const found = namedIn(draft, object);
  if (found.length) return found;
  if (/\bauthori[sz]ations?\b/.test(words) && /\bStates\b/.test(draft.page.text.slice(object.start, object.end + 200))) return [];
  const printed = (isNew ? INDEFINITE : PRINTED).exec(words);
  if (printed) return [printed[1]!];
  const meant = MEANT.exec(words);
  if (isNew && !meant) return [];
  const misspelt = ACRONYM.exec(words);
  const known = misspelt && acronymLike(draft.names, misspelt[0]);
  if (known) return [known];
  const named = meant && lastNamed(draft.names, object.start, meant[1]!);
  if (named) return [nameOf(draft.page.text, named, draft.citations, draft.names)];
  const last = meant && !MISSIONS_NOUN.test(meant[1]!) ? null : lastMission(draft.names, object.start);
  if (last) return [last.acronym ?? last.name];
  return meant ? [meant[0].replace(/^(?:the|this|its) /, '')] : [];
}

function namedIn({ page, names, citations }: ReadDraft, object: Span): string[] {
  const { text } = page;
  const inside = within(names, object).filter(({ type }) => TYPES.has(type));
  const candidates = inside
    .filter((name) => name.type === 'mission' || isBody(text, name))
    .filter((name, i, all) => !isSpeltOut(text, name, all[i + 1]));
  // UNPROFOR within … shall be known as the United Nations Preventive Deployment Force: the name that holds from now on
  const known = candidates.findIndex((name) => KNOWN_AS.test(text.slice(Math.max(object.start, name.start - 140), name.start)));
  const [first, ...others] = candidates.slice(Math.max(known, 0));
  const bodies = first ? [first] : [];
  for (const name of others) {
    const glue = text.slice(bodies.at(-1)!.end, name.start);
    if (name.type === 'mission' && first!.type === 'mission' && GLUE.test(glue)) bodies.push(name);
    else break;
  }
  const found = new Map(bodies.map((name) => [name.start, nameOf(text, name, citations, names)]));
  const words = text.slice(object.start, object.end);
  if (found.size && !words.includes(BESIDE_NAMED)) return [...new Set(found.values())];
  for (const match of allMatches(UNNAMED, words)) {
    const start = object.start + match.index;
    const place = { start, end: start + match[0].length };
    const isNamed =
      inside.some((name) => name.start <= place.start && name.end >= place.end) || bodies.some((name) => name.end > place.start);
    if (isNamed || (found.size && !match[0].startsWith(BESIDE_NAMED))) continue;
    found.set(place.start, panelName(text, place, match[0], citations, names));
  }
  return [...new Set(found.values())];
}

//   the United Nations Angola Verification Mission (UNAVEM II)      the bracket says which one
const isSpeltOut = (text: string, name: Name, next: Name | undefined): boolean =>
  next?.type === 'mission' &&
  next.start - name.end <= 30 &&
  /^[\w -]{0,28}\($/.test(text.slice(name.end, next.start)) &&
  text[next.end] === ')';

const isBody = (text: string, name: Name): boolean =>
  BODY_NOUN.test(text.slice(name.start, name.end)) && !/^Security Council$|States$|\bCommander\b/.test(name.name);

function nameOf(text: string, name: Name, citations: readonly Citation[], names: readonly Name[]): string {
  if (name.acronym && name.type === 'mission') return name.acronym;
  if (name.id === null) {
    const meant = acronymOfMisprint(names, name.name);
    if (meant) return meant;
  }
  if (/^French forces$/i.test(name.name)) return 'French forces';
  return PANEL.test(name.name) && !/ on | established /.test(name.name)
    ? panelName(text, name, name.name, citations, names)
    : name.name;
}

//   the mandate of UMMIH      one letter from the acronym that stands elsewhere
const ACRONYM = /\b[A-Z]{5,}\b/;

// the mandate of the Group of Experts |as set out in paragraph 7 of resolution 9727 (2031): its mandate stands there; what set it up may be another, unless a
// committee comes from there too
const SET_OUT = /^,? as (?:set out|set forth|contained|laid down) in\b/;
const LONGEST_SET_OUT = 20;

//   the Group of Experts on Norland · the Group of Experts established pursuant to resolution 9643 (2030): the one so named in the document
function namedElsewhere(noun: string, names: readonly Name[]): string | null {
  const [on, setUp] = [new Set<string>(), new Set<string>()];
  for (const { name } of names) {
    const at = name.indexOf(`${noun} `);
    if (at < 0) continue;
    const rest = name.slice(at + noun.length);
    if (rest.startsWith(' on ')) on.add(name.slice(at));
    else if (rest.startsWith(' established ')) setUp.add(name.slice(at));
  }
  const told = on.size ? on : setUp;
  const [only] = told;
  return told.size === 1 && only ? only : null;
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
  if (name.endsWith('Experts') && SET_OUT.test(text.slice(place.end, place.end + LONGEST_SET_OUT))) {
    const setUp = ` established pursuant to resolution ${under?.target.slice(6)}`;
    return namedElsewhere(name, names) ?? (names.some((other) => other.name.includes(setUp)) ? name + setUp : name);
  }
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
