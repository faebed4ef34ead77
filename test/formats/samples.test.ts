// Every sample in every format gives the text it was made from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../../src/formats/index.ts';

const FOLDER = join(import.meta.dirname, '../../samples/formats');
const read = (name: string) => readBytes(new Uint8Array(readFileSync(join(FOLDER, name))), name);
const plain = (text: string): string => text.replace(/\s|[¹²³]/g, '');
const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n\r?\n/)
    .map(plain)
    .filter(Boolean);

// The HTML prints its letters as browsers do, and a legacy DOC keeps its automatic numbers where only Word finds them.
const unlabelled = (text: string): string => text.replace(/^(?:\d{1,2}\.|\(?[a-z][.)])/, '');

describe('resolution.en', async () => {
  const truth = paragraphsOf((await read('resolution.en.utf-8.txt')).text);
  const names = readdirSync(FOLDER).filter((name) => /^(?:resolution|reviewed)\.en/.test(name));

  test.each(names)('%s', async (name) => {
    const { text } = await read(name);
    const isUnlabelled = /\.(?:html|doc)$/.test(name);
    const found = paragraphsOf(text).map(isUnlabelled ? unlabelled : String);
    const wanted = truth.map(isUnlabelled ? unlabelled : String);
    expect(wanted.filter((paragraph) => !found.includes(paragraph))).toEqual([]);
    expect(found.filter((paragraph) => wanted.slice(3).includes(paragraph))).toEqual(wanted.slice(3));
    expect(text).not.toContain('formed units');
  });

  test.each(names.filter((name) => /\.(?:pdf|docx|html|doc)$/.test(name)))('%s keeps the rows of its table', async (name) => {
    const { text, marks } = await read(name);
    const rows = marks.filter((mark) => mark.kind === 'table').map((mark) => text.slice(mark.start, mark.end));
    expect(rows).toEqual([
      'Component | Authorized | Deployed',
      'Military personnel | 2,150 | 1,964',
      'Police officers | 320 | 287',
      'Total | 2,470 | 2,251',
    ]);
  });

  test.each(['resolution.en.pdf', 'resolution.en.docx', 'reviewed.en.docx'])(
    '%s sets its footnote behind its paragraph',
    async (name) => {
      const { text, marks } = await read(name);
      const at = marks.findIndex((mark) => mark.kind === 'footnote');
      expect(text.slice(marks[at]!.start, marks[at]!.end)).toMatch(/^¹ See also the letter dated 3 December 2030/);
      expect(text.slice(marks[at - 1]!.start, marks[at - 1]!.end)).toMatch(/\(S\/PRST\/2030\/21\),¹$/);
    },
  );

  test('resolution.en.pdf has no running heads, page numbers or job numbers', async () => {
    const { text } = await read('resolution.en.pdf');
    expect(text.match(/S\/RES\/9001 \(2031\)/g)).toHaveLength(1);
    expect(text).not.toMatch(/31-04321|\b2\/3\b/);
  });

  test('reviewed.en.docx is read with its changes accepted', async () => {
    expect((await read('reviewed.en.docx')).text).toBe((await read('resolution.en.docx')).text);
  });
});

describe('statement.zh', async () => {
  const truth = paragraphsOf((await read('statement.zh.utf-16le.txt')).text);
  const names = readdirSync(FOLDER).filter((name) => /^statement\.zh\./.test(name));

  test.each(names)('%s', async (name) => {
    const found = paragraphsOf((await read(name)).text);
    expect(truth.filter((paragraph) => !found.includes(paragraph))).toEqual([]);
  });

  test('statement.zh-hant.big5.txt', async () => {
    const { text } = await read('statement.zh-hant.big5.txt');
    expect(text).toContain('安理會將繼續處理此案');
    expect(text).not.toContain('\ufffd');
  });
});

test.each([
  ['sentence.ru.windows-1251.txt', 'постановляет продлить мандат Миссии до 15 марта 2032 года'],
  ['sentence.ar.windows-1256.txt', 'يقرر أن يبقي المسألة قيد نظره'],
])('%s', async (name, wanted) => {
  expect((await read(name)).text).toContain(wanted);
});

test('marks are sorted, disjoint and cover every visible character', async () => {
  for (const name of readdirSync(FOLDER)) {
    const { text, marks } = await read(name);
    if (!marks.length) continue;
    let end = 0;
    for (const mark of marks) {
      expect(text.slice(end, mark.start).trim(), name).toBe('');
      expect(mark.end).toBeGreaterThan(mark.start);
      end = mark.end;
    }
    expect(end, name).toBe(text.length);
  }
});
