// A clause of the Council in, the verbs and nouns by which it sets up, extends or ends a mandate out, each with how it is used.
import type { MandateAction } from '../../facts/index.ts';
import { firstFrom, type Page, type Span } from '../../text/index.ts';
import type { Clause } from '../language.ts';
import { landmarksOf } from './landmarks.ts';

// ---- data and pattern ----

/** How a verb is used: the Council's own, an infinitive, in the passive, as a noun (the extension of), or of a body (X shall include). */
export type Use = 'own' | 'infinitive' | 'passive' | 'noun' | 'intransitive' | 'continued';

/** A verb that may change a mandate. */
export interface Anchor extends Span {
  readonly action: MandateAction;
  readonly use: Use;
}

// Adverbs between "to" or an auxiliary and its verb: to further extend, shall hereby be extended.
const LEAD =
  /\b(?:(to (?:[a-z]+ly )?(?:further )?(?:[a-z]+ and (?:further )?)?)|((?:shall|will|should|is|are|be|being|hereby)(?: also| further| hereby| now| accordingly)* (?:be )?(?:further |again |hereby )?))$/i;
const LEAD_LENGTH = 48;
const NOUN =
  /(?:extension|renewal|prolongation|ishment|creation|termination|liquidation|dissolution|continuation|deployment|dispatch|attachment|mandate|stationing|presence)$/i;
// Decides to consider, before 30 June, whether to extend …; with the intention to renew it; requests the Secretary-General to extend
const NOT_OWN =
  /\b(?:intention|intends?|request(?:s|ed|ing)?|need|order|view|readiness|willingness|possibility|whether|consider|review|recommend\w*|option|invit\w+|ask\w*|call\w*|in accordance with which|if|unless|proposal|ability|efforts?|plan|able|prepared|ready|wish|decision|agreement) ?(?:[A-Z][\w' -]{2,40})?$/;
// subject to the proviso that it will be extended beyond the initial ninety days only …          shall continue thereafter, if required
const PROVISO = /\b(?:subject to|provis[oi]|provided that|in the expectation that it)\b/;
const IF = /^[^.;]{0,40}\b(?:if (?:required|necessary|needed)|if the|provided (?:that )?the|unless)\b/;
const OTHERS_VERB = /\b(?:requests|invites|urges|which|who|authori[sz]es? the Secretary-General)\b[^,]{0,80}$/;
//   Decides that the mandate of UNMIN, in view of the circumstances, will be for a period of 12 months
const FOR_A_PERIOD = /^ of [^;]{2,90}? (?:will|shall|should) be for (?:a|an) (?:[a-z]+ )?period\b/;
//   Recommends that the stationing of the Force shall be for a period of three months
const STATIONED = /^ of [^,;]{3,60} shall be for a period\b/;
const OF =
  /^(?:,? |, (?:with|in|under) [^,;]{3,90}, )(?:and (?:immediate )?(?:dispatch|deployment) )?(?:of|for|within|to|in|until|at|from)\b/;
const OWN_LIMIT = 260;

// ---- function ----

/** Finds the verbs and nouns of a clause that may change a mandate, in their order. */
export function anchorsIn(page: Page, clause: Clause): Anchor[] {
  const anchors: Anchor[] = [];
  const { text } = page;
  const words = landmarksOf(page).mandate;
  const first = firstFrom(words, clause.start);
  let last = -1; // a proviso begins there; looked for when there is a word
  for (let i = first; i < words.length && words[i]!.end <= clause.end; i++) {
    const { start, end, value } = words[i]!;
    if (last < 0) last = provisoOf(text, clause);
    if (start > last) break;
    const lead = LEAD.exec(text.slice(Math.max(clause.start, start - LEAD_LENGTH), start));
    const use = usageOf(text, clause, { start, end }, text.slice(start, end), lead?.[1], lead?.[2]);
    if (use && !(use === 'intransitive' && IF.test(text.slice(end, Math.min(clause.end, end + 80)))))
      anchors.push({ start, end, action: value.action!, use });
  }
  return anchors;
}

// Where the proviso of a clause begins, else its end. Never further: a pattern without a match reads to the end.
function provisoOf(text: string, { start, end, verb }: Clause): number {
  const proviso = start + text.slice(start, end).search(PROVISO);
  return proviso > verb.end ? proviso : end;
}

//   Extends the mandate …                              own
//   Decides, in the light of …, to extend …            infinitive
//   Decides that the mandate … shall be extended …     passive
//   Approves the extension of …                        noun
//   Authorizes the observers to continue monitoring …  continued
function usageOf(
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
  if (clause.force === 'requests')
    return to && /^establish|^creat|^set up/.test(verb) && IS_ASKED.test(before) ? 'infinitive' : null;
  if (clause.force === 'recommends' && !/creat|station|establish/.test(verb)) return null;
  if (isConsidered(clause, before)) return null;
  if (/^(?:extends|renews)$/.test(verb) && /, (?:and )?$/.test(before) && /^ the mandate\b/.test(text.slice(at.end, at.end + 14)))
    return 'own'; // endorses the proposals …, extends the mandate of …
  if (to && clause.force === 'authorizes' && /^ the Secretary-General\b/.test(before))
    return /^(?:establish|deploy|dispatch)$/.test(verb) ? 'infinitive' : null;
  if (to) return infinitiveUse(clause, at, verb, before);
  if (NOUN.test(verb) && !/^(?:have|commence)/.test(verb)) return isGrantedNoun(text, clause, at, verb, before) ? 'noun' : null;
  return auxiliary ? passiveUse(verb, auxiliary, before, / that /.test(text.slice(clause.verb.end, at.start))) : null;
}

//   Requests the Secretary-General to establish the United Nations Integrated Office …        what he is to set up, the Council wants
const IS_ASKED =
  /^ (?:in particular )?the Secretary-General,?(?: ?,? (?:in consultation|in accordance|with the assistance)[^,]{0,80}, ?)?\s?$/;

const isConsidered = (clause: Clause, before: string): boolean =>
  (clause.force === 'authorizes' && /^ the Secretary-General\b/.test(before) && !IS_ASKED.test(before)) ||
  /\bauthori[sz]es? the Secretary-General\b/i.test(before) ||
  /\b(?:to |in )(?:consider|review|examine)/.test(before);

//   Endorses the decision contained in … of the report of the Secretary-General to extend the mandate of
const ENDORSED =
  /^ the (?:Secretary-General's (?:decision|recommendation|proposal)|(?:decision|recommendation|proposal)\b[^;]{0,90}Secretary-General)\b[^;]{0,90}$/;

function infinitiveUse(clause: Clause, at: Span, verb: string, before: string): Use | null {
  if (clause.force === 'endorses') return ENDORSED.test(before) && /^(?:extend|renew)/.test(verb) ? 'infinitive' : null;
  if (at.start - clause.verb.end > OWN_LIMIT && !/[,;] ?(?:and )?$/.test(before)) return null;
  if (/^(?:mandate|include|constitute)/.test(verb)) return null;
  if (NOT_OWN.test(before) || OTHERS_VERB.test(before)) return null;
  return clause.force === 'authorizes' && /^continue$/.test(verb) ? 'continued' : 'infinitive';
}

// MONUC will establish a joint structure      what a body does, not what is done to it
const OF_OTHERS = /^(?:establish|creat|set|deploy|dispatch|send)/i;
//   a Mission that will be deployed on the border
const RELATIVE = /[a-z)] (?:that|which|who) $/;

//   that UNTAC shall be established          that the mandate … will end on          that UNOCI shall have the following mandate until
function passiveUse(verb: string, auxiliary: string, before: string, isThat: boolean): Use | null {
  if (!isThat && !/\bthat\b|^ (?:the|its) /.test(before)) return null;
  if (RELATIVE.test(before)) return null;
  if (/^(?:constitute|have|include|commence)/.test(verb)) return /\b(?:shall|will) $/.test(auxiliary) ? 'intransitive' : null;
  if (!/(?:ed|d|t)$/i.test(verb) && !/\b(?:shall|will|should)\b/.test(auxiliary)) return null;
  if (/ed$/i.test(verb)) return 'passive';
  return OF_OTHERS.test(verb) ? null : 'intransitive';
}

// Approves, authorizes, agrees to, decides on the extension of: what is granted stands right after the verb.
const isGranting = (text: string, clause: Clause, before: string): boolean =>
  !/\b(?:extend|renew|prolong|continue|maintain)s? (?:the )?(?:[a-z]+ )?$/i.test(before) &&
  (clause.force === 'authorizes' ||
    clause.force === 'recommends' ||
    /^(?:approv|agree|endors|decide)/i.test(text.slice(clause.verb.start, clause.verb.end))) &&
  /^[^;:]{0,150}$/.test(before) &&
  !/\b(?:with|following|since|upon|on|at|until|after|before|pending|report|for|permit|allow|enable|regard|regarding|concerning)\b[^,]{0,60}$/.test(
    before.replace(/^ on /, ' ').replace(TERM_BEFORE, ' '),
  );

//   Approves the recommendation … to authorize the establishment of        Decides to authorise and mandate the establishment of
const GRANTS = /\bto authori[sz]e (?:and mandate )?the (?:[a-z]+ )?$/;

//   Authorizes until 31 August the deployment within …          for a period of six months the …
const TERM_BEFORE = /\b(?:until|for|from|with effect from|as of) (?:a |an )?(?:further |initial )?[^,;]{3,40}? (?=the\b)/;

function isGrantedNoun(text: string, clause: Clause, at: Span, verb: string, before: string): boolean {
  if (
    /^(?:stationing|dispatch|attachment)$/.test(verb) &&
    clause.force !== 'recommends' &&
    clause.force !== 'authorizes' &&
    !/\bauthori[sz]e/.test(before)
  )
    return false;
  const after = text.slice(at.end, at.end + 120);
  if (clause.force === 'recommends' && STATIONED.test(after)) return true;
  if (verb === 'mandate' && clause.force === 'decides') return FOR_A_PERIOD.test(after);
  if (verb === 'mandate' && (clause.force !== 'authorizes' || !/^ the (?:[a-z]+ )?$/.test(before))) return false;
  if (!OF.test(after) || /\bthat (?:the )?$/.test(before)) return false;
  return GRANTS.test(before.replace(TERM_BEFORE, '')) || (!NOT_OWN.test(before) && isGranting(text, clause, before));
}
