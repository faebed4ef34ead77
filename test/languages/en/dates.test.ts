// English sentences in, dates out.
import { describe, expect, it } from 'vitest';
import { impossibleDates, moments } from '../../../src/languages/en/dates.ts';
import type { Outline } from '../../../src/languages/language.ts';
import { growthOf, NOT_LINEAR } from '../../growth.ts';
import { bareOutline, pageOf } from './page.ts';

const valuesIn = (text: string, outline: Outline = bareOutline): string[] => {
  const page = pageOf(text);
  return moments(page, outline).map(({ value, basis }) => (basis === 'inferred' ? `${value}?` : value));
};

describe('days, months and years', () => {
  it.each([
    ['a day', 'Recalling its resolution of 27 June 1950,', ['1950-06-27']],
    ['a day the American way', 'done at Geneva on June 27, 1950', ['1950-06-27']],
    ['an ordinal', 'on the 3rd of May 1948 and the 22nd day of May 1949', ['1948-05-03', '1949-05-22']],
    ['a list of days', 'at its meetings on 1, 4 and 15 March 2011', ['2011-03-01', '2011-03-04', '2011-03-15']],
    ['a range of days', 'from 7 to 11 January 1989, and on 25-26 July 2005', ['1989-01-07/1989-01-11', '2005-07-25/2005-07-26']],
    ['a range over months', 'for the period from 1 July 2025 to 30 June 2026', ['2025-07-01/2026-06-30']],
    ['a range whose year stands once', 'between meetings, 25 June to 3 July 2011', ['2011-06-25/2011-07-03']],
    ['two days of two months', 'the clashes of 25 June and 3 July 2011', ['2011-06-25?', '2011-07-03']],
    ['a list over the turn of the year', 'on 30 December and 3 January 2012', ['2011-12-30?', '2012-01-03']],
    [
      'a later day of the same sentence',
      'the report of 22 January 2001, and asks for another by 31 July',
      ['2001-01-22', '2001-07-31?'],
    ],
    ['the day of a symbol', 'the report of 20 October (S/2004/827), and of 3 July', ['2004-10-20?']],
    [
      'the year of a resolution',
      'its resolutions 186 (1964) of 4 March, and 193 (1964) of 9 August',
      ['1964-03-04?', '1964-08-09?'],
    ],
    [
      'a year in brackets, and one with the mark of a note',
      'on 30 November (2012) and of 13 August 19485',
      ['2012-11-30?', '1948-08-13?'],
    ],
    ['a month', 'since March 2012', ['2012-03']],
    ['months', 'in March and April 2012', ['2012-03?', '2012-04']],
    ['a year after a preposition', 'held in 2010, and since 1967.', ['2010', '1967']],
    ['years', 'between 1990 and 1995', ['1990', '1995']],
    ['a year before a name', 'the 1974 Disengagement Agreement', ['1974']],
    ['a budget period', 'the proposed budget for the 2025/26 period', ['2025/2026']],
    ['capitals', 'RESOLUTION OF 27 JUNE 1950', ['1950-06-27']],
  ])('%s', (_, text, values) => expect(valuesIn(text)).toEqual(values));
});

describe('what is no date', () => {
  it.each([
    ['a misprinted month', 'of 27 Janunry 1950,'],
    ['a day that no calendar has', 'before 31 June 1999,'],
    ['a number of people', 'a total of 2000 persons, and up to 1,950 troops'],
    ['the years of resolutions', 'resolutions 1559 (2004) and 1680 (2006)'],
    ['resolution numbers that look like years', 'its resolutions 1907 (2009) and 1948 (2010)'],
    ['symbols', 'in document S/1999/711 and A/RES/2005/3'],
    ['an hour', 'by 1800 hours'],
    ['a day without any year', 'to report by 30 November'],
    ['the verb', 'The parties may, and May they succeed'],
    ['an earlier day of another year', 'the letter of 20 October 1999, and the elections of 3 March'],
    ['the last days of a year before the first symbols of the next', 'the letter of 30 December (S/2005/4)'],
    ['the day of a symbol of another year', 'as of 4 May 2004 the mission of 13 to 16 October (S/2005/302)'],
  ])('%s', (_, text) => {
    const printed = valuesIn(text).filter((value) => !['1999-10-20', '2004-05-04'].includes(value));
    expect(printed).toEqual([]);
  });
});

describe('the year of an assessment', () => {
  const outline: Outline = {
    ...bareOutline,
    header: {
      ...bareOutline.header,
      presidency: { start: 0, end: 1, basis: 'stated', value: { state: 'Pakistan', month: '2013-03' } },
    },
  };
  it('dates the days of its month and of months before', () => {
    expect(valuesIn('On 4 and 11 March, the Council met.\nOn 12 February it had not.\nOn 4 April it may.', outline)).toEqual([
      '2013-03-04?',
      '2013-03-11?',
      '2013-02-12?',
    ]);
  });
});

describe('the year of a document', () => {
  const dated = (kind: 'resolution' | 'report', day: string): Outline => ({
    parts: [],
    header: { ...bareOutline.header, kind, date: { start: 0, end: 1, basis: 'stated', value: day } },
  });
  it.each([
    [
      'what happened of late',
      'Condemning the events of 14 May and 5 June, and since 8 June',
      ['2002-05-14?', '2002-06-05?', '2002-06-08?'],
    ],
    [
      'the same day elsewhere',
      'signed on 25 December 2001,\nRecalling the 25 December Agreement,',
      ['2001-12-25', '2001-12-25?'],
    ],
    [
      'the same day to come',
      'the elections of 1 July 2002,\nLooking forward to the 1 July elections,',
      ['2002-07-01', '2002-07-01?'],
    ],
    ['not a process, which may be older', 'Expresses its support for the 8 May process,', []],
    ['not a day to come', 'until the elections on 15 October, and by 1 March', []],
    ['not one of every year', 'under the same conditions each 1 June and beginning on 1 January', []],
    ['not a movement', 'the activities of 23 March Movement rebels', []],
    ['not in a clause of another time', 'Recalling that in 1998, after the elections of 3 March, the parties', ['1998']],
    ['not the same day long ago', 'the Treaty of 27 June 1950,\nRecalling the 27 June Accord,', ['1950-06-27']],
  ])('%s', (_, text, values) => expect(valuesIn(text, dated('resolution', '2002-06-14'))).toEqual(values));

  it.each([
    [
      'a period with its end',
      'It covers developments from 16 December 2007 to 15 March 2008.\nOn 3 January, the Assembly met, and on 24 December had not; on 2 April it will.',
      ['2007-12-16/2008-03-15', '2008-01-03?', '2007-12-24?'],
    ],
    [
      'from the report before to this one',
      'The report provides an update since my report of 7 June (S/2007/57).\nOn 20 March, the Mission opened an office.',
      ['2007-06-07?', '2008-03-20?'],
    ],
    [
      'not behind another time',
      'It covers developments from 16 December 2007 to 15 March 2008.\nIn 2004, the court began its work; on 3 January, it was closed.',
      ['2007-12-16/2008-03-15', '2004'],
    ],
    [
      'not where the period is of years',
      'It covers developments from 16 December 2003 to 15 March 2008.\nOn 3 January, it met.',
      ['2003-12-16/2008-03-15'],
    ],
    ['not without a period', 'On 3 January, the Assembly met.', []],
  ])('of a report: %s', (_, text, values) => expect(valuesIn(text, dated('report', '2008-03-28'))).toEqual(values));
});

describe('places', () => {
  it('keeps the whole day, and of a list each day to its end', () => {
    const text = 'held on 1 and 15 March 2011 in Geneva';
    const page = pageOf(text);
    expect(moments(page, bareOutline).map((moment) => page.evidence(moment).quote)).toEqual([
      '1 and 15 March 2011',
      '15 March 2011',
    ]);
  });

  it('lists days that cannot be', () => {
    expect(impossibleDates(pageOf('by 31 June 1999 or 29 February 2000, not 30 February')).map(({ printed }) => printed)).toEqual(
      ['31 June 1999', '30 February'],
    );
  });

  it('takes time that grows with the text alone', () => {
    const hostile = [
      '1 and '.repeat(60_000),
      '9'.repeat(300_000),
      'March '.repeat(50_000),
      '1, 2, 3 '.repeat(40_000),
      '1990-'.repeat(50_000),
      'on 1 March '.repeat(30_000),
    ];
    let sum = 0;
    for (const text of hostile) {
      const { ms, growth } = growthOf((share) => valuesIn(text.slice(0, share * text.length)));
      expect(growth).toBeLessThan(NOT_LINEAR);
      sum += ms;
    }
    expect(sum).toBeLessThan(3000);
  });
});
