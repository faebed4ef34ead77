// The rows of a document in reading order in, its blocks out: whole paragraphs, headings, rows of tables, footnotes behind what they explain.
import type { Block } from '../composition.ts';
import { raised } from '../counting.ts';
import { type Draft, follows, runsOn } from './flow.ts';
import { isHeading } from './heading.ts';
import { join } from './join.ts';
import { mergeSegments, type Row, textOf } from './line.ts';
import type { Measures } from './measures.ts';
import type { Note } from './notes.ts';
import { tableRows } from './tables.ts';

/** A part of a page that is read from top to bottom before anything else is. */
export interface Zone {
  readonly body: readonly Row[];
  readonly notes: readonly Note[];
}

const LEAST_SCRAPS = 40;
const SCRAP = 25; // characters

/** Builds the blocks of a document. */
export function blocksOf(zones: readonly Zone[], measures: Measures): Block[] {
  const blocks: Block[] = [];
  const waiting: { note: Note; from: number }[] = []; // `from`: the first block that may hold its reference
  let draft = null as Draft | null;

  const close = (): void => {
    if (draft) blocks.push({ text: draft.text, kind: isHeading(draft, measures) ? 'heading' : 'paragraph' });
    draft = null;
    for (const { note, from } of waiting.splice(0)) place(blocks, note, from, measures);
  };

  for (const zone of zones) {
    const tables = tableRows(zone.body);
    const from = blocks.length;
    const own = draft ? from + 1 : from; // the first block that begins in this zone
    let y = Number.NaN;
    zone.body.forEach((row, i) => {
      const table = tables.get(row);
      if (table !== undefined) {
        if (draft) close();
        if (table) blocks.push({ text: table, kind: 'table' });
        y = Number.NaN;
        return;
      }
      const isProse = isLineOfProse(row, zone.body[i - 1], zone.body[i + 1], measures);
      for (const segment of isProse ? [mergeSegments(row.segments)] : row.segments) {
        const distance = segment.y - y;
        const isSameZone = !Number.isNaN(y);
        const open = draft;
        if (open && (isSameZone ? follows(open, segment, distance, measures) : runsOn(open, segment, measures))) {
          open.text = join(open.text, segment.text, measures.known);
          open.lines.push(segment);
        } else {
          if (open) close();
          draft = { text: segment.text, lines: [segment] };
        }
        y = segment.y;
      }
    });
    if (isPicture(zone.body, tables)) {
      if (draft) close();
      for (let at = own; at < blocks.length; at++) blocks[at] = { ...blocks[at]!, kind: 'furniture' };
    }
    waiting.push(...zone.notes.map((note) => ({ note, from })));
    if (!draft) close();
  }
  close();
  return blocks;
}

// The names on a map, the words in a diagram: many scraps that begin anywhere, and hardly a line among them that is a sentence.
function isPicture(rows: readonly Row[], tables: ReadonlyMap<Row, string>): boolean {
  const scraps = rows.filter((row) => !tables.has(row)).flatMap((row) => row.segments);
  if (scraps.length < LEAST_SCRAPS) return false;
  const places = new Set(scraps.map((scrap) => Math.round(scrap.x0 / 6))).size;
  return places > scraps.length * 0.3 && scraps.filter((scrap) => scrap.text.length < SCRAP).length > scraps.length * 0.8;
}

function place(blocks: Block[], note: Note, from: number, measures: Measures): void {
  const printed = note.rows.map(textOf).reduce((all, line) => join(all, line, measures.known), '');
  const label = note.label && raised(note.label);
  const text = note.label ? `${label} ${printed.slice(note.label.length).trim()}` : printed;
  const last = blocks.findLastIndex((block) => block.kind === 'footnote');
  if (!label && last >= 0) {
    blocks[last] = { kind: 'footnote', text: join(blocks[last]!.text, text, measures.known) };
    return;
  }
  let at = label ? blocks.findIndex((block, i) => i >= from && block.kind !== 'footnote' && refersTo(block.text, label!)) : -1;
  if (at < 0) at = blocks.length - 1;
  while (blocks[at + 1]?.kind === 'footnote') at++;
  blocks.splice(at + 1, 0, { kind: 'footnote', text });
}

function refersTo(text: string, label: string): boolean {
  if (!/[⁰¹²³⁴-⁹]/.test(label)) return text.includes(label);
  return [...text.matchAll(/[⁰¹²³⁴-⁹]+/g)].some(([figure]) => figure === label);
}

// A wide gap inside a sentence parts nothing: its neighbours above or below run through.
//   same report,    Following the approval
function isLineOfProse(row: Row, above: Row | undefined, below: Row | undefined, measures: Measures): boolean {
  if (row.segments.length < 2 || row.segments.length > 4) return false;
  const first = row.segments[0]!;
  const gaps = row.segments.slice(1).map((segment, i) => segment.x0 - row.segments[i]!.x1);
  if (Math.max(...gaps) > row.size * 6) return false;
  return [above, below].some((other) => {
    const line = other?.segments[0];
    if (!other || !line || other.segments.length > 1) return false;
    const isNear = Math.abs(other.y - row.y) < measures.leading(first) * 1.25 + 0.5;
    const { left, right } = measures.frame(first);
    return isNear && Math.abs(line.x0 - first.x0) < row.size * 3 && line.x1 - line.x0 > (right - left) * 0.6;
  });
}
