// A decision that lays down somebody's tasks in, who is bound by it out.
import { describe, expect, it } from 'vitest';
import { askedIn } from './resolution.ts';

const OPENING = 'Noting the United Nations Force in Cyprus and the Committee established pursuant to resolution 9711 (2031)';

describe('whose tasks are laid down', () => {
  it.each([
    ['that the responsibilities of the Norland security presence to be deployed there will include', 'Norland security presence'],
    ['that the main tasks of the civil component, which shall leave in May, shall be', 'civil component'],
    [
      'that the tasks of the Committee set out in paragraph 8 of resolution 9711 (2031) shall extend to the ports, including',
      'Security Council Committee established pursuant to resolution 9711 (2031)',
    ],
    ['that the functions of UNFICYP shall include', 'United Nations Peacekeeping Force in Cyprus'],
  ])('is bound: %s', (words, name) => expect(askedIn([`Decides ${words} the protection of civilians`], OPENING)).toEqual([name]));

  it.each([
    'that the tasks of the advance team will expire on 15 June 2031',
    'that the responsibilities of the Minister will include the care of the ports',
    'that the importance of the Norland presence shall be recalled',
  ])('nobody else: %s', (words) => expect(askedIn([`Decides ${words}`])).toEqual(['Security Council']));
});

it('whose mandate is extended is bound as before', () =>
  expect(askedIn(['Decides that the mandate of UNFICYP shall be extended until 15 June 2032'])).toEqual([
    'United Nations Peacekeeping Force in Cyprus',
  ]));
