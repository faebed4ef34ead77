// Floor 3: one file per kind of filing; forms, routes, CSV columns, commands and documentation loop over this list.
import { alert } from './alert.ts';
import { alertResponse } from './alert-response.ts';
import { article54Notice } from './article-54-notice.ts';
import { assistanceDelivery } from './assistance-delivery.ts';
import { assistanceOffer } from './assistance-offer.ts';
import { assistanceRequest } from './assistance-request.ts';
import { benchmarkValue } from './benchmark-value.ts';
import { budget } from './budget.ts';
import { consultationHeld } from './consultation-held.ts';
import { contribution } from './contribution.ts';
import { contributorPledge } from './contributor-pledge.ts';
import { deployment } from './deployment.ts';
import type { Kind } from './kind.ts';
import { lesson } from './lesson.ts';
import { meetingHeld } from './meeting-held.ts';
import { meetingPlanned } from './meeting-planned.ts';
import { missionRequirement } from './mission-requirement.ts';
import { operation } from './operation.ts';
import { planningDocument } from './planning-document.ts';
import { pointOfContact } from './point-of-contact.ts';
import { reportSubmission } from './report-submission.ts';
import { standbyCapability } from './standby-capability.ts';

export { CONSULTED } from './consultation-held.ts';
export { type Content, contentOf, type Field, FilingError, fieldsOf, fromTexts } from './content.ts';
export type { Kind } from './kind.ts';

export const KINDS: readonly Kind[] = [
  alert,
  alertResponse,
  article54Notice,
  assistanceDelivery,
  assistanceOffer,
  assistanceRequest,
  benchmarkValue,
  budget,
  consultationHeld,
  contribution,
  contributorPledge,
  deployment,
  lesson,
  meetingHeld,
  meetingPlanned,
  missionRequirement,
  operation,
  planningDocument,
  pointOfContact,
  reportSubmission,
  standbyCapability,
];

/** The kind of a name, or null. */
export const kindOf = (name: string): Kind | null => KINDS.find((one) => one.name === name) ?? null;
