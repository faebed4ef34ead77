// What somebody types in, the symbol that it means out, however it is written: by symbol, by name, in English or Chinese.
import { foldVariants } from '../../languages/index.ts';

//   SCR 2086 · UNSCR 2086 · S/RES/2086(2013) · res. 2086 · resolution 2086 (2013) · Security Council resolution 2086 · 2086/2013 · 2086
//   RES/2086 · res2086 · S-RES-2086-2013 · resolution 2086 of 2013
const RESOLUTION =
  /^(?:UN)?(?: ?SC| ?SECURITY COUNCIL)? ?(?:(?:S[/ -]?)?RES[/ .-]?|SCR|R\b\.?|RESOLUTIONS?)? ?(?:NO\.? ?)?(\d{1,4}) ?(?:(?:[(/-]|\bOF\b) ?(\d{4}) ?\)?)?$/;
//   第2086号决议 · 第2086(2013)号决议 · 安理会第2086号决议 · 2086号决议 · 决议2086
const RESOLUTION_ZH = /^(?:(?:联合国)?(?:安全理事会|安理会))?(?:决议)?第?(\d{1,4})(?:\((\d{4})\))?(?:号)?(?:决议)?$/;
//   S/PRST/2014/4 · prst 2014/4 · prst 2014 4 · S-PRST-2014-4 · statement 2014/4 · 主席声明2014/4
const STATEMENT = /^(?:S[/ -]?)?(?:PRST|(?:PRESIDENTIAL )?STATEMENT|主席声明)[/ -]?(\d{4})[/ -](\d{1,4})$/;
//   S/PV.6903 · S/PV/6903 · meeting 6903 · 第6903次会议 are records of meetings, which have a table of their own
const FULL = /^([AS]\/[A-Z0-9][A-Z0-9./-]*)$/;

/**
 * The pattern (SQL LIKE) of the symbol that somebody seems to mean, or null: `S/RES/2086 (____)` when the year is not said.
 * A number alone is a resolution's.
 */
export function symbolPatternOf(typed: string): string | null {
  const plain = foldVariants(typed.normalize('NFKC'))
    .trim()
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/');
  const resolution = RESOLUTION.exec(plain) ?? RESOLUTION_ZH.exec(plain.replaceAll(' ', ''));
  if (resolution) return `S/RES/${Number(resolution[1])} (${resolution[2] ?? '____'})`;
  const statement = STATEMENT.exec(plain);
  if (statement) return `S/PRST/${statement[1]}/${Number(statement[2])}`;
  const full = FULL.exec(plain.replaceAll(' ', ''));
  return full
    ? full[1]!.replace(/\/(ADD|CORR|REV|SUMMARY)\./g, (_, part: string) => `/${part[0]}${part.slice(1).toLowerCase()}.`)
    : null;
}
