// Reports of the Secretary-General as PDF: numbered paragraphs whole and in order, no furniture in them; three are scans and say so.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/formats/index.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/sg-reports');
const isHere = existsSync(FOLDER);
const read = (name: string) => readBytes(new Uint8Array(readFileSync(join(FOLDER, `${name}.pdf`))), `${name}.pdf`);

// The last numbered paragraph of each report, read off by eye, and the numbers of its annexes, which begin again.
const REPORTS: readonly (readonly [name: string, last: number, annexes: readonly number[]])[] = [
  ['UNTAC_S_25719', 141, []],
  ['UNMIK_S_1999_779', 127, []],
  ['UNMIBH_S_2001_1132', 37, []],
  ['UNOMIG_S_2006_771', 39, []],
  ['UNMIK_S_2008_354', 20, []],
  ['UNMIK_S_2008_692', 53, [4, 43]],
  ['UNMIT_S_2011_641', 69, []],
  ['MINUSTAH_S_2012_128', 62, []],
  ['MINUSTAH_S_2013_139', 68, [18]],
  ['UNMIK_S_2016_407_4', 55, []],
  ['UNMIK_S_2018_981', 46, []],
];

const FURNITURE = /^\/\.\.\.$|^\d{1,3}\/\d{1,3}$|^\d{2}-\d{5}|^\*\d{7}\*?$|^Page \d+$|^English$/;

async function numbersOf(name: string): Promise<number[]> {
  const { text, marks } = await read(name);
  return marks
    .filter((mark) => mark.kind === 'paragraph')
    .flatMap((mark) => /^(\d{1,3})\.\s/.exec(text.slice(mark.start, mark.start + 6))?.[1] ?? [])
    .map(Number);
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

describe.skipIf(!isHere)(isHere ? 'sg-reports' : 'sg-reports (skipped: no shared corpus)', () => {
  it.each(REPORTS)('%s: paragraphs 1 to %i without a hole', async (name, last, annexes) => {
    expect(await numbersOf(name)).toEqual([last, ...annexes].flatMap(upTo));
  });

  it.each(REPORTS)('%s: every numbered paragraph is whole', async (name) => {
    const { text, marks } = await read(name);
    const broken = marks
      .filter((mark) => mark.kind === 'paragraph' && /^\d{1,3}\.\s/.test(text.slice(mark.start, mark.start + 6)))
      .map((mark) => text.slice(mark.start, mark.end))
      .filter((paragraph) => !/[.:;?!][”"’)¹²³⁴⁵⁶⁷⁸⁹]{0,2}$/.test(paragraph));
    expect(broken).toEqual([]);
  });

  it.each(REPORTS)('%s: no furniture', async (name) => {
    const { text, marks } = await read(name);
    const blocks = marks.map((mark) => text.slice(mark.start, mark.end));
    expect(blocks.filter((block) => FURNITURE.test(block))).toEqual([]);
  });

  // Text recognition printed "4 .", "1 0 .", "14," and "21,"; it lost 24 and 25 (a torn page) altogether.
  it('ONUCA_S_22543: paragraphs 1 to 31 but those that text recognition lost', async () => {
    const { text, marks } = await read('ONUCA_S_22543');
    const numbers = marks.flatMap(
      (mark) => /^(\d ?\d?) ?[.,]\s/.exec(text.slice(mark.start, mark.start + 8))?.[1]?.replace(' ', '') ?? [],
    );
    expect(upTo(31).filter((number) => !numbers.includes(String(number)))).toEqual([25]);
  });

  it.each(['UNMOT_S_1997_415', 'UNMOT_S_1998_754', 'UNIKOM_S_2002_1039'])('%s is a scan', async (name) => {
    await expect(read(name)).rejects.toMatchObject({ code: 'scanned' });
  });
});
