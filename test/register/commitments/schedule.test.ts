// When a commitment falls due: one table of provisions, with those that cannot be dated.
import { describe, expect, test } from 'vitest';
import type { Deadline, ProvisionFact, Recurrence } from '../../../src/facts/index.ts';
import { addDuration, lastDayOf, schedule } from '../../../src/register/commitments/schedule.ts';

const at = { start: 0, end: 1, quote: 'x' };
const provision = (
  deadline: Partial<Deadline> | null,
  recurrence: Recurrence | null = null,
  themes: string[] = [],
): ProvisionFact => ({
  id: 'v1',
  paragraph: 'p1',
  verb: 'Requests',
  force: 'requests',
  addressees: [],
  action: '',
  commitment: true,
  reporting: true,
  deadline: deadline && { text: 'x', kind: 'date', date: null, duration: null, anchor: null, basis: 'stated', ...deadline },
  recurrence,
  themes,
  evidence: at,
});
const anchors = { adopted: '2012-12-20', expiry: '2013-06-30' };
const dues = (one: ProvisionFact, from = anchors as { adopted: string | null; expiry: string | null }) =>
  schedule(one, from).occurrences.map(({ due }) => due);

describe('days on which something is due', () => {
  test.each([
    ['a printed day', provision({ date: '2013-03-01' }), ['2013-03-01']],
    ['a month means its last day', provision({ date: '2013-02' }), ['2013-02-28']],
    ['within 30 days', provision({ kind: 'duration', duration: 'P30D', anchor: 'adoption' }), ['2013-01-19']],
    ['within twenty-four hours', provision({ kind: 'duration', duration: 'PT24H', anchor: 'adoption' }), ['2012-12-21']],
    ['15 days before the mandate expires', provision({ kind: 'duration', duration: 'P15D', anchor: 'expiry' }), ['2013-06-15']],
    [
      'every 90 days until the mandate ends',
      provision(null, { text: 'every 90 days', every: 'P90D' }),
      ['2013-03-20', '2013-06-18'],
    ],
    [
      'at the end of this period',
      provision({ kind: 'event', text: 'at the end of this period', anchor: 'expiry' }),
      ['2013-06-30'],
    ],
    [
      'every three months, the last with the end of the mandate',
      provision(null, { text: 'every three months', every: 'P3M' }),
      ['2013-03-20', '2013-06-20'],
    ],
    [
      'semi-annually and not later than 45 days before the mandate expires',
      provision({ kind: 'duration', duration: 'P45D', anchor: 'expiry' }, { text: 'every three months', every: 'P3M' }),
      ['2013-03-20', '2013-05-16'],
    ],
    [
      'within 45 days and then every three months',
      provision({ kind: 'duration', duration: 'P45D', anchor: 'adoption' }, { text: 'every three months', every: 'P3M' }),
      ['2013-02-03', '2013-05-03'],
    ],
  ] as const)('%s', (_, one, expected) => expect(dues(one)).toEqual(expected));

  test('for ever: many, and it says that no end is printed', () => {
    const endless = schedule(provision(null, { text: 'annually', every: 'P1Y' }), { adopted: '2000-02-29', expiry: null });
    expect(endless.why).toBe('no end is printed');
    expect(endless.occurrences.slice(0, 4).map(({ due }) => due)).toEqual([
      '2001-02-28',
      '2002-02-28',
      '2003-02-28',
      '2004-02-28',
    ]);
  });
});

test('an interval longer than what is left of the mandate does not end with it', () => {
  const made = schedule(provision(null, { text: 'annually', every: 'P1Y' }), anchors);
  expect([made.until, made.occurrences.slice(0, 2).map(({ due }) => due)]).toEqual([null, ['2013-12-20', '2014-12-20']]);
});

test('a series whose second day lies behind the mandate is not that mandate’s', () => {
  const made = schedule(provision({ date: '2013-05-01' }, { text: 'every ninety days', every: 'P90D' }), anchors);
  expect([made.until, made.occurrences.slice(0, 2).map(({ due }) => due)]).toEqual([null, ['2013-05-01', '2013-07-30']]);
});

test('what lasts until a day stands until then and is not due on it', () => {
  const { kind, until, occurrences } = schedule(provision({ text: 'until 31 August 2013', date: '2013-08-31' }), anchors);
  expect([kind, until, occurrences]).toEqual(['standing', '2013-08-31', []]);
  const ending = schedule(provision({ text: 'until the end of the mandate', kind: 'event', anchor: 'expiry' }), anchors);
  expect([ending.kind, ending.until, ending.occurrences]).toEqual(['standing', '2013-06-30', []]);
  expect(dues(provision({ text: 'until 1 May 2013', date: '2013-05-01' }, { text: 'monthly', every: 'P2M' }))).toEqual([
    '2013-02-20',
    '2013-04-20',
  ]);
});

test.each([
  ['until such time as the cargo has been inspected', 'standing', 'stands "until such time as the cargo has been inspected"'],
  ['upon completion of the inspection', 'undated', 'depends on an event: "upon completion of the inspection"'],
  ['as soon as the cargo has been inspected', 'undated', 'depends on an event: "as soon as the cargo has been inspected"'],
] as const)('what is to be done until an event holds at once: %s', (text, kind, why) => {
  const made = schedule(provision({ text, kind: 'event', anchor: 'event' }), anchors);
  expect([made.kind, made.until, made.why, made.occurrences]).toEqual([kind, null, why, []]);
});

test('six months less a day: the last report comes with the end of the mandate', () =>
  expect(
    dues(provision(null, { text: 'every six months', every: 'P6M' }), { adopted: '2013-01-01', expiry: '2013-12-31' }),
  ).toEqual(['2013-07-01', '2013-12-31']));

describe('days that the words around a deadline tell', () => {
  const listed = (text: string, told: { further?: string[]; pointed?: string }, deadline: Partial<Deadline> = {}) =>
    dues(provision({ text, ...deadline }), { ...anchors, ...told });
  test.each([
    [
      'a list of days',
      listed('by 15 February 2013', { further: ['2013-08-15', '2013-02-15'] }, { date: '2013-02-15' }),
      ['2013-02-15', '2013-08-15'],
    ],
    [
      'three weeks before this date',
      listed('three weeks before this date', { pointed: '2013-01-31' }, { duration: 'P21D' }),
      ['2013-01-10'],
    ],
    ['by this date', listed('by this date', { pointed: '2013-01-31' }), ['2013-01-31']],
    ['before the end of the year', listed('before the end of the year', {}, { kind: 'event' }), ['2012-12-31']],
    ['in early 2014: its first quarter', listed('in early 2014', {}, { date: '2014' }), ['2014-03-31']],
    ['3月第二周', listed('在2014年3月第二周之前', {}, { date: '2014-03' }), ['2014-03-14']],
    ['8月中旬', listed('在2014年8月中旬前', {}, { date: '2014-08' }), ['2014-08-15']],
    ['8月底', listed('在2014年8月底前', {}, { date: '2014-08' }), ['2014-08-31']],
    ['2014年初', listed('2014年初', {}, { date: '2014' }), ['2014-03-31']],
  ] as const)('%s', (_, found, expected) => expect(found).toEqual(expected));

  test('a day that lay before the document is no deadline', () =>
    expect(schedule(provision({ kind: 'event', text: 'before the adoption of this resolution' }), anchors).kind).toBe(
      'standing',
    ));
});

describe('what has no day says why', () => {
  test.each([
    [
      'an event',
      provision({ kind: 'event', text: 'as soon as conditions permit' }),
      'undated',
      'depends on an event: "as soon as conditions permit"',
    ],
    ['no interval', provision(null, { text: 'regularly', every: null }), 'undated', '"regularly" prints no interval'],
    ['nothing printed', provision(null), 'standing', null],
    ['remains seized', provision(null, null, ['remains-seized']), 'seized', 'keeps the item on the agenda; never due'],
    [
      'remains seized until an event',
      provision({ kind: 'event', text: 'until the termination of the provisions' }, null, ['remains-seized']),
      'seized',
      'keeps the item on the agenda; never due',
    ],
    [
      'a day before the document, as a misprint makes it',
      provision({ date: '2012-07-31', text: 'by 31 July 2012' }),
      'undated',
      'the day that is printed, 2012-07-31, lies before the document',
    ],
  ] as const)('%s', (_, one, kind, why) => {
    const made = schedule(one, anchors);
    expect([made.kind, made.why, made.occurrences]).toEqual([kind, why, []]);
  });

  test('remaining seized and reviewing in June has the day of the review', () =>
    expect(dues(provision({ date: '2013-06', text: 'in June 2013' }, null, ['remains-seized']))).toEqual(['2013-06-30']));

  test('an end to count back from is missing', () =>
    expect(
      schedule(provision({ kind: 'duration', duration: 'P15D', anchor: 'expiry' }), { adopted: '2012-12-20', expiry: null }).why,
    ).toMatch(/no mandate end/));
  test('a date to count from is missing', () =>
    expect(schedule(provision(null, { text: 'monthly', every: 'P1M' }), { adopted: null, expiry: null }).why).toMatch(
      /no date to count from/,
    ));
});

describe('adding durations', () => {
  test.each([
    ['2013-01-31', 'P1M', 1, '2013-02-28'],
    ['2013-03-31', 'P1M', 3, '2013-06-30'],
    ['2013-01-01', 'P2W', 2, '2013-01-29'],
    ['2012-02-29', 'P1Y', 1, '2013-02-28'],
    ['2013-01-01', 'six months', 1, null],
  ] as const)('%s plus %s times %d', (from, duration, times, expected) =>
    expect(addDuration(from, duration, times)).toBe(expected),
  );
  test('the last day of a year', () => expect(lastDayOf('2012')).toBe('2012-12-31'));
});
