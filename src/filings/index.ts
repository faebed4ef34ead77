// Floor 3: one file per kind of filing; forms, routes, CSV columns, commands and documentation loop over this list.
import { agreement } from './agreement.ts';
import { alert } from './alert.ts';
import { alertResponse } from './alert-response.ts';
import { armsInstrument } from './arms-instrument.ts';
import { article54Notice } from './article-54-notice.ts';
import { assistanceDelivery } from './assistance-delivery.ts';
import { assistanceOffer } from './assistance-offer.ts';
import { assistanceRequest } from './assistance-request.ts';
import { benchmarkValue } from './benchmark-value.ts';
import { budget } from './budget.ts';
import { consultationHeld } from './consultation-held.ts';
import { contribution } from './contribution.ts';
import { contributorPledge } from './contributor-pledge.ts';
import { coordinationArrangement } from './coordination-arrangement.ts';
import { countryVisit } from './country-visit.ts';
import { deployment } from './deployment.ts';
import { deploymentStep } from './deployment-step.ts';
import { facilityEntry } from './facility-entry.ts';
import { indicatorValue } from './indicator-value.ts';
import { justiceSupport } from './justice-support.ts';
import type { Kind } from './kind.ts';
import { lesson } from './lesson.ts';
import { mediationRound } from './mediation-round.ts';
import { mediator } from './mediator.ts';
import { meetingHeld } from './meeting-held.ts';
import { meetingPlanned } from './meeting-planned.ts';
import { missionRequirement } from './mission-requirement.ts';
import { operation } from './operation.ts';
import { peacebuildingGap } from './peacebuilding-gap.ts';
import { planningDocument } from './planning-document.ts';
import { pointOfContact } from './point-of-contact.ts';
import { presidencyNote } from './presidency-note.ts';
import { preventionStrategy } from './prevention-strategy.ts';
import { protectionAdviser } from './protection-adviser.ts';
import { recommendationStatus } from './recommendation-status.ts';
import { reportSubmission } from './report-submission.ts';
import { sanctionsCooperation } from './sanctions-cooperation.ts';
import { standbyCapability } from './standby-capability.ts';
import { weaponRecord } from './weapon-record.ts';

export { CONSULTED } from './consultation-held.ts';
export { type Content, contentOf, type Field, FilingError, fieldsOf, fromTexts } from './content.ts';
export type { Kind } from './kind.ts';
export { sentenceOf } from './mistakes.ts';
export { PROTECTIONS } from './protection-adviser.ts';

export const KINDS: readonly Kind[] = [
  agreement,
  alert,
  alertResponse,
  armsInstrument,
  article54Notice,
  assistanceDelivery,
  assistanceOffer,
  assistanceRequest,
  benchmarkValue,
  budget,
  consultationHeld,
  contribution,
  contributorPledge,
  coordinationArrangement,
  countryVisit,
  deployment,
  deploymentStep,
  facilityEntry,
  indicatorValue,
  justiceSupport,
  lesson,
  mediationRound,
  mediator,
  meetingHeld,
  meetingPlanned,
  missionRequirement,
  operation,
  peacebuildingGap,
  planningDocument,
  pointOfContact,
  presidencyNote,
  preventionStrategy,
  protectionAdviser,
  recommendationStatus,
  reportSubmission,
  sanctionsCooperation,
  standbyCapability,
  weaponRecord,
];

/** The kind of a name, or null. */
export const kindOf = (name: string): Kind | null => KINDS.find((one) => one.name === name) ?? null;
