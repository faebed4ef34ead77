// Why a message could not be sent, in words that its subscriber may read.

/** A message that was not taken; the words tell nothing of the inside, and no password. */
export class Unsent extends Error {}
