// What stands before a pronoun in, whom it may stand for out.
import type { Addressee } from '../../facts/index.ts';
import { firstFrom, lastBefore } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { allMatches } from '../makers/all-matches.ts';
import { isCapitalAt } from './letters.ts';
import { masked } from './masks.ts';
import { addresseeOf, agentsOf, isPronoun, partiesIn } from './parties.ts';

const JOINED = /^(?: \([^)]{2,60}\)|\))?(?:,|,? and|,? as well as) (?:of )?(?:the )?(?:Republic of (?:the )?)?$/;
const OFFICES_OF = /\b(?:Presidents|Ministers|Heads of State|peoples?|border|cities|territor(?:y|ies)) (?:of |between )/;

const PLURALS =
  /\b((?:all |both )?(?:the )?(?:(?:[a-z]+- and )?[a-z]+(?:-[a-z]+)? )?(?:parties(?: concerned)?|Member States|States|countries|Governments|authorities|troop-contributing countries|sides|leaders|donors|organizations|groups|stakeholders|partners|actors|forces))\b|\b(all concerned|(?:the )?(?:donor community|signatories))\b/gi;
// measures taken by the authorities of Chad against armed groups, encourages them: those who did what is told
const DOERS =
  /\b(?:made|taken|undertaken|shown|adopted|initiated|demonstrated) by (?:the )?((?:[a-z]+ )?(?:parties|States|countries|Governments|authorities|sides|leaders|donors|organizations|groups|partners)(?: of (?:the )?[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)*)?)/g;
// of both communities · of the RUF and AFRC · on both sides
const WHOSE =
  /^ (?:of|on) (?:(?:the|both|all|two|three) )*(?:X{2,}|[A-Z]\w+\b(?: of [A-Z]\w+\b)?(?! [A-Z])|region|communit(?:y|ies)|sides|parties|factions|movements|country)(?:(?:,? and|,) (?:of )?(?:the )?[A-Z]{2,})*/;
const NOT_THEM = /\b(?:status of|their|its|his)(?: [a-z]+)? $/;
const POSSESSED = /^(?:their|its|his) /i;
const OPENING_VERB = /^[A-Z][a-z]+s (?=[a-z]|States|Member|Govern)/; // Reminds States of their duty
const NEAR = 600;

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
    if (before?.name === name.name && text.slice(before.end, name.start) === ' (') {
      list[list.length - 1] = name; // the Democratic Republic of the Congo (DRC)
      continue;
    }
    if (!AGENTS.has(name.type) || OFFICES_OF.test(text.slice(Math.max(from, name.start - 24), name.start + 16))) list = [];
    else list = before && JOINED.test(text.slice(before.end, name.start)) ? [...list, name] : [name];
    if (list.length > 1) last = list;
    else if (last.some((one) => one.name === name.name)) last = []; // one of them alone was named since
  }
  return last.map((name) => addresseeOf('', name));
}

// regional and |subregional organizations|      the name that a class is the end of
const nameAround = (names: readonly Name[], from: number, to: number): Name | null => {
  const name = lastBefore(names, from);
  return name && name.end >= to ? name : null;
};

//   the Economic Community of West |African States| and the African Union
function isOfBody(text: string, name: Name | null): boolean {
  if (!name || name.type === 'state' || name.type === 'group') return false;
  return isCapitalAt(text, name.start) && isCapitalAt(text, text.lastIndexOf(' ', name.end - 1) + 1);
}

//   welcomes the return of the leaders of the RUF and AFRC, and calls upon |them        the commitment of the Rwandan authorities to withdraw their forces
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^                                                  ^^^^^^^^^^^^^^^^^^^      not: ^^^^^^^^^^^^
/** Gives the class in the plural that was named last before a place, with the words that tell whose it is. */
export function pluralBefore(text: string, names: readonly Name[], from: number, to: number): readonly Addressee[] {
  const start = Math.max(from, to - NEAR);
  const before = text.slice(start, to);
  const isMeant = (told: RegExpExecArray) =>
    !POSSESSED.test(told[0]) &&
    !isOfBody(text, nameAround(names, start + told.index, start + told.index + told[0].length)) &&
    !NOT_THEM.test(before.slice(Math.max(0, told.index - 24), told.index));
  const told = allMatches(DOERS, before).at(-1) ?? allMatches(PLURALS, before).filter(isMeant).at(-1);
  const named = told?.[1] ?? told?.[2];
  if (!told || !named) return [];
  const plural = start + told.index === from ? named.replace(OPENING_VERB, '') : named;
  const end = start + told.index + told[0].length;
  const name = nameAround(names, end - plural.length, end);
  if (name && name.type !== 'state') return [addresseeOf('', name)];
  const whose = WHOSE.exec(masked(text, names, { start: end, end: to }));
  if (!whose) return [addresseeOf(plural, null)];
  const span = { start: end - plural.length, end: end + whose[0].length };
  const found = agentsOf(partiesIn(text, names, span)).flatMap((one) => (isPronoun(one) ? [] : [one]));
  const noun = plural.slice(plural.lastIndexOf(' ') + 1);
  const isOne = !found.length || found.some(({ name }) => !name.includes(noun.replace(/s$/, '')));
  return isOne ? [addresseeOf(text.slice(span.start, span.end), null)] : found;
}
