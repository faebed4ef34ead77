// A request in, the words of its deadline out, and from what a period is counted.
import { describe, expect, it } from 'vitest';
import { provisionsIn } from './resolution.ts';

const deadlineIn = (words: string) => provisionsIn([words]).at(-1)!.deadline;

describe('the words of a deadline', () => {
  it.each([
    [
      'Requests a report after the signature of the agreements referred to in paragraph 4 above and',
      'after the signature of the agreements referred to in paragraph 4 above',
    ],
    [
      'Directs the Committee to meet upon completion of the review described in resolution 9711 (2031), in full',
      'upon completion of the review described in resolution 9711 (2031)',
    ],
    [
      'Decides to act upon receipt of the report on resolution 9711 (2031) and, if need be, to meet',
      'upon receipt of the report on resolution 9711 (2031)',
    ],
    [
      'Decides that it will end the measures on the tenth day following the occurrence of the elections, provided that they are free',
      'following the occurrence of the elections',
    ],
  ])('%s', (words, text) => expect(deadlineIn(words)).toMatchObject({ kind: 'event', text }));

  it.each([
    ['within 30 days of the adoption of this resolution for such a package', 'within 30 days of the adoption of this resolution'],
    [
      'within fifteen days of the adoption of the present resolution a declaration of the locations',
      'within fifteen days of the adoption of the present resolution',
    ],
    [
      'not later than six weeks after this resolution comes into effect',
      'not later than six weeks after this resolution comes into effect',
    ],
  ])('counted from a resolution: %s', (words, text) =>
    expect(deadlineIn(`Requests the Secretary-General to submit ${words}`)).toMatchObject({ text }),
  );

  it('the day on which a period begins is not its end', () =>
    expect(
      deadlineIn(
        'Requests the Secretary-General to report by the end of the next period of resolution 9711 (2031) beginning on 30 May 2031',
      ),
    ).toMatchObject({ date: null }));

  it.each([
    ['Requires any State, when it undertakes an inspection, to report within five working days', 'event'],
    ['Requires any State that undertakes inspections to report within five working days', 'adoption'],
  ])('%s', (words, anchor) => expect(deadlineIn(words)).toMatchObject({ duration: 'P5D', anchor }));
});
