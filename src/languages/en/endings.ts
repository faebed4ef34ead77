// A line in, how it ends out; each is told by a few steps back from the end of the line.
import { isDigit } from '../../text/index.ts';

const HANGING = new Set(
  (
    'the a an of and or to in on by for at its their his with from that which as under between ' +
    'paragraph paragraphs resolution resolutions Article No. Mr. Ms.'
  ).split(' '),
);
const LONGEST_HANGING = 11;
const LAST = new Uint8Array(65536); // 1 for the signs that they end with
for (const word of HANGING) LAST[word.charCodeAt(word.length - 1)] = 1;

const isStop = (code: number): boolean => code === 46 || code === 59 || code === 58 || code === 33 || code === 63;

// " ' ) ] * and digits, which may follow the stop that ends a sentence
const isAfterStop = (code: number): boolean =>
  code === 34 || code === 39 || code === 41 || code === 93 || code === 42 || isDigit(code);

//   ... in accordance with the        ... the report (of        ... requests Mr.
//                          ^^^                       ^^                      ^^^
/** Tells whether a line ends with a word that another must follow. */
export function hangs(line: string): boolean {
  if (LAST[line.charCodeAt(line.length - 1)] !== 1) return false;
  let start = line.length;
  while (start > 0 && line.length - start <= LONGEST_HANGING) {
    const code = line.charCodeAt(start - 1);
    if (code === 32 || code === 40) break;
    start--;
  }
  return line.length - start <= LONGEST_HANGING && HANGING.has(line.slice(start));
}

//   ... of the Council.        ... "peace and security;"        ... in 1993.12
//                     ^                               ^^                   ^^^
/** Tells whether a line ends with a stop, which marks or the number of a note may follow. */
export function endsSentence(line: string): boolean {
  let end = line.length;
  while (end > 0 && line.length - end < 4 && isAfterStop(line.charCodeAt(end - 1))) end--;
  return end > 0 && isStop(line.charCodeAt(end - 1));
}

//   ... of the Council,        ... of the Council, and        ... "the Agreement",
/** Tells whether a line ends with a comma, or with a comma and "and" or "or". */
export function endsWithComma(line: string): boolean {
  let end = line.length;
  if (line.endsWith(' and')) end -= 4;
  else if (line.endsWith(' or')) end -= 3;
  const code = end > 0 ? line.charCodeAt(end - 1) : 0;
  if (code === 34 || code === 39 || code === 41) end--;
  return end > 0 && line.charCodeAt(end - 1) === 44;
}
