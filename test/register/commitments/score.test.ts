// Which reports answer which requests: what must count, what is only proposed, what is not shown.
import { expect, test } from 'vitest';
import {
  ANSWERED,
  type Candidate,
  COUNTS,
  PROPOSED,
  STRANGE,
  scoreOf,
  withReason,
} from '../../../src/register/commitments/score.ts';

const candidate = (facts: Partial<Candidate>): Candidate => ({
  medium: 'report',
  asked: '2010-01-01',
  given: '2010-06-01',
  author: 'same',
  named: null,
  isRecalled: false,
  bond: null,
  isFiledTogether: null,
  isNewest: false,
  isSuperseded: false,
  asks: 'report',
  isOral: false,
  isDated: false,
  daysFromDue: null,
  isLate: false,
  isHasty: false,
  isOnAll: true,
  isWaiting: false,
  isBeside: false,
  recurs: false,
  isLateTold: false,
  ...facts,
});
const stateOf = (score: number) => (score >= COUNTS ? 'counts' : score >= PROPOSED ? 'proposed' : 'not shown');
const told = { asks: 'information', isDated: true, isRecalled: true, bond: 'mission', isNewest: true } as const;
const series = { isRecalled: true, bond: 'mission', isNewest: true } as const;

test.each<[string, Partial<Candidate>, string]>([
  ['submitted pursuant to this very paragraph', { named: 'paragraph' }, 'counts'],
  ['submitted pursuant to this resolution, on its mission', { named: 'document', isRecalled: true, bond: 'mission' }, 'counts'],
  [
    'submitted pursuant to the resolution that set the panel up',
    { named: 'document', author: 'founded', asks: 'body', ...series },
    'counts',
  ],
  ['the next report on the mission, a few days from the due day', { ...series, daysFromDue: -9 }, 'counts'],
  ['the same, though the resolution is not recalled', { bond: 'mission', isNewest: true, daysFromDue: 5 }, 'counts'],
  ['the first report on the mission after a request without a day', series, 'counts'],
  ['it would be, but one thing among others is asked for', { ...series, isOnAll: false }, 'proposed'],
  ['the same, and the index files both together', { ...series, isOnAll: false, isFiledTogether: true }, 'proposed'],
  ['one thing among others, and it is said to answer it', { ...series, isOnAll: false, named: 'paragraph' }, 'counts'],
  ['it would be, but it came within a week of the request', { ...series, isHasty: true, isFiledTogether: true }, 'proposed'],
  ['it would be, but an event was to come first', { ...series, isWaiting: true }, 'proposed'],
  ['a month after the due day: the one that was due may be another', { ...series, daysFromDue: 31, isDated: true }, 'proposed'],
  [
    'said to answer the resolution, which asks for another report',
    { ...series, named: 'document', isOnAll: false, isBeside: true, isFiledTogether: true },
    'proposed',
  ],
  [
    'on a due day, but nobody says whose it is',
    { author: 'nobody', bond: 'agenda', isFiledTogether: true, isNewest: true, isDated: true, daysFromDue: 0 },
    'proposed',
  ],
  ['it would be, but its day is not printed', { ...series, given: null }, 'proposed'],
  ['two months after the only due day: the report that was due is another', { ...series, daysFromDue: 63 }, 'proposed'],
  ['on the mission, when only to be kept informed was asked', { ...series, asks: 'information' }, 'proposed'],
  [
    'the newest request, of the same State, but nothing of a mission',
    { isRecalled: true, bond: 'state', isNewest: true },
    'proposed',
  ],
  ['said to answer another resolution', { ...series, named: 'other document' }, 'proposed'],
  [
    'after the mandate was renewed and the report asked for anew',
    { isRecalled: true, bond: 'mission', isSuperseded: true },
    'not shown',
  ],
  ['said to answer another paragraph', { ...series, named: 'other paragraph' }, 'not shown'],
  ['a fund to be set up is no report', { ...series, asks: 'other' }, 'not shown'],
  ['recalled among others', { isRecalled: true }, 'not shown'],
  ['a letter near the day on which it was to inform', { ...told, medium: 'letter', daysFromDue: -4 }, 'counts'],
  [
    'a briefing by an office that speaks for the addressee',
    { ...told, medium: 'briefing', author: 'voice', daysFromDue: 9 },
    'counts',
  ],
  ['a letter where spoken words were asked for', { ...told, medium: 'letter', isOral: true, daysFromDue: 3 }, 'proposed'],
  ['a letter where nothing is dated', { ...told, medium: 'letter', isDated: false }, 'proposed'],
  ['a letter near the day of a report', { ...told, medium: 'letter', asks: 'report', daysFromDue: -10 }, 'proposed'],
  [
    'a letter that is said to answer the request for a report',
    { ...told, medium: 'letter', asks: 'report', named: 'paragraph' },
    'counts',
  ],
  ['a briefing near the day of a report', { ...told, medium: 'briefing', asks: 'report', daysFromDue: 2 }, 'proposed'],
  [
    'a briefing on another item',
    { ...told, medium: 'briefing', bond: null, isRecalled: false, isNewest: false, daysFromDue: 2 },
    'not shown',
  ],
  [
    'more than a month before a day of a series: the one before may be meant',
    { bond: 'mission', isNewest: true, isDated: true, recurs: true, daysFromDue: -38 },
    'proposed',
  ],
  ['as long before the end of a mandate', { bond: 'mission', isNewest: true, isDated: true, daysFromDue: -38 }, 'counts'],
  ['older than the request', { ...series, named: 'paragraph', given: '2009-12-31' }, 'not shown'],
])('%s', (_, facts, expected) => expect(stateOf(scoreOf(candidate(facts)).score)).toBe(expected));

test('the index to proceedings speaks for and against', () => {
  const scores = [true, null, false].map((isFiledTogether) => scoreOf(candidate({ ...series, isFiledTogether })).score);
  expect(scores).toEqual([0.85, 0.75, 0.5]);
});

test('a report that another one answers better no longer counts', () =>
  expect(stateOf(withReason(scoreOf(candidate({ ...series, daysFromDue: 20 })), ANSWERED).score)).toBe('proposed'));

test('a report about something of which the request knows nothing no longer counts', () =>
  expect(stateOf(withReason(scoreOf(candidate({ ...series, daysFromDue: 7 })), STRANGE).score)).toBe('proposed'));

test('the reasons add up to the score', () => {
  const { score, reasons } = scoreOf(candidate({ ...series, named: 'other document', daysFromDue: 100 }));
  expect(reasons.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(score);
});
