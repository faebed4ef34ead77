// What lies behind the door of confidentiality is named by the register alone: every other room goes through the door.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const OF_PARTNERS = /^register\/(?:people|filings|notices|exchange|store\/migrations)\/|^register\/store\/backup\.ts$/;

const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:ts|sql)$/.test(path));

test('only the files of filings and members name the schema sealed', () => {
  const naming = paths.filter((path) => /\bsealed\.[a-z]/.test(readFileSync(join(SRC, path), 'utf8')));
  expect(naming.length).toBeGreaterThan(5);
  expect(naming.filter((path) => !OF_PARTNERS.test(path))).toEqual([]);
});

test('a page of an answer is cut in one place only, behind the door', () => {
  const cutting = paths.filter((path) => !path.startsWith('text/') && /\bpageOf\(/.test(readFileSync(join(SRC, path), 'utf8')));
  expect(cutting.sort()).toEqual(['questions/index.ts', 'questions/page.ts']);
  const asking = readFileSync(join(SRC, 'questions/index.ts'), 'utf8');
  expect(asking.match(/pageOf\(/g)).toEqual(asking.match(/asViewer\(db, viewer, \(tx\) => pageOf\(/g)?.map(() => 'pageOf('));
});
