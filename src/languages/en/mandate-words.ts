// The verbs and nouns by which a mandate is set up, extended or ended, by what is done: data only.
import type { MandateAction } from '../../facts/index.ts';

/** The words of each action, in small letters, parted by commas. */
export const MANDATE_WORDS: readonly (readonly [MandateAction, string])[] = [
  ['renew', 'renew, renews, renewed, renewal'],
  [
    'extend',
    `extend, extends, extended, extension, prolong, prolongs, prolonged, prolongation, continue, continues, continued, continuation,
    continued presence, maintain, maintains, maintained, have the following mandate, reconstitute, reconstitutes, reconstituted,
    reactivate, reactivates, reactivated, reappoint, reappoints, reappointed, re-appoint, re-appoints, re-appointed`,
  ],
  [
    'establish',
    `establish, establishes, established, establishment, reestablish, reestablishes, reestablished, reestablishment, re-establish,
    re-establishes, re-established, re-establishment, create, creates, created, creation, set up, sets up, constitute, include,
    commence the implementation of its mandate, stationing`,
  ],
  ['liquidate', 'liquidate, liquidates, liquidated, liquidation'],
  [
    'terminate',
    'terminate, terminates, terminated, termination, end, ends, ended, expire, expires, dissolve, dissolves, dissolved, dissolution',
  ],
  ['authorise', 'deploy, deploys, deployed, deployment, dispatch, dispatches, dispatched, attachment, send, mandate'],
];
