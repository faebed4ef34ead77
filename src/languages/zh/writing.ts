// A text in, how Chinese it looks and in which characters it is written out; traditional characters folded to simplified ones.
import type { Script } from '../../facts/index.ts';
import { foldedForms, isLetter, textOf, unitsOf } from '../../text/index.ts';
import { SIMPLIFIED, TRADITIONAL } from './characters.ts';

const FORMS = forms();
const WEIGHTS = weights();
//   著重指出 is 着重指出, yet 著名 stays
const ZHU = /著(?=[重手眼力])/g;

/** The clean form of every code unit, simplified; see text/clean.ts. */
export const SIMPLIFIED_FORMS = foldedForms(FORMS);

// For traditional 1, for simplified -1: 国 is written only by who writes simplified characters, 后 by both (皇后).
function weights(): Int8Array {
  const table = new Int8Array(65536);
  for (const character of SIMPLIFIED) table[character.charCodeAt(0)] = -1;
  for (const character of '后里面于并干只台系余向游准致回家布志表采松') table[character.charCodeAt(0)] = 0;
  for (let code = 0; code < table.length; code++) if (FORMS[code] !== code) table[code] = 1;
  return table;
}

function forms(): Uint16Array {
  const table = new Uint16Array(65536).map((_, code) => code);
  for (let i = 0; i < TRADITIONAL.length; i++) table[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  return table;
}

const EASTERN = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

/** Tells how Chinese a text looks: the share of Han characters among its letters; kana and hangul speak against it. */
export function likeness(sample: string): number {
  if (!EASTERN.test(sample)) return 0;
  let [han, other, foreign] = [0, 0, 0];
  const units = unitsOf(sample);
  for (let i = 0; i < sample.length; i++) {
    const code = units[i]!;
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) han++;
    else if ((code >= 0x3041 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7af)) foreign++;
    else if (isAlphabetic(code)) other++;
  }
  const letters = han + foreign + other;
  return letters ? Math.max(0, (han - 5 * foreign) / letters) : 0;
}

const isAlphabetic = (code: number): boolean => isLetter(code) || (code >= 0xc0 && code < 0x2000);

/** Tells simplified from traditional characters: whichever has more characters that only it writes. */
export function script(sample: string): Script {
  let balance = 0;
  const units = unitsOf(sample);
  for (let i = 0; i < sample.length; i++) balance += WEIGHTS[units[i]!]!;
  return balance > 0 ? 'Hant' : 'Hans';
}

/** Mends what the folding of single characters leaves: 著重 is 着重. */
export const mend = (text: string): string => (text.includes('著') ? text.replace(ZHU, '着') : text);

/** Folds traditional characters to simplified ones, one for one; a text without any comes back as it is. */
export function fold(text: string): string {
  let at = 0;
  while (at < text.length && FORMS[text.charCodeAt(at)] === text.charCodeAt(at)) at++;
  if (at === text.length) return mend(text);
  const units = new Uint16Array(text.length - at);
  for (let i = 0; i < units.length; i++) units[i] = FORMS[text.charCodeAt(at + i)]!;
  return mend(text.slice(0, at) + textOf(units));
}
