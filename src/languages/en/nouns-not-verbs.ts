// A word that may be a verb and the words before it in, whether it is a noun there out: the will of the people, full support.

const NO_MODAL_AFTER = new Set(
  'the a an of in for all any its their other and to with by such his who which that on from under no international between one'.split(
    ' ',
  ),
);

// all outside |support; for making full |use; in this |report; still |present      words that are verbs only behind who does it
const AS_NOUN = new Set(
  'support use report review present hand command force work transfer halt focus release return'.split(' '),
);
const BEFORE_NOUN =
  /\b(?:this|that|such|full|outside|still|any|further|military|financial|political|external|all|no|their|its|own|internal|technical|logistical|humanitarian|regular|periodic|urgent|immediate|a|an|the|and) $/;

// the |will of the people; the Secretary-General's |report      nouns like any other
// for distribution or |use in Exampleland
const FOR_ONE_OR = / (?:for|of|by|in|their|the) [a-z]+ or $/;

function leadsToModal(before: string): boolean {
  if (!before.endsWith(' ')) return false;
  if (before.endsWith("'s ")) return true;
  const start = Math.max(before.lastIndexOf(' ', before.length - 2), before.lastIndexOf('(', before.length - 2)) + 1;
  return NO_MODAL_AFTER.has(before.slice(start, -1));
}

/** Tells that a word which may be a modal or a subjunctive is a noun behind the words before it. */
export const isNounThere = (word: string, before: string): boolean =>
  leadsToModal(before) || (before.endsWith(' or ') && FOR_ONE_OR.test(before)) || (AS_NOUN.has(word) && BEFORE_NOUN.test(before));
