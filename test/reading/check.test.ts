// Checks over readings made by hand: each finding has a case that raises it and one that does not.
import { describe, expect, test } from 'vitest';
import type { ActFact, MandateFact, Reading } from '../../src/facts/index.ts';
import { check } from '../../src/reading/check/index.ts';

const TEXT = 'A text long enough for the places of these facts.';
const at = { start: 0, end: 6, quote: 'A text' };
const years = [
  [1999, 1222, 1284],
  [2000, 1285, 1334],
] as const;
const context = { preface: null, resolutionYears: years, states: new Set(['republic of korea']) };

const reading = (facts: Omit<Partial<Reading>, 'document'> & { document?: Partial<Reading['document']> }): Reading => ({
  schema: 'seized/reading@1',
  source: {
    name: 't',
    mediaType: 'text/plain',
    fileSha256: '',
    sha256: '',
    length: TEXT.length,
    offsetUnit: 'utf-16',
    language: 'en',
    script: 'Latn',
    segmented: false,
  },
  paragraphs: [],
  provisions: [],
  citations: [],
  dates: [],
  actors: [],
  missions: [],
  acts: [],
  mandates: [],
  figures: [],
  totals: null,
  totalsEvidence: null,
  findings: [],
  ...facts,
  document: {
    kind: 'resolution',
    symbol: 'S/RES/1300 (2000)',
    title: null,
    date: '2000-05-31',
    meeting: null,
    agendaItem: null,
    subjects: [],
    presidency: null,
    vote: null,
    evidence: { ...at, symbol: at, date: at, vote: at },
    basis: {},
    ...facts.document,
  },
});
const codes = (one: Reading, other = context) => check(one, TEXT, other).map(({ code, severity }) => `${code} ${severity}`);
const vote = (yes: number, no: number, abstain: number, notParticipating = 0) =>
  ({ for: yes, against: no, abstain, notParticipating, basis: 'stated' }) as const;
const mandate = (facts: Partial<MandateFact>): MandateFact => ({
  mission: 'UNDOF',
  action: 'renew',
  until: null,
  for: null,
  from: null,
  ceiling: null,
  authority: 'S/RES/1300 (2000)',
  evidence: at,
  ...facts,
});
const act = (facts: Partial<ActFact>): ActFact => ({
  id: 'a1',
  type: 'adoption_resolution',
  date: '2000-05-31',
  matter: null,
  section: null,
  participants: [],
  outcome: [],
  vote: null,
  meeting: null,
  meetingGroup: null,
  evidence: at,
  alsoAt: [],
  ...facts,
});

describe('a document that adds up', () => {
  test('has no findings', () => expect(codes(reading({}))).toEqual([]));
});

describe('the header', () => {
  test.each([
    ['no symbol', { symbol: null }, ['symbol-missing info']],
    ['no date', { date: null }, ['date-missing info']],
    ['a date of another year', { date: '1872-06-18' }, ['date-conflict warning']],
    ['a report needs neither', { kind: 'report', symbol: null, date: null }, []],
  ] as const)('%s', (_, document, expected) => expect(codes(reading({ document }))).toEqual(expected));
});

describe('resolution numbers and years', () => {
  const cite = (target: string) =>
    reading({ citations: [{ target, kind: 'un_document', paragraph: null, relation: 'cites', basis: 'stated', evidence: at }] });
  test.each([
    ['S/RES/1300 (2000)', []],
    ['S/RES/1284 (2000)', ['number-year-mismatch warning']],
    ['S/RES/9000 (2000)', ['number-year-mismatch warning']],
    ['S/RES/9000 (2031)', []],
    ['S/PRST/2000/1', []],
  ])('%s', (target, expected) => expect(codes(cite(target))).toEqual(expected));
});

describe('votes', () => {
  test.each([
    ['fifteen of fifteen', vote(14, 0, 1), '2000-05-31', []],
    ['eleven of eleven', vote(9, 0, 2), '1950-06-27', []],
    ['members who took no part', vote(7, 1, 0, 3), '1950-06-27', ['vote-sum info']],
    ['too few', vote(13, 0, 1), '2000-05-31', ['vote-sum warning']],
    ['fifteen when the Council had eleven', vote(15, 0, 0), '1965-12-31', ['vote-sum warning']],
  ] as const)('%s', (_, cast, date, expected) => {
    const symbol = `S/RES/1 (${date.slice(0, 4)})`;
    expect(codes(reading({ document: { vote: cast, date, symbol } }), { ...context, resolutionYears: [] as never })).toEqual(
      expected,
    );
  });
});

describe('mandates', () => {
  test.each([
    ['six months from the end before', { until: '2000-11-30', for: 'P6M' }, []],
    ['end of month to end of month', { until: '2000-11-30', for: 'P6M', from: '2000-05-31' }, []],
    ['ends before adoption', { until: '1999-11-30' }, ['mandate-ends-before-start warning']],
    ['extended until the day of adoption', { until: '2000-05-31' }, ['mandate-ends-before-start warning']],
    ['ended with immediate effect', { action: 'terminate', until: '2000-05-31' }, []],
    ['ended before it was decided', { action: 'terminate', until: '2000-05-30' }, ['mandate-ends-before-start warning']],
    ['a length that would begin a year later', { until: '2001-11-30', for: 'P6M' }, ['mandate-length-mismatch warning']],
    [
      'a stated start that disagrees',
      { until: '2000-12-31', for: 'P6M', from: '2000-06-15' },
      ['mandate-length-mismatch warning'],
    ],
    ['no end', { for: 'P6M' }, []],
  ] as const)('%s', (_, facts, expected) => expect(codes(reading({ mandates: [mandate(facts)] }))).toEqual(expected));
});

describe('numbers of operative paragraphs', () => {
  const paragraphs = (labels: string) =>
    labels.split(' ').map((label, i) => ({
      id: `p${i}`,
      role: 'operative' as const,
      label,
      level: label.startsWith('(') ? 1 : 0,
      evidence: at,
    }));
  test.each([
    ['1 2 (a) (b) 3', []],
    ['1 2 1 2 3', []],
    ['1 2 4', ['numbering-gap warning']],
    ['2 3', ['numbering-gap warning']],
  ])('%s', (labels, expected) => expect(codes(reading({ paragraphs: paragraphs(labels) }))).toEqual(expected));
});

describe('acts and totals', () => {
  const totals = { meetings: 1, consultations: null, resolutions: 1, presidentialStatements: null, pressStatements: null };
  const adopted = act({ outcome: ['S/RES/1301 (2000)'], meetingGroup: 'm1' });
  test('agree', () => expect(codes(reading({ totals, totalsEvidence: at, acts: [adopted] }))).toEqual([]));
  test('one adoption too few', () =>
    expect(codes(reading({ totals: { ...totals, resolutions: 2 }, totalsEvidence: at, acts: [adopted] }))).toEqual([
      'totals-mismatch warning',
    ]));
  test('one resolution on two days', () =>
    expect(codes(reading({ acts: [adopted, act({ outcome: ['S/RES/1301 (2000)'], date: '2000-06-01' })] }))).toEqual([
      'duplicate-mention-mismatch warning',
    ]));
});

describe('keywords', () => {
  const preface = { subjects: ['REPUBLIC OF KOREA', 'AFRICA'], span: { start: 0, end: 6 } };
  const korea = { name: 'Republic of Korea', id: 'state:kor', type: 'state', mentions: [at] } as const;
  test('a State that the text does not name', () =>
    expect(codes(reading({}), { ...context, preface } as never)).toEqual(['header-unsupported warning']));
  test('a State that it names', () => expect(codes(reading({ actors: [korea] }), { ...context, preface } as never)).toEqual([]));
});
