// The questions on what organisations filed; they stand in the list of all questions like any other.

import type { Question } from '../question.ts';
import { agendas } from './agendas.ts';
import { alerts } from './alerts.ts';
import { article54 } from './article-54.ts';
import { article54Record } from './article-54-record.ts';
import { assistance } from './assistance.ts';
import { benchmarks } from './benchmarks.ts';
import { consultationLead } from './consultation-lead.ts';
import { contacts } from './contacts.ts';
import { contributors } from './contributors.ts';
import { financing } from './financing.ts';
import { legalBasis } from './legal-basis.ts';
import { lessons } from './lessons.ts';
import { meetingPlans } from './meeting-plans.ts';
import { partnerLedger } from './partner-ledger.ts';
import { planningDocuments } from './planning-documents.ts';
import { pledges } from './pledges.ts';
import { runway } from './runway.ts';
import { standby } from './standby.ts';

export const PARTNER_QUESTIONS: readonly Question[] = [
  agendas,
  alerts,
  article54,
  article54Record,
  assistance,
  benchmarks,
  consultationLead,
  contacts,
  contributors,
  financing,
  legalBasis,
  lessons,
  meetingPlans,
  partnerLedger,
  planningDocuments,
  pledges,
  runway,
  standby,
];
