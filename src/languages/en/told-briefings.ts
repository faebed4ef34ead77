// A draft in, the briefings out that an English text says were given on a day; see makers/briefing-acts.ts.
import { makeBriefingActs } from '../makers/briefing-acts.ts';
import { landmarksOf } from './landmarks.ts';

/** Finds the briefings that a text tells of: the briefing on 13 July 2031 by the Special Representative of the Secretary-General. */
export const toldBriefings = makeBriefingActs({
  nouns: (page) => landmarksOf(page).briefing,
  end: /(?<!\b(?:Mr|Mrs|Ms|Dr))[.;](?= |$)|\n/,
  asked:
    /\b(?:provide|give|deliver|hold|receive|requests?|requested|looks? forward to|invites?|continue|encourages?|due|annual|regular|periodic|future|next|further) (?:[\w-]+ ){0,5}$/i,
  speakerAfter: /\b(?:by|from|of|provided by|given by)(?: the| its| their)?(?: (?:Mr|Mrs|Ms|Dr|Sir|Ambassador|General)\.?)? $/i,
  and: /^(?:[\w-]+)?,? (?:and )?(?:by |from )?(?:the )?(?:(?:Mr|Mrs|Ms|Dr|Sir|Ambassador|General)\.? )?$/,
  speakerBefore: /^'s? (?:[\w-]+ ){0,2}$/,
  dayBefore: /^,? (?:an? |the |its |their )?(?:[\w-]+ ){0,3}$/,
  dayAfter: /(?:^| |\d)(?:on|of|held on)(?: the)? $|^ $/,
  recipientBefore: /\bto (?:the )?$/,
  communique: /\bofficial communiqu/i,
  before: 90,
  behind: 320,
});
