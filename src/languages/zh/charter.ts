// A place where 宪章 stands in, the Charter and the chapters and articles cited there out.
import type { Span } from '../../text/index.ts';
import { numeralOf } from './numerals.ts';

interface CharterMention extends Span {
  readonly target: string;
  readonly kind: 'charter';
}

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX'.split(' ');
const NUMBER = '[0-9]{1,3}|[一二三四五六七八九十百]{1,5}|[IVX]{1,5}';
const PART = new RegExp(
  `(?:(?:的|中|所载)?(?:、|和|及|以及|与|或|,|(?=第))第?)(${NUMBER})(?:(章|条)|(?=[、和及]))(?:第[一二三四五六七八九十0-9]{1,2}[款项])?`,
  'y',
);
const BARE = /(?:根据|按照|依照|依据|遵照|依循|违反|遵守|尊重|符合|履行|维护|和|与|及|、|在|以|对|由|忆及|回顾|为|其|了)$/;

// 《联合国宪章》, 《宪章》 and 联合国宪章 are the Charter; 宪章 alone is it when a chapter follows or a word such as 根据 comes before.
function charterSpan(text: string, at: number): Span | null {
  const end = at + 2;
  const before = text.slice(Math.max(0, at - 4), at);
  if (text[end] === '》') {
    if (before === '《联合国') return { start: at - 4, end: end + 1 };
    if (before.endsWith('联合国')) return { start: at - 3, end: end + 1 };
    return before.endsWith('《') ? { start: at - 1, end: end + 1 } : null;
  }
  if (before.endsWith('联合国')) return { start: at - 3, end };
  return text[end] === '第' || BARE.test(before) ? { start: at, end } : null;
}

const unitOf = (text: string, from: number): string | undefined => /[章条]/.exec(text.slice(from, from + 24))?.[0];

//   《联合国宪章》第六章和第七章        《宪章》第三十九条
//   ^^^^^^^^^^^^^^^^^ ^^^^^^        ^^^^^^^^^^^^^^
/** Gives the Charter as it is cited around a place where 宪章 stands: one mention, or one for each part that is named. */
export function charterAt(text: string, at: number): CharterMention[] {
  const whole = charterSpan(text, at);
  if (!whole) return [];
  const mentions: CharterMention[] = [];
  let { end } = whole;
  for (let count = 0; count < 8; count++) {
    PART.lastIndex = end;
    const part = PART.exec(text);
    const unit = part && (part[2] ?? unitOf(text, PART.lastIndex));
    const value = part && (ROMAN.indexOf(part[1]!) + 1 || numeralOf(part[1]!));
    if (!part || !unit || !value || (unit === '章' && value > 19) || value > 111) break;
    const start = mentions.length ? end + part[0].search(/[第0-9一二三四五六七八九十IVX]/) : whole.start;
    end = PART.lastIndex;
    mentions.push({
      start,
      end,
      target: `UN Charter ${unit === '章' ? `Chapter ${ROMAN[value - 1]}` : `Article ${value}`}`,
      kind: 'charter',
    });
  }
  return mentions.length ? mentions : [{ start: whole.start, end: whole.end, target: 'UN Charter', kind: 'charter' }];
}
