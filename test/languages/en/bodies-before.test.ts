// Names of a page and a later place in, the body that is meant there out.
import { describe, expect, test } from 'vitest';
import { acronymLike, acronymOfMisprint, lastMission, lastNamed } from '../../../src/languages/en/bodies-before.ts';
import type { Name } from '../../../src/languages/language.ts';

const named = (start: number, name: string, type: Name['type'], acronym: string | null = null): Name => ({
  start,
  end: start + 5,
  id: null,
  name,
  type,
  acronym,
});

const names: readonly Name[] = [
  named(10, 'United Nations Mission in Exemplia', 'mission', 'UNMEX'),
  named(30, 'Monitoring Mission of the Region', 'mission', 'MMR'),
  named(50, 'Panel of Experts on Exemplia', 'un_organ'),
  named(70, 'Commission of the Regional Union', 'regional_organization'),
];

describe('what stands for a body named before', () => {
  test.each([
    ['Mission', 60, 'United Nations Mission in Exemplia'], // the United Nations' own before a later one
    ['Panel', 60, 'Panel of Experts on Exemplia'],
    ['Panel', 50, undefined], // named later only
    ['Commission', 90, undefined], // another organisation's
    ['Force', 90, undefined],
  ])('the %s at %i is %s', (noun, place, meant) => {
    expect(lastNamed(names, place, noun)?.name).toBe(meant);
  });

  test.each([
    [5, 'UNMEX'], // none before: the first behind
    [20, 'UNMEX'],
    [90, 'MMR'],
  ])('the mission named last before %i is %s', (place, acronym) => {
    expect(lastMission(names, place)?.acronym).toBe(acronym);
  });

  test('a misprinted name or acronym is that of the mission it is nearest to', () => {
    expect(acronymOfMisprint(names, 'United Nations Misson  in Exemplia')).toBeNull();
    expect(acronymOfMisprint(names, 'United Natoins Mission in Exemplia')).toBe('UNMEX');
    expect(acronymLike(names, 'UMMEX')).toBe('UNMEX');
    expect(acronymLike(names, 'UMMEQ')).toBeNull();
  });
});
