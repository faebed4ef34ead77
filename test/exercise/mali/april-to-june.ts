// April to June 2013 on Mali: MINUSMA is established, troops arrive, values and gaps are told; the filings out. All of it is made up.
import type { Step } from '../scenario.ts';

const benchmark = { mission: 'MINUSMA', benchmark: 'towns with a prefect', unit: 'towns', baseline: 0, target: 40 };
const recommendation = { source: 'S/2013/189', owner: 'Secretariat', as_of: '2013-06-01' }; // cited in S/RES/2100 (2013), paragraph 13
const asked = { committee: '1267 (1999) and 1989 (2011)', subject: 'passing of information' }; // S/RES/2100 (2013), paragraph 31
const round = { situation: 'Mali', parties: ['Government', 'armed groups of the north'], outcome: 'under way' };

export const APRIL_TO_JUNE: readonly Step[] = [
  ...(['state:tcd', 'state:sen', 'state:bfa'] as const).map((by, i) => ({
    on: '2013-04-02',
    by,
    kind: 'deployment',
    content: { mission: 'AFISMA', category: 'troops', personnel: [1200, 500, 300][i], from: '2013-04-01' },
  })),
  {
    on: '2013-04-26',
    by: 'state:rwa',
    kind: 'presidency-note',
    content: { month: '2013-04', matter: 'Mali', account: 'Members adopted the resolution unanimously.' },
    confidentiality: 'internal',
  },
  {
    on: '2013-05-02',
    by: 'ecowas',
    kind: 'mediation-round',
    content: { ...round, track: 'Ouagadougou talks', lead: 'ECOWAS', held: '2013-04-30' },
  },
  {
    on: '2013-05-10',
    by: 'au',
    kind: 'mediation-round',
    content: { ...round, track: 'High Representative', lead: 'African Union', held: '2013-05-08' },
  },
  {
    on: '2013-05-03',
    by: 'secretariat',
    kind: 'planning-document',
    content: { mission: 'MINUSMA', title: 'Concept of operations', dated: '2013-03-26' },
  },
  ...([10, 16] as const).map((value, i) => ({
    on: ['2013-05-31', '2013-06-28'][i]!,
    by: 'secretariat',
    kind: 'benchmark-value',
    content: { ...benchmark, value, as_of: ['2013-05-31', '2013-06-28'][i] },
  })),
  ...(['done', 'open', 'open', 'under way'] as const).map((status, i) => ({
    on: '2013-06-01',
    by: 'secretariat',
    kind: 'recommendation-status',
    content: {
      ...recommendation,
      paragraph: String(81 + i),
      recommendation: `Step ${i + 1}`,
      status,
      ...(status !== 'open' ? { evidence: 'S/RES/2100 (2013)' } : {}),
    },
  })),
  {
    on: '2013-06-03',
    by: 'secretariat',
    kind: 'peacebuilding-gap',
    content: { mission: 'MINUSMA', aim: 'judges in the north', unit: 'judges', target: 30, actual: 12, open_since: '2013-05-31' },
  },
  {
    on: '2013-06-03',
    by: 'secretariat',
    kind: 'coordination-arrangement',
    content: { mission: 'MINUSMA', partner: 'Support and Follow-up Group', subjects: ['road map'], from: '2013-04-25' },
  },
  {
    on: '2013-06-04',
    by: 'secretariat',
    kind: 'protection-adviser',
    content: { mission: 'MINUSMA', theme: 'children-armed-conflict', posts: 6, filled: 2, as_of: '2013-06-01' },
  },
  {
    on: '2013-06-05',
    by: 'eu',
    kind: 'justice-support',
    content: { state: 'Mali', institution: 'Court of Appeal of Mopti', area: 'courts', from: '2013-03-01' },
  },
  {
    on: '2013-06-05',
    by: 'ecowas',
    kind: 'arms-instrument',
    content: {
      title: 'Convention on Small Arms and Light Weapons',
      serves: 'tracing',
      states: ['Mali', 'Niger'],
      in_force: '2009-09-29',
    },
  },
  ...(['2013-05-20', null] as const).map((replied) => ({
    on: '2013-06-06',
    by: 'secretariat',
    kind: 'sanctions-cooperation',
    content: { ...asked, asked: '2013-05-06', due: '2013-06-01', ...(replied ? { replied } : {}) },
  })),
  {
    on: '2013-06-07',
    by: 'secretariat',
    kind: 'country-visit',
    content: {
      state: 'Mali',
      subject: 'counter-terrorism',
      visitor: 'Executive Directorate',
      from: '2013-03-12',
      until: '2013-03-15',
      recommendations: 8,
      carried_out: 2,
    },
  },
  {
    on: '2013-06-08',
    by: 'eu',
    kind: 'assistance-delivery',
    content: { request: '@trainers', offer: '@twelve', quantity: 5, delivered: '2013-06-07' },
  },
  {
    on: '2013-06-10',
    by: 'au',
    kind: 'lesson',
    content: {
      title: 'Transport before troops',
      theme: 'peacekeeping',
      phase: 'deployment',
      situation: 'AFISMA',
      tried: 'Battalions came before their lorries.',
      result: 'They stayed in the capital.',
      evidence: 'S/2013/9001',
    },
  },
  {
    on: '2013-06-11',
    by: 'ecowas',
    kind: 'prevention-strategy',
    content: {
      title: 'Sahel strategy',
      situation: 'Mali',
      owner: 'ECOWAS',
      root_causes: ['land', 'trafficking'],
      milestones: 5,
      reached: 1,
      next_due: '2013-06-15',
      reviewed: '2013-06-01',
      asked_in: 'S/RES/2100 (2013)',
    },
  },
  ...(['au', 'eu'] as const).map((by, i) => ({
    on: '2013-06-12',
    by,
    kind: 'meeting-planned',
    content: {
      title: ['Annual consultative meeting', 'High-level meeting'][i],
      date: ['2013-10-08', '2013-09-25'][i],
      level: ['ambassadors', 'executive heads'][i],
      participants: ['Security Council', ['African Union', 'European Union'][i]],
      agenda: [
        ['Mali', 'Somalia'],
        ['mali', 'Financing'],
      ][i],
    },
  })),
  {
    on: '2013-06-20',
    by: 'secretariat',
    kind: 'consultation-held',
    content: { mission: 'UNFICYP', with: 'troop- and police-contributing countries', held: '2013-06-18' },
  },
];
