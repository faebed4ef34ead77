// What each of the 28 systems must answer at the end of the half-year in Averland, worked out by hand from the steps and the sample documents.
import { cells, type Figure, figure } from '../scenario.ts';

const ON = { on: '2031-06-30' };
const ECOWAS = 'Economic Community of West African States';

export const FIGURES: readonly Figure[] = [
  figure(1, 'cites', { symbol: 'S/RES/9001 (2031)' }, (rows) => rows.some(({ cites }) => cites === 'S/RES/8944 (2030)'), true),
  figure(2, 'legal-basis', ON, cells('name', 'status', 'expired_days'), [
    'Observers | expired | 91', // 31 March to 30 June
    'Police training | gap: no basis is given | ',
    'Selm talks | other basis: request of the parties | ',
  ]),
  figure(3, 'agendas', ON, cells('item', 'first', 'second'), ['financing | High-level meeting | Annual meeting']),
  figure(4, 'contacts', { ...ON, subject: 'resolution 1540', organisation: 'union' }, cells('by', 'status'), [
    'African Union | valid',
    'European Union | stale: not confirmed for a year', // 1 February 2030
  ]),
  figure(5, 'agreements', { ...ON, subject: 'mediation' }, cells('title', 'status'), [
    'Joint Framework | in force',
    'Liaison guideline | exploring',
  ]),
  // Asked for by 31 May 2031 (S/RES/9001 (2031), paragraph 8), given on 29 May.
  figure(6, 'due', { on: '2031-05-30', within: '5' }, cells('due', 'status', 'paragraph'), ['2031-05-31 | met | 8']),
  // Ten days from 27 December to 6 January; eleven from 20 to 31 January; the training was never told of.
  figure(7, 'article-54-record', {}, cells('by', 'activities', 'notified', 'median_delay'), [
    'African Union | 1 | 1 | 10',
    `${ECOWAS} | 1 | 1 | 11`,
    'European Union | 1 | 0 | ',
  ]),
  figure(8, 'presidency-notes', { month: '2031-02' }, cells('matter', 'by'), ['Averland | France'], 'state:fra'),
  // Ghana's battalion is ready in 45 days, Rwanda's three in 90: too late.
  figure(9, 'standby', { ...ON, mission: 'UNMAV' }, cells('needed', 'by', 'units', 'uncovered'), ['2 | Ghana | 1 | 1']),
  // 10 needed, 4 delivered out of the 6 offered: 6 needed still, 2 and 3 to be had, 1 unmet.
  figure(10, 'assistance', ON, (rows) => cells('what', 'offered_by', 'quantity')(rows).sort(), [
    'match | European Union | 2',
    'match | France | 3',
    'unmet |  | 1',
  ]),
  figure(11, 'contributors', ON, cells('by', 'share', 'concentration'), ['Ghana | 80 | 0.68', 'Rwanda | 20 | 0.68']), // 0.8² + 0.2²
  figure(11, 'pledges', ON, cells('by', 'deployed', 'outstanding', 'status'), ['Ghana | 800 | 200 | lapsed']),
  // 144 million for 12 months are 12 a month; 30 paid are 2.5 months, with the 10 still pledged 3.33; 30 of 40 kept.
  figure(12, 'runway', ON, cells('monthly', 'months_paid', 'months_pledged', 'kept'), ['12000000 | 2.5 | 3.33 | 75']),
  figure(13, 'alerts', { ...ON, within: '100' }, cells('observed', 'rise', 'after'), ['2031-04-01 | 2 | 3'], 'eu'),
  figure(13, 'alerts', { ...ON, within: '365' }, cells('observed'), [], 'state:gha'),
  figure(14, 'mediation', ON, cells('track', 'competing'), [
    'Coast talks | Selm talks (African Union)',
    'Selm talks | Coast talks (ECOWAS)',
  ]),
  figure(15, 'strategies', ON, cells('title', 'status'), ['Border communities | late']),
  figure(16, 'mandates-ending', { on: '2031-12-01', within: '90', mission: 'UNMAV' }, cells('until', 'document'), [
    '2032-01-31 | S/RES/9001 (2031)',
  ]),
  // Adopted on 30 January, consulted on the 10th.
  figure(17, 'consultation-lead', { mission: 'UNMAV', from: '2031-01-01' }, cells('document', 'lead'), [
    'S/RES/9001 (2031) | 20',
  ]),
  figure(18, 'benchmarks', ON, cells('progress', 'change'), ['50 | 25']), // 30 of 60, after 15 of 60
  figure(18, 'planning-documents', ON, cells('title', 'status', 'document'), [
    'Concept of operations | older than the last decision | S/RES/9001 (2031)',
  ]),
  // Paragraph 5 of the report recommends as well, and nothing is told of it: one of three.
  figure(19, 'recommendation-progress', ON, cells('source', 'share', 'untold'), ['S/2031/12 | 33.3 | 5']),
  figure(8, 'assessment-draft', { month: '2031-04' }, (rows) => rows[4]!.line, 'The Council adopted 1 presidential statement.'),
  figure(13, 'indicators', ON, cells('indicator', 'status', 'since'), ['incidents on the road | warns | 2031-05-31'], 'au'),
  figure(14, 'mediators', { ...ON, language: 'French' }, cells('person', 'by'), ['A. Example | African Union']),
  figure(15, 'strategies-owed', ON, cells('document'), []),

  figure(20, 'peacebuilding', ON, cells('gap', 'days', 'status'), ['60 | 90 | open, no link']), // 1 April to 30 June
  figure(
    21,
    'protection',
    { ...ON, mission: 'UNMAV' },
    (rows) => cells('status', 'posts', 'filled')(rows.filter(({ theme }) => theme === 'children-armed-conflict')),
    ['dropped in the last decision | 6 | 4'],
  ),
  figure(22, 'justice', { ...ON, state: 'Averland' }, cells('institution', 'by'), ['Court of Appeal | European Union']),
  figure(23, 'arms-instruments', { ...ON, state: 'Averland' }, cells('title', 'serves'), ['Convention on Small Arms | tracing']),
  figure(24, 'sanctions-cooperation', ON, cells('asked', 'answered', 'rate', 'median_days', 'late'), ['2 | 1 | 50 | 10 | 1']),
  figure(
    25,
    'contacts',
    { ...ON, subject: 'resolution 1540' },
    (rows) => rows.filter(({ status }) => String(status).startsWith('missing')).length,
    5,
  ),
  figure(26, 'visits', { ...ON, subject: 'counter-terrorism' }, cells('state', 'share'), ['Averland | 25']), // 3 of 12
  figure(27, 'lessons', { theme: 'non-proliferation' }, cells('title', 'by'), ['Patrols first | African Union']),
  figure(28, 'partner-ledger', ON, cells('function', 'organisations', 'status'), [
    'mediation | African Union | covered',
    `observation | ${ECOWAS} | covered`,
    'training | European Union | covered',
  ]),
];
