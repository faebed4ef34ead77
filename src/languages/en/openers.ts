// A place in a text in, how the clause that begins there opens out: as a preambular clause, as an order, or otherwise.

/** How a clause opens: `preamble` with a participle or its like, `order` with a finite verb of the Council. */
export type Opening = 'preamble' | 'order' | null;

const ADVERBS =
  'Acutely|Again|Also|Always|Appreciatively|Bitterly|Categorically|Clearly|Deeply|Earnestly|Encouragingly|Equally|Especially|Explicitly|' +
  'Extremely|Finally|Firmly|Formally|Fully|Further|Furthermore|Gravely|Greatly|Hereby|Highly|Immediately|In particular|In this context|' +
  'In this regard|In that regard|In that context|While|In this connection|Keenly|Most strongly|Once again|Once more|Particularly|Profoundly|Remaining|Seriously|Sincerely|Solemnly|' +
  'Still|Strongly|Therefore|Unanimously|Unequivocally|Urgently|Utterly|Vehemently|Vigorously|Warmly|Accordingly|To this end|To that end';

// A participle is told by its ending; these words end so and open no clause.
const NO_PARTICIPLES =
  'During|According|Following|Beijing|Nothing|Something|Anything|Everything|Need|Indeed|Red|United|Hundred|King|Spring|Evening|Morning|Meeting|Building|Bring|Speed|Feed';

const MOODS =
  'Aware|Indignant|Appreciative|Solicitous|Mindful|Conscious|Cognizant|Cognisant|Desirous|Anxious|Whereas|Confident|Hopeful|Grateful|Sensible|Fearful';

const ORDERS =
  'Addresses|Finds|Forwards|Accepts|Acknowledges|Adopts|Affirms|Agrees|Announces|Appeals|Applauds|Appoints|Appreciates|Approves|Asks|Assures|Authorises|Authorizes|' +
  'Believes|Calls|Categorically|Censures|Commends|Commits|Concludes|Concurs|Condemns|Confirms|Congratulates|Considers|Decides|Declares|' +
  'Defers|Defines|Demands|Denounces|Deplores|Designates|Determines|Directs|Disapproves|Draws|Elects|Emphasises|Emphasizes|Encourages|Endorses|Enjoins|' +
  'Envisages|Establishes|Exhorts|Expects|Expresses|Extends|Fixes|Gives|Hails|Holds|Hopes|Identifies|Insists|Instructs|Intends|Invites|Joins|' +
  'Laments|Lends|Lifts|Looks|Makes|Mandates|Notes|Notifies|Observes|Opens|Orders|Pays|Pledges|Proclaims|Prohibits|Promises|' +
  'Proposes|Puts|Realises|Realizes|Reaffirms|Re-affirms|Recalls|Receives|Records|Recites|Recognises|Recognizes|Recommends|Re-emphasizes|Reemphasizes|Refers|Regards|Regrets|Reiterates|' +
  'Rejects|Remains|Reminds|Renews|Repeats|Requests|Requires|Reserves|Resolves|Salutes|Sees|Sets|Shares|Stresses|Strengthens|Supports|' +
  'Suspends|Takes|Tasks|Terminates|Thanks|Transmits|Trusts|Underlines|Underscores|Undertakes|Urges|Voices|Warns|Welcomes|Wishes';

const CLAUSE = new RegExp(
  `(?:(?:${ADVERBS})\\b,? (?:and [a-z]+ |to )?)?(?:` +
    `((?!(?:${NO_PARTICIPLES})\\b)(?:[A-Z]?[a-z]+(?:-[a-z]+)?(?:ing|ed)|${MOODS}|${MOODS.toLowerCase()}|[Dd]eeply|[Gg]ravely|[Ss]eriously|[Pp]rofoundly|[Kk]eenly|[Ff]ully|[Ss]trongly|[Ww]armly|[Tt]aking|[Bb]earing|[Aa]larmed|[Ss]truck|[Gg]rieved|[Bb]ent|In (?:the exercise|view|virtue|accordance|pursuance|conformity|response) (?=of|with|to))\\b(?! (?:is|are|was|were|has|have|had|will|shall|may|can)\\b))` +
    `|((?:[Tt]he (?:Security )?Council )?(?:${ORDERS}|${ORDERS.toLowerCase()})\\b|It is (?:resolved|decided)\\b|[A-Z][a-z]{2,12}(?:[^su]s|es) (?=the |its |that |upon )))`,
  'y',
);

//   Deeply concerned at ...     preamble          Requests the Secretary-General ...     order
//   Having considered ...       preamble          Further decides that ...               order
//   During the period ...       neither           The Secretary-General ...              neither
/** Tells how the clause that begins at a place opens; it must begin with a capital letter. */
export function openingAt(text: string, place: number): Opening {
  const code = text.charCodeAt(place);
  if (code < 65 || code > 90) return null;
  CLAUSE.lastIndex = place;
  const match = CLAUSE.exec(text);
  if (!match) return null;
  return match[2] ? 'order' : 'preamble';
}
