// A read draft in, what is done to the mandates of missions, forces, offices and expert bodies out: only where the Council itself decides it.
import type { MandateAction } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import type { Clause, MandateClaim, ReadDraft } from '../language.ts';
import { ceilingIn } from './ceilings.ts';
import { bodiesIn, classOf } from './mandate-bodies.ts';
import { type Term, termOf } from './terms.ts';
import { toldMandates } from './told-mandates.ts';

const SPEAKING = new Set(['resolution', 'draft_resolution', 'presidential_statement']);
const DECIDING = new Set(['decides', 'authorizes', 'endorses', 'reaffirms']);

/** How a verb is used: the Council's own, an infinitive after it, in the passive, or as a noun (the extension of). */
type Use = 'own' | 'infinitive' | 'passive' | 'noun' | 'intransitive';

interface Anchor extends Span {
  readonly action: MandateAction;
  readonly use: Use;
}

// Adverbs between "to" or an auxiliary and its verb: to further extend, shall hereby be extended.
const LEAD =
  /\b(?:(to (?:[a-z]+ly )?(?:further )?(?:[a-z]+ and (?:further )?)?)|((?:shall|will|should|is|are|be|being|hereby)(?: also| further| hereby| now| accordingly)* (?:be )?(?:further |again |hereby )?))$/i;
const LEAD_LENGTH = 48;
const VERBS =
  /\b(extend(?:s|ed)?|extension|renew(?:s|ed|al)?|prolong(?:s|ed|ation)?|re-?establish(?:es|ed|ment)?|establish(?:es|ed|ment)?|creat(?:e|es|ed|ion)|set(?:s)? up|terminat(?:e|es|ed|ion)|end(?:s|ed)?|expires?|liquidat(?:e|es|ed|ion)|dissol(?:ve|ves|ved|ution)|continu(?:e|es|ed|ation)|maintain(?:s|ed)?|deploy(?:s|ed|ment)?|dispatch(?:es|ed)?|send|increas(?:e|es|ed)|reduc(?:e|es|ed)|rais(?:e|es|ed)|expand(?:s|ed)?|enlarg(?:e|es|ed)|consist(?:s)?|adjust(?:s|ed)?|reconstitut(?:e|es|ed)|reactivat(?:e|es|ed)|re-?appoint(?:s|ed)?)\b/gi;

const ACTIONS: readonly (readonly [RegExp, MandateAction])[] = [
  [/^(?:renew)/i, 'renew'],
  [/^(?:extend|extension|prolong|continu|maintain|reactivat|re-?appoint|reconstitut)/i, 'extend'],
  [/^(?:re-?establish|establish|creat|set)/i, 'establish'],
  [/^(?:liquidat)/i, 'liquidate'],
  [/^(?:terminat|end|expire|dissol)/i, 'terminate'],
  [/^(?:deploy|dispatch|send)/i, 'authorise'],
];
const ADJUSTS = /^(?:increas|reduc|rais|expand|enlarg|consist|adjust)/i;
const NOUN = /(?:extension|renewal|prolongation|ishment|creation|termination|liquidation|dissolution|continuation|deployment)$/i;
// Decides to consider, before 30 June, whether to extend …; with the intention to renew it; requests the Secretary-General to extend
const NOT_OWN =
  /\b(?:intention|intends?|request(?:s|ed|ing)?|need|order|view|readiness|willingness|possibility|whether|consider|review|recommend\w*|option|invit\w+|ask\w*|call\w*|in accordance with which|if|unless|proposal|ability|efforts?|plan|able|prepared|ready|wish|decision|agreement) ?(?:[A-Z][\w' -]{2,40})?$/;
const PURPOSE =
  /,? (?:in order|with a view|with the (?:intention|expectation)|on the understanding|in the expectation|subject to|provided that|bearing in mind|and requests|pending)\b/;
const OWN_LIMIT = 260;
const OBJECT_LIMIT = 320;

/** Finds what a text establishes, extends, adjusts or ends. */
export function mandates(draft: ReadDraft): MandateClaim[] {
  const { header, parts } = draft.outline;
  if (header.kind === 'monthly_assessment') return toldMandates(draft);
  if (!SPEAKING.has(header.kind)) return [];
  const found: MandateClaim[] = [];
  for (const clause of draft.clauses) {
    const { role } = parts[clause.part]!;
    if (DECIDING.has(clause.force) && (role === 'operative' || role === 'statement')) found.push(...claimsOf(draft, clause));
  }
  return merged(found);
}

function claimsOf(draft: ReadDraft, clause: Clause): MandateClaim[] {
  const anchors = anchorsIn(draft.page.text, clause);
  const claims = anchors.flatMap((anchor, i) => claimsAt(draft, clause, anchor, anchors[i + 1]?.start ?? clause.end));
  return claims.length ? claims : adjustment(draft, clause);
}

function anchorsIn(text: string, clause: Clause): Anchor[] {
  const anchors: Anchor[] = [];
  const words = text.slice(clause.start, clause.end); // never further: a pattern without a match reads to the end
  for (const match of words.matchAll(VERBS)) {
    const verb = match[0];
    const action = ACTIONS.find(([form]) => form.test(verb))?.[1];
    if (!action) continue;
    const start = clause.start + match.index;
    const end = start + verb.length;
    const lead = LEAD.exec(words.slice(Math.max(0, match.index - LEAD_LENGTH), match.index));
    const use = useOf(text, clause, { start, end }, verb, lead?.[1], lead?.[2]);
    if (use) anchors.push({ start, end, action, use });
  }
  return anchors;
}

//   Extends the mandate …                      own
//   Decides, in the light of …, to extend …    infinitive
//   Decides that the mandate … shall be extended …   passive
//   Approves the extension of …                noun
function useOf(
  text: string,
  clause: Clause,
  at: Span,
  verb: string,
  to: string | undefined,
  auxiliary: string | undefined,
): Use | null {
  if (at.start <= clause.verb.end && at.start >= clause.verb.start) return 'own';
  const before = text.slice(Math.max(clause.verb.end, at.start - OWN_LIMIT), at.start - (to ?? auxiliary ?? '').length);
  if (clause.force === 'reaffirms' || /\bnot (?:be )?$/.test(before)) return null;
  if (
    (clause.force === 'authorizes' && /^ the Secretary-General\b/.test(before)) ||
    /\bauthori[sz]es? the Secretary-General\b/i.test(before) ||
    /\b(?:to |in )(?:consider|review|examine)/.test(before)
  )
    return null;
  if (to) {
    if (clause.force === 'endorses' || (at.start - clause.verb.end > OWN_LIMIT && !/[,;] ?(?:and )?$/.test(before))) return null;
    return NOT_OWN.test(before) ||
      /\b(?:requests|invites|urges|which|who|authori[sz]es? the Secretary-General)\b[^,]{0,80}$/.test(before)
      ? null
      : 'infinitive';
  }
  if (NOUN.test(verb))
    return /^(?: of| for)/.test(text.slice(at.end, at.end + 4)) && !NOT_OWN.test(before) && isGranting(text, clause, before)
      ? 'noun'
      : null;
  if (auxiliary)
    return !/\bthat\b|^ (?:the|its) /.test(before)
      ? null
      : /(?:ed|d|t)$/i.test(verb) || /\b(?:shall|will)\b/.test(auxiliary)
        ? /ed$/i.test(verb)
          ? 'passive'
          : 'intransitive'
        : null;
  return null;
}

// Approves, authorizes, agrees to, decides on the extension of: what is granted stands right after the verb.
const isGranting = (text: string, clause: Clause, before: string): boolean =>
  !/\b(?:extend|renew|prolong|continue|maintain)s? (?:the )?(?:[a-z]+ )?$/i.test(before) &&
  (clause.force === 'authorizes' || /^(?:approv|agree|endors|decide)/i.test(text.slice(clause.verb.start, clause.verb.end))) &&
  /^[^;:]{0,150}$/.test(before) &&
  !/\b(?:with|following|since|upon|until|after|before|pending|report|for|regarding|concerning)\b[^,]{0,60}$/.test(before);

function claimsAt(draft: ReadDraft, clause: Clause, anchor: Anchor, next: number): MandateClaim[] {
  const { text } = draft.page;
  const isAfter = anchor.use !== 'passive' && anchor.use !== 'intransitive';
  const end = Math.min(clause.end, next, anchor.end + OBJECT_LIMIT);
  const object = isAfter
    ? { start: anchor.end, end }
    : { start: Math.max(clause.verb.end, anchor.start - OBJECT_LIMIT), end: anchor.start };
  const words = text.slice(object.start, object.end).trimStart();
  const kind = classOf(isAfter ? words : subjectOf(words));
  if (kind !== 'mandate' || (anchor.use === 'intransitive' && /^ to\b/.test(text.slice(anchor.end, anchor.end + 4)))) return [];
  const isChange = anchor.action === 'extend' || anchor.action === 'renew';
  const term = termAt(draft, clause, anchor);
  // To continue or maintain something without a term, or to end without a mandate, says nothing of authority.
  const verb = text.slice(anchor.start, anchor.end);
  if (/^(?:continu|maintain)/i.test(verb) && !term.until && !term.for) return [];
  if (
    anchor.action === 'terminate' &&
    !/mandate|authori[sz]ation|operation|Mission|Force|Committee|Panel|Group/.test(words.slice(0, 120))
  )
    return [];
  const bodies = bodiesIn(draft, isAfter ? headOf(text, object) : object);
  if (!bodies.length || (!isChange && anchor.action !== 'terminate' && !names(draft, object))) return [];
  const isGranted = clause.force === 'authorizes' || /\bauthori[sz]es?\b/.test(text.slice(clause.verb.end, anchor.start));
  const isWidened = isChange && !term.until && !term.for && /\bto (?:that end|include|cover)\b/.test(words.slice(0, 160));
  const action = isWidened
    ? 'adjust'
    : isGranted && !/^(?:extend|renew|extension|renewal)/i.test(verb)
      ? 'authorise'
      : anchor.action;
  return bodies.slice(0, 3).map((mission) => ({
    start: clause.start,
    end: clause.end,
    mission,
    action,
    until: term.until,
    for: term.for,
    from: term.from,
    ceiling: ceilingIn(text, anchor.end, clause.end),
    authority: draft.outline.header.symbol?.value ?? null,
  }));
}

// The term stands after the verb or before it, in the paragraph that is referred to, or in what is asked to carry it out.
//   Decides to authorize, for six months as from 1 June, the deployment …      for the period specified in paragraph 1 above
//   … extend the mandate of the Group, and requests the Secretary-General to re-establish it for a further period of six months
function termAt(draft: ReadDraft, clause: Clause, anchor: Anchor): Term {
  const { page, outline, moments } = draft;
  const { text } = page;
  const own = termOf(text, termPlace(text, anchor, clause), moments);
  if (own.until || own.for) return own;
  const before = termOf(text, { start: clause.verb.end, end: anchor.start }, moments);
  if (before.until || before.for) return before;
  const referred = /\bperiod (?:specified|mentioned|referred to|set out|set forth|indicated) in paragraph (\d+)/.exec(
    text.slice(clause.start, clause.end),
  );
  const part = referred && outline.parts.find(({ label, level }) => level === 0 && label === referred[1]);
  if (part) return termOf(text, part, moments);
  const end = outline.parts[clause.part]!.end;
  const rest = { start: clause.end, end: Math.min(end, clause.end + OBJECT_LIMIT) };
  return /\b(?:re-?establish|re-?appoint|extend|create for)/.test(text.slice(rest.start, rest.end))
    ? termOf(text, rest, moments)
    : own;
}

// The term stands before purposes, conditions and expectations, which have dates of their own.
function termPlace(text: string, anchor: Anchor, clause: Clause): Span {
  const end = Math.min(clause.end, anchor.end + OBJECT_LIMIT + 200);
  const stop = text.slice(anchor.end, end).search(PURPOSE);
  return { start: anchor.end, end: stop < 0 ? end : anchor.end + stop };
}

// In the passive the mandate stands before its verb, after whatever introduces it.
function subjectOf(words: string): string {
  const place = words.search(/\b(?:the|its|this|their) (?:[a-z]+ ){0,2}(?:mandates?|stationing|authori[sz]ation|deployment)\b/);
  return place >= 0 ? words.slice(place) : words.replace(/^.*?\bthat /, '');
}

// Whose mandate it is stands before what it is for: the mandate of MINURSO until … in order to give the parties time
function headOf(text: string, object: Span): Span {
  const stop =
    /,? (?:in order|so that|with a view|with the intention|subject to|in accordance with|pursuant to|taking into account|to assist|to support|to monitor|under the|as recommended|as requested|to enable|following|which is|bearing in mind|on the basis)\b|; /.exec(
      text.slice(object.start + 12, object.end),
    );
  return stop ? { start: object.start, end: object.start + 12 + stop.index } : object;
}

// What is set up or sent must be a body that is named here.
const names = ({ page }: ReadDraft, object: Span): boolean =>
  /^ ?(?:,[^,]{3,120}, )?(?:(?:immediately|forthwith|hereby|again|for|of|under|its|authority|the|a|an|as|on|by|from|in|temporary|new|initial|period|[a-z-]+ (?:months?|days?|years?)|\d{1,2} [A-Z][a-z]+(?: \d{4})?),? ){0,14}(?:[a-z-]+ ){0,3}?(?:United Nations|UN[A-Z]|MI[A-Z]|ON[A-Z]|BI[A-Z]|[A-Z][\w'-]+ (?:[\w'-]+ ){0,8}?(?:Mission|Force|Group|Panel|Operation|Office|Team|Mechanism|Commission|Committee|Observers|Experts|Tribunal)|multinational|international (?:security|tribunal|commission)|[Pp]anel|[Gg]roup of [Ee]xperts|[Mm]onitoring|[Cc]ommittee|[Cc]ommission|observers|force\b|mission\b)/.test(
    page.text.slice(object.start, Math.min(object.end, object.start + 260)),
  );

//   Decides to increase the military strength of MONUC to up to 16,700 personnel         Decides that UNMIL will consist of up to 15,000 …
function adjustment(draft: ReadDraft, clause: Clause): MandateClaim[] {
  const { text } = draft.page;
  const words = text.slice(clause.verb.start, Math.min(clause.end, clause.verb.end + 400));
  if (clause.force === 'endorses' || clause.force === 'reaffirms' || !/\d/.test(words)) return [];
  const ceiling = ceilingIn(text, clause.verb.end, clause.end);
  const isAdjusting =
    ceiling &&
    words.split(/[^\w-]+/).some((word) => ADJUSTS.test(word) || /^(?:strength|ceiling|comprise|authori[sz]ed)/.test(word));
  if (!isAdjusting) return [];
  const [mission] = bodiesIn(draft, { start: clause.verb.end, end: clause.end });
  if (!mission) return [];
  const term = termOf(text, { start: clause.verb.end, end: clause.end }, draft.moments);
  const authority = draft.outline.header.symbol?.value ?? null;
  return [
    {
      start: clause.start,
      end: clause.end,
      mission,
      action: 'adjust',
      until: null,
      for: null,
      from: term.from,
      ceiling,
      authority,
    },
  ];
}

// One mandate for one deed: a later verb of the same clause about the same body adds what the first left open.
function merged(claims: readonly MandateClaim[]): MandateClaim[] {
  const kept: MandateClaim[] = [];
  for (const claim of claims) {
    const i = sameDeed(kept, claim);
    const known = kept[i];
    if (!known) kept.push(claim);
    else
      kept[i] = {
        ...known,
        until: known.until ?? claim.until,
        for: known.for ?? claim.for,
        ceiling: known.ceiling ?? claim.ceiling,
      };
  }
  return kept;
}

// Claims of one clause stand together at the end.
function sameDeed(kept: readonly MandateClaim[], claim: MandateClaim): number {
  for (let i = kept.length - 1; i >= 0 && kept[i]!.start === claim.start; i--) {
    if (kept[i]!.mission === claim.mission && (kept[i]!.action === claim.action || (!claim.until && !claim.for))) return i;
  }
  return -1;
}
