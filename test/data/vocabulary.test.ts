// The lists of data/: no two bodies share a name, missions are named in both languages, years follow one another.
import { describe, expect, test } from 'vitest';
import bodies from '../../data/bodies.json' with { type: 'json' };
import missions from '../../data/missions.json' with { type: 'json' };
import years from '../../data/resolution-years.json' with { type: 'json' };
import { ACTOR_TYPES } from '../../src/facts/index.ts';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly acronym: string | null;
  readonly names: Readonly<Record<string, readonly string[] | undefined>>;
}
const listed = bodies as unknown as readonly Listed[];

// Bodies whose Chinese name is not surely known to us.
const WITHOUT_CHINESE = ['c421', 'gsf', 'icfy-mission', 'relevant-parties', 'un-bodies', 'un-organizations', 'unosat'];
// Forms that two bodies share on purpose: the first in the list takes them.
const SHARED: readonly string[] = [];

describe('bodies', () => {
  test('ids and official names are there once', () => {
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length);
  });

  test('types are those of the contract', () => {
    for (const { type } of listed) expect(ACTOR_TYPES).toContain(type);
  });

  test.each(['en', 'zh'])('no printed form in %s means two bodies', (language) => {
    const owners = new Map<string, string[]>();
    for (const { id, names } of listed)
      for (const form of names[language] ?? []) owners.set(form, [...(owners.get(form) ?? []), id]);
    expect([...owners].filter(([form, ids]) => ids.length > 1 && !SHARED.includes(form))).toEqual([]);
  });

  test('names are clean', () => {
    const forms = listed.flatMap(({ names }) => Object.values(names).flatMap((list) => list ?? []));
    expect(forms.filter((form) => form !== form.trim() || !form || /[（）“”’]| {2}/.test(form))).toEqual([]);
  });

  test('the official name and the acronym are among the English names', () => {
    for (const { name, acronym, names } of listed) {
      expect(names.en).toContain(name);
      if (acronym) expect(names.en).toContain(acronym);
    }
  });

  test('every body has a Chinese name, or is listed', () => {
    expect(
      listed
        .filter(({ names }) => !names.zh?.length)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(WITHOUT_CHINESE);
  });

  test.each([
    ['state:syr', 'Syrian Arab Republic', '阿拉伯叙利亚共和国'],
    ['state:prk', "Democratic People's Republic of Korea", '朝鲜民主主义人民共和国'],
    ['state:civ', "Côte d'Ivoire", '科特迪瓦'],
    ['state:tur', 'Türkiye', '土耳其'],
    ['unsmil', 'United Nations Support Mission in Libya', '联利支助团'],
    ['unmil', 'United Nations Mission in Liberia', '联利特派团'],
  ])('%s is %s, %s', (id, name, chinese) => {
    const body = listed.find((one) => one.id === id);
    expect(body?.name).toBe(name);
    expect(body?.names.zh).toContain(chinese);
  });
});

describe('missions', () => {
  test('each is a body', () => {
    const ids = new Set(listed.filter(({ type }) => type === 'mission').map(({ id }) => id));
    expect(missions.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test('each is named in Chinese, or is listed', () => {
    expect(missions.filter(({ id, zh }) => zh.length === 0 && !WITHOUT_CHINESE.includes(id))).toEqual([]);
  });

  test('no mission is older than the resolution that set it up', () => {
    const yearOf = (symbol: string) => Number(/\((\d{4})\)/.exec(symbol)?.[1]);
    const early = missions.filter(
      ({ by, established, start }) => by === 'un' && established && start && Number(start.slice(0, 4)) < yearOf(established),
    );
    expect(early).toEqual([]);
  });

  test('resolutions bear the number of their year', () => {
    for (const { established } of missions) {
      const match = established ? /S\/RES\/(\d+) \((\d{4})\)/.exec(established) : null;
      const year = years.find(([, first, last]) => first! <= Number(match?.[1]) && Number(match?.[1]) <= last!);
      if (match && year) expect(`${established} of ${year[0]}`).toBe(`${established} of ${match[2]}`);
    }
  });
});

test('the years follow one another without a gap', () => {
  expect(years[0]).toEqual([1946, 1, 15]);
  for (const [index, [year, first]] of years.entries()) {
    if (index) expect([year, first]).toEqual([years[index - 1]![0]! + 1, years[index - 1]![2]! + 1]);
  }
});
