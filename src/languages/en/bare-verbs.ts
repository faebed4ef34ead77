// The words after a directive verb in, a known actor right before a bare verb out: "encourages Member States support the elections".
import { firstFrom } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { type Asked, partiesIn } from './parties.ts';
import { SUBJUNCTIVES } from './words.ts';

const VERBS: ReadonlySet<string> = new Set(SUBJUNCTIVES);
const ARTICLE_ALONE = /^(?:the |all )?$/;
const VERB = /^ ([a-z]+) (?:the|a|an|its|their|his|all|any|with|fully|to|within|on) /;

//   encourages Member States support the elections        the "to" was left out of the print
//              ^^^^^^^^^^^^^ asked
//                            ^^^^^^^^^^^^^^^^^^^^^ action
/** Reads who is asked by a bare verb; null where none follows a name. */
export function beforeBareVerb(
  text: string,
  names: readonly Name[],
  from: number,
  to: number,
): { readonly asked: readonly Asked[]; readonly action: number } | null {
  const name = names[firstFrom(names, from)];
  if (!name || name.start > from + 4 || name.end > to || text.startsWith(' to ', name.end)) return null;
  if (!ARTICLE_ALONE.test(text.slice(from, name.start))) return null;
  const verb = VERB.exec(text.slice(name.end, Math.min(to, name.end + 40)));
  if (!verb || !VERBS.has(verb[1]!)) return null;
  return { asked: partiesIn(text, names, { start: from, end: name.end }), action: name.end };
}
