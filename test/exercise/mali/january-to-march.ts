// January to March 2013 on Mali: AFISMA is authorised, partners say what they do, offer and warn of; the filings out. All of it is made up.
import type { Step } from '../scenario.ts';

const AFISMA = { name: 'AFISMA', situation: 'Mali', function: 'military operation', began: '2013-01-18' };
const training = { subject: 'border control', form: 'training', unit: 'trainers' };
const year = { available_from: '2013-01-01', available_until: '2013-12-31' };
const budget = { mission: 'AFISMA', currency: 'USD', period_from: '2013-01-01', period_to: '2013-12-31' };
const contact = { subject: 'Mali', level: 'working', valid_from: '2011-01-01' };
const notice = { status: 'undertaken', place: 'Mali' };
const displacement = { place: 'Gao', type: 'displacement', source: 'own observers', account: 'Families leave the town.' };

export const JANUARY_TO_MARCH: readonly Step[] = [
  // S/RES/2085 (2012), paragraph 9: one year from 20 December 2012.
  {
    on: '2013-01-21',
    by: 'au',
    kind: 'operation',
    content: { ...AFISMA, authority: 'S/RES/2085 (2012)', authorised_until: '2013-12-20' },
  },
  {
    on: '2013-01-25',
    by: 'au',
    kind: 'article-54-notice',
    content: { ...notice, activity: 'AFISMA', began: '2013-01-18', summary: 'The first battalions arrive.' },
  },
  {
    on: '2013-02-20',
    by: 'eu',
    kind: 'operation',
    content: { name: 'EUTM Mali', situation: 'Mali', function: 'training', began: '2013-02-18', consent: 'invitation of Mali' },
  },
  {
    on: '2013-02-22',
    by: 'eu',
    kind: 'article-54-notice',
    content: { ...notice, activity: 'EUTM Mali', began: '2013-02-18', summary: 'Instructors train a first battalion.' },
  },
  {
    on: '2013-02-25',
    by: 'ecowas',
    kind: 'operation',
    content: { name: 'Mediation of ECOWAS', situation: 'Mali', function: 'mediation', began: '2013-01-10' },
  },
  {
    on: '2013-01-22',
    by: 'au',
    kind: 'point-of-contact',
    content: { ...contact, post: 'Peace and Security', confirmed: '2013-01-22' },
  },
  { on: '2013-01-22', by: 'eu', kind: 'point-of-contact', content: { ...contact, post: 'Sahel desk', confirmed: '2012-06-01' } },
  {
    on: '2013-02-26',
    by: 'ecowas',
    kind: 'agreement',
    content: {
      title: 'Strategic concept for Mali',
      type: 'cooperation guideline',
      status: 'exploring',
      parties: ['African Union', 'ECOWAS'],
      covers: ['Mali'],
      since: '2012-10-24',
    },
  },
  // S/RES/2085 (2012), paragraph 10: the African Union reports every 60 days.
  {
    on: '2013-02-18',
    by: 'au',
    kind: 'report-submission',
    content: {
      symbol: 'S/2013/9001',
      title: 'First report on AFISMA',
      dated: '2013-02-18',
      asked_in: 'S/RES/2085 (2012)',
      paragraph: '10',
    },
  },
  {
    on: '2013-02-01',
    by: 'au',
    kind: 'mission-requirement',
    content: { mission: 'AFISMA', capability: 'transport company', units: 3, within_days: 30, needed_from: '2013-07-31' },
  },
  ...(['state:bfa', 'state:sen'] as const).map((by, i) => ({
    on: '2013-02-02',
    by,
    kind: 'standby-capability',
    content: {
      capability: 'transport company',
      units: 1 + i,
      personnel: 120,
      readiness_days: i ? 45 : 20,
      sustainment_days: 60,
      available_from: '2013-01-01',
    },
  })),
  {
    on: '2013-02-03',
    by: 'ecowas',
    kind: 'assistance-request',
    content: { ...training, quantity: 20, needed_by: '2013-09-30', place: 'Mali', priority: 'high' },
    label: 'trainers',
  },
  { on: '2013-02-04', by: 'eu', kind: 'assistance-offer', content: { ...training, ...year, quantity: 12 }, label: 'twelve' },
  ...(['state:tcd', 'state:sen', 'state:bfa'] as const).map((by, i) => ({
    on: '2013-02-05',
    by,
    kind: 'contributor-pledge',
    content: {
      mission: 'AFISMA',
      category: 'troops',
      personnel: [2000, 500, 500][i],
      pledged: '2013-01-29',
      valid_until: '2013-05-31',
    },
  })),
  { on: '2013-02-10', by: 'au', kind: 'budget', content: { ...budget, amount: 240_000_000 } },
  ...(['pledge', 'payment'] as const).map((nature, i) => ({
    on: '2013-02-11',
    by: 'eu',
    kind: 'contribution',
    content: { ...budget, nature, amount: [50_000_000, 35_000_000][i], source: 'facility', dated: '2013-02-11' },
  })),
  {
    on: '2013-03-21',
    by: 'au',
    kind: 'alert',
    content: { ...displacement, severity: 2, confidence: 'middle', observed: '2013-03-20' },
    confidentiality: 'shared',
    sharedWith: ['ecowas'],
  },
  {
    on: '2013-03-25',
    by: 'au',
    kind: 'alert',
    content: { ...displacement, severity: 3, confidence: 'high', observed: '2013-03-24', told: ['ECOWAS'] },
    confidentiality: 'shared',
    sharedWith: ['ecowas'],
    label: 'gao',
  },
  {
    on: '2013-03-30',
    by: 'ecowas',
    kind: 'alert-response',
    content: { alert: '@gao', taken: '2013-03-29', action: 'A team is sent' },
    confidentiality: 'shared',
    sharedWith: ['au'],
  },
];
