// Texts that print a resolution's number without its year in; the target that the list of resolutions tells, or a finding, out.
import { expect, test } from 'vitest';
import { makeReader, readText } from '../../src/faces/reader.ts';

const reader = makeReader();
const EN = (words: string) =>
  `Resolution 1533 (2004)\n\nAdopted by the Security Council at its 4926th meeting, on 12 March 2004\n\nThe Security Council,\n\n1. Recalls ${words};\n`;
const ZH = (words: string) =>
  `第1533(2004)号决议\n\n2004年3月12日安全理事会第4926次会议通过\n\n安全理事会，\n\n1. 回顾${words}；\n`;

test.each([
  ['the number alone', EN('the measures imposed by resolution 1493'), ['1493: S/RES/1493 (2003), inferred'], []],
  ['a year that is printed', EN('its resolution 1493 (2003)'), ['1493 (2003): S/RES/1493 (2003), stated'], []],
  ['a resolution younger than the document', EN('its resolution 1612'), [], ['1612']],
  ['a number that no resolution has', EN('its resolution 9999'), [], ['9999']],
  ["a conference's resolution", EN('resolution 27 A on the matter'), [], ['27 A']],
  ['in Chinese', ZH('第1493号决议'), ['第1493号决议: S/RES/1493 (2003), inferred'], []],
  ["in Chinese, another body's", ZH('非洲联盟第1493号决议'), [], []],
])('%s', (_, text, targets, unresolved) => {
  const { citations, findings } = readText(reader, text);
  expect(citations.map(({ target, basis, evidence }) => `${evidence.quote}: ${target}, ${basis}`)).toEqual(targets);
  expect(findings.filter(({ code }) => code === 'unresolved-reference').map(({ evidence }) => evidence.quote)).toEqual(
    unresolved,
  );
});
