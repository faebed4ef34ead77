// A text that the server puts together of known words, days and numbers in, the same in the reader's language out, piece by piece.

const JOINTS = /(; |, |: | \(|\))/; // extend; for P6M; military: 4200 (the end is printed)
const COUNTED = /\d{4}-\d{2}-\d{2}|\d+/g;
const LARGE = /^\d{4,}$/;

/** How the reader's language writes days that stand in a text, periods such as P6M, and numbers. */
export interface Formats {
  readonly days: (text: string) => string;
  readonly durations: (text: string, served: (text: string) => string) => string | null;
  readonly number: (value: number) => string;
}

/** Says a text: whole where the catalogue has it, else each piece that it has; what nobody has stays as it is. */
export function inPieces(served: (text: string) => string, formats: Formats, text: string): string {
  const whole = served(text);
  if (whole !== text) return whole;
  const pieces = text.split(JOINTS);
  return pieces.map((piece, i) => (i % 2 ? piece : saidOf(served, formats, piece, pieces[i - 1] === ': '))).join('');
}

// A number after a colon is a figure; another may be a year, or a part of a symbol.
function saidOf(
  served: (text: string) => string,
  { days, durations, number }: Formats,
  piece: string,
  isFigure: boolean,
): string {
  if (isFigure && LARGE.test(piece)) return number(Number(piece));
  const [counted = ''] = piece.match(COUNTED) ?? [];
  const open = counted ? piece.replace(counted, '%') : piece;
  const said = served(open);
  if (said !== open) return said.replace('%', days(counted));
  return durations(piece, served) ?? days(piece);
}
