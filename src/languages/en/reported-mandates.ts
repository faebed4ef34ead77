// A report in, the mandates that it says resolutions extended, set up or ended out, each under the resolution it names.
import type { MandateAction } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import { within } from '../../text/index.ts';
import type { MandateClaim, ReadDraft } from '../language.ts';
import { bodiesIn } from './mandate-bodies.ts';
import { termOf } from './terms.ts';

const TOLD = /\b(?:extended|renewed|established|terminated|decided to (?:extend|renew|establish|terminate))\b/g;
const ACTIONS: readonly (readonly [string, MandateAction])[] = [
  ['exten', 'extend'],
  ['renew', 'renew'],
  ['establish', 'establish'],
  ['terminat', 'terminate'],
];
// By its resolution 9701 (2031) of 4 March 2031, the Security Council |extended;  resolution 9701 (2031), by which the Council |extended
const BY_COUNCIL =
  /(?:\b[Bb]y (?:its )?(?:Security Council )?resolution [^.;]{5,60}, the (?:Security )?Council|\bresolution [^.;]{5,60}, by which the (?:Security )?Council) $/;
const OBJECT_END = /[.;](?=\s|$)|\n|,? and (?:requested|decided|authorized|called|also|to)\b/;
// UNMAV was |established by the Security Council in its resolution 9701 (2031);  and its mandate was most recently |extended until
const BODY_WAS =
  /(?:^|[.\n,] ?|\d\. |\band )(?:the )?([A-Z][^.;,\n]{1,120}?) (?:was|and was) (?:most recently |last |further |subsequently )?$/;
const ITS_MANDATE_WAS = /\bits mandate was (?:most recently |last |further |subsequently )?$/;
const BY_WHICH = /^,? by which it was (?:extended|renewed) [^.;\n]{5,40}/;
const IN_RESOLUTION =
  /^(?: most recently| last)?,?(?: until [^.;,]{6,30}?)?,?(?: by the (?:Security )?Council)? (?:in|by|pursuant to) (?:its |(?:Security )?Council )?resolution $/;
const LONGEST = 260;
const REACH = 180;

const actionOf = (verb: string): MandateAction => ACTIONS.find(([stem]) => verb.includes(stem))![1];

const authorityIn = (draft: ReadDraft, span: Span): string | null =>
  within(draft.citations, span).findLast(({ target }) => target.startsWith('S/RES/'))?.target ?? null;

//   By its resolution 9701 (2031), the Security Council extended the mandate of UNMAV until 4 March 2032
//                     ^^^^^^^^^^^ authority             ^^^^^^^^                ^^^^^ mission  ^^^^^^^^^^^^ until
function ofCouncil(draft: ReadDraft, start: number, verb: string): MandateClaim[] {
  const { text } = draft.page;
  const from = Math.max(0, start - 120);
  const before = BY_COUNCIL.exec(text.slice(from, start));
  if (!before) return [];
  const rest = text.slice(start, start + LONGEST);
  const end = start + (OBJECT_END.exec(rest)?.index ?? rest.length);
  const object = { start: start + verb.length, end };
  const said = text.slice(object.start, end);
  const speaksOfIt = verb.includes('establish')
    ? /^ (?:the|a) (?:United Nations|UN)/.test(said)
    : /^ (?:the|its) mandates? of /.test(said);
  const authority = authorityIn(draft, { start: from + before.index, end: start });
  const [mission] = speaksOfIt && authority ? bodiesIn(draft, object) : [];
  if (!mission) return [];
  const term = termOf(text, object, draft.moments);
  return [{ start: from + before.index, end, mission, action: actionOf(verb), ...term, ceiling: null, authority }];
}

//   UNMAV was established by the Security Council in its resolution 9700 (2030), and its mandate was extended, until 4 March 2032, pursuant to ...
//   ^^^^^ mission                                                   ^^^^^^^^^^^ authority
function inPassive(draft: ReadDraft, start: number, verb: string, last: MandateClaim | undefined): MandateClaim[] {
  const { text } = draft.page;
  const reach = Math.max(0, start - REACH);
  const from = reach + text.slice(reach, start).lastIndexOf('\n') + 1;
  const said = text.slice(from, start);
  const pronoun = ITS_MANDATE_WAS.exec(said);
  const before = pronoun ?? BODY_WAS.exec(said);
  if (!before) return [];
  const cited = within(draft.citations, { start, end: start + REACH }).find(({ target }) => target.startsWith('S/RES/'));
  if (!cited || cited.start - start > 120 || !IN_RESOLUTION.test(text.slice(start + verb.length, cited.start))) return [];
  const isNear = last !== undefined && start - last.end < 60;
  const subject = { start: from + before.index, end: start };
  const mission = pronoun ? (isNear ? last.mission : null) : (bodiesIn(draft, subject)[0] ?? null);
  if (!mission) return [];
  const end = cited.end + (BY_WHICH.exec(text.slice(cited.end, cited.end + 80))?.[0].length ?? 0);
  const term = termOf(text, { start, end }, draft.moments);
  return [{ start: subject.start, end, mission, action: actionOf(verb), ...term, ceiling: null, authority: cited.target }];
}

/** Finds the mandates that a report says the Council set up, extended or ended, where it names the resolution. */
export function reportedMandates(draft: ReadDraft): MandateClaim[] {
  const { text } = draft.page;
  const found: MandateClaim[] = [];
  TOLD.lastIndex = 0;
  for (let match = TOLD.exec(text); match; match = TOLD.exec(text)) {
    const active = ofCouncil(draft, match.index, match[0]);
    found.push(...(active.length ? active : inPassive(draft, match.index, match[0], found.at(-1))));
  }
  return found;
}
