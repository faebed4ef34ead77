// A decision of the Council in, for how long it holds out: counted from a printed day or the adoption, else without a day.
import { describe, expect, it } from 'vitest';
import { commitmentsOf } from '../../../src/register/commitments/commitments.ts';
import { provisionsIn, readingOf } from './resolution.ts';

const scheduleOf = (words: string) => {
  const [first] = commitmentsOf(readingOf([words]), 'x').filter(({ schedule }) => schedule.kind !== 'seized');
  return first?.schedule;
};

describe('what holds for a period', () => {
  it.each([
    ['Decides to extend the mandate of UNDOF for a further period of six months from 1 July 2031', '2032-01-01'],
    ['Decides to extend the authorization, for a period of one year beyond 20 December 2031, of the Norland Force', '2032-12-20'],
    [
      'Decides that the measures shall remain in force for a new period of 180 days beginning at 00.01 hours, Eastern Standard Time, on 1 May 2031',
      '2031-10-28',
    ],
    ['Decides to establish, for an initial period of 12 months, a United Nations Mission in Norland', '2032-04-16'],
    [
      'Decides to establish, as of 20 May 2031, a United Nations Mission in Norland for an initial period of 12 months',
      '2032-05-20',
    ],
    ['Decides to extend the mandate of UNDOF for another period of twelve months from the date of this resolution', '2032-04-16'],
    [
      'Authorizes Member States to establish for a further period of 12 months, starting from the date of the adoption of this resolution, a force',
      '2032-04-16',
    ],
    ['Decides to extend the mandate of UNDOF for an additional 90 days to 10 December 2031', '2031-12-10'],
    [
      'Decides to extend the mandate of the Panel of Experts appointed pursuant to resolution 9711 (2031) for a period of 12 months from the date of adoption of this resolution',
      '2032-04-16',
    ],
  ])('%s', (words, until) => expect(scheduleOf(words)).toMatchObject({ kind: 'standing', until }));

  it.each([
    'Decides to renew the mandate of UNDOF for a further period of six months',
    'Decides to establish an observer group for a period of up to 12 months',
    'Decides to establish, for a period of one year from the transfer of authority to it, a police force',
    'Decides that the Mission shall take over the port on 1 July 2031 for an initial period of 12 months',
  ])('no day: %s', (words) => {
    const schedule = scheduleOf(words)!;
    expect([schedule.kind, schedule.until]).toEqual(['undated', null]);
    expect(schedule.why).toMatch(/^"for an? .*" counts from a day that is not printed$/);
  });

  it.each([
    'Decides that the presences are established for an initial period of 12 months, to continue thereafter unless the Council decides otherwise',
    'Decides to support the commission which was set up for a period of six months',
    'Requests the Secretary-General to establish a panel for a period of six months',
    'Decides to appoint Ms. Ada Mensah as Prosecutor for a four-year term',
  ])('not: %s', (words) => expect(provisionsIn([words]).at(-1)!.deadline).toBeNull());
});

it('reads for how long something is limited', () => {
  const words = 'Decides that the operation will be limited to a period of forty-five days from 28 June 2031';
  expect(provisionsIn([words])[0]!.deadline).toMatchObject({ duration: 'P45D', anchor: '2031-06-28' });
});
