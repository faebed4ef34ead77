// The lines of a PDF in, a mender of spaces out: a PDF has no spaces but gaps, and some gaps inside words look like spaces.

/** Takes wrong spaces out of a line. */
export type Mender = (line: string) => string;

const MUCH_RARER = 20;
const SPACED_POINT = /(?<=[\p{L}\d)]) (?=[;,:](?:\s|$))/gu;
const POINT = /(?<=[\p{L}\d)])[;,:](?:\s|$)/gu;
const ONE_SIDED_DASH = /(?<=\d)(?: ([–—])|([–—]) )(?=\d)/g;
const SPACED_HYPHEN = /(?<![\p{L}\d-])(\p{Script=Latin}+)(?: -|- )(\p{Lu}?\p{Ll}+)(?!-?[\p{L}\d])/gu;
const TWO_PARTS = /(?<![\p{L}\d-])(\p{Script=Latin}+) (?=(\p{Ll}+)(?![\p{L}\d-]))/gu;

/** Learns from all lines of a document how its words are written. */
export function menderOf(lines: readonly string[]): Mender {
  const counts = new Map<string, number>();
  let spaced = 0;
  let close = 0;
  for (const line of lines) {
    for (const [word] of line.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
    spaced += line.match(SPACED_POINT)?.length ?? 0;
    close += line.match(POINT)?.length ?? 0;
  }
  const countOf = (word: string): number => counts.get(word) ?? 0;
  const isOneWord = (a: string, b: string): boolean =>
    countOf(a + b) > 0 && Math.min(countOf(a), countOf(b)) * MUCH_RARER <= countOf(a + b);
  const mendsPoints = spaced * MUCH_RARER < close; // French sets a space there, and means it
  //   the Secretary -General → the Secretary-General      an d → and      62 –63 → 62–63
  return (line) =>
    (mendsPoints ? line.replace(SPACED_POINT, '') : line)
      .replace(ONE_SIDED_DASH, '$1$2')
      .replace(SPACED_HYPHEN, (printed, a: string, b: string) => (countOf(`${a}-${b}`) ? `${a}-${b}` : printed))
      .replace(TWO_PARTS, (printed, a: string, b: string) => (isOneWord(a, b) ? a : printed));
}
