// What finds a topic in every language: single words as tokens, longer Chinese words as the pairs that the search cuts.
import { expect, test } from 'vitest';
import { topicFinder } from '../../src/languages/index.ts';

test('forms of all languages stand beside each other', () => {
  expect(topicFinder('benchmark').tokens).toBe("'benchmark' | 'benchmarks' | '基准'");
});

test('a word of four characters is a phrase of three pairs', () => {
  expect(topicFinder('peacebuilding').tokens).toContain("('建设' <-> '设和' <-> '和平')");
});

test('the pattern knows whole words, and Chinese with spaces between its characters', () => {
  expect(topicFinder('gap').pattern).toContain('\\mgap\\M');
  expect(topicFinder('gap').pattern).toContain('差 *距');
});
