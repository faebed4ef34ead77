// A page in, the mentions of the Charter of the United Nations and of its chapters and articles out.

import type { Page } from '../../text/index.ts';
import { allMatches } from '../makers/all-matches.ts';
import { landmarksOf } from './landmarks.ts';
import { type Mention, mentionAt } from './mention.ts';

const OWN_NAME = / of the United Nations(?! [A-Z])/y;
const OTHER_NAME = / (?:of (?!the United Nations)|for (?!the )|on |[A-Z])/y;
const OWNER = /\b(?:United Nations|UN|U\.N\.) $/;
const ARTICLE = /\b[Tt]he $/;
const NUMBER = '(?:[IVX]{1,5}|\\d{1,3}(?: ?\\(\\d{1,2}\\))?(?:,? paragraphs? \\d{1,2}(?:(?: to | and |, )\\d{1,2}){0,4})?)';
const LIST = `${NUMBER}(?:(?:, and |, | and | or | to |, or )(?:Chapters? |Articles? )?${NUMBER}){0,8}`;
const PARTS_BEFORE = new RegExp(
  `(?:\\b(?:[Cc]hapters?|CHAPTERS?|[Aa]rticles?|Arts?\\.) ${LIST}(?:, |,? of | and | in | under )){1,3}$`,
);
const UNDER = /\b(?:[Uu]nder|in accordance with|pursuant to) $/;
const PARTS_ALONE = new RegExp(`Chapters? ${LIST}(?! ?,? (?:of|to) |[A-Za-z(])`, 'y');
const PART = new RegExp(`([Cc]hapters?|CHAPTERS?|[Aa]rticles?|Arts?\\.)? ?(?<![\\w(])(${NUMBER})(?![\\w)])`, 'g');
const PARAGRAPH = /(?: ?\((\d{1,2})\)|,? paragraphs? (.+))$/;

const isChapter = (unit: string): boolean => /^c/i.test(unit);

//   Chapters VI and VII of the Charter        Article 2, paragraph 4, of the Charter
//            ^^     ^^^^^^^^^^^^^^^^^^        ^^^^^^^^^ > paragraph 4
function partsOf(list: string, base: number): Mention[] {
  const found: Mention[] = [];
  let unit = '';
  for (const part of allMatches(PART, list)) {
    unit = part[1] ?? unit;
    const number = part[2]!.replace(PARAGRAPH, '');
    if (isChapter(unit) !== /^[IVX]/.test(number) || !unit) continue;
    const target = `UN Charter ${isChapter(unit) ? 'Chapter' : 'Article'} ${number}`;
    const paragraph = PARAGRAPH.exec(part[2]!);
    const start = base + part.index + (part[0].startsWith(' ') ? 1 : 0);
    const end = base + part.index + part[0].length;
    const own = paragraph?.[1] ?? paragraph?.[2]?.replace(/ and /g, ', ') ?? null;
    found.push(mentionAt(start, end, target, 'charter', { paragraph: own }));
  }
  return found;
}

// "the Charter" alone is that of the United Nations; the African Charter, the Charter of the Organization of American States are not, and
// a charter with a small letter is only where it is said whose.
function charterAt(text: string, at: number, end: number): Mention[] {
  OWN_NAME.lastIndex = end;
  const isNamed = OWN_NAME.test(text);
  const from = Math.max(0, at - 200);
  const before = text.slice(from, at);
  OTHER_NAME.lastIndex = end;
  const isOurs = isNamed || OWNER.test(before) || (text[at] === 'C' && ARTICLE.test(before));
  if (!isOurs || (!isNamed && OTHER_NAME.test(text))) return [];
  const whole = isNamed ? OWN_NAME.lastIndex : end;
  const opening = before.replace(/(?:\b[Tt]he )?(?:(?:United Nations|UN|U\.N\.) )?$/, '');
  const list = PARTS_BEFORE.exec(opening);
  const parts = list ? partsOf(list[0], from + list.index) : [];
  const last = parts.at(-1);
  if (!last) return [mentionAt(from + opening.length, whole, 'UN Charter', 'charter', { paragraph: null })];
  return [...parts.slice(0, -1), mentionAt(last.start, whole, last.target, last.kind, last)];
}

/** Finds the Charter: one mention, or one for each chapter and article that is named. "Under Chapter VII" needs no Charter beside it. */
export function charterIn(page: Page): Mention[] {
  const { text } = page;
  const { charter, chapter } = landmarksOf(page);
  const found: Mention[] = [];
  for (const { start, end } of charter) found.push(...charterAt(text, start, end));
  for (const { start } of chapter) {
    PARTS_ALONE.lastIndex = start;
    const match = UNDER.test(text.slice(Math.max(0, start - 20), start)) ? PARTS_ALONE.exec(text) : null;
    if (match) found.push(...partsOf(match[0], start));
  }
  return found;
}
