// An English word in, the ways in which documents of different decades print it out: with a hyphen or without.

// The first part of words that are printed both ways: cease-fire, peace-keeping, co-operation, non-governmental, sub-regional.
const PARTED =
  /^(?:cease(?=-?fire)|peace(?=-?(?:keep|build|mak))|co(?=-?(?:operat|ordinat|exist|sponsor|chair))|re(?=-?(?:establish|appoint|integrat|deploy|open))|sub(?=-?(?:regional|committee))|non(?=-?(?:governmental|proliferation|compliance|intervention))|inter(?=-?(?:agency|governmental|communal))|multi(?=-?(?:national|lateral|dimensional))|counter(?=-?(?:terror|measure|narcotic))|anti(?=-?(?:piracy|personnel|tank))|mid(?=-?term)|de(?=-?(?:mining|escalat))|long(?=-?(?:term|standing))|short(?=-?term))/;

//   ceasefire → ceasefire, cease-fire      co-operation → co-operation, cooperation      council → council
/** Gives a word of small letters, and how else documents print it. */
export function spellingsOf(word: string): readonly string[] {
  const first = PARTED.exec(word)?.[0];
  if (!first) return [word];
  const rest = word.slice(first.length);
  return [word, rest.startsWith('-') ? first + rest.slice(1) : `${first}-${rest}`];
}
