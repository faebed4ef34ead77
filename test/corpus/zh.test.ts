// Chinese documents of the shared corpus, with values read off by eye.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../src/faces/reader.ts';
import type { Reading } from '../../src/facts/index.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const isHere = existsSync(CORPUS);
const reader = makeReader();
const read = (path: string): Reading => readText(reader, readFileSync(join(CORPUS, path), 'utf8').replace(/^\uFEFF/, ''), path);
const labelsOf = (reading: Reading, role: string) =>
  reading.paragraphs.filter((paragraph) => paragraph.role === role).map(({ label }) => label);
const dueOf = (reading: Reading) =>
  reading.provisions
    .filter(({ reporting }) => reporting)
    .map(({ deadline, recurrence }) => deadline?.date ?? deadline?.duration ?? deadline?.text ?? recurrence?.every ?? null);

describe.skipIf(!isHere)(`Chinese documents${isHere ? '' : ' (skipped: no shared corpus beside the repository)'}`, () => {
  it.each([
    ['zh/S_PRST_2002_37.zh-hans.txt', 'presidential_statement', null, '2002-12-17', 4670, 'Hans'],
    ['zh/S_RES_1263_1999.zh-hans.txt', 'resolution', 'S/RES/1263 (1999)', '1999-09-13', 4044, 'Hans'],
    ['zh/S_RES_1463_2003.zh-hant.txt', 'resolution', 'S/RES/1463 (2003)', '2003-01-30', 4698, 'Hant'],
    ['zh/S_RES_1985_2011.zh-hans.PARTIAL.txt', 'resolution', 'S/RES/1985 (2011)', '2011-06-10', 6553, 'Hans'],
    ['zh/S_RES_2446_2018.zh-hans.txt', 'resolution', 'S/RES/2446 (2018)', '2018-11-15', 8401, 'Hans'],
    ['zh/S_RES_408_1977.zh-hans.txt', 'resolution', 'S/RES/408 (1977)', '1977-05-26', 2010, 'Hans'],
    ['seeds/000_e9ede66229969745.txt', 'presidential_statement', null, '2014-02-14', 7112, 'Hans'],
    ['seeds/001_9dc1d1cf73785c67.txt', 'presidential_statement', null, '2013-08-06', 7015, 'Hans'],
    ['seeds/002_71ee3118c768fd91.txt', 'presidential_statement', null, '2009-08-05', 6178, 'Hans'],
    ['seeds/003_e6e56f3dbf1ecdf8.txt', 'draft_resolution', null, null, null, 'Hans'],
    ['seeds/004_2842183f001a0bce.txt', 'monthly_assessment', null, '2013-04-26', null, 'Hans'],
  ])('%s: %s %s of %s, meeting %s', (path, kind, symbol, date, meeting, script) => {
    const { document, source } = read(path);
    expect([document.kind, document.symbol, document.date, document.meeting, source.script]).toEqual([
      kind,
      symbol,
      date,
      meeting,
      script,
    ]);
  });

  it.each([
    ['zh/S_RES_1263_1999.zh-hans.txt', ['1', '2', '3', '4']],
    ['zh/S_RES_1463_2003.zh-hant.txt', ['1', '2', '3']],
    ['zh/S_RES_1985_2011.zh-hans.PARTIAL.txt', ['1', '2']],
    ['zh/S_RES_2446_2018.zh-hans.txt', ['1', '2']],
    ['zh/S_RES_408_1977.zh-hans.txt', [null, '(a)', '(b)', '(c)']],
    ['seeds/003_e6e56f3dbf1ecdf8.txt', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']],
  ])('%s: operative paragraphs %j', (path, labels) => expect(labelsOf(read(path), 'operative')).toEqual(labels));

  it.each([
    ['zh/S_RES_1263_1999.zh-hans.txt', ['P45D', '在本次任务期限终了前']],
    ['zh/S_RES_1463_2003.zh-hant.txt', ['2003-03-17']],
    ['zh/S_RES_1985_2011.zh-hans.PARTIAL.txt', ['2011-11-12', '2011-12-12', 'P30D', '在其任期结束时']],
    ['zh/S_RES_408_1977.zh-hans.txt', ['在这一期限终了时']],
    ['zh/S_PRST_2002_37.zh-hans.txt', []],
    ['zh/S_RES_2446_2018.zh-hans.txt', []],
  ])('%s: reports due %j', (path, due) => expect(dueOf(read(path))).toEqual(due));

  it('reads the votes', () => {
    expect(read('zh/S_RES_408_1977.zh-hans.txt').document.vote).toMatchObject({ for: 12, against: 0, notParticipating: 3 });
    expect(read('zh/S_RES_1463_2003.zh-hant.txt').document.vote).toMatchObject({ for: 15, basis: 'inferred' });
    expect(read('zh/S_RES_2446_2018.zh-hans.txt').document.vote).toBeNull();
  });

  it('parts the statement of a PDF, 35 paragraphs, each from its opening mark', () => {
    const { paragraphs } = read('seeds/001_9dc1d1cf73785c67.txt');
    const statement = paragraphs.filter(({ role }) => role === 'statement');
    expect(statement).toHaveLength(35);
    expect(statement.every(({ evidence }) => /^(?:安全理事会|安理会)/.test(evidence.quote) && /。$/.test(evidence.quote))).toBe(
      true,
    );
  });

  it('parts a statement without line breaks, its items among its paragraphs', () => {
    const { paragraphs } = read('seeds/000_e9ede66229969745.txt');
    expect(
      paragraphs
        .filter(({ role }) => role === 'statement')
        .map(({ label }) => label ?? '-')
        .join(' '),
    ).toBe('- - - - (a) (b) - (a) (b) (c) - (a) (b) (c) - (a) (b) (c) -');
  });

  it('finds the headings of the assessment and no provision in it', () => {
    const { paragraphs, provisions, document } = read('seeds/004_2842183f001a0bce.txt');
    const headings = paragraphs.filter(({ role }) => role === 'heading');
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(7);
    expect(headings.filter(({ level }) => level === 2)).toHaveLength(22);
    expect(provisions).toEqual([]);
    expect(document.presidency).toEqual({ state: 'Pakistan', month: '2013-01' });
  });

  it.each(['seeds/002_71ee3118c768fd91.txt', 'seeds/003_e6e56f3dbf1ecdf8.txt', 'zh/S_RES_1263_1999.zh-hans.txt'])(
    '%s: spaces between its characters change no fact',
    (path) => {
      const text = readFileSync(join(CORPUS, path), 'utf8').replace(/^\uFEFF/, '');
      const spaced = text.replace(/(\p{Script=Han})(?=\p{Script=Han})/gu, '$1 ');
      const facts = ({ document, paragraphs, provisions }: Reading) => [
        [document.kind, document.symbol, document.date, document.meeting],
        paragraphs.map(({ role, label, level, evidence }) => [role, label, level, evidence.quote.replace(/\s/g, '')]),
        provisions.map(({ evidence, deadline, ...rest }) => ({ ...rest, deadline: deadline?.kind })),
      ];
      expect(facts(readText(reader, spaced))).toEqual(facts(readText(reader, text)));
    },
  );
});
