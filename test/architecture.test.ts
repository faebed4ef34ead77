// The house keeps its rules: rooms are entered through their index.ts, imports go down, the core is pure, names and sizes fit.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

// The floor of each room; imports lead to a lower one.
const FLOORS: Readonly<Record<string, number>> = {
  text: 1,
  facts: 2,
  formats: 3,
  filings: 3,
  languages: 3,
  reading: 4,
  comparing: 4,
  register: 5,
  questions: 6,
  papers: 7,
  faces: 8,
};
const PURE = ['text', 'facts', 'languages', 'reading', 'comparing'];
const PURE_PACKAGES: readonly string[] = []; // packages that compute and do nothing else
const IMPURE_WORDS =
  /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bfetch\(|\bcrypto\.|\bBuffer\b|\brequire\(/;
const BANNED_NAMES = /^(?:utils?|helpers?|common|managers?|services?|misc|shared|stuff)\b|-(?:utils?|helpers?|manager|service)\b/;
// What every language has: the contract's fields, one file each.
const LANGUAGE_FILES = 'acts citations clauses damage dates examples index mandates names numbers structure words writing'.split(
  ' ',
);
// The contract of a language is what `reading` imports; it is no language.
const CONTRACT = 'languages/language.ts';
const MOST_LINES = 300;
const MOST_LINES_WITH_REASON = 500;
const TABLES = /(?:^|[-/])(?:words|examples|characters)\.ts$|\/data\//;

interface Import {
  readonly target: string;
  readonly isPackage: boolean;
}

interface File {
  readonly path: string;
  readonly room: string;
  readonly source: string;
  readonly imports: readonly Import[];
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? pathsIn(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [],
  );
}

function fileOf(path: string): File {
  const source = readFileSync(path, 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'|\nimport\s+'([^']+)'/g,
  );
  const imports = [...found].map((match) => {
    const target = (match[1] ?? match[2] ?? match[3])!;
    if (!target.startsWith('.')) return { target, isPackage: true };
    return { target: relative(SRC, join(dirname(path), target)), isPackage: false };
  });
  const short = relative(SRC, path);
  return { path: short, room: short.split('/')[0]!, source, imports };
}

const files = pathsIn(SRC).map(fileOf);
const roomOf = (path: string): string => path.split('/')[0]!;

// Lists what breaks a rule, file by file, so that a failure names its place.
const breaches = (rule: (file: File) => readonly string[]): string[] =>
  files.flatMap((file) => rule(file).map((breach) => `${file.path}: ${breach}`));

const inside = ({ imports }: File): string[] =>
  imports
    .filter(({ target, isPackage }) => !isPackage && !target.startsWith('..') && /\.tsx?$/.test(target))
    .map(({ target }) => target);

function cyclesOf(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (node: string, trail: readonly string[]): void => {
    if (state.get(node) === 'done') return;
    if (state.get(node) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(node)), node].join(' → '));
      return;
    }
    state.set(node, 'open');
    for (const next of edges.get(node) ?? []) visit(next, [...trail, node]);
    state.set(node, 'done');
  };
  for (const node of edges.keys()) visit(node, []);
  return cycles;
}

describe('rooms', () => {
  test('every folder of src/ is a room with a floor', () => {
    const rooms = readdirSync(SRC, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    expect(rooms.filter((room) => !(room in FLOORS))).toEqual([]);
  });

  test('a room is entered only through its index.ts', () => {
    const rule = (file: File) =>
      inside(file).filter(
        (target) => roomOf(target) !== file.room && target !== `${roomOf(target)}/index.ts` && target !== CONTRACT,
      );
    expect(breaches(rule)).toEqual([]);
  });

  test('imports go down', () => {
    const rule = (file: File) =>
      inside(file).filter((target) => roomOf(target) !== file.room && FLOORS[roomOf(target)]! >= FLOORS[file.room]!);
    expect(breaches(rule)).toEqual([]);
  });

  test('imports never go in a circle', () => {
    expect(cyclesOf(new Map(files.map((file) => [file.path, inside(file)])))).toEqual([]);
  });

  test('reading knows the contract of a language, never a language', () => {
    const rule = (file: File) =>
      file.room === 'reading' ? inside(file).filter((target) => roomOf(target) === 'languages' && target !== CONTRACT) : [];
    expect(breaches(rule)).toEqual([]);
  });
});

describe('the web face', () => {
  const APP = 'faces/web/app/';
  test('is a client: it imports nothing of the program, only speaks HTTP with it', () => {
    const rule = (file: File) => (file.path.startsWith(APP) ? inside(file).filter((target) => !target.startsWith(APP)) : []);
    expect(breaches(rule)).toEqual([]);
    expect(files.some(({ path }) => path.startsWith(APP))).toBe(true);
  });
});

describe('the pure core', () => {
  const pure = (rule: (file: File) => readonly string[]) => breaches((file) => (PURE.includes(file.room) ? rule(file) : []));

  test('imports no module of Node and no package', () => {
    const isForeign = ({ target, isPackage }: Import) => isPackage && !PURE_PACKAGES.includes(target);
    expect(pure((file) => file.imports.filter(isForeign).map(({ target }) => target))).toEqual([]);
  });

  test('uses no clock, chance, environment or network', () => {
    const rule = ({ source }: File) =>
      source.split('\n').filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line) && IMPURE_WORDS.test(line));
    expect(pure(rule)).toEqual([]);
  });
});

describe('languages', () => {
  const languages = readdirSync(join(SRC, 'languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'makers')
    .map(({ name }) => name);

  test.each(languages)('%s has the files that every language has', (language) => {
    const names = readdirSync(join(SRC, 'languages', language)).map((name) => basename(name, '.ts'));
    expect(LANGUAGE_FILES.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('no language imports another', () => {
    const folderOf = (path: string) => path.split('/')[1]!;
    const rule = (file: File) =>
      file.room === 'languages' && languages.includes(folderOf(file.path))
        ? inside(file).filter((target) => languages.includes(folderOf(target)) && folderOf(target) !== folderOf(file.path))
        : [];
    expect(breaches(rule)).toEqual([]);
  });

  test('nothing outside languages/ knows a word of any language', () => {
    const isCore = (file: File) => ['text', 'facts', 'reading'].includes(file.room);
    const rule = (file: File) =>
      isCore(file)
        ? file.source.split('\n').filter((line) => /\p{Script=Han}/u.test(line.replace(/\/\/.*$/, '').replace(/^\s*\*.*$/, '')))
        : [];
    expect(breaches(rule)).toEqual([]);
  });
});

describe('files', () => {
  test('open with a sentence', () => {
    const rule = ({ source }: File) =>
      /^(?:#!.*\n)?(?:\/\/ |\/\*\*?\s)[^\n]{15,}/.test(source) ? [] : ['does not open with a comment'];
    expect(breaches(rule)).toEqual([]);
  });

  test(`have at most ${MOST_LINES} lines, ${MOST_LINES_WITH_REASON} when the top says why; tables of words are exempt`, () => {
    const rule = ({ path, source }: File) => {
      const lines = source.split('\n').length - 1;
      if (TABLES.test(path) || lines <= MOST_LINES) return [];
      const top = /^(?:\/\/.*\n)+/.exec(source)?.[0] ?? '';
      return lines <= MOST_LINES_WITH_REASON && /\b(?:one|long|single) file\b|\bbecause\b/i.test(top) ? [] : [`${lines} lines`];
    };
    expect(breaches(rule)).toEqual([]);
  });

  test('have names that say what they hold, in kebab-case', () => {
    const rule = ({ path }: File) =>
      path
        .split('/')
        .map((name) => name.replace(/(?:\.d)?\.tsx?$/, ''))
        .filter((name) => BANNED_NAMES.test(name) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name));
    expect(breaches(rule)).toEqual([]);
  });

  test('hold no way around the checker and no unfinished business', () => {
    const words = ['@ts-' + 'ignore', '@ts-' + 'nocheck', 'biome-' + 'ignore', 'TO' + 'DO', 'FIX' + 'ME'];
    const rule = ({ source }: File) => [
      ...words.filter((word) => source.includes(word)),
      ...(/(?::|<|as) any\b/.test(source.replace(/\/\/.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '')) ? ['any'] : []),
    ];
    expect(breaches(rule)).toEqual([]);
  });
});
