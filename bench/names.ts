// What the finder of names leaves: acronyms and title-case runs not found as names, and the commonest names found by grammar alone.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bodies from '../data/bodies.json' with { type: 'json' };
import type { Body } from '../src/facts/index.ts';
import { en, zh } from '../src/languages/index.ts';
import type { Language } from '../src/languages/language.ts';
import { type Page, plainText } from '../src/text/index.ts';

export const name = 'names';

const ENGLISH = '../shared/corpus/scres-en';
const CHINESE = ['../shared/corpus/zh', '../shared/corpus/seeds'];
const SHOWN = 40;
const CANDIDATE = /\b[A-Z][A-Z-]{2,}\b|\b[A-Z][a-z]+(?: (?:of|for|and|the|on|in) (?:the )?[A-Z][a-z]+| [A-Z][a-z]+)+/g;

type Counts = Map<string, number>;
const count = (counts: Counts, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
const top = (counts: Counts) =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, SHOWN)
    .map(([key, times]) => `${key} ${times}`)
    .join('; ');

const pagesOf = (language: Language, folders: readonly string[]): Page[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((file) => language.lay(plainText(readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, '')))),
  );

function timeOf(language: Language, pages: readonly Page[], times: number): string {
  const characters = pages.reduce((sum, { text }) => sum + text.length, 0);
  const began = process.cpuUsage();
  for (let time = 0; time < times; time++) for (const page of pages) language.names(page);
  const { user, system } = process.cpuUsage(began);
  return `${(((user + system) * 1000) / (characters * times)).toFixed(0)} ns of processor time a character (${characters * times} characters)`;
}

export async function run(): Promise<string> {
  if (!existsSync(ENGLISH)) return 'The shared corpus is not here.';
  const vocabulary = { bodies: bodies as unknown as Body[] };
  const began = performance.now();
  const languages = { en: en(vocabulary), zh: zh(vocabulary) };
  const building = performance.now() - began;
  const english = pagesOf(languages.en, [ENGLISH]);
  const missed: Counts = new Map();
  const byGrammar: Counts = new Map();
  let known = 0;
  let unknown = 0;
  for (const page of english) {
    const taken = new Uint8Array(page.text.length);
    for (const found of languages.en.names(page)) {
      taken.fill(1, found.start, found.end);
      if (found.id) known++;
      else unknown++;
      if (!found.id) count(byGrammar, found.name);
    }
    for (const match of page.text.matchAll(CANDIDATE)) {
      if (!taken[match.index] && !taken[match.index + match[0].length - 1]) count(missed, match[0]);
    }
  }
  return [
    `Names in ${english.length} resolutions: ${known} mentions of bodies of the vocabulary, ${unknown} told by grammar.`,
    `English: ${timeOf(languages.en, english, 1)}. Chinese: ${timeOf(languages.zh, pagesOf(languages.zh, CHINESE), 50)}.`,
    `Both vocabularies are built in ${building.toFixed(0)} ms.`,
    `Capitals not found as names: ${top(missed)}.`,
    `Commonest names told by grammar: ${top(byGrammar)}.`,
  ].join('\n\n');
}
