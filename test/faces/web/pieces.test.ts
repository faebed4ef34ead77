// Texts that the server puts together in, what a reader is shown out: known words in the language, days and numbers as it writes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Formats, inPieces } from '../../../src/faces/web/app/words/pieces.ts';

const WORDS = join(import.meta.dirname, '../../../src/faces/web/app/words/served');
const FORMATS: Formats = {
  days: (text) => text.replace(/\d{4}-\d{2}-\d{2}/g, (day) => `<${day}>`),
  durations: (text, served) => (text.includes('P6M') ? served(text.replace('P6M', '%')).replace('%', '<6 months>') : null),
  number: (value) => `<${value}>`,
};

function said(language: string, text: string): string {
  const catalogue = JSON.parse(readFileSync(join(WORDS, `${language}.json`), 'utf8')) as Record<string, string>;
  return inPieces((one) => catalogue[one] ?? one, FORMATS, text);
}

test.each([
  ['en', 'extend; for P6M; the end is printed', 'extend; for <6 months>; the end is printed'],
  ['en', 'adjust; military: 19555, police: 3772', 'adjust; military: <19555>, police: <3772>'],
  ['en', 'UNAMID: expired since 2013-07-31 (the end is printed)', 'UNAMID: expired since <2013-07-31> (the end is printed)'],
  ['en', 'S/PV.6952 of 2013-04-25', 'S/PV.6952 of <2013-04-25>'],
  ['en', 'S/RES/1769 (2007)', 'S/RES/1769 (2007)'],
  ['en', 'P6M after the one before', '<6 months> after the one before'],
  ['fr', 'extend; for P6M; the end is printed', 'prorogation; pour <6 months>; la fin est imprimée'],
  ['fr', 'UNAMID: expired since 2013-07-31 (the end is printed)', 'UNAMID: expirée depuis le <2013-07-31> (la fin est imprimée)'],
  ['zh', 'documents: draft_resolution', '文件: 决议草案'],
  ['fr', 'Mission of Good Offices, Gaza', 'Mission of Good Offices, Gaza'],
])('%s: %s', (language, text, shown) => expect(said(language, text)).toBe(shown));
