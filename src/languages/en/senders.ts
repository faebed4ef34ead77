// An agenda item that is named after a letter in, the same without who sent it out: whoever writes is not what the letter is about.
const LETTER = /^(?:identical )?(?:letters?|telegrams?|cablegrams?|communications?|notes? verbales?)\b/i;
const SENDER = /\bfrom\b.*?(?=\baddressed to\b|\bto the President\b|\bconcerning\b|\bregarding\b|\brelating to\b|\(|$)/gi;

//   Letter of 5 September 1960 from the USSR (Action of the OAS relating to the Dominican Republic)
//   → Letter of 5 September 1960 (Action of the OAS relating to the Dominican Republic)
//   Application from Switzerland to become a party → stays: it is no letter, and Switzerland is what it is about
/** Takes the sender out of the name of a letter; other words stay as they are. */
export const withoutSender = (item: string): string => (LETTER.test(item) ? item.replace(SENDER, '') : item);
