// One part of a DOCX (body, notes, header) in, its blocks out: tracked changes accepted, comments and field codes left out.
import type { Block } from './composition.ts';
import { count, raised, raisedReference } from './counting.ts';
import type { Counter, Styles } from './docx-numbering.ts';
import { type Attributes, readXml } from './xml.ts';

/** What the other parts of the document tell the body. */
export interface Surroundings {
  readonly styles: Styles;
  readonly counter: Counter;
  /** The text of each footnote and endnote by `footnote/ID` and `endnote/ID`. */
  readonly notes: ReadonlyMap<string, string>;
  /** How notes are counted, in the names of WordprocessingML. */
  readonly noteCounting: { readonly footnote: string; readonly endnote: string };
}

// Everything inside these is not part of the document as it reads today.
const LEFT_OUT = new Set(
  (
    'w:del w:moveFrom w:instrText w:delInstrText w:delText w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange w:trPrChange w:tcPrChange ' +
    'w:tblGridChange w:numberingChange w:rt mc:Fallback w:binData w:fldData'
  ).split(' '),
);
const MARKS_OF_CHANGE = new Set(['w:del', 'w:moveFrom']);
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};
const PRIVATE_USE = /[\uf000-\uf0ff]/g; // what symbol fonts put there are bullets and ornaments

interface Paragraph {
  text: string;
  style: string | null;
  numbering: string | null;
  level: number | null;
  outline: number | null;
  isMarkDeleted: boolean;
  readonly after: Block[]; // notes and text boxes
}

// A place that collects blocks: the body, a cell, a text box, a note.
interface Vessel {
  readonly blocks: Block[];
  carried: Paragraph | null; // a paragraph whose mark was deleted runs on into the next one
}

interface Table {
  readonly rows: { readonly cells: readonly string[]; readonly blocks: readonly Block[] }[];
  readonly blocks: Block[]; // the same as paragraphs, for a table of one column
  readonly notes: Block[];
  row: string[] | null;
  rowFrom: number; // the first of `blocks` that stands in the row
  isRowDeleted: boolean;
}

const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '1');

/** Reads one part. `tables`: whether rows stay rows or their cells are paragraphs (the layout tables of a masthead). */
export function readPart(xml: string, around: Surroundings, tables: 'rows' | 'paragraphs' = 'rows'): Block[] {
  const reader = partReader(around, tables);
  readXml(xml, reader);
  return reader.finish();
}

/** Reads footnotes.xml or endnotes.xml: the text of each note by its id. */
export function readNotes(xml: string, kind: 'footnote' | 'endnote', around: Surroundings): Map<string, string> {
  const notes = new Map<string, string>();
  const reader = partReader(around, 'paragraphs');
  let id: string | null = null;
  readXml(xml, {
    ...reader,
    open(name, attributes) {
      if (name === `w:${kind}`) id = /eparator/.test(attributes['w:type'] ?? '') ? null : (attributes['w:id'] ?? null);
      reader.open(name, attributes);
    },
    close(name) {
      reader.close(name);
      if (name !== `w:${kind}`) return;
      const text = reader
        .take()
        .map((block) => block.text.trim())
        .filter(Boolean)
        .join('\n');
      if (id !== null) notes.set(`${kind}/${id}`, text);
    },
  });
  return notes;
}

function partReader(around: Surroundings, tables: 'rows' | 'paragraphs') {
  const root: Vessel = { blocks: [], carried: null };
  const vessels: Vessel[] = [root];
  const paragraphs: Paragraph[] = [];
  const open: Table[] = [];
  const endnotes: Block[] = [];
  const path: string[] = [];
  const noted = { footnote: 0, endnote: 0 };
  let fields: ('code' | 'result')[] = [];
  let skipped = 0;
  let isCollecting = false;
  let isRaised = false;
  let isHidden = false;

  const put = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph && !isHidden && !fields.includes('code')) paragraph.text += isRaised ? raised(text) : text;
  };

  return {
    open(name: string, attributes: Attributes): void {
      const parent = path.at(-1);
      path.push(name);
      if (skipped || (LEFT_OUT.has(name) && !(MARKS_OF_CHANGE.has(name) && isProperties(parent)))) skipped++;
      else openTag(name, attributes, parent);
    },
    close(name: string): void {
      path.pop();
      if (skipped) skipped--;
      else closeTag(name);
    },
    text(text: string): void {
      if (isCollecting && !skipped) put(text.replace(PRIVATE_USE, '•'));
    },
    take(): Block[] {
      return root.blocks.splice(0);
    },
    finish(): Block[] {
      if (root.carried) addParagraph(root, root.carried);
      return [...root.blocks, ...endnotes];
    },
  };

  function openTag(name: string, attributes: Attributes, parent: string | undefined): void {
    const paragraph = paragraphs.at(-1);
    const isOfParagraph = parent === 'w:pPr' || parent === 'w:numPr';
    const isOfRun = parent === 'w:rPr' && path.at(-3) === 'w:r';
    if (name === 'w:p')
      paragraphs.push({ text: '', style: null, numbering: null, level: null, outline: null, isMarkDeleted: false, after: [] });
    else if (name === 'w:t' || name === 'm:t') isCollecting = true;
    else if (name === 'w:r') [isRaised, isHidden] = [false, false];
    else if (SIGNS[name] && !isOfParagraph && parent !== 'w:tabs')
      put(attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? ' ' : SIGNS[name]!);
    else if (name === 'w:sym') put('•');
    else if (name === 'w:fldChar') turnField(attributes['w:fldCharType']);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      refer(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes);
    else if (name === 'w:tbl') open.push({ rows: [], blocks: [], notes: [], row: null, rowFrom: 0, isRowDeleted: false });
    else if (name === 'w:tr' && open.length) openRow(open.at(-1)!);
    else if (name === 'w:tc' || name === 'w:txbxContent') vessels.push({ blocks: [], carried: null });
    else if (name === 'w:del' && parent === 'w:trPr' && open.length) open.at(-1)!.isRowDeleted = true;
    else if (MARKS_OF_CHANGE.has(name) && path.at(-3) === 'w:pPr' && paragraph) paragraph.isMarkDeleted = true;
    else if (isOfRun && name === 'w:vertAlign') isRaised = attributes['w:val'] === 'superscript';
    else if (isOfRun && name === 'w:vanish') isHidden = isOn(attributes);
    else if (isOfParagraph && paragraph) {
      if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? null;
      else if (name === 'w:numId') paragraph.numbering = attributes['w:val'] ?? null;
      else if (name === 'w:ilvl') paragraph.level = Number(attributes['w:val'] ?? 0);
      else if (name === 'w:outlineLvl') paragraph.outline = Number(attributes['w:val'] ?? 9);
    }
  }

  function closeTag(name: string): void {
    if (name === 'w:t' || name === 'm:t') isCollecting = false;
    else if (name === 'w:p') closeParagraph();
    else if (name === 'w:txbxContent') {
      const box = vessels.pop()!;
      (paragraphs.at(-1)?.after ?? vessels.at(-1)!.blocks).push(...box.blocks);
    } else if (name === 'w:tc') closeCell();
    else if (name === 'w:tr') closeRow();
    else if (name === 'w:tbl') closeTable();
  }

  function closeParagraph(): void {
    const paragraph = paragraphs.pop()!;
    const vessel = vessels.at(-1)!;
    fields = fields.map(() => 'result'); // a field's code does not run over paragraphs; never lose the rest of the text to a broken one
    if (vessel.carried) {
      paragraph.text = vessel.carried.text + paragraph.text;
      paragraph.after.unshift(...vessel.carried.after);
      vessel.carried = null;
    }
    if (paragraph.isMarkDeleted) vessel.carried = paragraph;
    else addParagraph(vessel, paragraph);
  }

  function addParagraph(vessel: Vessel, paragraph: Paragraph): void {
    const style = around.styles(paragraph.style);
    const numbering = paragraph.numbering ?? style.numbering;
    const label = numbering && numbering !== '0' ? around.counter(numbering, paragraph.level ?? style.level ?? 0) : '';
    const rank = paragraph.outline ?? style.outline ?? 9;
    const text = paragraph.text.trim();
    if (text) vessel.blocks.push({ kind: rank < 9 ? 'heading' : 'paragraph', text: label + text });
    vessel.blocks.push(...paragraph.after);
  }

  function closeCell(): void {
    const { blocks, carried } = vessels.pop()!;
    const table = open.at(-1);
    if (carried) blocks.push({ kind: 'paragraph', text: carried.text.trim() });
    if (!table) return void vessels.at(-1)!.blocks.push(...blocks);
    const words = blocks.filter((block) => block.kind !== 'footnote');
    table.notes.push(...blocks.filter((block) => block.kind === 'footnote'));
    table.row?.push(
      words
        .map((block) => block.text.replace(/\s+/g, ' ').trim())
        .join(' ')
        .trim(),
    );
    if (!table.isRowDeleted) table.blocks.push(...words);
  }

  function openRow(table: Table): void {
    table.row = [];
    table.rowFrom = table.blocks.length;
    table.isRowDeleted = false;
  }

  function closeRow(): void {
    const table = open.at(-1);
    if (table?.row && !table.isRowDeleted && table.row.some(Boolean)) {
      table.rows.push({ cells: table.row, blocks: table.blocks.slice(table.rowFrom) });
    }
    if (table) table.row = null;
  }

  //   Posts | 2024/25 | 2025/26
  // A row of one cell that holds several paragraphs (the notes below a table) is text.
  function closeTable(): void {
    const { rows, blocks, notes } = open.pop()!;
    const isTable = tables === 'rows' && rows.some(({ cells }) => cells.filter(Boolean).length > 1);
    const target = vessels.at(-1)!.blocks;
    if (!isTable) target.push(...blocks);
    else
      for (const row of rows)
        target.push(...(row.cells.length === 1 && row.blocks.length > 1 ? row.blocks : [rowBlock(row.cells)]));
    target.push(...notes);
  }

  function turnField(turn: string | undefined): void {
    if (turn === 'begin') fields.push('code');
    else if (turn === 'separate' && fields.length) fields[fields.length - 1] = 'result';
    else if (turn === 'end') fields.pop();
  }

  function refer(kind: 'footnote' | 'endnote', attributes: Attributes): void {
    const note = around.notes.get(`${kind}/${attributes['w:id']}`);
    if (note === undefined) return;
    const isOwnMark = attributes['w:customMarkFollows'] && attributes['w:customMarkFollows'] !== '0';
    const label = isOwnMark ? '' : raisedReference(count(++noted[kind], around.noteCounting[kind]));
    put(label);
    const block: Block = { kind: 'footnote', text: label ? `${label} ${note}` : note };
    if (kind === 'endnote') endnotes.push(block);
    else paragraphs.at(-1)?.after.push(block);
  }
}

const rowBlock = (cells: readonly string[]): Block => ({ kind: 'table', text: cells.join(' | ') });

const isProperties = (name: string | undefined): boolean => name === 'w:rPr' || name === 'w:trPr';
