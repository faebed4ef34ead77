// How texts and queries are cut into tokens, and how symbols are recognised however people write them.
import { describe, expect, test } from 'vitest';
import { spellingsOf } from '../../../src/languages/index.ts';
import { queryOf, tokensOf, vectorOf } from '../../../src/register/documents/tokens.ts';

const words = (text: string) => tokensOf(text).map(({ word }) => word);

describe('tokens', () => {
  test.each([
    ["the Secretary-General's report", ['the', 'secretary-general', 'report']],
    ['Côte d’Ivoire', ['cote', "d'ivoire"]],
    ['小武器 和 轻武器', ['小武', '武器', '器和', '和轻', '轻武', '武器']],
    ['联利特派团(UNMIL)', ['联利', '利特', '特派', '派团', 'unmil']],
    ['第1325(2000)号', ['第', '1325', '2000', '号']],
    ['在2032年6月30日之前', ['在', '2032', '年', '6', '月', '30', '日之', '之前']],
    ['…—()', []],
  ] as const)('%s', (text, expected) => expect(words(text)).toEqual(expected));
  test('places', () => expect(vectorOf(tokensOf("it's it"))).toBe("'it':1,2"));
  test('quotes cannot break out', () => expect(vectorOf([{ word: "a'b\\c", at: 1 }])).toBe("'a''b\\\\c':1"));
});

describe('queries', () => {
  test.each([
    ['piracy "arms embargo"', "'piracy' & ('arms' <-> 'embargo')"],
    ['小武器', "('小武' <-> '武器')"],
    ["x' | 'y", "'x' & 'y'"],
    ['()', null],
    ['embarg* “小武器”', "'embarg':* & ('小武' <-> '武器')"],
    ['「和平行动」', "('和平' <-> '平行' <-> '行动')"],
    ['piracy -"arms embargo" -Libya', "'piracy' & !('arms' <-> 'embargo') & !'libya'"],
    ['-piracy', null],
    ['co-operation', "'co-operation'"],
    ['和', "'和':*"],
    ['"unclosed phrase', "'unclosed' & 'phrase'"],
  ] as const)('%s', (typed, expected) => expect(queryOf(typed)).toBe(expected));

  test.each([
    ['ceasefire', "('ceasefire' | 'cease-fire')"],
    ['"cease-fire agreement"', "(('cease-fire' | 'ceasefire') <-> 'agreement')"],
    ['peace-keep*', "('peace-keep':* | 'peacekeep':*)"],
    ['Secretary-General', "'secretary-general'"],
    ['country record', "'country' & 'record'"],
    ['peace', "'peace'"],
    ['-cooperation council', "!('cooperation' | 'co-operation') & 'council'"],
  ] as const)('either spelling: %s', (typed, expected) => expect(queryOf(typed, undefined, spellingsOf)).toBe(expected));
});
