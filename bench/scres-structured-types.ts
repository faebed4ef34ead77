// The resolutions of corpus/scres-structured in; whether their paragraphs are preambular or operative as their editors' parser has it, and who is right, out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBlocks } from '../src/formats/blocks.ts';
import { layout, outline } from '../src/languages/en/structure.ts';
import type { Part } from '../src/languages/language.ts';
import { layPage } from '../src/text/index.ts';
import { table } from './table.ts';

export const name = 'scres-structured-types';

const FOLDER = '../shared/corpus/scres-structured';
const SIDES: Readonly<Record<string, string>> = { preamble: 'preambular', intro: 'preambular', operative: 'operative' };

interface Block {
  readonly text: string;
  readonly type: string;
  readonly paragraph_type: string | null;
  readonly prefix: string | null;
}

export interface Difference {
  readonly file: string;
  readonly theirs: string;
  readonly ours: string;
  readonly label: string;
  readonly words: string;
  readonly verdict: string;
}

/** Paragraphs that have neither side: in annexes, in the French column, or pieces of a masthead line. */
export interface SetAside {
  annex: number;
  french: number;
  masthead: number;
}

const bareText = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const ANNEX = /^\W*(?:annex|appendix|enclosure|attachment)\b(?: [A-Z\d]{1,3}\b)?.{0,60}$/i;
const FRENCH = /\b(?:le|la|les|des|du|aux|une|est|que|qui|sur|par|dans|pour|avec|séance|voix|décisions?|adoptée|prie|décide)\b/gi;
const MASTHEAD = /^(?:on )?\d{1,2} [A-Z][a-z]+ \d{4}$|^\* ?Reissued|^Reissued for technical/;

const isFrench = (text: string): boolean =>
  (text.match(FRENCH)?.length ?? 0) >= Math.max(2, text.length / 90) || /^Décision/.test(text);

/** Compares one file: each of their paragraphs with the part of ours that has the same words, in order. */
function compare(file: string): { paragraphs: number; aside: SetAside; differences: Difference[] } {
  const bytes = readFileSync(join(FOLDER, file));
  const source = readBlocks(bytes);
  const page = layPage(source, layout(source), 'narrow');
  const parts = outline(page).parts.map((part) => ({ part, words: bareText(page.text.slice(part.body, part.end)).slice(0, 50) }));
  const differences: Difference[] = [];
  const aside: SetAside = { annex: 0, french: 0, masthead: 0 };
  let paragraphs = 0;
  let from = 0;
  let number = '';
  let isAnnex = false;
  for (const block of JSON.parse(bytes.toString('utf8')) as Block[]) {
    const text = block.text.trim();
    if (/^The Security Council,?$/.test(text)) number = '';
    isAnnex ||= ANNEX.test(text) && block.prefix === null;
    if (block.type !== 'paragraph' || !block.paragraph_type || !text) continue;
    if (isAnnex) aside.annex++;
    else if (isFrench(text)) aside.french++;
    else if (MASTHEAD.test(text)) aside.masthead++;
    else {
      paragraphs++;
      const at = findFrom(parts, bareText(text).slice(0, 50), from);
      if (at >= 0) from = at + 1;
      const ours = at < 0 ? 'not found' : (SIDES[parts[at]!.part.role] ?? parts[at]!.part.role);
      const label = block.prefix?.trim() ?? '';
      isAnnex ||= ours === 'annex' && label !== ''; // an annex whose heading is no heading there (2231)
      if (isAnnex) {
        aside.annex++;
        paragraphs--;
        continue;
      }
      if (ours !== block.paragraph_type) {
        differences.push({
          file,
          theirs: block.paragraph_type,
          ours,
          label,
          words: text.slice(0, 70),
          verdict: judge(block, ours, number),
        });
      }
      if (/^\d+\.$/.test(label)) number = label;
    }
  }
  return { paragraphs, aside, differences };
}

// What follows a numbered paragraph is no preamble; what follows the adoption line is no part of the resolution.
function judge(block: Block, ours: string, number: string): string {
  if (ours === 'operative' && block.paragraph_type === 'preambular') {
    if (number) return `ours: it belongs to paragraph ${number}`;
    if (/^(?:[A-Z][a-z]+ )?[A-Z]?[a-z]+s\b/.test(block.text)) return 'ours: a finite verb of the Council';
  }
  if (/^== .* ==$/.test(block.text.trim())) return 'ours: a heading of the site';
  if (ours === 'heading' && number) return `ours: a heading inside paragraph ${number}`;
  if (/^\d+ [A-Z].*Treaty Series/.test(block.text)) return 'ours: a note';
  if (ours === 'annex') return 'ours: it stands in the annex';
  if (/[éèàç’].*(?: le | la | de | des |’)/.test(block.text)) return 'ours: it is French';
  if (ours === 'body') return 'ours: it follows the adoption line';
  return 'open';
}

function findFrom(parts: readonly { part: Part; words: string }[], words: string, from: number): number {
  for (let i = from; i < parts.length; i++) if (parts[i]!.words === words) return i;
  for (let i = from; i < parts.length; i++) {
    const own = parts[i]!.words;
    if (own.length > 5 && (own.startsWith(words.slice(0, 30)) || words.startsWith(own) || own.endsWith(words.slice(0, 40))))
      return i;
  }
  return -1;
}

/** Compares all files; gives the number of paragraphs judged, those set aside, and the differences. */
export function measureTypes(): { files: number; paragraphs: number; aside: SetAside; differences: readonly Difference[] } {
  const compared = readdirSync(FOLDER).sort().map(compare);
  const sum = (kind: keyof SetAside) => compared.reduce((total, one) => total + one.aside[kind], 0);
  return {
    files: compared.length,
    paragraphs: compared.reduce((total, one) => total + one.paragraphs, 0),
    aside: { annex: sum('annex'), french: sum('french'), masthead: sum('masthead') },
    differences: compared.flatMap((one) => one.differences),
  };
}

/** Runs the benchmark; gives Markdown. */
export async function run(): Promise<string> {
  if (!existsSync(FOLDER)) return 'Not run: ../shared/corpus/scres-structured is not there.';
  const { files, paragraphs, aside, differences } = measureTypes();
  const share = ((100 * (paragraphs - differences.length)) / paragraphs).toFixed(2);
  return [
    `${files} resolutions: ${paragraphs - differences.length} of ${paragraphs} paragraphs (${share} %) have the same side.`,
    `Set aside: ${aside.annex} in annexes, ${aside.french} of a French column, ${aside.masthead} pieces of a masthead line.`,
    table(
      ['file', 'theirs', 'ours', 'who is right', 'label', 'words'],
      differences.map((one) => [one.file.replace('.json', ''), one.theirs, one.ours, one.verdict, one.label, one.words]),
    ),
  ].join('\n\n');
}
