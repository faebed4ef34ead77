// April to June 2031 in Averland: values, gaps, lessons and reports; the filings out.
import type { Step } from '../scenario.ts';

const benchmark = { mission: 'UNMAV', benchmark: 'districts with a police station', unit: 'districts', baseline: 20, target: 80 };
const recommendation = { source: 'S/2031/12', owner: 'Secretariat' };
const asked = { committee: '8801 (2029)', subject: 'cargo' };

export const APRIL_TO_JUNE: readonly Step[] = [
  { on: '2031-04-01', by: 'secretariat', kind: 'benchmark-value', content: { ...benchmark, value: 35, as_of: '2031-03-31' } },
  { on: '2031-06-01', by: 'secretariat', kind: 'benchmark-value', content: { ...benchmark, value: 50, as_of: '2031-05-31' } },
  {
    on: '2031-04-01',
    by: 'secretariat',
    kind: 'recommendation-status',
    content: {
      ...recommendation,
      paragraph: '41',
      recommendation: 'A planning cell',
      status: 'done',
      as_of: '2031-04-01',
      evidence: 'S/2031/200',
    },
  },
  {
    on: '2031-04-01',
    by: 'secretariat',
    kind: 'recommendation-status',
    content: { ...recommendation, paragraph: '42', recommendation: 'A fund', status: 'open', as_of: '2031-04-01' },
  },
  {
    on: '2031-04-10',
    by: 'secretariat',
    kind: 'peacebuilding-gap',
    content: { mission: 'UNMAV', aim: 'judges in place', unit: 'judges', target: 100, actual: 40, open_since: '2031-04-01' },
  },
  {
    on: '2031-04-12',
    by: 'secretariat',
    kind: 'protection-adviser',
    content: { mission: 'UNMAV', theme: 'children-armed-conflict', posts: 6, filled: 4, as_of: '2031-04-12' },
  },
  {
    on: '2031-04-12',
    by: 'eu',
    kind: 'justice-support',
    content: { state: 'Averland', institution: 'Court of Appeal', area: 'courts', from: '2031-01-01' },
  },
  {
    on: '2031-04-12',
    by: 'ecowas',
    kind: 'arms-instrument',
    content: { title: 'Convention on Small Arms', serves: 'tracing', states: ['Averland'], in_force: '2029-09-29' },
  },
  {
    on: '2031-04-13',
    by: 'au',
    kind: 'sanctions-cooperation',
    content: { ...asked, asked: '2031-02-01', due: '2031-03-01', replied: '2031-02-11' },
  },
  { on: '2031-04-13', by: 'au', kind: 'sanctions-cooperation', content: { ...asked, asked: '2031-03-01', due: '2031-04-01' } },
  {
    on: '2031-04-14',
    by: 'secretariat',
    kind: 'country-visit',
    content: {
      state: 'Averland',
      subject: 'counter-terrorism',
      visitor: 'Executive Directorate',
      from: '2031-03-03',
      until: '2031-03-07',
      recommendations: 12,
      carried_out: 3,
    },
  },
  {
    on: '2031-04-20',
    by: 'eu',
    kind: 'assistance-delivery',
    content: { request: '@trainers', offer: '@six', quantity: 4, delivered: '2031-04-20' },
  },
  {
    on: '2031-04-21',
    by: 'au',
    kind: 'lesson',
    content: {
      title: 'Patrols first',
      theme: 'non-proliferation',
      phase: 'deployment',
      situation: 'x',
      tried: 'x',
      result: 'x',
      evidence: 'S/2031/120',
    },
  },
  {
    on: '2031-05-01',
    by: 'au',
    kind: 'meeting-planned',
    content: {
      title: 'Annual meeting',
      date: '2031-10-12',
      level: 'ambassadors',
      participants: ['Security Council', 'African Union'],
      agenda: ['Averland', 'Financing'],
    },
  },
  {
    on: '2031-05-01',
    by: 'eu',
    kind: 'meeting-planned',
    content: {
      title: 'High-level meeting',
      date: '2031-09-20',
      level: 'executive heads',
      participants: ['Security Council', 'European Union'],
      agenda: ['financing'],
    },
  },
  {
    on: '2031-05-02',
    by: 'secretariat',
    kind: 'consultation-held',
    content: { mission: 'UNMAV', with: 'troop- and police-contributing countries', held: '2031-01-10' },
  },
  {
    on: '2031-05-03',
    by: 'secretariat',
    kind: 'planning-document',
    content: { mission: 'UNMAV', title: 'Concept of operations', dated: '2030-06-01' },
  },
  ...([3, 5, 6] as const).map((value, i) => ({
    on: ['2031-04-30', '2031-05-31', '2031-06-10'][i]!,
    by: 'au',
    kind: 'indicator-value',
    content: {
      indicator: 'incidents on the road',
      place: 'North',
      unit: 'incidents a week',
      value,
      as_of: ['2031-04-30', '2031-05-31', '2031-06-10'][i],
      warns_at: 5,
      worse: 'more',
      source: 'patrols',
    },
    confidentiality: 'internal' as const,
  })),
  {
    on: '2031-05-05',
    by: 'au',
    kind: 'mediator',
    content: {
      person: 'A. Example',
      languages: ['French'],
      regions: ['Averland'],
      free_from: '2031-01-01',
      confirmed: '2031-05-05',
    },
  },
  {
    on: '2031-05-30',
    by: 'secretariat',
    kind: 'report-submission',
    content: {
      symbol: 'S/2031/250',
      title: 'Plan of transfer',
      dated: '2031-05-29',
      asked_in: 'S/RES/9001 (2031)',
      paragraph: '8',
    },
  },
];
