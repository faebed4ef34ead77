// A heading in, the English name of the matter out: by the table below, by the bodies and States it names, or null.
import type { Span } from '../../text/index.ts';
import { within } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { setOf } from '../makers/character-sets.ts';

/** Matters by the words of a heading, as the Council's agenda calls them. */
const MATTERS: readonly (readonly [string, string])[] = [
  ['中东局势,包括巴勒斯坦问题', 'The situation in the Middle East, including the Palestinian question'],
  ['恐怖行为对国际和平与安全造成的威胁', 'Threats to international peace and security caused by terrorist acts'],
  ['恐怖主义行为对国际和平与安全造成的威胁', 'Threats to international peace and security caused by terrorist acts'],
  ['对国际和平与安全的威胁', 'Threats to international peace and security'],
  ['维护国际和平与安全', 'Maintenance of international peace and security'],
  ['武装冲突中保护平民', 'Protection of civilians in armed conflict'],
  ['在武装冲突中保护平民', 'Protection of civilians in armed conflict'],
  ['儿童与武装冲突', 'Children and armed conflict'],
  ['妇女与和平与安全', 'Women and peace and security'],
  ['妇女、和平与安全', 'Women and peace and security'],
  ['冲突后建设和平', 'Post-conflict peacebuilding'],
  ['建设和平', 'Peacebuilding'],
  ['联合国维持和平行动', 'United Nations peacekeeping operations'],
  ['维持和平行动', 'Peacekeeping operations'],
  ['维持和平', 'Peacekeeping'],
  ['维和行动', 'Peacekeeping operations'],
  ['反恐怖主义全面办法', 'Comprehensive approach to counter-terrorism'],
  ['反恐怖主义', 'Counter-terrorism'],
  ['反恐', 'Counter-terrorism'],
  ['恐怖袭击', 'Terrorist attack'],
  ['恐怖主义', 'Terrorism'],
  ['不扩散大规模毁灭性武器', 'Non-proliferation of weapons of mass destruction'],
  ['不扩散', 'Non-proliferation'],
  ['防扩散', 'Non-proliferation'],
  ['小武器', 'Small arms'],
  ['法治', 'Rule of law'],
  ['巴勒斯坦问题', 'The Palestinian question'],
  ['区域组织', 'Regional organizations'],
  ['附属机构', 'Subsidiary bodies'],
  ['工作方法', 'Working methods'],
  ['总结会议', 'Wrap-up session'],
  ['其他事项', 'Other matters'],
  ['其他问题', 'Other matters'],
  ['主席的说明', 'Implementation of the note by the President'],
  ['国际法院', 'International Court of Justice'],
  ['国际法庭', 'International Tribunals'],
  ['联合国中亚地区预防外交中心', 'United Nations Regional Centre for Preventive Diplomacy for Central Asia'],
  ['西撒哈拉', 'Western Sahara'],
  ['达尔富尔', 'Darfur'],
  ['大湖区', 'Great Lakes region'],
  ['中部非洲', 'Central Africa'],
  ['西非', 'West Africa'],
  ['萨赫勒', 'Sahel'],
  ['非洲', 'Africa'],
  ['科索沃', 'Kosovo'],
  ['中东', 'Middle East'],
  ['中亚', 'Central Asia'],
  ['亚洲', 'Asia'],
  ['欧洲', 'Europe'],
  ['美洲', 'Americas'],
];

// Which matters begin with a character, by its code.
const BY_FIRST = new Map<number, number[]>();
for (const [i, [form]] of MATTERS.entries()) BY_FIRST.set(form.charCodeAt(0), [...(BY_FIRST.get(form.charCodeAt(0)) ?? []), i]);
const FIRSTS = setOf(MATTERS.map(([form]) => form[0]).join(''));

/** A matter named at a place; `rank` is its place in the table, less than that of any matter for a body or State. */
interface Named extends Span {
  readonly name: string;
  readonly rank: number;
}

// The first place of each matter.
function mattersIn(text: string, { start, end }: Span): Named[] {
  const found: Named[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (FIRSTS[code] === 0) continue;
    for (const rank of BY_FIRST.get(code)!) {
      const [form, name] = MATTERS[rank]!;
      const isHere = at + form.length <= end && text.startsWith(form, at);
      if (isHere && !found.some((other) => other.rank === rank)) found.push({ start: at, end: at + form.length, name, rank });
    }
  }
  return found;
}

//   防扩散/朝鲜民主主义人民共和国
//   ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^ Non-proliferation, Democratic People's Republic of Korea
/** Names the matter of a heading or of the words after 关于 in English; null when no part of it is known. */
export function matterOf(text: string, span: Span, names: readonly Name[]): string | null {
  const parts = mattersIn(text, span);
  for (const { start, end, id, name } of within(names, span)) if (id !== null) parts.push({ start, end, name, rank: -1 });
  if (parts.length < 2) return parts[0]?.name ?? null;
  // The longer one wins: 巴勒斯坦问题 is a matter, not the State.
  const known: Named[] = [];
  for (const one of parts.sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank)) {
    if (!known.some((other) => other.start < one.end && one.start < other.end)) known.push(one);
  }
  const found = known.sort((a, b) => a.start - b.start).map(({ name }) => name);
  return [...new Set(found)].join(', ');
}
