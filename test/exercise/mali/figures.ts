// What each of the 28 systems must answer on Mali and around it in 2013, worked out by hand from the steps and from the documents, which are named by paragraph.
import { cells, cellsWhere, type Figure, figure } from '../scenario.ts';

const ON = { on: '2013-06-30' };

export const FIGURES: readonly Figure[] = [
  // Of all documents played on, the statement of 6 August 2013 alone names it (paragraph 7).
  figure(1, 'cited-by', { symbol: 'S/PRST/2010/1' }, cells('date', 'cites'), ['2013-08-06 | S/PRST/2010/1']),
  figure(2, 'legal-basis', ON, cells('name', 'status', 'is_read'), [
    'AFISMA | authorised by the Council | yes', // S/RES/2085 (2012), paragraph 9
    'EUTM Mali | other basis: invitation of Mali | ',
    'Mediation of ECOWAS | gap: no basis is given | ',
  ]),
  // The assessment of January 2013, section on Cyprus: one meeting with contributors; section on Yemen: one visit.
  figure(3, 'acts', { month: '2013-01', type: 'tcc_meeting' }, cells('date', 'matter'), ['2013-01-16 | Cyprus']),
  figure(3, 'acts', { month: '2013-01', type: 'council_mission' }, cells('date'), ['2013-01-27']),
  figure(3, 'agendas', ON, cells('item', 'first', 'second'), ['mali | High-level meeting | Annual consultative meeting']),
  figure(4, 'contacts', { ...ON, subject: 'Mali', organisation: 'union' }, cells('by', 'status'), [
    'African Union | valid',
    'European Union | stale: not confirmed for a year',
  ]),
  figure(5, 'agreements', { ...ON, subject: 'Mali' }, cells('title', 'status'), ['Strategic concept for Mali | exploring']),
  // Every 60 days from 20 December 2012 (S/RES/2085 (2012), paragraph 10): 11 days of December, 31 of January, 18 February.
  figure(6, 'due', { on: '2013-02-18', within: '2' }, cells('due', 'addressee', 'paragraph', 'status'), [
    '2013-02-18 | African Union | 10 | met',
  ]),
  // S/RES/2089 (2013), paragraph 11: by 10 July 2013.
  figure(
    6,
    'due',
    { on: '2013-07-09', within: '2' },
    cellsWhere('document', 'S/RES/2089 (2013)', 'due', 'addressee', 'paragraph'),
    ['2013-07-10 | Secretary-General | 11'],
  ),
  // 18 to 25 January are seven days, 18 to 22 February four; the mediation was never told of.
  figure(7, 'article-54-record', {}, cells('by', 'activities', 'notified', 'median_delay'), [
    'African Union | 1 | 1 | 7',
    'Economic Community of West African States | 1 | 0 | ',
    'European Union | 1 | 1 | 4',
  ]),
  // S/RES/2085 (2012), paragraph 9, names it first; S/RES/2100 (2013), paragraph 22, the training mission, by then without "Mali".
  figure(
    7,
    'article-54-named',
    { on: '2014-02-28', organisation: 'union' },
    (rows) => cells('operation', 'by', 'status')(rows.filter(({ operation }) => /Mali$/.test(String(operation)))),
    [
      'African-led International Support Mission in Mali | African Union | notified',
      'European Union Training Mission in Mali | European Union | notified',
    ],
  ),
  // The statement of 14 February 2014 names a training mission for Somalia (paragraph 9 (a)), of which nobody told the Council here.
  figure(
    7,
    'article-54-named',
    { on: '2014-02-28' },
    cellsWhere('operation', 'European Union Training Mission Somalia', 'whose', 'status'),
    ['inferred: its name says so | named in documents only'],
  ),
  // Its introduction: resolutions 2086 to 2089.
  figure(8, 'acts', { month: '2013-01', type: 'adoption_resolution' }, cells('date', 'outcome'), [
    '2013-01-21 | S/RES/2086 (2013)',
    '2013-01-22 | S/RES/2087 (2013)',
    '2013-01-24 | S/RES/2088 (2013)',
    '2013-01-24 | S/RES/2089 (2013)',
  ]),
  figure(8, 'acts', { month: '2013-01', type: 'press_statement' }, (rows) => rows.length, 6), // 六份新闻谈话
  // As its introduction prints them: 16 meetings, 18 consultations, 4 resolutions, 1 presidential statement, 6 statements to the press.
  figure(8, 'assessment-draft', { month: '2013-01' }, (rows) => rows.slice(3, 5).map(({ line }) => line), [
    'In January 2013, the Council held 16 meetings and 18 consultations of the whole.',
    'The Council adopted 4 resolutions and 1 presidential statement and issued 6 statements to the press.',
  ]),
  // Its level-1 headings, in their order.
  figure(
    8,
    'assessment-draft',
    { month: '2013-01', language: 'zh' },
    (rows) => rows.flatMap(({ line }) => (/^## /.test(String(line)) ? [String(line).slice(3)] : [])),
    ['导言', '非洲', '美洲', '中东', '亚洲', '欧洲', '专题问题和其他问题'],
  ),
  // The table alone tells of February: 14 rows, of which one is a resumption; resolutions 2090 to 2092, two statements; no other record.
  figure(8, 'assessment-draft', { month: '2013-02', language: 'zh' }, (rows) => rows.slice(3, 5).map(({ line }) => line), [
    '在2月份，安理会举行了13次会议和[全体磋商次数：无记录]。',
    '安理会通过了3项决议、2项主席声明和[新闻谈话份数：无记录]。',
  ]),
  figure(8, 'presidency-notes', { month: '2013-04' }, cells('matter', 'by'), ['Mali | Rwanda'], 'state:rwa'),
  // Burkina Faso's company is ready in 20 days, Senegal's two in 45: too late.
  figure(9, 'standby', { ...ON, mission: 'AFISMA' }, cells('needed', 'by', 'units', 'uncovered'), ['3 | Burkina Faso | 1 | 2']),
  // 20 needed, 5 of the 12 offered delivered: 15 needed still, 7 to be had, 8 unmet.
  figure(10, 'assistance', ON, (rows) => cells('what', 'offered_by', 'quantity')(rows).sort(), [
    'match | European Union | 7',
    'unmet |  | 8',
  ]),
  // 1,200, 500 and 300 of 2,000: 0.6² + 0.25² + 0.15² = 0.445.
  figure(11, 'contributors', ON, cells('by', 'share', 'concentration'), [
    'Chad | 60 | 0.445',
    'Senegal | 25 | 0.445',
    'Burkina Faso | 15 | 0.445',
  ]),
  figure(11, 'pledges', ON, cells('by', 'outstanding', 'status'), [
    'Burkina Faso | 200 | lapsed',
    'Chad | 800 | lapsed',
    'Senegal | 0 | fulfilled',
  ]),
  // 240 million for 12 months are 20 a month; 35 paid are 1.75 months, with the 15 still pledged 2.5; 35 of 50 kept.
  figure(12, 'runway', { ...ON, mission: 'AFISMA' }, cells('monthly', 'months_paid', 'months_pledged', 'kept'), [
    '20000000 | 1.75 | 2.5 | 70',
  ]),
  // The recommendation of the Advisory Committee for 2026/27 in the box of its report on UNDOF.
  figure(12, 'search', { words: '"61,552,000"' }, (rows) => [...new Set(cells('document')(rows))], ['A/80/604/Add.1']),
  figure(
    13,
    'alerts',
    { ...ON, within: '120' },
    cells('observed', 'severity', 'rise', 'after'),
    ['2013-03-24 | 3 | 1 | 5', '2013-03-20 | 2 |  | '],
    'ecowas',
  ),
  figure(13, 'alerts', { ...ON, within: '120' }, cells('observed'), [], 'eu'),
  // The assessment of January 2013, on the Central African Republic: 局势迅速恶化; nobody filed an alert on it.
  figure(
    13,
    'warnings-named',
    { on: '2013-04-30', within: '10', situation: 'Central African Republic' },
    (rows) => [...new Set(cells('date', 'status')(rows))],
    ['2013-04-26 | named in documents only'],
  ),
  figure(14, 'mediation', { ...ON, situation: 'Mali' }, cells('track', 'competing'), [
    'High Representative | Ouagadougou talks (ECOWAS)',
    'Ouagadougou talks | High Representative (African Union)',
  ]),
  // S/RES/2085 (2012): the mediation led by ECOWAS, welcomed in the preamble; paragraph 3 and S/RES/2056 (2012) name it as well.
  figure(
    14,
    'mediation-named',
    { ...ON, situation: 'Mali' },
    cellsWhere('lead', 'Economic Community of West African States', 'filed', 'documents'),
    ['Ouagadougou talks | 2'],
  ),
  figure(15, 'strategies', ON, cells('title', 'status'), ['Sahel strategy | late']),
  // S/RES/2089 (2013), paragraph 6.
  figure(16, 'mandates-ending', { ...ON, within: '31', mission: 'UNFICYP' }, cells('until', 'document'), [
    '2013-07-31 | S/RES/2089 (2013)',
  ]),
  // S/RES/2085 (2012), paragraph 9.
  figure(16, 'mission', { mission: 'AFISMA', on: '2013-03-01' }, cellsWhere('what', 'state', 'until', 'document', 'paragraph'), [
    '2013-12-20 | S/RES/2085 (2012) | 9',
  ]),
  figure(
    17,
    'consultations',
    { ...ON, within: '31', mission: 'UNFICYP' },
    cellsWhere('with', 'troop- and police-contributing countries', 'until', 'held'),
    ['2013-07-31 | 2013-06-18, as Secretariat told'],
  ),
  figure(18, 'benchmarks', ON, cells('progress', 'change'), ['40 | 15']), // 16 of 40, after 10 of 40
  figure(18, 'planning-documents', ON, cells('title', 'status', 'document'), [
    'Concept of operations | older than the last decision | S/RES/2100 (2013)',
  ]),
  // The report on MINUSTAH of 8 March 2013 speaks of benchmarks in paragraphs 22 and 57 and in its annex; nobody measured any here.
  figure(
    18,
    'benchmarks-named',
    { ...ON, mission: 'MINUSTAH', from: '2013-01-01' },
    (rows) => cells('document', 'paragraph', 'status')(rows.filter(({ paragraph }) => paragraph)),
    ['S/2013/139 | 22 | named, not measured', 'S/2013/139 | 57 | named, not measured'],
  ),
  figure(19, 'recommendation-progress', ON, cells('source', 'done', 'share'), ['S/2013/189 | 1 | 25']),
  figure(20, 'peacebuilding', ON, cells('gap', 'days', 'status'), ['18 | 30 | open']), // 31 May to 30 June
  // The preambles of S/RES/2088 (2013) on BINUCA and S/RES/2090 (2013) on BNUB name the Commission; S/RES/2095 (2013) on UNSMIL does not.
  figure(
    20,
    'peacebuilding-named',
    ON,
    (rows) =>
      cells(
        'mission',
        'document',
        'status',
      )(rows.filter(({ what, mission }) => what === 'link' && /^(?:BINUCA|BNUB|UNSMIL)$/.test(String(mission)))),
    [
      'BINUCA | S/RES/2088 (2013) | in the last decision',
      'BNUB | S/RES/2090 (2013) | in the last decision',
      'UNSMIL | S/RES/2095 (2013) | no link in any decision read',
    ],
  ),
  // S/RES/2100 (2013), paragraph 24, and the preamble on children.
  figure(
    21,
    'protection',
    { ...ON, mission: 'MINUSMA' },
    cellsWhere('theme', 'children-armed-conflict', 'status', 'document', 'posts', 'filled'),
    ['in the last decision | S/RES/2100 (2013) | 6 | 2'],
  ),
  // UNMISS: S/RES/1996 (2011), paragraph 9, and S/RES/2057 (2012), paragraph 10, both demand it.
  figure(
    21,
    'protection-force',
    { mission: 'UNMISS', theme: 'protection-of-civilians' },
    cells('document', 'paragraph', 'force', 'change'),
    ['S/RES/1996 (2011) | 9 | demands | new', 'S/RES/2057 (2012) | 10 | demands | the same'],
  ),
  figure(22, 'justice', { ...ON, state: 'Mali' }, cells('institution', 'by'), ['Court of Appeal of Mopti | European Union']),
  figure(23, 'arms-instruments', { ...ON, state: 'Mali' }, cells('title', 'serves'), [
    'Convention on Small Arms and Light Weapons | tracing',
  ]),
  // The one paragraph of a resolution of 2013 that names it.
  figure(
    23,
    'search',
    { words: '"ECOWAS Convention on Small Arms"', kind: 'resolution', from: '2013-01-01' },
    cells('document', 'paragraph'),
    ['S/RES/2100 (2013) | 28'],
  ),
  figure(24, 'sanctions-cooperation', ON, cells('asked', 'answered', 'rate', 'median_days', 'late'), ['2 | 1 | 50 | 14 | 1']),
  // Resolutions 2087 and 2094 are those of 2013 that name it.
  figure(
    25,
    'cited-by',
    { symbol: 'S/RES/1540 (2004)' },
    (rows) =>
      [...new Set(cells('document')(rows.filter(({ date }) => String(date) >= '2013' && String(date) < '2013-08')))].sort(),
    ['S/RES/2087 (2013)', 'S/RES/2094 (2013)'],
  ),
  figure(26, 'visits', { ...ON, subject: 'counter-terrorism' }, cells('state', 'share'), ['Mali | 25']),
  figure(27, 'lessons', { theme: 'peacekeeping' }, cells('title', 'by'), ['Transport before troops | African Union']),
  // The statement of 14 February 2014 names the European Union in 19 sentences that welcome, commend, note or recognise.
  figure(
    28,
    'contributions-named',
    { organisation: 'European Union', from: '2014-02-14', to: '2014-02-14' },
    (rows) => rows.length,
    19,
  ),
  figure(
    28,
    'partner-ledger',
    { ...ON, situation: 'Mali' },
    cellsWhere('situation', 'Mali', 'function', 'organisations', 'status'),
    [
      'mediation | Economic Community of West African States | covered',
      'military operation | African Union | covered',
      'training | European Union | covered',
    ],
  ),
];
