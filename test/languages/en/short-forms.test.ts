// A resolution that gives a body a short form in brackets in, who is asked where only the short form stands out.
import { describe, expect, it } from 'vitest';
import { askedIn } from './resolution.ts';

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
    [`Noting the Committee established pursuant to resolution 9711 (2031), hereafter the 9711 Committee, ${OTHER}`, ASKED],
    [`Noting the Committee established by resolution 9711 (2031) (hereinafter known as the Committee) ${OTHER}`, ASKED],
  ])('%s', (opening, words) =>
    expect(askedIn([words], opening)).toEqual(['Security Council Committee established pursuant to resolution 9711 (2031)']),
  );

  it.each([
    [`Noting the Committee established pursuant to resolution 9711 (2031) ${OTHER}`, ASKED],
    [`Noting the Committee established pursuant to resolution 9711 (2031), hereafter asked to meet, ${OTHER}`, ASKED],
    [`Noting the names on the list of the Committee established pursuant to resolution 9711 (2031) ("the List") ${OTHER}`, ASKED],
    [
      'Noting the Committee established pursuant to resolution 9711 (2031) ("the Committee") and the Committee established pursuant to resolution 9714 (2031) ("the Committee")',
      ASKED,
    ],
  ])('not %s', (opening, words) => expect(askedIn([words], opening)).toEqual(['Committee']));

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
  ])('%s', (opening, name) => expect(askedIn(['Requests the Panel of Experts to report'], opening)).toEqual([name]));
});
