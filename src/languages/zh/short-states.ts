// The names found on a page in, the same with the States out that only a word behind them tells: 中非|当局, 刚果|武装部队.
import type { Body, Vocabulary } from '../../facts/index.ts';
import type { Name } from '../language.ts';
import { allMatches } from '../makers/all-matches.ts';
import { joinNames, nameOf } from '../makers/names.ts';

const AUTHORITY = '(?:过渡|临时|国家)?(?:当局|政府|武装部队|武装力量|安全部队|国防和安全部队|军队|国家警察)';
//   中非当局        not: 中非合作, 中非建和办
//   ^^^^
const CENTRAL_AFRICAN = new RegExp(`中非(?=${AUTHORITY})`, 'g');
//   刚果当局, on a page that names 刚果民主共和国 and no 刚果共和国
//   ^^^^
const OF_AUTHORITY = new RegExp(AUTHORITY, 'y');
const [CAR, DRC, CONGO] = ['state:caf', 'state:cod', 'state:cog'];

type States = ReadonlyMap<string, Body>;

/** Gives the States that short forms may mean. */
export const statesByZh = ({ bodies }: Vocabulary): States =>
  new Map(bodies.flatMap((body) => (body.id === CAR || body.id === DRC ? [[body.id, body] as const] : [])));

function isOfAuthority(text: string, at: number): boolean {
  OF_AUTHORITY.lastIndex = at;
  return OF_AUTHORITY.test(text);
}

/** Adds 中非 where its authorities are meant, and tells which Congo they are of. */
export function withShortStates(text: string, names: readonly Name[], states: States): readonly Name[] {
  const [central, democratic] = [states.get(CAR), states.get(DRC)];
  const short = central && text.includes('中非') ? allMatches(CENTRAL_AFRICAN, text) : [];
  const all =
    central && short.length
      ? joinNames(
          names,
          short.map(({ index }) => nameOf({ start: index, end: index + 2 }, { ...central, acronym: null })),
        )
      : names;
  if (!democratic || !all.some(({ id }) => id === CONGO) || !all.some(({ id }) => id === DRC)) return all;
  if (text.includes('刚果共和国')) return all;
  return all.map((name) =>
    name.id === CONGO && isOfAuthority(text, name.end) ? nameOf(name, { ...democratic, acronym: null }) : name,
  );
}
