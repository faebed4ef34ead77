// Text in, the same text fitted to the columns of a terminal out; a Chinese character takes two columns.

//   CJK, kana, Hangul, full-width forms: two columns each; combining marks and zero-width characters: none.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
const BREAKS_AFTER = /[\s\u2e80-\u9fff\uff00-\uffef-]/;

/** Gives the columns that one character takes. */
function columnsOf(character: string): number {
  if (character < '\u0300') return 1;
  if (WIDE.test(character)) return 2;
  return NONE.test(character) ? 0 : 1;
}

/** Gives the columns that a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** Makes a text harmless for a terminal: control characters become spaces. */
export const tame = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** Fills a text with spaces up to a number of columns. */
export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Cuts a text to a number of columns; what was cut is shown by an ellipsis. */
export function cutTo(text: string, width: number): string {
  if (text.length * 2 <= width || widthOf(text) <= width) return text;
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += columnsOf(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Breaks a text into lines of at most so many columns: after spaces and hyphens, and between Chinese characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let breakAt = 0; // the length of the line up to its last good place to break
  for (const character of tame(text)) {
    const columns = columnsOf(character);
    if (used + columns > width && line) {
      if (character === ' ') breakAt = line.length;
      const cut = breakAt || line.length;
      lines.push(line.slice(0, cut).trimEnd());
      line = line.slice(cut).trimStart();
      used = widthOf(line);
      breakAt = 0;
    }
    if (character === ' ' && !line) continue;
    line += character;
    used += columns;
    if (BREAKS_AFTER.test(character)) breakAt = line.length;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}
