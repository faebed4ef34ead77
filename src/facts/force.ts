// How strongly a body speaks: the closed list of forces, and which of them may commit somebody.

/** The forces that may commit somebody. */
export const COMMITTING = [
  'decides',
  'demands',
  'authorizes',
  'requests',
  'urges',
  'calls',
  'encourages',
  'invites',
  'recommends',
  'intends',
] as const;

/** The forces that say something without asking anybody to act. */
export const STATING = [
  'determines',
  'endorses',
  'emphasises',
  'reaffirms',
  'welcomes',
  'commends',
  'notes',
  'recognises',
  'recalls',
  'condemns',
  'expresses',
] as const;

export type Force = (typeof COMMITTING)[number] | (typeof STATING)[number];

const MAY_COMMIT: ReadonlySet<Force> = new Set(COMMITTING);

/** Tells whether a provision of this force may commit somebody. */
export const mayCommit = (force: Force): boolean => MAY_COMMIT.has(force);
