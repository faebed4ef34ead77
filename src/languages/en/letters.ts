// The code of a character in, what it is out: a small letter, a capital, a character that words are made of.

/** Tells a small letter of the English alphabet. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** Tells a letter of the English alphabet. */
export const isLetter = (code: number): boolean => isSmall(code) || (code >= 65 && code <= 90);

/** Tells what `\w` matches. */
export const isOfWord = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57) || code === 95;

/** Tells whether a capital of the English alphabet stands at a place. */
export function isCapitalAt(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code >= 65 && code <= 90;
}

//   the |Committee| established pursuant to …      not: Committees
/** Tells whether a text holds some words whole. */
export function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isOfWord(text.charCodeAt(at - 1)) && !isOfWord(text.charCodeAt(at + words.length))) return true;
  return false;
}
