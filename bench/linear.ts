// Texts of growing length, and hostile ones, in; how the time grows out.
import { ROOMY } from '../src/faces/cli/threads.ts';
import { makeReader } from '../src/faces/reader.ts';
import type { LanguageCode } from '../src/facts/index.ts';
import { plainText } from '../src/text/index.ts';
import { table } from './table.ts';
import { ABSENT, concatenated, filesIn, mean, median, secondsOf, textsOf } from './texts.ts';

export const name = 'linear';
export const flags = ROOMY; // the room that a thread of `seized read` has

const reader = makeReader();
const MILLION = 1_000_000;
const HEADS: Readonly<Record<'zh' | 'en', string>> = {
  zh: '第9001(2031)号决议\n\n安全理事会,\n\n回顾其以往各项决议,\n\n1. 决定继续处理此案。\n\n',
  en: 'Resolution 9001 (2031)\n\nThe Security Council,\n\nRecalling its previous resolutions,\n\n1. Decides to remain seized of the matter.\n\n',
};

// Each is repeated to a million characters.
const HOSTILE: readonly string[] = [
  ...[
    '(',
    '[',
    '“',
    '"',
    '《',
    '「',
    '（',
    ')',
    '0',
    '1',
    '９',
    ' ',
    '\u3000',
    '\n',
    '\r\n',
    '\t',
    ',',
    '，',
    '.',
    '。',
    ';',
    ':',
    '-',
    '/',
  ],
  ...[
    '第',
    '号',
    '年',
    '月',
    '日',
    '、',
    '和',
    '的',
    '一',
    '十',
    '请',
    '决定',
    'a',
    'A',
    'S',
    "'",
    'é',
    '\u00ad',
    '\u0301',
    '𠀀',
    '\0',
  ],
  ...['1.', '1. ', '(a)', '(a) ', '㈠', 'S/', 'S/RES/', '(1', '1(', '第1', '第一', '年1月', '1月', '1日', '1, ', '1 and ', '1-'],
  ...[
    ' and ',
    '; ',
    ', ',
    ' of ',
    ' the ',
    'resolution ',
    'paragraph ',
    'Chapter ',
    'Requests ',
    'Calls upon ',
    'to ',
    'May ',
    'by 1 ',
  ],
  ...[
    '安理会',
    '秘书长',
    '《宪章》',
    '联合国',
    'The Security Council ',
    'Secretary-General ',
    'Member States and ',
    'January 20',
    'Mr. ',
  ],
  ...[
    '请秘书长',
    'Requests the Secretary-General to ',
    '1. 决定',
    '1. Decides\n',
    '1. 决定\n',
    '\n\n',
    'a\n',
    '年\n',
    '(a)\n',
    ') (',
    '" "',
    '“”',
    '%%%|',
  ],
  ...[
    'S/RES/1 (2000)',
    '第1号决议、',
    '2000年1月',
    'resolutions 1 (2000), ',
    '30 June ',
    'operation ',
    'United Nations ',
    'UN',
    'Ab ',
    'and the ',
  ],
];

const timeOf = (text: string, language: LanguageCode): number =>
  secondsOf(() => {
    reader(plainText(text), { name: 'text', fileSha256: '', sha256: '', language });
  });

const ROUNDS = 9;
const HALVES = 10; // readings of half a million characters beside one of five million
const least = (numbers: readonly number[]): number => Math.min(...numbers);

const MILLIONS = 7; // readings of a million characters
const timesOf = (text: string, language: LanguageCode): number[] =>
  Array.from({ length: MILLIONS }, () => timeOf(text, language));

async function growth(language: 'zh' | 'en', paths: readonly string[]): Promise<{ row: string[]; ordinary: number }> {
  const texts = await textsOf(paths);
  const long = concatenated(texts, 5 * MILLION);
  const million = concatenated(texts, MILLION);
  const half = long.slice(0, MILLION / 2);
  timeOf(million, language);
  const ordinary = median(timesOf(million, language));
  // In turn: half a million now makes too little garbage to be collected while it is read, now pays for what was read before.
  const times = { half: [] as number[], five: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < HALVES; i++) times.half.push(timeOf(half, language));
    times.five.push(timeOf(long, language));
  }
  const shown = [median(times.half), ordinary, median(times.five)].map((seconds) => seconds.toFixed(3));
  const ratios = [
    median(times.five) / median(times.half),
    mean(times.five) / mean(times.half),
    least(times.five) / least(times.half),
  ];
  return { row: [language === 'zh' ? 'Chinese' : 'English', ...shown, ...ratios.map((ratio) => ratio.toFixed(1))], ordinary };
}

const shown = (piece: string): string => `\`${JSON.stringify(piece).slice(1, -1).replaceAll('`', "'")}\``;

/** Measures how the time of reading grows with the length of a text, and with its malice. */
export async function run(): Promise<string> {
  const english = filesIn('en');
  const chinese = filesIn('zh');
  if (!english.length || !chinese.length) return ABSENT;
  const zh = await growth('zh', chinese);
  const en = await growth('en', english);
  const ordinary = { zh: zh.ordinary, en: en.ordinary };
  const hostile = HOSTILE.flatMap((piece) =>
    (['zh', 'en'] as const).map((language) => {
      const text = HEADS[language] + piece.repeat(Math.ceil(MILLION / piece.length)).slice(0, MILLION);
      const first = timeOf(text, language);
      const times = first > 2 * ordinary[language] && first < 20 ? timesOf(text, language) : [first];
      const seconds = median(times);
      return { piece, language, seconds, slowest: Math.max(...times), ratio: seconds / ordinary[language] };
    }),
  ).sort((a, b) => b.ratio - a.ratio);
  const over = hostile.filter(({ ratio }) => ratio > 5);
  return `Seconds for concatenated documents: medians of ${ROUNDS * HALVES} readings of 0.5 million characters and of ${ROUNDS} of 5 million, taken in turn (of 1
million of ${MILLIONS}). What is new has 64 MB, as in the threads of \`seized read\`. Ten times as long may take at most 11 times as long. The best of each say less: the best reading of the short
text is one into which no collection of garbage fell, and the long one cannot be without.

${table(
  [
    'language',
    '0.5 million characters',
    '1 million',
    '5 million',
    'medians, 5 million : 0.5 million',
    'means',
    'the best of each',
  ],
  [zh.row, en.row],
)}

Hostile texts: a short head of a resolution, then one piece repeated to a million characters, against a million characters of
ordinary text in the same language (the row above): medians of ${MILLIONS} readings of both, of one reading where that took less than twice
as long. ${HOSTILE.length} pieces in both languages; ${over.length} of ${hostile.length} take longer than 5 times ordinary text. The 25 slowest:

${table(
  ['piece', 'read as', 'seconds', 'times ordinary text', 'the slowest reading, seconds'],
  hostile
    .slice(0, 25)
    .map(({ piece, language, seconds, slowest, ratio }) => [
      shown(piece),
      language,
      seconds.toFixed(3),
      ratio.toFixed(1),
      slowest.toFixed(3),
    ]),
)}`;
}
