// A line in, whether it is page furniture out: what a page prints around its text and no reader reads.

const SYMBOL = '[SAE]/(?:RES|PRST|PV|INF|Agenda|\\d{2,4})?[\\w./ ]{0,24}?(?: ?\\(\\d{4}\\){1,2}| ?\\d{1,4})[*S]{0,2}';

// 95-18913 (E)   *0646503*   /...   -----   2 11-26839   12   `````````   Page 3 of 7
const NOISE = new RegExp(
  '^(?:' +
    [
      '(?:\\d{1,3} )?\\d{2}-\\d{5}[*S]{0,2}(?: ?\\(E\\)?)?[\\d*`S ]{0,40}(?:\\d{1,3})?',
      '\\*\\d{5,9}[A-Z]?\\*',
      '\\/ ?\\.{2,3}',
      '[-_=—–]{3,}',
      '(?:\\* ?){2,}',
      '`{2,}',
      'Page \\d{1,3}(?: of \\d{1,3})?',
      '-? ?\\d{1,3} ?-?',
      '\\d{1,3}\\/\\d{1,3}(?: \\d{2}-\\d{5}[*S]{0,2})?',
      '\\d{2}-\\d{5}[*S]{0,2} \\d{1,3}\\/\\d{1,3}',
      'Please recycle.{0,3}',
      '\\*{1,2} ?(?:[A-Z][a-z]+ )?[Rr]eissued? for [^;]{0,70}',
    ].join('|') +
    ')$',
);

//   S/RES/1000 (1995) Page 2        S/2013/401        United Nations S/RES/2100 (2013)        A/66/718 English Page
const RUNNING_HEAD = new RegExp(
  `^(?:United Nations |UNITED NATIONS )?${SYMBOL}\\)?(?: \\/? ?${SYMBOL})?(?: English)?(?: (?:[Pp]age )?\\d{1,3})?$|^(?:English|Page|\\[?Original: ?[A-Za-z ]+\\]?)$`,
);

// Masthead lines: read as such where the document opens, furniture when they come again.
const MASTHEAD = /^(?:UNITED NATIONS|United Nations|Security Council|General Assembly|S|Distr\b.{0,80}|ORIGINAL: ?[A-Z ]+)$/;

// What furniture can begin with: most lines are told by their first character.
const NOISE_SIGN = 1;
const HEAD_SIGN = 2;
const SIGNS = signs('0123456789*/-_=—–`P', 'SAEUGDOP[');

function signs(noise: string, head: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (const sign of noise) table[sign.charCodeAt(0)]! |= NOISE_SIGN;
  for (const sign of head) table[sign.charCodeAt(0)]! |= HEAD_SIGN;
  return table;
}

const isSign = (line: string, kind: number): boolean => line !== '' && (SIGNS[line.charCodeAt(0)]! & kind) !== 0;

/** Tells whether a line begins as furniture does. */
export const mayBeFurniture = (line: string): boolean => isSign(line, NOISE_SIGN | HEAD_SIGN);

/** Tells whether a line is a page number, job number, bar code, rule or turning sign: never part of the text. */
export const isNoise = (line: string): boolean => line.length <= 80 && isSign(line, NOISE_SIGN) && NOISE.test(line);

/** Tells whether a line is the document's symbol as printed at the head of each page. */
export const isRunningHead = (line: string): boolean =>
  line.length <= 70 && isSign(line, HEAD_SIGN) && mayBeSymbol(line) && RUNNING_HEAD.test(line);

// Only "English", "Page" and "[Original: English]" have no stroke.
const mayBeSymbol = (line: string): boolean => line.includes('/') || 'EPO['.includes(line.charAt(0));

/** Tells whether a line belongs to a masthead. */
export const isMasthead = (line: string): boolean => line.length <= 100 && isSign(line, HEAD_SIGN) && MASTHEAD.test(line);
