// What stands before a pronoun in, whom it may stand for out.
import type { Addressee } from '../../facts/index.ts';
import { firstFrom } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { addresseeOf } from './parties.ts';

const JOINED = /^(?: \([^)]{2,60}\))?(?:,|,? and|,? as well as) (?:of )?(?:the )?$/;
const OFFICES_OF = /\b(?:Presidents|Ministers|Heads of State|peoples?|border|cities|territor(?:y|ies)) (?:of |between )/;

/** The types of those who can act. */
export const AGENTS = new Set(['un_organ', 'un_office', 'mission', 'regional_organization', 'state', 'person', 'group']);

/** Tells a name that he or she may stand for. */
export const isPerson = ({ name, type }: Name): boolean =>
  type === 'person' || name === 'Secretary-General' || /Representative|Envoy|Mediator/.test(name);

/** Tells a name that they may stand for. */
export const isPluralName = (name: string): boolean =>
  /s\b/.test(
    name
      .split(' ')
      .find((word) =>
        /^(?:officials|representatives|organs|institutions|signatories|States|parties|countries|Governments|sides|groups|organizations|authorities|leaders|Members|forces|agencies|donors|partners|actors|concerned)$/.test(
          word,
        ),
      ) ?? '',
  );

// commends the Government of Angola and UNITA, and urges |them      who were named last in one breath
/** Gives those who were named last in one list before a place. */
export function listBefore(text: string, names: readonly Name[], from: number, to: number): readonly Addressee[] {
  let list: Name[] = [];
  let last: Name[] = [];
  for (let i = firstFrom(names, from); i < names.length && names[i]!.end <= to; i++) {
    const name = names[i]!;
    const before = list.at(-1);
    if (!AGENTS.has(name.type) || OFFICES_OF.test(text.slice(Math.max(from, name.start - 24), name.start + 16))) list = [];
    else list = before && JOINED.test(text.slice(before.end, name.start)) ? [...list, name] : [name];
    if (list.length > 1) last = list;
    else if (last.some((one) => one.name === name.name)) last = []; // one of them alone was named since
  }
  return last.map((name) => addresseeOf('', name));
}
