// The questions on what organisations filed; they stand in the list of all questions like any other.

import type { Question } from '../question.ts';
import { agendas } from './agendas.ts';
import { agreementClauses } from './agreement-clauses.ts';
import { agreements } from './agreements.ts';
import { alerts } from './alerts.ts';
import { armsInstruments } from './arms-instruments.ts';
import { article54 } from './article-54.ts';
import { article54Named } from './article-54-named.ts';
import { article54Record } from './article-54-record.ts';
import { assessmentDraft } from './assessment-draft.ts';
import { assistance } from './assistance.ts';
import { assistanceShares } from './assistance-shares.ts';
import { benchmarks } from './benchmarks.ts';
import { benchmarksNamed } from './benchmarks-named.ts';
import { beyondAuthority } from './beyond-authority.ts';
import { consultationLead } from './consultation-lead.ts';
import { contacts } from './contacts.ts';
import { contributionsNamed } from './contributions-named.ts';
import { contributorPool } from './contributor-pool.ts';
import { contributors } from './contributors.ts';
import { coverage1540 } from './coverage-1540.ts';
import { deploymentPath } from './deployment-path.ts';
import { facilityBalances } from './facility-balances.ts';
import { financing } from './financing.ts';
import { indicators } from './indicators.ts';
import { justice } from './justice.ts';
import { justiceAsked } from './justice-asked.ts';
import { legalBasis } from './legal-basis.ts';
import { lessons } from './lessons.ts';
import { measures } from './measures.ts';
import { mediation } from './mediation.ts';
import { mediationNamed } from './mediation-named.ts';
import { mediators } from './mediators.ts';
import { meetingPlans } from './meeting-plans.ts';
import { partnerLedger } from './partner-ledger.ts';
import { peacebuilding } from './peacebuilding.ts';
import { peacebuildingNamed } from './peacebuilding-named.ts';
import { planningDocuments } from './planning-documents.ts';
import { pledges } from './pledges.ts';
import { presidencyNotes } from './presidency-notes.ts';
import { protection } from './protection.ts';
import { protectionForce } from './protection-force.ts';
import { recommendationProgress } from './recommendation-progress.ts';
import { runway } from './runway.ts';
import { sanctionsCooperation } from './sanctions-cooperation.ts';
import { standby } from './standby.ts';
import { strategies } from './strategies.ts';
import { strategiesOwed } from './strategies-owed.ts';
import { tracingMandates } from './tracing-mandates.ts';
import { visits } from './visits.ts';
import { warningsNamed } from './warnings-named.ts';
import { weaponTraces } from './weapon-traces.ts';

export const PARTNER_QUESTIONS: readonly Question[] = [
  agendas,
  agreementClauses,
  agreements,
  alerts,
  armsInstruments,
  article54,
  article54Named,
  article54Record,
  assessmentDraft,
  assistance,
  assistanceShares,
  benchmarks,
  benchmarksNamed,
  beyondAuthority,
  consultationLead,
  contacts,
  contributionsNamed,
  contributorPool,
  contributors,
  coverage1540,
  deploymentPath,
  facilityBalances,
  financing,
  indicators,
  justice,
  justiceAsked,
  legalBasis,
  lessons,
  measures,
  mediation,
  mediationNamed,
  mediators,
  meetingPlans,
  partnerLedger,
  peacebuilding,
  peacebuildingNamed,
  planningDocuments,
  pledges,
  presidencyNotes,
  protection,
  protectionForce,
  recommendationProgress,
  runway,
  sanctionsCooperation,
  standby,
  strategies,
  strategiesOwed,
  tracingMandates,
  visits,
  weaponTraces,
  warningsNamed,
];
