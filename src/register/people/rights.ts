// Roles in, rights out, and the word that somebody gets who lacks one.

import { RegisterError } from '../store/database.ts';
import type { Viewer } from './confidentiality.ts';

export const ROLES = ['reader', 'filer', 'reviewer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What one may do. A token narrows it to its scopes. */
export const RIGHTS = ['read', 'file', 'review', 'administer'] as const;
export type Right = (typeof RIGHTS)[number];

// An administrator manages people and has no eye on filings beyond a reader's.
const RIGHTS_OF: Readonly<Record<Role, readonly Right[]>> = {
  reader: ['read'],
  filer: ['read', 'file'],
  reviewer: ['read', 'file', 'review'],
  administrator: ['read', 'administer'],
};

/** The organisation that keeps the register itself. */
export const DESK = 'desk';

/** Somebody who is signed in. */
export interface Member {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly rights: readonly Right[];
}

/** The rights that roles give. */
export const rightsOf = (roles: readonly Role[]): Right[] =>
  RIGHTS.filter((right) => roles.some((role) => RIGHTS_OF[role].includes(right)));

/** @throws RegisterError `wrong-parameter` for no role, or one that there is not. */
export function checkRoles(roles: readonly Role[]): void {
  if (!roles.length || roles.some((role) => !ROLES.includes(role)))
    throw new RegisterError('wrong-parameter', `Name at least one role: ${ROLES.join(', ')}.`);
}

/** The member as the door of confidentiality knows them. */
export const viewerOf = ({ id, organisation, rights }: Member): Viewer => ({
  member: id,
  organisation,
  isDeskReviewer: organisation === DESK && rights.includes('review'),
});

/**
 * Sees to a right.
 * @throws RegisterError `not-allowed` when the member does not have it.
 */
export function need(member: Member, right: Right): void {
  if (member.rights.includes(right)) return;
  const roles = ROLES.filter((role) => RIGHTS_OF[role].includes(right));
  throw new RegisterError(
    'not-allowed',
    `This needs the right to ${right}, which comes with the role ${roles.join(' or ')}. An administrator of your organisation can give it.`,
  );
}

/** Sees to the right to administer an organisation: the desk's administrators have it for all, others for their own. */
export function needHold(member: Member, organisation: string): void {
  need(member, 'administer');
  if (member.organisation !== DESK && member.organisation !== organisation)
    throw new RegisterError('not-allowed', `You administer ${member.organisation}, not ${organisation}.`);
}
