// A sentence of a narrative in, the acts it tells of out: consultations, briefings, debates, adoptions, statements, visits.
import type { ActType } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';

/** An act that words tell of, at the place of those words. */
export interface Told extends Span {
  readonly type: ActType;
}

// Adjectives before what is held; no noun, so that "held consultations after the briefing" tells of no briefing.
const KIND = '(?:(?!(?:consultations|meetings?|discussions|after|before|during|following|at|in|on),? )[a-z-]+,? )';

// In the order of the list: what an earlier form takes, a later one does not see (a troop contributors' meeting is private, too).
const FORMS: readonly (readonly [ActType, RegExp])[] = [
  ['wrap_up_session', /\b(?:held|convened|with) (?:a|its|the)(?: [a-z]+){0,2} wrap-up (?:session|meeting)\b/g],
  [
    'tcc_meeting',
    /\bmeetings? (?:\([^)]{1,40}\) )?(?:of the Council )?with (?:the )?(?:countries contributing|(?:potential )?troop-?(?: and police-)? ?contribut)[^.;]{0,60}/g,
  ],
  [
    'open_debate',
    new RegExp(
      `\\b(?:held|convened|organized) (?:an? |its |the )?${KIND}{0,4}debates?\\b|\\b[Ii]n (?:an?|the) (?:[a-z-]+ ){0,3}open debate\\b`,
      'g',
    ),
  ],
  [
    'briefing',
    new RegExp(
      `\\b(?:held|convened|heard|received) (?:an? |its |the |two |three )?${KIND}{0,4}briefings?\\b|\\bwas briefed\\b`,
      'g',
    ),
  ],
  [
    'consultations_of_the_whole',
    /(?:\b(?:held|convened|met in|followed by)|(?<=\b(?:briefings?|debate|meeting)) and) (?:its |the |two )?(?:[a-z-]+ ){0,3}consultations\b(?: of the whole)?|\b[Ii]n (?:the |its )?(?:[a-z-]+ ){0,2}consultations\b(?: of the whole)?/g,
  ],
  ['private_meeting', /\b(?:held|convened|met in) (?:an? |its )?(?:private|closed) meetings?\b/g],
  ['formal_meeting', /\b(?:held|convened) (?:an? |its )?(?:formal|public|open|emergency|urgent) meetings?\b/g],
  [
    'failed_draft',
    /\b(?:draft resolution\b[^.;]{0,120}\b(?:not adopted|vetoed|failed)|failed to adopt\b[^.;]{0,40}draft resolution)\b/g,
  ],
  ['adoption_resolution', /\badopted(?: by consensus)? (?:unanimously )?(?:its )?resolutions? (?=\d)/g],
  [
    'presidential_statement',
    /\b(?:adopted|issued|made) (?:an? |the )?(?:presidential statements?|statements? by (?:its|the) President)\b|\bPresident (?:of the (?:Security )?Council )?made a statement on behalf of the Council\b/g,
  ],
  [
    'press_statement',
    /\b(?:issued|made|released|agreed on) (?:an? |the |\w+ )?(?:press statements?|statements? to the press|statements? for the press)\b|\bmade remarks to the press\b/g,
  ],
  ['communique', /\bissued (?:an? |the )?(?:official )?communiqu(?:e\b|és?)/g],
  [
    'council_mission',
    /\b(?:Council|mission) (?:visited|dispatched a mission|undertook a (?:visiting )?mission|conducted a visit)\b|\bdispatched a mission to\b/g,
  ],
  ['briefing', /\bbriefed (?:the )?(?:members of the )?(?:Security )?Council(?: members)?\b/g],
];
const AGAIN = /\b(?:in|during|following|after) (?:the|that|those|these|its)\b[^,.;]{0,60}$/i;

/** Finds the acts in a sentence, in the order of the text; `isFollowUp` of a form says that it tells of the act before. */
export function toldIn(text: string, sentence: Span): Told[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Told[] = [];
  for (const [type, form] of FORMS) {
    form.lastIndex = 0;
    for (let match = form.exec(words); match; match = form.exec(words)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (found.some((one) => one.start < end && start < one.end)) {
        form.lastIndex = match.index + 1; // held a briefing | and consultations
        continue;
      }
      if (type === 'briefing' && match[0].startsWith('brief') && found.length) continue; // who briefed in the act just told
      found.push({ type, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Tells whether words go back to an act told before: in the consultations that followed, during the debate. */
export const goesBack = (text: string, { start }: Span, told: Told): boolean => {
  const before = text.slice(Math.max(start, told.start - 80), told.end);
  return AGAIN.test(before) && !/^on \d/i.test(text.slice(start, start + 6));
};
