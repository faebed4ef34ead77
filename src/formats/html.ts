// The bytes of an HTML page in, its text out: blocks parted, lists numbered as a browser prints them, scripts and menus left out.
import { Parser } from 'htmlparser2';
import type { SourceText } from '../text/index.ts';
import { type Block, compose } from './composition.ts';
import { count, raised } from './counting.ts';
import { decode } from './encoding.ts';
import { FormatError } from './format-error.ts';

const MEDIA_TYPE = 'text/html';
const DEEPEST = 5000;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'title']);
const LEFT_OUT = new Set(
  'script style noscript nav template svg math iframe object select button textarea audio video canvas del rp rt head'.split(' '),
);
const BLOCKS = new Set(
  (
    'html body address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'legend li main menu ol p pre section summary table tbody td tfoot th thead title tr ul caption'
  ).split(' '),
);
const COUNTINGS: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };
const OWN_LABEL = /^(?:\(?[0-9a-z]{1,4}[.)]|[㈠-㉃①-⑳⑴-⒇•])/i;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const LABEL_HIDDEN = /list-style(?:-type)?\s*:[^;]*none/i;

interface List {
  readonly counting: string | null; // null: bullets
  next: number;
  readonly isBare: boolean;
}

interface Cell {
  readonly blocks: Block[];
}

interface Table {
  readonly rows: (readonly Cell[])[];
  row: Cell[] | null;
  isLayout: boolean;
}

/**
 * Reads an HTML page; its encoding is told by the byte-order mark, the page itself, or detection.
 * @throws FormatError `empty` when no words are on the page, `damaged` when it is nested deeper than any page is.
 */
export function readHtml(bytes: Uint8Array): SourceText {
  return compose(readPage(decode(bytes, declaredEncoding(bytes))), MEDIA_TYPE);
}

//   <meta charset="gb2312">      <meta http-equiv="Content-Type" content="text/html; charset=big5">
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]*encoding=["']([\w-]+)/.exec(head)?.[1] ??
    null
  );
}

function readPage(html: string): Block[] {
  const vessels: Block[][] = [[]];
  const lists: List[] = [];
  const tables: Table[] = [];
  let text: string[] = [];
  let kind: Block['kind'] = 'paragraph';
  let label = '';
  let depth = 0;
  let skipped = 0; // depth at which a part left out began; 0 when none
  let isPreformatted = 0;
  let isRaised = 0;
  let breaks = 0;

  const end = (): void => {
    const words = tidy(text.join(''));
    text = [];
    breaks = 0;
    if (!words) return;
    vessels.at(-1)!.push({ kind, text: label && !OWN_LABEL.test(words) ? `${label}${words}` : words });
    label = '';
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST) throw new FormatError('damaged', 'The page is nested too deeply to be a real one.');
      if (skipped) return;
      const isHidden = 'hidden' in attributes || HIDDEN.test(attributes.style ?? '');
      if (isHidden || (LEFT_OUT.has(name) && name !== 'head')) {
        skipped = depth;
        return;
      }
      if (name === 'br') return brake();
      if (name === 'pre') isPreformatted++;
      if (name === 'sup') isRaised++;
      if (!BLOCKS.has(name)) return;
      end();
      kind = HEADINGS.has(name) ? 'heading' : 'paragraph';
      openBlock(name, attributes);
    },
    onclosetag(name) {
      if (skipped) {
        if (skipped === depth) skipped = 0;
        depth--;
        return;
      }
      depth--;
      if (name === 'pre') isPreformatted--;
      if (name === 'sup') isRaised--;
      if (!BLOCKS.has(name)) return;
      end();
      kind = 'paragraph';
      closeBlock(name);
    },
    ontext(piece) {
      if (skipped) return;
      if (/\S/.test(piece)) breaks = 0;
      const words = isRaised && /^\s*\d{1,3}\s*$/.test(piece) ? raised(piece) : piece;
      text.push(isPreformatted ? words : words.replace(/[ \t\r\n\f]+/g, ' '));
    },
  });
  parser.write(html);
  parser.end();
  end();
  while (tables.length) closeBlock('table');
  return withoutDoubledTitle(vessels.flat());

  // One break ends a line, two end a paragraph.
  function brake(): void {
    if (++breaks > 1) end();
    else text.push('\n');
  }

  function openBlock(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'ol' || name === 'ul' || name === 'menu') {
      const start = Number.parseInt(attributes.start ?? '1', 10);
      lists.push({
        counting: name === 'ol' ? (COUNTINGS[attributes.type ?? ''] ?? 'decimal') : null,
        next: Number.isFinite(start) ? start : 1,
        isBare: LABEL_HIDDEN.test(attributes.style ?? ''),
      });
    } else if (name === 'li') label = nextLabel(lists.at(-1), attributes);
    else if (name === 'table') {
      for (const table of tables) table.isLayout = true;
      tables.push({ rows: [], row: null, isLayout: false });
    } else if (name === 'tr' && tables.length) endRow(tables.at(-1)!);
    else if ((name === 'td' || name === 'th') && tables.length) {
      const table = tables.at(-1)!;
      endCell(table);
      table.row ??= [];
      table.row.push({ blocks: [] });
      vessels.push(table.row.at(-1)!.blocks);
    }
  }

  function closeBlock(name: string): void {
    if (name === 'ol' || name === 'ul' || name === 'menu') lists.pop();
    if (name === 'li') label = '';
    const table = tables.at(-1);
    if (!table) return;
    if (name === 'td' || name === 'th') endCell(table);
    else if (name === 'tr') endRow(table);
    else if (name === 'table') {
      endRow(table);
      tables.pop();
      vessels.at(-1)!.push(...rowsOf(table));
    }
  }

  function endCell(table: Table): void {
    const cell = table.row?.at(-1);
    if (cell && vessels.at(-1) === cell.blocks) vessels.pop();
  }

  function endRow(table: Table): void {
    endCell(table);
    if (table.row) table.rows.push(table.row);
    table.row = null;
  }
}

function nextLabel(list: List | undefined, attributes: Readonly<Record<string, string>>): string {
  if (!list || list.isBare || LABEL_HIDDEN.test(attributes.style ?? '')) return '';
  if (!list.counting) return '• ';
  const own = Number.parseInt(attributes.value ?? '', 10);
  if (Number.isFinite(own)) list.next = own;
  return `${count(list.next++, COUNTINGS[attributes.type ?? ''] ?? list.counting)}. `;
}

// A table whose cells hold several paragraphs or further tables only lays out the page.
//   <td>Posts</td><td>12</td> → Posts | 12
function rowsOf({ rows, isLayout }: Table): Block[] {
  const filled = rows.filter((row) => row.some((cell) => cell.blocks.length));
  const isTable = !isLayout && filled.some((row) => row.filter((cell) => cell.blocks.length).length > 1);
  if (!isTable || filled.some((row) => row.some((cell) => cell.blocks.length > 3))) {
    return filled.flatMap((row) => row.flatMap((cell) => cell.blocks));
  }
  const textOf = (cell: Cell) => cell.blocks.map((block) => block.text.replace(/\s+/g, ' ')).join(' ');
  return filled.map((row) => ({ kind: 'table', text: row.map(textOf).join(' | ') }));
}

const tidy = (text: string): string =>
  text
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();

// The title of the window often stands on the page again.
function withoutDoubledTitle(blocks: Block[]): Block[] {
  const [title, ...rest] = blocks;
  return title?.kind === 'heading' && rest.slice(0, 20).some((block) => block.text === title.text) ? rest : blocks;
}
