// The half-year, step by step: who files what on which day.

/** A step; `label` gives its number a name that later steps use as @name. */
export interface Step {
  readonly on: string;
  readonly by: string;
  readonly kind: string;
  readonly content: object;
  readonly label?: string;
  readonly confidentiality?: 'public' | 'shared' | 'internal';
  readonly sharedWith?: readonly string[];
}

const trainers = { subject: 'border control', form: 'training', unit: 'trainers' };
const year = { available_from: '2031-01-01', available_until: '2031-12-31' };
const budget = { mission: 'UNMAV', currency: 'USD', period_from: '2031-01-01', period_to: '2031-12-31' };
const benchmark = { mission: 'UNMAV', benchmark: 'districts with a police station', unit: 'districts', baseline: 20, target: 80 };
const recommendation = { source: 'S/2031/12', owner: 'Secretariat' };
const asked = { committee: '8801 (2029)', subject: 'cargo' };

export const STEPS: readonly Step[] = [
  // January: the Council extends UNMAV; partners register what they do.
  {
    on: '2031-01-06',
    by: 'au',
    kind: 'operation',
    content: {
      name: 'Selm talks',
      situation: 'Averland',
      function: 'mediation',
      began: '2030-12-27',
      consent: 'request of the parties',
    },
  },
  {
    on: '2031-01-06',
    by: 'au',
    kind: 'article-54-notice',
    content: { activity: 'Selm talks', status: 'undertaken', began: '2030-12-27', place: 'Averland', summary: 'Talks in Selm.' },
  },
  {
    on: '2031-01-10',
    by: 'eu',
    kind: 'operation',
    content: { name: 'Police training', situation: 'Averland', function: 'training', began: '2031-01-08' },
  },
  {
    on: '2031-01-31',
    by: 'ecowas',
    kind: 'operation',
    content: {
      name: 'Observers',
      situation: 'Averland',
      function: 'observation',
      began: '2031-01-20',
      authority: 'S/RES/8987 (2030)',
      authorised_until: '2031-03-31',
    },
  },
  {
    on: '2031-01-31',
    by: 'ecowas',
    kind: 'article-54-notice',
    content: { activity: 'Observers', status: 'undertaken', began: '2031-01-20', place: 'Averland', summary: 'Forty observers.' },
  },
  {
    on: '2031-01-15',
    by: 'au',
    kind: 'point-of-contact',
    content: {
      subject: 'resolution 1540',
      level: 'working',
      post: 'Peace and Security Department',
      valid_from: '2029-01-01',
      confirmed: '2031-01-15',
    },
  },
  {
    on: '2031-01-15',
    by: 'eu',
    kind: 'point-of-contact',
    content: {
      subject: 'resolution 1540',
      level: 'working',
      post: 'External Action Service',
      valid_from: '2029-01-01',
      confirmed: '2030-02-01',
    },
  },
  {
    on: '2031-01-20',
    by: 'au',
    kind: 'agreement',
    content: {
      title: 'Joint Framework',
      type: 'framework agreement',
      status: 'in force',
      parties: ['United Nations', 'African Union'],
      covers: ['mediation'],
      since: '2030-04-19',
    },
  },
  {
    on: '2031-01-20',
    by: 'ecowas',
    kind: 'agreement',
    content: {
      title: 'Liaison guideline',
      type: 'cooperation guideline',
      status: 'exploring',
      parties: ['United Nations', 'ECOWAS'],
      covers: ['mediation'],
      since: '2031-01-01',
    },
  },
  // February: requirements, offers, money.
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
  // March: deployments, alerts, talks.
  {
    on: '2031-03-01',
    by: 'state:gha',
    kind: 'deployment',
    content: { mission: 'UNMAV', category: 'troops', personnel: 800, from: '2031-03-01' },
  },
  {
    on: '2031-03-01',
    by: 'state:rwa',
    kind: 'deployment',
    content: { mission: 'UNMAV', category: 'troops', personnel: 200, from: '2031-03-01' },
  },
  {
    on: '2031-03-05',
    by: 'au',
    kind: 'mediation-round',
    content: {
      situation: 'Averland',
      track: 'Selm talks',
      lead: 'African Union',
      parties: ['Government', 'armed groups'],
      held: '2031-03-04',
      outcome: 'under way',
    },
  },
  {
    on: '2031-03-20',
    by: 'ecowas',
    kind: 'mediation-round',
    content: {
      situation: 'Averland',
      track: 'Coast talks',
      lead: 'ECOWAS',
      parties: ['Government', 'coast council'],
      held: '2031-03-18',
      outcome: 'under way',
    },
  },
  {
    on: '2031-03-21',
    by: 'au',
    kind: 'alert',
    content: {
      place: 'North',
      type: 'displacement',
      severity: 2,
      confidence: 'middle',
      observed: '2031-03-20',
      source: 'own observers',
      account: 'x',
    },
    confidentiality: 'shared',
    sharedWith: ['eu'],
  },
  {
    on: '2031-04-02',
    by: 'au',
    kind: 'alert',
    content: {
      place: 'North',
      type: 'displacement',
      severity: 4,
      confidence: 'high',
      observed: '2031-04-01',
      source: 'own observers',
      account: 'x',
      told: ['European Union'],
    },
    confidentiality: 'shared',
    sharedWith: ['eu'],
    label: 'north',
  },
  {
    on: '2031-04-05',
    by: 'eu',
    kind: 'alert-response',
    content: { alert: '@north', taken: '2031-04-04', action: 'Two teams sent' },
    confidentiality: 'shared',
    sharedWith: ['au'],
  },
  {
    on: '2031-03-25',
    by: 'ecowas',
    kind: 'prevention-strategy',
    content: {
      title: 'Border communities',
      situation: 'Averland',
      owner: 'ECOWAS',
      root_causes: ['land'],
      milestones: 6,
      reached: 2,
      next_due: '2031-05-01',
      reviewed: '2031-03-25',
    },
  },
  // April to June: values, gaps, lessons, reports.
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
