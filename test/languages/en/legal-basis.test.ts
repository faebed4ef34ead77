// A preambular clause that ends in the Chapter under which the Council acts in, what the clause itself says out.
import { describe, expect, it } from 'vitest';
import { readingOf } from './resolution.ts';

const actionOf = (clause: string): string => readingOf(['Welcomes the report'], clause).provisions[0]!.action;
const CHARTER = 'acting under Chapter VII of the Charter of the United Nations';
const AIM = 'to ensure the safety of the Mission';

describe('the basis of what follows is no part of the last clause', () => {
  it.each([
    `, and, to these ends, ${CHARTER}`,
    ` and to this end ${CHARTER}`,
    `, ${CHARTER}`,
    `, and to these ends, as regards the Mission in Norland, ${CHARTER}`,
    ', and acting for these purposes under Chapter VII of the Charter',
  ])('%s', (basis) => expect(actionOf(`Determined ${AIM}${basis}`)).toBe(AIM));
});

it.each([`of the need to take measures ${CHARTER}`, `of the force, ${CHARTER} as it does, to restore order`])(
  'but: Conscious %s',
  (words) => expect(actionOf(`Conscious ${words}`)).toBe(words),
);
