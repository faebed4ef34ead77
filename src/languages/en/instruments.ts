// A text in, the treaties, agreements and declarations named in it out: by a word such as Convention and the capitals around it.
import type { Page } from '../../text/index.ts';
import { MONTHS } from '../makers/months.ts';
import { landmarksOf } from './landmarks.ts';
import { type Mention, mentionAt } from './mention.ts';

const REACH = 110;
const CAPITAL = "(?!(?:Articles?|Annex|Chapter|General Assembly|Security Council)\\b)[A-ZÀ-Þ][\\w'À-ÿ./-]{0,30}";
// Disengagement of Forces | Comprehensive Peace | Non-Proliferation of Nuclear Weapons
const LEFT_WORD = `(?:${CAPITAL}|of|for|and|on|de|es) `;
const WHOLE_WORD = new RegExp(LEFT_WORD, 'y');
const WORD_END = new RegExp(`${LEFT_WORD}$`);
const MOST_WORDS = 9;
const RIGHT = new RegExp(
  ` (?:on|for|of|against|in Support of|relating to|concerning|regarding|relative to|between|to)(?: the| a| an)? ${CAPITAL}(?:(?: \\([A-Z][a-z]+\\))?(?:(?: (?:of|and|or|for|on|in|to|with|their|its|against|as|relating|concerning))?(?: (?:of|for|on|in|to|with|against)){0,2}(?:(?<! and) the| a)?|(?:, ${CAPITAL}){1,3}(?: and|, and| or)) ${CAPITAL}){0,14}`,
  'y',
);
const OF_NAME = /^ of (?!the )/; // the Universal Declaration of Human Rights
const TOPIC = /^ (?:on|against|in Support of|relating to|concerning|regarding|relative to) /;
const BODY_AFTER =
  / (?:Commission|Committee|Council|Secretariat|Authority|Force|Monitoring|Implementation|Follow-up|Joint|Parties|Party|Organization|States|Zone|Area)\b/y;
const PLAIN = /^(?:Agreements?|Accords?|Protocols?|Declaration|Pact|Compact|Memorandum|Programme)/;
const LAST_SIGNS = ".',/-";
const LEADING = /^(?:(?:of|for|and|on|de|es|The) )+/;
const LEADING_LETTERS = 'ofadeT';
const MONTH = new RegExp(`^(?:${MONTHS.join('|')}) `);
const DAY = /\b\d{1,2} $/;
const OPENING_VERB =
  /^(?:[A-Z][a-z]+(?:ing|s|ed)|In|The|This|Under|Such|Any|All|That|These|Parties|States|Government|Article|Chapter) /;

// Where the words begin that may belong to a name and end at a place; the first may be the end of another word: (Lusaka
function leftmost(text: string, floor: number, at: number): number {
  let start = at;
  for (let count = 0; count < MOST_WORDS && start > floor && text[start - 1] === ' '; count++) {
    const word = Math.max(floor, text.lastIndexOf(' ', start - 2) + 1);
    WHOLE_WORD.lastIndex = word;
    if (!WHOLE_WORD.test(text) || WHOLE_WORD.lastIndex !== start)
      return start - (WORD_END.exec(text.slice(word, start))?.[0].length ?? 0);
    start = word;
  }
  return start;
}

// What goes before the word belongs to its name while it is capitalised; a verb that opens the paragraph does not.
function leftOf(text: string, at: number): string {
  const from = Math.max(0, at - REACH);
  const start = leftmost(text, from, at);
  if (start === at) return '';
  let left = text.slice(start, at);
  if (start === 0 || /[\n.]$|^\d\. $|\)$/.test(text.slice(Math.max(0, start - 2), start).trimEnd()))
    left = left.replace(OPENING_VERB, '');
  if (LEADING_LETTERS.includes(left.charAt(0))) left = left.replace(LEADING, '');
  const month = MONTH.exec(left)?.[0];
  if (month)
    left = left === month ? `${DAY.exec(text.slice(from, at - left.length))?.[0] ?? ''}${month}` : left.slice(month.length); // the 14 May Agreement
  return /[A-ZÀ-Þ]/.test(left) && !/^[IVX]+ $/.test(left) ? left : '';
}

//   the Lusaka Protocol        the Convention on the Safety of United Nations and Associated Personnel
//       ^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function instrumentAt(text: string, at: number, word: string): Mention | null {
  const left = leftOf(text, at);
  RIGHT.lastIndex = at + word.length;
  const right = RIGHT.exec(text)?.[0] ?? '';
  const isTopic = right !== '' && TOPIC.test(right);
  const isPlain = PLAIN.test(word);
  if (!left && (!right || (isPlain && !isTopic))) return null;
  const takesRight = isTopic || (!isPlain && right !== '') || (word === 'Declaration' && OF_NAME.test(right));
  const end = at + word.length + (takesRight ? right.length : 0);
  BODY_AFTER.lastIndex = end;
  if (BODY_AFTER.test(text)) return null;
  const start = at - left.length;
  const to = trimmed(text, end);
  return mentionAt(start, to, text.slice(start, to), 'instrument', { paragraph: null });
}

const trimmed = (text: string, end: number): number => (LAST_SIGNS.includes(text.charAt(end - 1)) ? end - 1 : end);

/** Finds instruments by their names. */
export function instrumentsIn(page: Page): Mention[] {
  const { text } = page;
  const found: Mention[] = [];
  let from = 0;
  for (const { start, end } of landmarksOf(page).instrument) {
    const one = start < from ? null : instrumentAt(text, start, text.slice(start, end));
    if (!one) continue;
    found.push(one);
    from = one.end;
  }
  return found;
}
