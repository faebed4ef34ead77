// February 2031 in Averland: requirements, offers and money; the filings out.
import type { Step } from '../scenario.ts';

const trainers = { subject: 'border control', form: 'training', unit: 'trainers' };
const year = { available_from: '2031-01-01', available_until: '2031-12-31' };
const budget = { mission: 'UNMAV', currency: 'USD', period_from: '2031-01-01', period_to: '2031-12-31' };

export const FEBRUARY: readonly Step[] = [
  {
    on: '2031-02-01',
    by: 'secretariat',
    kind: 'mission-requirement',
    content: { mission: 'UNMAV', capability: 'infantry battalion', units: 2, within_days: 60, needed_from: '2031-07-01' },
  },
  {
    on: '2031-02-02',
    by: 'state:gha',
    kind: 'standby-capability',
    content: {
      capability: 'infantry battalion',
      units: 1,
      personnel: 850,
      readiness_days: 45,
      sustainment_days: 60,
      available_from: '2031-01-01',
    },
  },
  {
    on: '2031-02-02',
    by: 'state:rwa',
    kind: 'standby-capability',
    content: {
      capability: 'infantry battalion',
      units: 3,
      personnel: 800,
      readiness_days: 90,
      sustainment_days: 60,
      available_from: '2031-01-01',
    },
  },
  {
    on: '2031-02-03',
    by: 'ecowas',
    kind: 'assistance-request',
    content: { ...trainers, quantity: 10, needed_by: '2031-09-30', place: 'Averland', priority: 'high' },
    label: 'trainers',
  },
  { on: '2031-02-04', by: 'eu', kind: 'assistance-offer', content: { ...trainers, ...year, quantity: 6 }, label: 'six' },
  { on: '2031-02-04', by: 'state:fra', kind: 'assistance-offer', content: { ...trainers, ...year, quantity: 3 } },
  {
    on: '2031-02-05',
    by: 'state:gha',
    kind: 'contributor-pledge',
    content: { mission: 'UNMAV', category: 'troops', personnel: 1000, pledged: '2031-02-01', valid_until: '2031-05-31' },
  },
  { on: '2031-02-10', by: 'secretariat', kind: 'budget', content: { ...budget, amount: 144_000_000 } },
  {
    on: '2031-02-11',
    by: 'eu',
    kind: 'contribution',
    content: { ...budget, nature: 'pledge', amount: 40_000_000, source: 'facility', dated: '2031-02-11' },
  },
  {
    on: '2031-03-11',
    by: 'eu',
    kind: 'contribution',
    content: { ...budget, nature: 'payment', amount: 30_000_000, source: 'facility', dated: '2031-03-11' },
  },
  {
    on: '2031-02-20',
    by: 'state:fra',
    kind: 'presidency-note',
    content: { month: '2031-02', matter: 'Averland', account: 'Two rounds of consultations.' },
    confidentiality: 'internal',
  },
];
