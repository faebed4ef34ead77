// A noun such as Committee and the words behind it in, the body that a resolution set up out: "the Committee established pursuant to resolution 9711 (2031)".
import type { Name } from '../language.ts';
import { nameOf } from '../makers/names.ts';
import type { Word } from './title-case.ts';

const BY_RESOLUTION =
  /^ (?:(?:initially |originally |first(?:ly)? |re-?)?(?:established |created |set up |appointed )(?:by the Secretary-General )?)?(?:pursuant to|in pursuance of|by|under|in accordance with|in(?= paragraph))(?: the provisions of)?(?: paragraph \d+(?: \([a-z]\))? of)?(?: Security Council)? resolutions? (\d{3,4})(?: \((?:19|20)\d\d\))?/;

//   to inform the Committee |in accordance with paragraph 7 of resolution 1267 (1999)|: how it is done, where that resolution set up none
const BY_THE_WAY = /^ (?:pursuant to|in accordance with|under) (?:the provisions of )?paragraph/;

//   the Committee established pursuant to resolution 1267 (1999)
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/** Names the committee, group or panel of a resolution at its noun; null where no resolution sets it up there. */
export function committeeOf(text: string, head: Word, start: number, committees: ReadonlyMap<string, Name>): Name | null {
  const match = BY_RESOLUTION.exec(text.slice(head.end, head.end + 130));
  if (!match) return null;
  const end = head.end + match[0].length;
  const body = head.text === 'Committee' && committees.get(match[1]!);
  if (body) return nameOf({ start, end }, body);
  if (head.text === 'Committee' && BY_THE_WAY.test(match[0])) return null;
  const kind = text.slice(start, head.end).replace(/^(?!Security Council)/, 'Security Council ');
  const resolution = /resolution.*/.exec(match[0])?.[0] ?? '';
  return { start, end, id: null, name: `${kind} established pursuant to ${resolution}`, type: 'un_organ', acronym: null };
}
