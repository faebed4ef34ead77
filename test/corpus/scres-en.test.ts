// The 2,100 resolutions of corpus/scres-en in; that none fails, and what bench/scres-en.ts measures stays where it is, out.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareMeetings, holesOf, readResolutions, readRows } from '../../bench/scres-en.ts';

const isHere = existsSync(join(process.cwd(), '../shared/corpus/scres-en'));
const all = isHere ? readResolutions() : [];
const byNumber = new Map(all.map((one) => [one.number, one]));

// What the text prints where it prints none, a wrong or a damaged one; read off by eye.
const ODD: readonly (readonly [number: number, symbol: string | null, date: string | null, finding: string])[] = [
  [43, 'S/RES/43 (1948)', '1948-04-01', 'text-damaged'],
  [48, 'S/RES/48 (1948)', null, 'date-missing'],
  [56, 'S/RES/56 (1948)', null, 'date-missing'],
  [129, 'S/RES/129 (1958)', '1958-08-07', 'text-damaged'],
  [171, 'S/RES/171 (1962)', '1962-04-09', 'symbol-conflict'],
  [231, 'S/RES/231 (1966)', '1966-12-15', 'symbol-conflict'],
  [289, 'S/RES/290 (1970)', '1970-12-08', 'symbol-conflict'],
  [290, 'S/RES/239 (1970)', null, 'date-impossible'],
  [351, 'S/RES/351 (1974)', '1974-06-10', 'text-damaged'],
  [491, 'S/RES/491 (1981)', '1981-09-23', 'text-damaged'],
  [510, 'S/RES/510 (1982)', '1982-06-15', 'text-damaged'],
  [511, 'S/RES/511 (1982)', '1982-06-18', 'text-damaged'],
  [512, 'S/RES/512 (1982)', '1982-06-19', 'text-damaged'],
  [687, null, '1991-03-26', 'symbol-missing'],
  [689, 'S/RES/689 (1991)', '1991-03-09', 'date-conflict'],
  [735, 'S/RES/735 (1992)', '1992-01-29', 'text-damaged'],
  [893, 'S/RES/893 (1994)', '1994-01-06', 'symbol-conflict'],
  [1139, 'S/RES/1139 (1997)', '1997-11-21', 'date-conflict'],
  [1231, 'S/RES/1231 (1999)', '1999-03-11', 'date-conflict'],
  [1454, null, '2002-12-30', 'symbol-missing'],
];

describe.skipIf(!isHere)('corpus/scres-en (skipped when ../shared/corpus is absent)', () => {
  it('is read whole', () => {
    expect(all).toHaveLength(2100);
    expect(all.filter(({ outline }) => outline.header.kind !== 'resolution')).toEqual([]);
  });

  it.each(ODD)('reads what %i prints', (number, symbol, date, finding) => {
    const { outline, findings } = byNumber.get(number)!;
    expect([outline.header.symbol?.value ?? null, outline.header.date?.value ?? null]).toEqual([symbol, date]);
    expect(findings.map(({ code }) => code)).toContain(finding);
  });

  it('prints the number and year of the file everywhere else', () => {
    const odd = new Set([...ODD.map(([number]) => number), 376]); // 376 is of 1975; its file is named 1976
    const wrong = all.filter(
      ({ number, year, outline }) => outline.header.symbol?.value !== `S/RES/${number} (${year})` && !odd.has(number),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('agrees with the table of meetings in 99.5 % of those that print a meeting', () => {
    const { printed, agreeing } = compareMeetings(all, readRows());
    expect(printed).toBeGreaterThan(1880);
    expect(agreeing / printed).toBeGreaterThanOrEqual(0.995);
  });

  it('numbers operative paragraphs without a hole, but where the text itself has one', () => {
    const holed = all.filter(({ outline, page }) => holesOf(outline, page).length > 0);
    expect(holed.map(({ number }) => number)).toEqual([6, 764, 867, 952]);
  });

  it('gives parts in their order, without overlap', () => {
    const isWrong = ({ outline: { parts } }: (typeof all)[number]) =>
      parts.some((part, i) => i > 0 && part.start < parts[i - 1]!.end);
    expect(all.filter(isWrong).map(({ file }) => file)).toEqual([]);
  });
});
