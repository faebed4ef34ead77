// A number and a way of counting in, the printed label out: 3 as c, iii, 三 or ③.

const HAN = '〇一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED_LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnoprstuvwxyz'].map((letter, i) => [letter, [...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'][i]!]),
);

const COUNTINGS: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (n) => letters(n).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (n) => roman(n).toUpperCase(),
  chineseCounting: (n) => (n < 100 ? han(n) : hanDigits(n, HAN)),
  chineseCountingThousand: han,
  taiwaneseCounting: (n) => (n < 100 ? han(n) : hanDigits(n, HAN)),
  taiwaneseCountingThousand: han,
  japaneseCounting: han,
  ideographDigital: (n) => hanDigits(n, HAN),
  taiwaneseDigital: (n) => hanDigits(n, HAN),
  chineseLegalSimplified: (n) => hanDigits(n, LEGAL),
  ideographTraditional: (n) => STEMS[n - 1] ?? String(n),
  decimalEnclosedCircle: (n) => enclosed(n, 0x2460, 20),
  decimalEnclosedCircleChinese: (n) => enclosed(n, 0x2460, 20),
  decimalEnclosedParen: (n) => enclosed(n, 0x2474, 20),
  decimalEnclosedFullstop: (n) => enclosed(n, 0x2488, 20),
  ideographEnclosedCircle: (n) => enclosed(n, 0x3220, 10), // Word prints ㈠ here
  decimalFullWidth: (n) => String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ordinal: (n) => `${n}${n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`,
  none: () => '',
};

/** Gives the label that a word processor prints for `n` (1 or more) in a counting named as in WordprocessingML; unknown ones count 1, 2, 3. */
export function count(n: number, counting: string): string {
  return (COUNTINGS[counting] ?? String)(n);
}

/** Writes the figures of a text raised: 12 → ¹². Other characters stay. */
export const raised = (text: string): string => text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);

/** Writes the reference of a note raised, letters too: iv → ⁱᵛ. */
export const raisedReference = (label: string): string =>
  raised(label).replace(/[a-z]/g, (letter) => RAISED_LETTERS[letter] ?? letter);

// 1 → a, 26 → z, 27 → aa
function letters(n: number): string {
  if (n < 1) return '';
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(Math.ceil(n / 26), 30));
}

function roman(n: number): string {
  if (n < 1 || n > 9999) return String(n);
  let rest = n;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

const hanDigits = (n: number, digits: string): string => String(n).replace(/\d/g, (digit) => digits[Number(digit)]!);

// 10 → 十, 21 → 二十一, 105 → 一百零五
function han(n: number): string {
  if (n < 1 || n > 9999) return String(n);
  const figures = String(n);
  let text = '';
  let isGap = false;
  for (let i = 0; i < figures.length; i++) {
    const digit = Number(figures[i]);
    const unit = ['', '十', '百', '千'][figures.length - 1 - i]!;
    if (!digit) isGap = true;
    else {
      text += `${isGap && text ? '零' : ''}${HAN[digit]}${unit}`;
      isGap = false;
    }
  }
  return text.replace(/^一十/, '十');
}

const enclosed = (n: number, first: number, last: number): string => (n <= last ? String.fromCharCode(first + n - 1) : String(n));
