// The resolutions of corpus/scres-structured in; how many of the documents that editors linked are found as citations, with every miss, out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../src/formats/index.ts';
import { citations } from '../src/languages/en/citations.ts';
import { layout, outline } from '../src/languages/en/structure.ts';
import { layPage } from '../src/text/index.ts';
import { table } from './table.ts';

export const name = 'scres-structured-citations';

const FOLDER = '../shared/corpus/scres-structured';
const TITLE_BLOCKS = new Set(['title', 'frontmatter', 'heading']);

interface Block {
  readonly text: string;
  readonly type: string;
  readonly links: readonly (readonly [words: string, address: string])[];
}

/** What one resolution links outside its title block, and what was found in it. */
export interface Linked {
  readonly file: string;
  /** Symbols linked, with the words of the link and of the paragraph around it. */
  readonly links: ReadonlyMap<string, { readonly words: string; readonly paragraph: string }>;
  /** Symbols found, with the text around each. */
  readonly found: ReadonlyMap<string, string>;
}

const plain = (symbol: string): string => decodeURIComponent(symbol).replace(/\s/g, '').toUpperCase();

//   http://undocs.org/S/RES/686(1991)        ...view_doc.asp?symbol=S/RES/2129(2013)
//                     ^^^^^^^^^^^^^^^                                ^^^^^^^^^^^^^^^
const symbolOf = (address: string): string | null => {
  const symbol = /(?:undocs\.org\/|symbol=)(?:en\/)?([^?&#]+)$/.exec(address)?.[1];
  return symbol && /^[SA]\//.test(symbol) ? plain(symbol) : null;
};

function linksOf(blocks: readonly Block[]): Linked['links'] {
  const links = new Map<string, { words: string; paragraph: string }>();
  for (const block of blocks) {
    if (TITLE_BLOCKS.has(block.type)) continue;
    for (const [words, address] of block.links) {
      const symbol = symbolOf(address);
      if (symbol && !links.has(symbol)) links.set(symbol, { words, paragraph: block.text });
    }
  }
  return links;
}

async function citedIn(bytes: Uint8Array, file: string): Promise<Linked['found']> {
  const source = await readBytes(bytes, file);
  const page = layPage(source, layout(source), 'narrow');
  const around = (start: number, end: number) =>
    `${page.text.slice(Math.max(0, start - 40), start)}[${page.text.slice(start, end)}]${page.text.slice(end, end + 20)}`;
  return new Map(
    citations(page, outline(page))
      .filter(({ kind }) => kind === 'un_document')
      .map(({ target, start, end }) => [plain(target), around(start, end)]),
  );
}

/** Reads every resolution of the folder that links something. */
export async function readLinked(): Promise<Linked[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  const all: Linked[] = [];
  for (const file of files.sort()) {
    const bytes = readFileSync(join(FOLDER, file));
    const links = linksOf(JSON.parse(bytes.toString('utf8')) as Block[]);
    if (links.size) all.push({ file, links, found: await citedIn(bytes, file) });
  }
  return all;
}

export async function run(): Promise<string> {
  if (!existsSync(FOLDER)) return 'The shared corpus is absent.';
  const all = await readLinked();
  const missed = all.flatMap(({ file, links, found }) =>
    [...links]
      .filter(([symbol]) => !found.has(symbol))
      .map(([symbol, { words, paragraph }]) => {
        const at = Math.max(0, paragraph.indexOf(words));
        return [file.replace('.json', ''), symbol, words, paragraph.slice(Math.max(0, at - 60), at + words.length + 30)];
      }),
  );
  const linked = all.reduce((sum, { links }) => sum + links.size, 0);
  const others = all.flatMap(({ file, links, found }) =>
    [...found].filter(([symbol]) => !links.has(symbol)).map(([symbol, words]) => [file.replace('.json', ''), symbol, words]),
  );
  const recall = ((linked - missed.length) / linked).toFixed(4);
  return [
    `S/ and A/ documents that the United Nations' editors linked outside the title block, by distinct target per document: ${linked} in ${all.length} resolutions; found as citations: ${linked - missed.length} (${recall}). Missed:`,
    table(['document', 'target', 'words of the link', 'around it'], missed),
    `Found besides, not linked by the editors (not every mention is): ${others.length}; every tenth of them:`,
    table(
      ['document', 'target', 'around it'],
      others.filter((_, i) => i % 10 === 0),
    ),
  ].join('\n\n');
}
