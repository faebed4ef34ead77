// The code of a character in, what it is out: a digit, a letter of the English alphabet, a character that words are made of.

/** Tells a digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Gives the number that the digits between two places print, which is far from the largest; NaN where another sign stands. */
export function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let place = start; place < end; place++) {
    const code = text.charCodeAt(place);
    number = isDigit(code) ? number * 10 + code - 48 : Number.NaN;
  }
  return number;
}

/** Tells a capital. */
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Tells a small letter. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** Tells a letter. */
export const isLetter = (code: number): boolean => isSmall(code) || isCapital(code);

/** Tells what `\w` matches. */
export const isOfWord = (code: number): boolean => isLetter(code) || isDigit(code) || code === 95;
