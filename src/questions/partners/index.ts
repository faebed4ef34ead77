// The questions on what organisations filed; they stand in the list of all questions like any other.

import type { Question } from '../question.ts';
import { agendas } from './agendas.ts';
import { agreements } from './agreements.ts';
import { alerts } from './alerts.ts';
import { armsInstruments } from './arms-instruments.ts';
import { article54 } from './article-54.ts';
import { article54Record } from './article-54-record.ts';
import { assistance } from './assistance.ts';
import { assistanceShares } from './assistance-shares.ts';
import { benchmarks } from './benchmarks.ts';
import { consultationLead } from './consultation-lead.ts';
import { contacts } from './contacts.ts';
import { contributorPool } from './contributor-pool.ts';
import { contributors } from './contributors.ts';
import { deploymentPath } from './deployment-path.ts';
import { facilityBalances } from './facility-balances.ts';
import { financing } from './financing.ts';
import { justice } from './justice.ts';
import { legalBasis } from './legal-basis.ts';
import { lessons } from './lessons.ts';
import { mediation } from './mediation.ts';
import { meetingPlans } from './meeting-plans.ts';
import { partnerLedger } from './partner-ledger.ts';
import { peacebuilding } from './peacebuilding.ts';
import { planningDocuments } from './planning-documents.ts';
import { pledges } from './pledges.ts';
import { presidencyNotes } from './presidency-notes.ts';
import { protection } from './protection.ts';
import { recommendationProgress } from './recommendation-progress.ts';
import { runway } from './runway.ts';
import { sanctionsCooperation } from './sanctions-cooperation.ts';
import { standby } from './standby.ts';
import { strategies } from './strategies.ts';
import { visits } from './visits.ts';

export const PARTNER_QUESTIONS: readonly Question[] = [
  agendas,
  agreements,
  alerts,
  armsInstruments,
  article54,
  article54Record,
  assistance,
  assistanceShares,
  benchmarks,
  consultationLead,
  contacts,
  contributorPool,
  contributors,
  deploymentPath,
  facilityBalances,
  financing,
  justice,
  legalBasis,
  lessons,
  mediation,
  meetingPlans,
  partnerLedger,
  peacebuilding,
  planningDocuments,
  pledges,
  presidencyNotes,
  protection,
  recommendationProgress,
  runway,
  sanctionsCooperation,
  standby,
  strategies,
  visits,
];
