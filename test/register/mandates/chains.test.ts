// Chains of deeds by hand: their periods, what does not fit between them, and how they stand on a day.
import { describe, expect, test } from 'vitest';
import { attributed, type BodyDeed, chainOf, type Deed, stateOn } from '../../../src/register/index.ts';

const RESOLUTION = (number: number): string => `S/RES/${number} (2031)`;

//   9001 2031-01-31 establish +P6M        9002 2031-07-30 extend 2032-01-31        9003 2032-03-01 extend 2032-04-30 from 2032-02-01
function deed(line: string): Deed {
  const [number, date, action, ...rest] = line.split(' ') as [string, string, Deed['action'], ...string[]];
  const after = (word: string) => (rest.includes(word) ? rest[rest.indexOf(word) + 1]! : null);
  const length = rest.find((word) => word.startsWith('+'))?.slice(1) ?? null;
  const until = rest[0] && /^\d/.test(rest[0]) ? rest[0] : null;
  return { document: RESOLUTION(Number(number)), date, action, until, length, from: after('from') };
}

const chain = (...lines: string[]) => chainOf(lines.map(deed));
const periods = (...lines: string[]) =>
  chain(...lines).periods.map(({ begins, ends, rule }) => `${begins}..${ends ?? ''} ${rule}`);
const flaws = (...lines: string[]) => chain(...lines).misfits.map(({ flaw, from, to }) => `${flaw} ${from}..${to}`);

describe('periods', () => {
  test.each([
    ['a printed end', ['9001 2031-01-31 establish 2031-07-31'], ['2031-01-31..2031-07-31 printed']],
    ['a length counts from the adoption', ['9001 2031-01-31 establish +P6M'], ['2031-01-31..2031-07-31 from adoption']],
    [
      'or from the day that is printed',
      ['9001 2031-01-15 establish +P6M from 2031-02-01'],
      ['2031-02-01..2031-08-01 from the day printed'],
    ],
    [
      'an extension follows the end before, to the end of the month',
      ['9001 2031-01-31 establish 2031-11-30', '9002 2031-11-28 renew +P6M'],
      ['2031-01-31..2031-11-30 printed', '2031-11-28..2032-05-31 after the end before'],
    ],
    [
      'what is extended soon after a first term still ran',
      ['9001 2031-03-04 establish +P3M', '9002 2031-06-20 extend 2031-09-26 +P3M'],
      ['2031-03-04..2031-06-26 from what follows', '2031-06-20..2031-09-26 printed'],
    ],
    ['no end at all', ['9001 2031-01-31 establish'], ['2031-01-31.. open']],
    [
      'an end by an event keeps the day set before',
      ['9001 2031-01-31 establish 2031-07-31', '9002 2031-06-01 terminate'],
      ['2031-01-31..2031-07-31 printed', '2031-06-01..2031-07-31 event'],
    ],
    [
      'a deployment inside a mandate begins none',
      ['9001 2031-01-31 establish 2031-07-31', '9002 2031-03-01 authorise'],
      ['2031-01-31..2031-07-31 printed'],
    ],
    [
      'of two deeds of one document the printed end counts',
      ['9001 2031-01-31 establish', '9001 2031-01-31 extend 2031-07-31', '9001 2031-01-31 adjust'],
      ['2031-01-31..2031-07-31 printed'],
    ],
  ])('%s', (_, lines, expected) => expect(periods(...lines)).toEqual(expected));
});

describe('what does not fit', () => {
  test.each([
    ['nothing', ['9001 2031-01-31 establish 2031-07-31', '9002 2031-07-31 extend 2032-01-31'], []],
    ['the day after is no hole', ['9001 2031-01-31 establish 2031-07-31', '9002 2031-08-01 extend 2032-01-31'], []],
    ['a hole', ['9001 2031-01-31 establish 2031-07-31', '9002 2031-08-15 extend 2032-01-31'], ['hole 2031-08-01..2031-08-14']],
    [
      'no hole where the text goes back',
      ['9001 2031-01-31 establish 2031-07-31', '9002 2031-08-15 extend 2032-01-31 from 2031-08-01'],
      [],
    ],
    [
      'an overlap',
      ['9001 2031-01-31 establish 2031-07-31', '9002 2031-07-01 extend +P6M from 2031-07-01'],
      ['overlap 2031-07-01..2031-07-31'],
    ],
    [
      'two ends in one document',
      ['9001 2031-01-31 establish 2031-07-31', '9001 2031-01-31 extend 2031-09-30'],
      ['contradiction 2031-07-31..2031-09-30'],
    ],
    ['an end before its own day', ['9001 2031-01-31 extend 2030-12-31'], ['contradiction 2030-12-31..2031-01-31']],
    [
      'an end and a length that disagree',
      ['9001 2031-01-31 establish 2031-09-30 +P6M from 2031-01-31'],
      ['contradiction 2031-09-30..2031-07-31'],
    ],
    [
      'going on after the end',
      ['9001 2031-01-31 establish 2031-07-31', '9002 2031-06-01 terminate 2031-06-30', '9003 2031-06-30 extend 2031-12-31'],
      [],
    ],
    [
      'going on long after the end',
      ['9001 2031-01-31 terminate 2031-02-28', '9002 2031-05-01 extend 2031-12-31'],
      ['hole 2031-03-01..2031-04-30', 'contradiction 2031-02-28..2031-05-01'],
    ],
    [
      'an end earlier than before',
      ['9001 2031-01-31 establish 2031-07-31', '9002 2031-02-28 extend 2031-06-30'],
      ['shortened 2031-06-30..2031-07-31'],
    ],
    ['an extension without an end', ['9001 2031-01-31 extend'], ['end not read 2031-01-31..2031-01-31']],
  ])('%s', (_, lines, expected) => expect(flaws(...lines)).toEqual(expected));
});

describe('on a day', () => {
  const life = chain(
    '9001 2031-01-15 establish +P6M from 2031-02-01',
    '9002 2031-07-30 extend 2032-01-31',
    '9003 2032-03-01 extend 2032-06-30',
    '9004 2032-06-01 terminate 2032-06-15',
  );
  test.each([
    ['2031-01-01', 'not yet begun', null],
    ['2031-01-20', 'not yet begun', '2031-08-01'],
    ['2031-02-01', 'in force', '2031-08-01'],
    ['2031-08-01', 'in force', '2032-01-31'],
    ['2032-01-31', 'in force', '2032-01-31'],
    ['2032-02-01', 'expired', '2032-01-31'],
    ['2032-03-01', 'in force', '2032-06-30'],
    ['2032-06-15', 'in force', '2032-06-15'],
    ['2032-06-16', 'ended', '2032-06-15'],
  ])('%s: %s', (day, standing, ends) => {
    const state = stateOn(life, day);
    expect([state.standing, state.period?.ends ?? null]).toEqual([standing, ends]);
  });

  test('the list of missions tells of a founding whose end was not read', () => {
    const founded = chainOf([deed('9002 2031-07-30 adjust')], { document: RESOLUTION(9001), date: '2031-01-31' });
    expect(stateOn(founded, '2033-01-01')).toMatchObject({
      standing: 'in force',
      period: { document: RESOLUTION(9001), rule: 'list', ends: null },
    });
  });
});

describe('a mission that ended without a document', () => {
  const [founding, opened] = [{ document: RESOLUTION(9001), date: '2031-01-31' }, deed('9001 2031-01-31 establish')];

  test('is over after the month of the list', () => {
    const closed = chainOf([opened], founding, '2031-09');
    expect(stateOn(closed, '2031-09-30').standing).toBe('in force');
    expect(stateOn(closed, '2031-10-01')).toMatchObject({ standing: 'ended', period: { ends: '2031-09-30', rule: 'closed' } });
  });

  test('is over when a document says so, whatever the list says', () => {
    const closed = chainOf([opened, deed('9002 2031-07-30 extend 2031-12-31')], founding, '2031-09');
    expect(stateOn(closed, '2031-12-31')).toMatchObject({ standing: 'in force', period: { rule: 'printed' } });
  });
});

describe('bodies without a name', () => {
  const named = (mission: string, line: string): BodyDeed => ({ ...deed(line), mission });
  const of = (deeds: readonly BodyDeed[], cited: Readonly<Record<string, string[]>>) =>
    attributed(deeds, (document) => cited[document] ?? []).map(({ mission }) => mission);

  test.each([
    [
      'the mission that the list says this resolution set up',
      [{ ...named('observation group', '9001 2031-01-31 authorise'), document: 'S/RES/128 (1958)' }],
      {},
      ['UNOGIL'],
    ],
    [
      'but not what others may do beside the mission that it names',
      [
        { ...named('MINURCAT', '9001 2031-01-31 establish +P1Y'), document: 'S/RES/1778 (2007)' },
        { ...named('operation', '9001 2031-01-31 authorise +P1Y'), document: 'S/RES/1778 (2007)' },
      ],
      {},
      ['MINURCAT', 'operation'],
    ],
    [
      'the only mission with which the cited resolutions dealt',
      [named('UNDOF', '9001 2031-01-31 extend 2031-07-31'), named('Force', '9002 2031-07-31 extend 2032-01-31')],
      { [RESOLUTION(9002)]: [RESOLUTION(9001)] },
      ['UNDOF', 'UNDOF'],
    ],
    [
      'none when there are two',
      [
        named('UNDOF', '9001 2031-01-31 extend 2031-07-31'),
        named('UNIFIL', '9001 2031-01-31 extend 2031-07-31'),
        named('Force', '9002 2031-07-31 extend 2032-01-31'),
      ],
      { [RESOLUTION(9002)]: [RESOLUTION(9001)] },
      ['UNDOF', 'UNIFIL', 'Force'],
    ],
    [
      'the mandates of the resolution that is carried on',
      [
        named('UNMIBH', '9001 2031-01-31 extend 2031-07-31'),
        named('SFOR', '9001 2031-01-31 extend 2031-07-31'),
        named(`mandates under ${RESOLUTION(9001)}`, '9002 2031-07-31 extend 2031-08-03'),
      ],
      {},
      ['UNMIBH', 'SFOR', 'UNMIBH', 'SFOR'],
    ],
    ['a mission of members of the Council is none', [named('mission', '9001 2031-01-31 authorise')], {}, ['mission']],
    ['a panel keeps its name', [named('Panel of Experts', '9001 2031-01-31 extend 2031-07-31')], {}, ['Panel of Experts']],
  ])('%s', (_, deeds, cited, expected) => expect(of(deeds, cited)).toEqual(expected));
});
