// A name in, the noun out by which a document goes on to speak of a body that it has named in full.
import { holdsWords, isCapitalAt } from './letters.ts';

const GENERIC = new Set(
  (
    'Committee|Committees|Panel|Group|Monitoring Group|Mission|Force|Commission|Team|Monitoring Team|Tribunal|Representative|' +
    'Special Representative|Envoy|Special Envoy|Mediator|Court|Fund|Council of Ministers|Facilitator|Mechanism|Special Adviser|' +
    'Executive Director|Executive Directorate|Ombudsperson|Focal Point|High Representative|Special Commission|Group of Experts|' +
    'Panel of Experts|Operation|Office|Observer Mission'
  ).split('|'),
);
const POINTING = /^(?:this|that|these|those|such|same) /;

//   the Committee · this Panel of Experts        who is meant was said before
/** Gives the noun of a name that says nothing more; null for all other names. */
export function genericIn(name: string): string | null {
  const noun = isCapitalAt(name, 0) ? name : name.replace(POINTING, '');
  return GENERIC.has(noun) ? noun : null;
}

//   Facilitator → Facilitator of the Norland Talks        not: Special Representative of the Facilitator
/** Tells whether a longer name holds a noun as that of its own body. */
export const isLongerName = (name: string, noun: string): boolean =>
  name.length > noun.length + 2 && holdsWords(name, noun) && !name.includes(`Representative of the ${noun}`);
