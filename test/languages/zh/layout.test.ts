// One document laid out in many ways: a paragraph a line, one run of words, wrapped as a page wraps it. The facts stay the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();
const SAMPLES = ['resolution.zh.txt', 'statement.zh.txt'];
const sample = (name: string) => readFileSync(join(import.meta.dirname, '../../../samples', name), 'utf8').trim();
const paragraphsOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x10ff ? 2 : 1), 0);

// Breaks a paragraph into lines of 38 Han characters; words in Latin letters stay whole and no line begins with a comma.
function wrap(paragraph: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const token of paragraph.match(/[\x21-\x7e]+|[^\x21-\x7e]/g) ?? []) {
    if (line.trim() && widthOf(line + token) > 76 && !/^[，。；、：）)”,.;:]/.test(token)) {
      lines.push(line);
      line = '';
    }
    line += token;
  }
  return [...lines, line];
}

const LAYOUTS: readonly (readonly [string, (text: string) => string])[] = [
  ['one run of words', (text) => paragraphsOf(text).join(' ')],
  [
    'one run of words with spaces',
    (text) =>
      paragraphsOf(text)
        .join(' ')
        .replace(/(\p{Script=Han})(?=\p{Script=Han})/gu, '$1 '),
  ],
  [
    'wrapped and indented',
    (text) =>
      paragraphsOf(text)
        .flatMap((paragraph) => wrap(paragraph, '    '))
        .join('\n'),
  ],
  [
    'wrapped, a blank line between',
    (text) =>
      paragraphsOf(text)
        .map((paragraph) => wrap(paragraph, '').join('\n'))
        .join('\n\n'),
  ],
  [
    'wrapped, every line set apart',
    (text) =>
      paragraphsOf(text)
        .flatMap((paragraph) => wrap(paragraph, ''))
        .join('\n\n'),
  ],
  [
    'wrapped, nothing between',
    (text) =>
      paragraphsOf(text)
        .flatMap((paragraph) => wrap(paragraph, ''))
        .join('\r\n'),
  ],
];

function factsOf(text: string) {
  const { document, paragraphs, provisions } = readText(reader, text);
  const { kind, symbol, title, date, meeting, agendaItem } = document;
  return {
    document: { kind, symbol, title, date, meeting, agendaItem },
    paragraphs: paragraphs
      .filter(({ role }) => role !== 'heading')
      .map(({ role, label, level, evidence }) => [role, label, level, evidence.quote.replace(/\s/g, '')]),
    provisions: provisions.map(({ id, paragraph, evidence, ...facts }) => ({
      ...facts,
      quote: evidence.quote.replace(/\s/g, ''),
    })),
  };
}

describe.each(SAMPLES)('%s', (name) => {
  it.each(LAYOUTS)('%s', (_, lay) => {
    const text = sample(name);
    expect(factsOf(lay(text))).toEqual(factsOf(text));
  });
});

test('the preamble of a short document begins with its own line, though the line before is the widest', () => {
  const text =
    '第9801(2031)号决议\n2031年1月10日安全理事会第9950次会议通过\n安全理事会，\n铭记其职责，\n1. 认定该局势构成威胁；\n2. 决定继续处理此案。';
  const { paragraphs, provisions } = readText(reader, text);
  expect(paragraphs.map(({ role }) => role)).toEqual(['title', 'heading', 'intro', 'preamble', 'operative', 'operative']);
  expect(provisions.map(({ verb }) => verb)).toEqual(['铭记', '认定', '决定']);
});
