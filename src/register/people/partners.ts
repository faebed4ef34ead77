// What other rooms may use of organisations, their people and what they may see.

export { type Attachment, attach, attachmentOf, detach, fileWith, MOST_ATTACHED } from '../filings/attachments.ts';
export {
  accept,
  change,
  draft,
  type Filing,
  type FilingState,
  type FilingWish,
  file,
  isFilingError,
  sendBack,
  submit,
  withdraw,
} from '../filings/filings.ts';
export { type Imported, importFilings, lookAtTable, type RowMistake, type RowSight } from '../filings/import.ts';
export { type Receipt, receiptOf, verifyFilings } from '../filings/receipts.ts';
export { REDACTED, redact } from '../filings/redaction.ts';
export { type FilingSight, filingOf, filingsOf } from '../filings/sight.ts';
export { type Admission, admissions, admitDomain, endAdmission } from './admissions.ts';
export { asViewer, CONFIDENTIALITIES, type Confidentiality, PUBLIC, recordSight, type Viewer } from './confidentiality.ts';
export { type AuditEntry, auditEntries, needDesk } from './entries.ts';
export { type Identity, signInAs } from './identities.ts';
export {
  acceptInvitation,
  cancelInvitation,
  firstInvitation,
  type InvitationEntry,
  invite,
  openInvitations,
} from './invitations.ts';
export { addFormerMember, endMember, endSessions, hasMembers, type MemberEntry, membersOf, setRoles } from './members.ts';
export { addOrganisation, knownOrganisation, type Organisation, organisationsOf } from './organisations.ts';
export { DESK, type Member, need, RIGHTS, type Right, ROLES, type Role, viewerOf } from './rights.ts';
export { endToken, makeToken, memberByToken, type TokenEntry, tokensOf, tokensOfMember } from './session-tokens.ts';
export { changePassword, guardOf, memberByEmail, memberOf, type Session, sessionOf, signIn, signOut } from './sessions.ts';
