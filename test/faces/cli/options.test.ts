// Arguments of `seized read`: what they mean, and what is refused.
import { describe, expect, test } from 'vitest';
import { helpOf } from '../../../src/faces/cli/help.ts';
import { READ_OPTIONS, readWish, UsageError } from '../../../src/faces/cli/options.ts';

const PLAIN = { form: null, withText: false, language: null, jobs: null };

describe('arguments', () => {
  test.each([
    ['a.txt', { ...PLAIN, paths: ['a.txt'] }],
    ['a.txt - b', { ...PLAIN, paths: ['a.txt', '-', 'b'] }],
    ['--json a.txt', { ...PLAIN, paths: ['a.txt'], form: 'json' }],
    ['a.txt --table', { ...PLAIN, paths: ['a.txt'], form: 'table' }],
    ['a.txt --report', { ...PLAIN, paths: ['a.txt'], form: 'report' }],
    ['a.txt --json --with-text', { ...PLAIN, paths: ['a.txt'], form: 'json', withText: true }],
    ['--lang zh a.txt', { ...PLAIN, paths: ['a.txt'], language: 'zh' }],
    ['--lang=en --jobs=12 a.txt', { ...PLAIN, paths: ['a.txt'], language: 'en', jobs: 12 }],
    ['--jobs 2 -- --odd-name', { ...PLAIN, paths: ['--odd-name'], jobs: 2 }],
  ])('%s', (line, wish) => {
    expect(readWish(line.split(' '))).toEqual(wish);
  });

  test.each([
    '',
    '--json',
    '--json --table a',
    '--lang xx a',
    '--lang',
    '--jobs 0 a',
    '--jobs two a',
    '--unknown a',
    '--json=yes a',
  ])('refused: %s', (line) => {
    expect(() => readWish(line.split(' ').filter(Boolean))).toThrow(UsageError);
  });

  test.each(['--help', '-h', 'a.txt --help'])('help: %s', (line) => {
    expect(readWish(line.split(' '))).toBeNull();
  });
});

test('the help names every option and has examples', () => {
  const help = helpOf('read')!;
  for (const { name } of READ_OPTIONS) expect(help).toContain(`--${name}`);
  expect(help).toContain('Examples');
  expect(helpOf(undefined)).toContain('Examples');
  expect(helpOf('paint')).toBeNull();
});
