// A text in, the mentions of the Charter of the United Nations and of its chapters and articles out.
import type { Mention } from './mention.ts';

const CHARTER = /\bCharter\b/g;
const OWN_NAME = / of the United Nations(?! [A-Z])/y;
const OTHER_NAME = / (?:of (?!the United Nations)|for (?!the )|on |[A-Z])/y;
const BEFORE = /(?:\b[Tt]he |\b(?:United Nations|UN|U\.N\.) )$/;
const NUMBER = '(?:[IVX]{1,5}|\\d{1,3}(?: ?\\(\\d{1,2}\\))?(?:,? paragraphs? \\d{1,2}(?:(?: to | and |, )\\d{1,2}){0,4})?)';
const LIST = `${NUMBER}(?:(?:, and |, | and | or | to |, or )(?:Chapters? |Articles? )?${NUMBER}){0,8}`;
const PARTS_BEFORE = new RegExp(
  `(?:\\b(?:[Cc]hapters?|CHAPTERS?|[Aa]rticles?|Arts?\\.) ${LIST}(?:, |,? of | and | in | under )){1,3}$`,
);
const PARTS_ALONE = new RegExp(
  `\\b(?:[Uu]nder|in accordance with|pursuant to) (Chapters? ${LIST})(?! ?,? (?:of|to) |[A-Za-z(])`,
  'g',
);
const PART = new RegExp(`([Cc]hapters?|CHAPTERS?|[Aa]rticles?|Arts?\\.)? ?(?<![\\w(])(${NUMBER})(?![\\w)])`, 'g');
const PARAGRAPH = /(?: ?\((\d{1,2})\)|,? paragraphs? (.+))$/;

const isChapter = (unit: string): boolean => /^c/i.test(unit);

//   Chapters VI and VII of the Charter        Article 2, paragraph 4, of the Charter
//            ^^     ^^^^^^^^^^^^^^^^^^        ^^^^^^^^^ > paragraph 4
function partsOf(list: string, base: number): Mention[] {
  const found: Mention[] = [];
  let unit = '';
  for (const part of list.matchAll(PART)) {
    unit = part[1] ?? unit;
    const number = part[2]!.replace(PARAGRAPH, '');
    if (isChapter(unit) !== /^[IVX]/.test(number) || !unit) continue;
    const target = `UN Charter ${isChapter(unit) ? 'Chapter' : 'Article'} ${number}`;
    const paragraph = PARAGRAPH.exec(part[2]!);
    const start = base + part.index + (part[0].startsWith(' ') ? 1 : 0);
    const end = base + part.index + part[0].length;
    found.push({
      start,
      end,
      target,
      kind: 'charter',
      paragraph: paragraph?.[1] ?? paragraph?.[2]?.replace(/ and /g, ', ') ?? null,
    });
  }
  return found;
}

// "the Charter" alone is that of the United Nations; the African Charter, the Charter of the Organization of American States are not.
function charterAt(text: string, at: number): Mention[] {
  const end = at + 'Charter'.length;
  OWN_NAME.lastIndex = end;
  const isNamed = OWN_NAME.test(text);
  const from = Math.max(0, at - 200);
  const before = text.slice(from, at);
  OTHER_NAME.lastIndex = end;
  if (!isNamed && (OTHER_NAME.test(text) || !BEFORE.test(before))) return [];
  const whole = isNamed ? OWN_NAME.lastIndex : end;
  const opening = before.replace(/(?:\b[Tt]he )?(?:(?:United Nations|UN|U\.N\.) )?$/, '');
  const list = PARTS_BEFORE.exec(opening);
  const parts = list ? partsOf(list[0], from + list.index) : [];
  const last = parts.at(-1);
  if (!last) return [{ start: from + opening.length, end: whole, target: 'UN Charter', kind: 'charter', paragraph: null }];
  return [...parts.slice(0, -1), { ...last, end: whole }];
}

/** Finds the Charter: one mention, or one for each chapter and article that is named. "Under Chapter VII" needs no Charter beside it. */
export function charterIn(text: string): Mention[] {
  const found: Mention[] = [];
  CHARTER.lastIndex = 0;
  for (let match = CHARTER.exec(text); match; match = CHARTER.exec(text)) found.push(...charterAt(text, match.index));
  PARTS_ALONE.lastIndex = 0;
  for (let match = PARTS_ALONE.exec(text); match; match = PARTS_ALONE.exec(text)) {
    found.push(...partsOf(match[1]!, match.index + match[0].length - match[1]!.length));
  }
  return found;
}
