// The end of a preambular clause in, the place out where it ends without the basis on which the Council then acts.

const LONGEST = 330; // characters of such a basis
const BASIS =
  /(?:,| and)(?: and)?,?(?: (?:to (?:this|that|these|those) ends?|(?:in|with) (?:this|that|these) (?:context|regard|aims?)|for (?:this|that|these) purposes?|therefore)(?:, as regards [^;]{2,120})?,?)? acting (?:(?:for|to|in) (?:this|that|these|those) (?:ends?|purposes?|context) )?under (?:the provisions of )?(?:Article \d+ of )?Chapters? [IVX]+(?: and [IVX]+)? of (?:the Charter(?: of the United Nations)?|the United Nations Charter)(?:, as regards [^;]*)?$/;

//   Determined to ensure the safety of the Mission, and, to these ends, acting under Chapter VII of the Charter of the United Nations,
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all that it says: the rest begins the paragraphs that follow
//   not: Conscious of the need to take measures acting under Chapter VII of the Charter, where it is how they are taken
/** Gives the end of a clause without the Chapter under which what follows is decided. */
export function withoutBasis(text: string, from: number, end: number): number {
  const start = Math.max(from, end - LONGEST);
  const words = text.slice(start, end);
  const basis = words.includes('Charter') && words.includes('acting ') ? BASIS.exec(words) : null;
  return basis ? start + basis.index : end;
}
