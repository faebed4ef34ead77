// A line beneath a paragraph in, whether it lists people by name and country out.

const ENDS = new Set([...').;,'].map((sign) => sign.charCodeAt(0)));
const LONGEST_NAME = 90; // characters

//   Decides to extend the term of office of the following permanent judges, …, until 31 May 2032:
//   Ada Mensah (Ghana)
//   ^^^^^^^^^^^^^^^^^^ the list that "the following" points to, no heading
const PERSON =
  /(?:(?:Judge|Mr\.|Ms\.|Mrs\.|Dr\.) )?\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|del|der|den|van|von|bin|al)){1,6} \((?:The |the )?\p{Lu}[\p{L}' -]+\)/uy;

/** Tells whether a line consists of people, each with a country in brackets. */
export function listsPeople(text: string, start: number, end: number): boolean {
  if (!ENDS.has(text.charCodeAt(end - 1))) return false;
  PERSON.lastIndex = start;
  return PERSON.test(text) && PERSON.lastIndex <= end && PERSON.lastIndex - start < LONGEST_NAME;
}
