// The word Government at a place in, the governments of which States it names out.
import { firstFrom } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { governmentOf } from '../makers/governments.ts';
import { DEMONYMS } from './demonyms.ts';
import { type Word, wordBefore } from './title-case.ts';

const OF = /^ of (?:the )?/;
const BETWEEN = /^(?:,? and (?:of )?(?:the )?|, (?:of )?(?:the )?)$/;
const KINDS = new Set(['Transitional', 'Federal', 'Interim', 'Provisional']);

const isState = ({ id }: Name): boolean => id?.startsWith('state:') ?? false;

//   the Transitional Government of the Sudan     the Governments of Rwanda and Uganda     the Iraqi Government
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^     ^^^^^^         ^^^^^^^^^^^^^^^^
/** Finds governments; `names` are the known names of the text, sorted; `states` are the States by id. */
export function governmentsAt(text: string, head: Word, names: readonly Name[], states: ReadonlyMap<string, Name>): Name[] {
  const before = wordBefore(text, head.start);
  const link = OF.exec(text.slice(head.end, head.end + 10));
  if (!link) {
    const first = before?.text === 'African' ? wordBefore(text, before.start) : before; // the South African Government
    const state = first && states.get(DEMONYMS.get(text.slice(first.start, head.start - 1)) ?? '');
    return state ? [governmentIn(first.start, head.end, state)] : [];
  }
  const kind = before && KINDS.has(before.text) ? before : null;
  const found: Name[] = [];
  for (let index = firstFrom(names, head.end + link[0].length); index < names.length; index++) {
    const state = names[index]!;
    const last = found.at(-1);
    const follows = last ? BETWEEN.test(text.slice(last.end, state.start)) : state.start === head.end + link[0].length;
    if (!follows || !isState(state)) break;
    found.push(governmentIn(last ? state.start : (kind?.start ?? head.start), state.end, state, kind?.text));
    if (head.text === 'Government') break;
  }
  return found;
}

const governmentIn = (start: number, end: number, state: Name, kind?: string): Name => ({
  start,
  end,
  id: state.id,
  name: governmentOf(state, kind),
  type: 'state',
  acronym: null,
});
