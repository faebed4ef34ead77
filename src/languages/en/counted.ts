// A place after a number in, the noun phrase that it counts out: 11,200 | military personnel.
import { isCapital } from '../../text/index.ts';
import { MONTHS } from '../makers/months.ts';

/** What a number counts, and where its words end. */
export interface Counted {
  readonly end: number;
  /** The noun in the singular. */
  readonly unit: string;
  readonly what: string;
}

// People, by nouns that have no plural in -s or that mean persons.
const PERSONS = new Set(
  'people persons personnel staff police men women inhabitants individuals officials experts staff members policemen gendarmes'.split(
    ' ',
  ),
);
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['aircraft', 'aircraft'],
  ['policemen', 'person'],
  ['gendarmes', 'gendarme'],
  ['dead', 'person'],
  ['lives', 'life'],
]);
// Whoever serves, flees or is hurt: these are counted also by a bare number that might be a year.
const STRENGTH =
  /^(?:people|persons|personnel|troops|soldiers|observers|officers|staff|police|policemen|men|women|children|civilians|refugees|combatants|ex-combatants|peacekeepers|monitors|volunteers|prisoners|detainees|returnees|families|households|civilian|inhabitants|advisers|advisors|experts|vehicles|weapons|mines|rations)$/;
// What is no figure: time, votes, parts of documents, and the meetings that totals count.
const NO_COUNT = new Set(
  `days weeks months years hours minutes seconds decades centuries times votes abstentions resolutions paragraphs articles chapters sections
   pages annexes statements meetings sessions sub-paragraphs subparagraphs phases degrees consultations items rules volumes s is was has does
   its as this us thus his hours' days' months' years' addresses decides requests calls urges welcomes reaffirms recalls expresses
   stresses condemns demands notes encourages invites affirms considers regards takes commends endorses emphasizes shows provides
   remains becomes includes means constitutes applies concerns sanctions measures was's always perhaps across towards whereas
   provisions plus less unless sometimes besides afterwards upwards versus thereafter`
    .split(/\s+/)
    .filter(Boolean),
);
const STOP = new Set([
  ...MONTHS,
  ...`of the and or to in on at by for from with as that which who above below shall will should may must is are was were be been have has had
   an a its their his this these those between until through under after before during against within per if but not into thereof
   day week month year hour minute`
    .split(/\s+/)
    .filter(Boolean),
]);
const LABELLED = new RegExp(
  `\\b(?:paragraphs?|paras?\\.|articles?|chapters?|resolutions?|sections?|annex|rules?|items?|Nos?\\.|phases?|class|numbers?|pages?|pp?\\.|version|protocols?|principles?|${MONTHS.join('|')}) $`,
  'i',
);
const AFTER_LABEL =
  /\b(?:paragraphs?|paras?\.|articles?|chapters?|resolutions?|sections?|rules?|items?)(?: \d{1,4}(?: \(\d{4}\))?,?| and| or| to){1,12} $/i;
const ORDINARY = /^[a-zà-ÿ'-]+$/;
const WORD = / ([A-Za-zÀ-ÿ][\w'À-ÿ-]*)/y;
const MOST = 5;

function isPlural(word: string): boolean {
  if (PERSONS.has(word) || IRREGULAR.has(word)) return true;
  return word.length > 3 && /[^sui]s$|ies$/.test(word) && !word.endsWith("'s");
}

function singular(word: string): string {
  const plain = word.toLowerCase();
  if (PERSONS.has(plain)) return 'person';
  const irregular = IRREGULAR.get(plain);
  if (irregular) return irregular;
  if (plain.endsWith('ies') && plain.length > 5) return `${plain.slice(0, -3)}y`;
  return plain.replace(/(?<=ss|x|ch|sh|z)es$|s$/, '');
}

//   11,200 military personnel        5 Member States        240 United Nations military observers
//          ^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/** Reads what a number counts; `isLarge` when the number is printed so that it can be no year, day or label. */
export function countedAt(text: string, start: number, end: number, isLarge: boolean): Counted | null {
  let close = end;
  let head = '';
  for (let count = 0; count < MOST; count++) {
    WORD.lastIndex = close;
    const match = WORD.exec(text);
    const word = match?.[1] ?? '';
    if (!match || STOP.has(word) || NO_COUNT.has(word.toLowerCase())) break;
    const plain = word.toLowerCase();
    const isHead: boolean =
      isPlural(plain) && !(word === 'Nations' || (word === 'States' && /United $/.test(text.slice(close - 6, close + 1))));
    if (head && !isHead) break;
    close = WORD.lastIndex;
    if (isHead) head = word;
    if (isHead && !ORDINARY.test(word) && !/^[A-Z]/.test(word)) return null;
    if (text[close] !== ' ') break;
  }
  if (!head) return null;
  if (!isLarge && !mayCount(text, start, end, head)) return null;
  return { end: close, unit: singular(head), what: text.slice(end + 1, close) };
}

// 1999 forces, 12 April elections, paragraph 3 obligations: a bare number may be a year, a day or a label.
function mayCount(text: string, start: number, end: number, head: string): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return !/\n$|^$/.test(before) && !LABELLED.test(before) && isFree(text, start, end, head);
}

function isFree(text: string, start: number, end: number, head: string): boolean {
  const isNamed = isCapital(text.charCodeAt(end + 1)); // the 1540 Committee's experts, a footnote: 1 See Official Records
  if (end - start === 4 && (isNamed || !STRENGTH.test(head))) return false;
  if (end - start === 1 && isNamed && /[\d.;:)\]] $/.test(text.slice(Math.max(0, start - 2), start))) return false;
  return !AFTER_LABEL.test(text.slice(Math.max(0, start - 60), start));
}
