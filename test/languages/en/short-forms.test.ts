// A resolution that gives a body a short form in brackets in, who is asked where only the short form stands out.
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();
const askedIn = (opening: string, words: string): string[] =>
  readText(
    reader,
    `Resolution 9722 (2031)\n\nAdopted by the Security Council at its 9960th meeting, on 16 April 2031\n\nThe Security Council,\n\nRecalling its resolution 9720 (2031),\n\n${opening},\n\n1. ${words};\n\n2. Decides to remain seized of the matter.`,
  )
    .provisions.filter(({ force }) => force === 'requests')
    .flatMap(({ addressees }) => addressees.map(({ name }) => name));
const OTHER = 'and the Committee established pursuant to resolution 9714 (2031)';
const ASKED = 'Requests the Committee to report';

describe('short forms', () => {
  it.each([
    [`Noting the work of the Committee established pursuant to resolution 9711 (2031) ("the Committee") ${OTHER}`, ASKED],
    [
      `Noting the Committee established pursuant to resolution 9711 (2031) (hereinafter referred to as "the Committee") ${OTHER}`,
      ASKED,
    ],
    [`Noting the Committee established by paragraph 3 (a) of resolution 9711 (2031) (hereafter the Committee) ${OTHER}`, ASKED],
    [
      `Noting the Committee established in paragraph 3 of resolution 9711 (2031) and 9712 (2031) ("the Committee") ${OTHER}`,
      ASKED,
    ],
  ])('%s', (opening, words) =>
    expect(askedIn(opening, words)).toEqual(['Security Council Committee established pursuant to resolution 9711 (2031)']),
  );

  it.each([
    [`Noting the Committee established pursuant to resolution 9711 (2031) ${OTHER}`, ASKED],
    [`Noting the names on the list of the Committee established pursuant to resolution 9711 (2031) ("the List") ${OTHER}`, ASKED],
    [
      'Noting the Committee established pursuant to resolution 9711 (2031) ("the Committee") and the Committee established pursuant to resolution 9714 (2031) ("the Committee")',
      ASKED,
    ],
  ])('not %s', (opening, words) => expect(askedIn(opening, words)).toEqual(['Committee']));

  it.each([
    [
      'Recalling the report of the Panel of Experts appointed by the Secretary-General pursuant to paragraph 3 (b) of resolution 9711 (2031)',
      'Security Council Panel of Experts established pursuant to resolution 9711 (2031)',
    ],
    [
      'Noting the United Nations Panel of Experts on Liberia and the Panel of Experts established pursuant to resolution 9711 (2031)',
      'United Nations Panel of Experts on Liberia',
    ],
    [
      'Noting the Panel of Experts established by resolution 9711 (2031) and the Panel of Experts established by resolution 9712 (2031)',
      'Panel of Experts',
    ],
  ])('%s', (opening, name) => expect(askedIn(opening, 'Requests the Panel of Experts to report')).toEqual([name]));
});
