// No input; out come the adverbs that ask for haste between "as" and "as possible".

/** How fast something is to be done: "as quickly as possible". */
export const SPEEDS: readonly string[] = 'early expeditiously promptly quickly rapidly speedily swiftly urgently'.split(' ');
