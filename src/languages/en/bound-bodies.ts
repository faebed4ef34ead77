// A body whose mandate is decided on in, whoever is bound with it out: "the mandates of the Mission and of the forces which support it".
import type { Addressee } from '../../facts/index.ts';
import { firstFrom } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { addresseeOf } from './parties.ts';

const BODIES = new Set(['mission', 'group', 'un_organ', 'un_office', 'regional_organization']);
const AND_OF = /^(?: \([^)]{2,40}\))? and of (?:the )?/;
const FORCES = /^[A-Z][a-z]+ [Ff]orces\b/;

/** Gives the name that stands at a place or within `reach` after it. */
export function nameFrom(names: readonly Name[], place: number, reach: number, end: number): Name | null {
  const name = names[firstFrom(names, place - 4)];
  return name && name.start <= place + reach && name.end <= end ? name : null;
}

//   the mandates of the Mission and of the Norland forces which support it
//                                          ^^^^^^^^^^^^^^
/** Reads who is bound beside the body that is named first. */
export function secondOf(text: string, names: readonly Name[], first: Name, end: number): readonly Addressee[] {
  const and = AND_OF.exec(text.slice(first.end, Math.min(end, first.end + 60)));
  if (!and) return [];
  const start = first.end + and[0].length;
  const second = nameFrom(names, start + 4, 0, end);
  if (second?.start === start && BODIES.has(second.type)) return [addresseeOf('', second)];
  const forces = FORCES.exec(text.slice(start, Math.min(end, start + 60)));
  return forces ? [addresseeOf(forces[0], null)] : [];
}
