// A text in, the document symbols printed in it out: S/2013/7, S/PRST/2012/1, A/RES/46/182, S/1995/488 and Add.1.
import { isCapital, isDigit } from '../../text/index.ts';
import { type Mention, mentionAt, type YearOf } from './mention.ts';

const SYMBOL =
  /(?<![A-Za-z0-9/.])(?:[SAE]|ST|PRST|GOV|DP|TD|CERD|CEDAW|CRC|CCPR|CAT|HRI|UNEP|PBC|IDB)(?:\/(?: ?\d{1,6}[A-Z]?|E?S-\d{1,2}|[A-Z][A-Za-z]{0,9}(?:[.-] ?\d{1,4})?)(?![A-Za-z0-9])){1,7}/y;
const LONGEST_SERIES = 'CEDAW'.length;
const SESSION = /(?: ([A-Z]))? ?\( ?(19[4-9]\d|20[0-4]\d|[IVXL]{1,7}|E?S-[IVX]{1,5}) ?\)/y;
const RESUMPTION = / ?\((?:Resumption \d{1,2}|Part [IV]{1,3}|Vol\. ?[IV]{1,3})\)/y;
const MORE =
  /(?:,|, and| and| or| and\/or| to|-|–)? ?\/?((?:Add|Corr|Rev)\.) ?(\d{1,3})(?:(?: to |-|–)(?:(?:Add|Corr|Rev)\. ?)?(\d{1,3}))?(?!\d)/y;
const AND_NUMBER = /(?:,| and|, and) (\d{1,2})(?=[),;]|\.(?:\n|$)| and \d{1,2}[),;]|, \d)/y;
const TO = /(?: to |-|–)(?:(?:Add|Corr)\. ?)?(\d{1,2})(?!\d)/y;
const STATEMENT_YEAR = /\bpresidential statements? ((?:19|20)\d\d)$/i;
const STATEMENT_NUMBER = /\/\d{1,2}(?![\d/-])/y;
const RESOLUTION = /\/RES\/\d+[A-Z]?$/;
const SUPPLEMENT = /\/(?:Add|Corr)\.\d+$/;
const BRACKET = 41;
const NONE: readonly Mention[] = [];
const KIND = /(?:Add|Corr|Rev)\.(?=\d+$)/;

//   S/RES/ 2293 (2016)        PRST/1994/22        S/1995/488
//   ^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^        ^^^^^^^^^^
function symbolAt(text: string, start: number, printed: string, yearOf: YearOf): Mention | null {
  const joined = printed.replaceAll(' ', '');
  const plain = joined.startsWith('PRST') ? `S/${joined}` : joined;
  if (!isDigit(plain.charCodeAt(plain.length - 1)) && !/\d/.test(plain.slice(plain.lastIndexOf('/')))) return null;
  let end = start + printed.length;
  const isResolution = plain.includes('/RES/') && RESOLUTION.test(plain);
  const sticky = isResolution ? SESSION : plain.includes('/PV.') ? RESUMPTION : null;
  if (!sticky) return mentionAt(start, end, plain);
  sticky.lastIndex = end;
  const session = sticky.exec(text);
  if (session) end = sticky.lastIndex;
  if (sticky === RESUMPTION) return mentionAt(start, end, plain + (session ? ` ${session[0].trim()}` : ''));
  const year = session?.[2] ?? yearOf(Number(plain.slice(plain.lastIndexOf('/') + 1)));
  const letter = session?.[1] ? ` ${session[1]}` : '';
  return mentionAt(start, end, year ? `${plain}${letter} (${year})` : plain);
}

//   S/25704 and Corr.1 and Add.1 to 3        S/3139/Add.1 and 2
//               ^^^^^^     ^^^^^^^^^^                      ^
function supplements(text: string, first: Mention): Mention[] {
  const found: Mention[] = [];
  const isSupplement = first.target.includes('.'); // else it has no Add.1
  const base = isSupplement ? first.target.replace(SUPPLEMENT, '') : first.target;
  let kind = (isSupplement ? KIND.exec(first.target)?.[0] : null) ?? '';
  let end = first.end;
  const put = (start: number, from: number, to: number): void => {
    const last = to > from && to - from < 30 ? to : from;
    for (let number = from; number <= last; number++) {
      found.push(mentionAt(start, end, `${base}/${kind}${number}`));
    }
  };
  TO.lastIndex = end;
  const to = kind ? TO.exec(text) : null;
  const own = kind ? Number(/\d+$/.exec(first.target)?.[0]) : 0;
  if (to && Number(to[1]) > own) {
    end = TO.lastIndex;
    put(end - to[1]!.length, own + 1, Number(to[1]));
  }
  for (let count = 0; count < 12; count++) {
    MORE.lastIndex = end;
    const more = MORE.exec(text);
    if (more) {
      kind = more[1]!;
      const start = end + more[0].indexOf(kind);
      end = MORE.lastIndex;
      const last = found.at(-1);
      if (more[0].startsWith('/') && last?.end === start - 1) {
        found[found.length - 1] = { ...last, end, target: `${last.target}/${kind}${more[2]}` }; // Add.1/Rev.1 is one document
        continue;
      }
      put(start, Number(more[2]), Number(more[3] ?? 0));
      continue;
    }
    AND_NUMBER.lastIndex = end;
    const next = kind ? AND_NUMBER.exec(text) : null;
    if (!next) break;
    end = AND_NUMBER.lastIndex;
    put(end - next[1]!.length, Number(next[1]), 0);
  }
  return found;
}

// Most symbols stand alone in brackets.
const mayGoOn = (text: string, { end, target }: Mention): boolean => text.charCodeAt(end) !== BRACKET || target.includes('.');

//   pursuant to its Presidential Statement 2031/2        the statement's year and number, without its series
//                                          ^^^^^^
function statementAt(text: string, slash: number): Mention | null {
  if (!text.startsWith('tatement', slash - 13) && !text.startsWith('atements', slash - 13)) return null;
  const before = STATEMENT_YEAR.exec(text.slice(Math.max(0, slash - 32), slash));
  STATEMENT_NUMBER.lastIndex = slash;
  const number = before && STATEMENT_NUMBER.exec(text);
  if (!number) return null;
  return mentionAt(slash - 4, slash + number[0].length, `S/PRST/${before[1]}${number[0]}`);
}

/** Finds the symbols of a text; `yearOf` gives the year of a resolution's symbol printed without one. */
export function symbolsIn(text: string, yearOf: YearOf): Mention[] {
  const found: Mention[] = [];
  let from = 0;
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', Math.max(from, slash + 1))) {
    const start = seriesBefore(text, slash, from);
    SYMBOL.lastIndex = start;
    const match = start < slash ? SYMBOL.exec(text) : null;
    if (!match) {
      const statement = statementAt(text, slash);
      if (statement) found.push(statement);
      continue;
    }
    from = SYMBOL.lastIndex;
    const mention = symbolAt(text, start, match[0], yearOf);
    if (!mention) continue;
    const more = mayGoOn(text, mention) ? supplements(text, mention) : NONE;
    found.push(mention, ...more);
    from = Math.max(from, mention.end, more.at(-1)?.end ?? 0);
  }
  return found;
}

// S/1995/488        PRST/1994/22        no letters, or too many: the slash itself
// ^                 ^^^^
function seriesBefore(text: string, slash: number, from: number): number {
  let start = slash;
  while (start > from && slash - start <= LONGEST_SERIES && isCapital(text.charCodeAt(start - 1))) start--;
  return slash - start <= LONGEST_SERIES ? start : slash;
}
