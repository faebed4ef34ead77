// The resolutions whose documents editors linked in, found as citations; and what some real resolutions cite, read off by eye.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLinked } from '../../bench/scres-structured-citations.ts';
import { makeReader, readText } from '../../src/faces/reader.ts';

const CORPUS = '../shared/corpus';
const isThere = existsSync(CORPUS);
const suite = isThere ? describe : describe.skip;
const reason = isThere ? '' : ' (the shared corpus is absent)';

suite(`citations beside the links of editors${reason}`, () => {
  it('finds at least 98 of 100 documents linked outside the title block', async () => {
    const all = await readLinked();
    const linked = all.flatMap(({ links, found }) => [...links.keys()].map((symbol) => found.has(symbol)));
    expect(linked.length).toBeGreaterThan(600);
    expect(linked.filter(Boolean).length / linked.length).toBeGreaterThanOrEqual(0.98);
  });
});

suite(`citations of real resolutions${reason}`, () => {
  const folder = join(CORPUS, 'scres-en');
  const files = isThere ? readdirSync(folder) : [];
  const reader = makeReader();
  const targetsOf = (number: number): string[] => {
    const file = files.find((name) => name.startsWith(`S_RES_${number}_`))!;
    const reading = readText(reader, readFileSync(join(folder, file), 'utf8'), file);
    const documents = reading.citations.filter(({ kind, target }) => kind !== 'instrument' && target !== reading.document.symbol);
    return [...new Set(documents.map(({ target }) => target))].sort();
  };
  it.each([
    [52, ['S/852']],
    [99, []],
    [1028, ['S/1995/1002', 'S/RES/997 (1995)']],
    [1027, ['S/1995/987', 'S/RES/983 (1995)']],
    [1354, ['S/2001/534', 'S/RES/1251 (1999)']],
    [1046, ['S/1996/65', 'S/1996/94', 'S/RES/1027 (1995)']],
    [1297, ['S/2000/394', 'S/2000/413', 'S/RES/1177 (1998)', 'S/RES/1226 (1999)', 'S/RES/1227 (1999)']],
    [1482, ['S/2003/431', 'S/2003/550', 'S/2003/551', 'S/2003/554']],
    [550, ['S/16519', 'S/RES/365 (1974)', 'S/RES/367 (1975)', 'S/RES/541 (1983)', 'S/RES/544 (1983)', 'UN Charter']],
    [102, ['UN Charter Article 93', 'UN Charter Article 94']],
  ])('resolution %i', (number, targets) => expect(targetsOf(number)).toEqual(targets));
});
