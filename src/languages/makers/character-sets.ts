// Characters in, a table out that tells of every character code whether it is one of them: the cheapest look at a place of a text.

/** Makes a table with 1 at the code of each of the characters and 0 elsewhere. */
export function setOf(characters: string): Uint8Array {
  const set = new Uint8Array(65536);
  for (let i = 0; i < characters.length; i++) set[characters.charCodeAt(i)] = 1;
  return set;
}
