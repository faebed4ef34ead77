// The 2,100 resolutions of corpus/scres-en in; how their symbols, dates, meetings and paragraph numbers read, with every disagreement, out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '../src/languages/en/damage.ts';
import { layout, outline } from '../src/languages/en/structure.ts';
import type { FindingClaim, Outline } from '../src/languages/language.ts';
import { layPage, type Page, plainText } from '../src/text/index.ts';
import { table } from './table.ts';

export const name = 'scres-en';

const CORPUS = '../shared/corpus';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

interface Resolution {
  readonly file: string;
  readonly page: Page;
  readonly outline: Outline;
  readonly findings: readonly FindingClaim[];
  /** What the file is called after: 242 and 1967. */
  readonly number: number;
  readonly year: number;
}

interface Row {
  readonly year: string;
  readonly record: string;
  readonly date: string;
  readonly symbols: readonly string[];
}

/** A break in the numbers of operative paragraphs: what stands where which number was expected. */
export interface Hole {
  readonly after: number;
  readonly found: number;
  readonly words: string;
}

/** Reads layout, header and parts of every resolution. */
export function readResolutions(): Resolution[] {
  const folder = join(CORPUS, 'scres-en');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const numberOf = (file: string) => Number(file.split('_')[2]);
  return files
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((file) => {
      const source = plainText(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''));
      const page = layPage(source, layout(source), 'narrow');
      const found = outline(page);
      const draft = { page, outline: found, names: [], moments: [], citations: [], figures: [], clauses: [] };
      const year = Number(/_(\d{4})\./.exec(file)?.[1]);
      return { file, page, outline: found, findings: findings(draft), number: numberOf(file), year };
    });
}

// ---- symbols and dates ----

const symbolOf = ({ number, year }: Resolution): string => `S/RES/${number} (${year})`;

const firstLines = ({ page }: Resolution): string => page.text.slice(0, 90).replace(/\n/g, ' / ');

function oddSymbols(all: readonly Resolution[]): string[][] {
  return all
    .filter((one) => one.outline.header.symbol?.value !== symbolOf(one) || one.findings.length > 0)
    .map((one) => [
      one.file.replace('.en.txt', ''),
      one.outline.header.symbol?.value ?? 'none',
      one.outline.header.date?.value ?? 'none',
      one.findings.map((finding) => `${finding.code}: ${finding.message}`).join(' ') || '-',
      firstLines(one),
    ]);
}

// ---- the table of meetings ----

/** Reads the table of meetings. */
export function readRows(): Row[] {
  const lines = readFileSync(join(CORPUS, 'meetings/meetings-1946-2022.tsv'), 'utf8').split(/\r?\n/).slice(1);
  return lines.map((line) => {
    const [year = '', , record = '', date = '', , , , symbols = ''] = line.split('\t');
    return { year, record, date, symbols: symbols.match(/S\/RES\/\d+ ?\(\d{4}\)/g) ?? [] };
  });
}

const isoOf = ({ year, date }: Row): string | null => {
  const match = /^(\d{1,2}) ([A-Z][a-z]+)/.exec(date);
  const month = match ? MONTHS.indexOf(match[2]!) + 1 : 0;
  return match && month ? `${year}-${String(month).padStart(2, '0')}-${match[1]!.padStart(2, '0')}` : null;
};

interface Compared {
  readonly printed: number;
  readonly agreeing: number;
  readonly differing: string[][];
}

/** Compares the printed meeting of each resolution with the rows of the table that name it. */
export function compareMeetings(all: readonly Resolution[], rows: readonly Row[]): Compared {
  const bySymbol = new Map<string, Row[]>();
  for (const row of rows) for (const symbol of row.symbols) bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), row]);
  const known = all.filter(({ outline: { header } }) => header.meeting && header.symbol && bySymbol.has(header.symbol.value));
  const differing: string[][] = [];
  for (const { file, outline: found } of known) {
    const { meeting, symbol } = found.header;
    const records = bySymbol.get(symbol!.value)!.map((row) => row.record);
    if (!records.some((record) => Number(/S\/PV\.(\d+)/.exec(record)?.[1]) === meeting!.value))
      differing.push([file.replace('.en.txt', ''), String(meeting!.value), records.join(', ')]);
  }
  return { printed: known.length, agreeing: known.length - differing.length, differing };
}

function compareDates(all: readonly Resolution[], rows: readonly Row[]): Compared {
  const bySymbol = new Map<string, string[]>();
  for (const row of rows)
    for (const symbol of row.symbols) bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), isoOf(row) ?? '?']);
  const known = all.filter(({ outline: { header } }) => header.date && header.symbol && bySymbol.has(header.symbol.value));
  const differing = known
    .filter(({ outline: { header } }) => !bySymbol.get(header.symbol!.value)!.includes(header.date!.value))
    .map(({ file, outline: { header } }) => [
      file.replace('.en.txt', ''),
      header.date!.value,
      bySymbol.get(header.symbol!.value)!.join(', '),
    ]);
  return { printed: known.length, agreeing: known.length - differing.length, differing };
}

// ---- numbers of paragraphs ----

/** Lists the breaks in the numbers of operative paragraphs; a section may begin anew at 1. */
export function holesOf(found: Outline, page: Page): Hole[] {
  const holes: Hole[] = [];
  let last = 0;
  for (const part of found.parts) {
    if (part.role !== 'operative' || part.level !== 0 || !part.label || !/^\d+$/.test(part.label)) continue;
    const number = Number(part.label);
    if (number !== last + 1 && number !== 1)
      holes.push({ after: last, found: number, words: page.text.slice(part.body, part.body + 60) });
    last = number;
  }
  return holes;
}

function holeRows(all: readonly Resolution[]): { numbered: number; rows: string[][] } {
  const numbered = all.filter(({ outline: { parts } }) =>
    parts.some((part) => part.role === 'operative' && /^\d+$/.test(part.label ?? '')),
  );
  const rows = numbered.flatMap(({ file, outline: found, page }) => {
    const holes = holesOf(found, page);
    return holes.length
      ? [[file.replace('.en.txt', ''), holes.map((hole) => `${hole.after} → ${hole.found}`).join(', '), holes[0]!.words]]
      : [];
  });
  return { numbered: numbered.length, rows };
}

const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;

/** Runs the benchmark; gives Markdown. */
export async function run(): Promise<string> {
  if (!existsSync(join(CORPUS, 'scres-en'))) return 'Not run: ../shared/corpus/scres-en is not there.';
  const all = readResolutions();
  const rows = readRows();
  const symbols = oddSymbols(all);
  const meetings = compareMeetings(all, rows);
  const dates = compareDates(all, rows);
  const holes = holeRows(all);
  return [
    `${all.length} resolutions read, none failed. Symbol as the file is called and nothing to remark: ${share(all.length - symbols.length, all.length)}.`,
    `Meeting as in the table of meetings: ${share(meetings.agreeing, meetings.printed)} of those that print one. Date: ${share(dates.agreeing, dates.printed)}.`,
    `Operative paragraphs numbered without a hole: ${share(holes.numbered - holes.rows.length, holes.numbered)} of those that number them.`,
    '### Symbols and dates that are missing, damaged or at odds',
    table(['file', 'symbol', 'date', 'findings', 'what is printed'], symbols),
    '### Meetings that differ from the table',
    table(['file', 'printed', 'in the table'], meetings.differing),
    '### Dates that differ from the table',
    table(['file', 'printed', 'in the table'], dates.differing),
    '### Holes in the numbers of operative paragraphs',
    table(['file', 'holes', 'words after the first'], holes.rows),
  ].join('\n\n');
}
