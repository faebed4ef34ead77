// The names of a page in, the same names out, those of bodies that the page defines behind one of their officers told by the bodies.
import { lastBefore } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { findForms } from '../makers/few-forms.ts';
import { joinNames, type Meaning, nameOf } from '../makers/names.ts';

// ---- data and pattern ----

const OFFICER =
  /^(?:President|Prosecutor|Registrar|Chief Prosecutor|Presiding Judge)(?: and (?:President|Prosecutor|Registrar))? of the (?=[A-Z])/;
const DEFINED =
  /^ ?\((?:here(?:in)?after,? )?(?:referred to as,? )?["']?the ["']?((?:[A-Z][a-z]+ ){0,3}(?:Tribunal|Court|Mechanism))["']?\)/;

// ---- function ----

const isOf = (form: string, body: string): boolean => {
  const words = body.split(' ');
  let place = 0;
  for (const word of form.split(' ')) {
    place = words.indexOf(word, place) + 1;
    if (place === 0) return false;
  }
  return true;
};

//   the Registrar of the Special Court of Norland ("the Special Court")
//                        ^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^ the court, not who serves it
function bodyOf({ start, end, name }: Name, known: readonly Name[]): Meaning {
  const body = lastBefore(known, end);
  if (body && body.start > start && body.end === end) return body;
  return { id: null, name: name.replace(OFFICER, ''), type: 'un_organ', acronym: null };
}

function definitions(text: string, names: readonly Name[], known: readonly Name[]): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const name of names) {
    if (name.id !== null || text.charCodeAt(name.end + 1) !== 40 || !OFFICER.test(name.name)) continue;
    const form = DEFINED.exec(text.slice(name.end, name.end + 90))?.[1];
    if (form && !found.has(form) && isOf(form, name.name.replace(OFFICER, ''))) found.set(form, bodyOf(name, known));
  }
  return found;
}

/** Gives a body defined behind its officer its name wherever its short form stands; `known` are the vocabulary's names on the page. */
export function withDefinedNames(text: string, names: readonly Name[], known: readonly Name[]): readonly Name[] {
  const defined = definitions(text, names, known);
  if (!defined.size) return names;
  const others = names.filter(({ id, name }) => id !== null || !startsWithOne(name, defined));
  return joinNames(
    others,
    findForms(text, defined).map((hit) => nameOf(hit, hit.value)),
  );
}

//   the transition of the |International Tribunal| to the Mechanism      what follows the short form belongs to no name
const startsWithOne = (name: string, defined: ReadonlyMap<string, Meaning>): boolean => {
  for (const form of defined.keys()) if (name === form || name.startsWith(`${form} to `)) return true;
  return false;
};
