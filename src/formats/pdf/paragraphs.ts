// The rows of a document in reading order in, its blocks out: whole paragraphs, headings, rows of tables, footnotes behind what they explain.
import type { Block } from '../composition.ts';
import { join, type Known } from './join.ts';
import type { Row, Segment } from './line.ts';
import { textOf } from './line.ts';
import type { Note } from './notes.ts';
import { tableRows } from './tables.ts';

/** A part of a page that is read from top to bottom before anything else is. */
export interface Zone {
  readonly body: readonly Row[];
  readonly notes: readonly Note[];
}

/** What is known of the whole document. */
export interface Measures {
  /** The size and font most of it is set in. */
  readonly bodySize: number;
  readonly bodyFont: string;
  /** The usual distance between two baselines for a size. */
  leading(size: number): number;
  /** Where lines that begin at this place end when they are full. */
  right(segment: Segment): number;
  readonly known: Known;
}

interface Draft {
  text: string;
  lines: Segment[];
}

const LABELLED =
  /^(?:\(?(?:\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6}|[A-Z]|[IVXLC]{1,6})[.)]\s|[•·–—]\s|[㈠-㉃①-⑳⑴-⒇]|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/;
const ENDED = /[.:;!?。；：！？][”"’'」』)）⁰¹²³⁴-⁹\]]{0,3}$/;

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
    let y = Number.NaN;
    for (const row of zone.body) {
      const table = tables.get(row);
      if (table !== undefined) {
        if (draft) close();
        if (table) blocks.push({ text: table, kind: 'table' });
        y = Number.NaN;
        continue;
      }
      for (const segment of row.segments) {
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
    }
    waiting.push(...zone.notes.map((note) => ({ note, from })));
    if (!draft) close();
  }
  close();
  return blocks;
}

const isSize = (a: Segment, b: Segment): boolean => Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * 0.09;

// On one page: the next line belongs to the paragraph unless a gap, an indent, a label or a short line before it says otherwise.
function follows(draft: Draft, line: Segment, distance: number, measures: Measures): boolean {
  const last = draft.lines.at(-1)!;
  const first = draft.lines[0]!;
  if (distance < last.size * 0.3) return false; // beside it, not below it
  if (!isSize(last, line)) return false;
  const leading = measures.leading(line.size);
  if (distance > leading * 1.25 + 0.5) return false;
  if (line.labelGap > 0 && LABELLED.test(line.text)) return false;
  if (isCentred(draft.lines, line)) return !ENDED.test(draft.text);
  const isEnded = ENDED.test(draft.text);
  if (LABELLED.test(line.text) && isShort(last, line, measures)) return false;
  const indent = line.x0 - last.x0;
  const em = line.size;
  if (draft.lines.length === 1) {
    if (indent > em * 0.8 && !isHanging(first, line)) return false;
  } else if (indent > em * 0.8) return false;
  else if (indent < -em * 0.8 && isEnded) return false;
  if (isShort(last, line, measures)) return !isEnded && /^[\p{Ll}\d(]/u.test(line.text) && last.x1 - last.x0 > em * 12;
  return true;
}

// Over the end of a page or column there is no gap to measure.
function runsOn(draft: Draft, line: Segment, measures: Measures): boolean {
  const last = draft.lines.at(-1)!;
  if (!isSize(last, line) || isHeading(draft, measures)) return false;
  if (line.labelGap > 0 && LABELLED.test(line.text)) return false;
  const isEnded = ENDED.test(draft.text);
  if (isShort(last, line, measures)) return !isEnded && /^[\p{Ll}\d(]/u.test(line.text);
  if (LABELLED.test(line.text) && isEnded && Math.abs(line.x0 - last.x0) > line.size * 0.8) return false;
  if (isEnded && line.font !== last.font && isTitle(line, measures)) return false;
  return !isEnded || draft.lines.length > 1 || last.x1 - last.x0 > line.size * 20;
}

// A line is short when the first word of the next one would still have fitted on it.
function isShort(last: Segment, next: Segment, measures: Measures): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const isWide = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/.test(word);
  const letters = isWide ? 2 : word.length + 1;
  const letter = (next.x1 - next.x0) / Math.max(next.text.length, 1);
  return last.x1 + letters * letter + last.size * 0.6 < measures.right(last);
}

// The second line of a labelled paragraph may begin below its first word.
//   a  Excludes one-time requirements for entitlements payable to staff
//      members.
const isHanging = (first: Segment, line: Segment): boolean =>
  first.labelGap > 0 || (/^\S{1,3}\s/.test(first.text) && line.x0 - first.x0 < line.size * 4);

const isTitle = (line: Segment, measures: Measures): boolean =>
  measures.right(line) - line.x1 > line.size * 4 && !/[.;:,。；：，]$/.test(line.text);

function isCentred(lines: readonly Segment[], line: Segment): boolean {
  const last = lines.at(-1)!;
  const apart = Math.abs((last.x0 + last.x1) / 2 - (line.x0 + line.x1) / 2);
  return apart < 2.5 && Math.abs(last.x0 - line.x0) > 5;
}

// Few lines, larger or in another font than the body, without a full stop.
function isHeading(draft: Draft, measures: Measures): boolean {
  const { lines, text } = draft;
  if (lines.length > 5 || text.length > 300 || /[.;,。；，]$/.test(text)) return false;
  if (lines.every((line) => line.size > measures.bodySize * 1.09)) return true;
  const isOtherFont = lines.every((line) => line.font !== measures.bodyFont);
  const isUpper = /\p{Lu}/u.test(text) && text === text.toUpperCase();
  const isNarrow = lines.every(
    (line) => line.x0 - 20 > measures.right(line) - line.x1 - 20 && measures.right(line) - line.x1 > line.size * 4,
  );
  return (
    text.length > 2 &&
    /\p{L}/u.test(text) &&
    (isOtherFont || (isUpper && isNarrow)) &&
    lines.every((line) => line.size >= measures.bodySize * 0.95)
  );
}

function place(blocks: Block[], note: Note, from: number, measures: Measures): void {
  const text = note.rows.map(textOf).reduce((all, line) => join(all, line, measures.known), '');
  const last = blocks.findLastIndex((block) => block.kind === 'footnote');
  if (!note.label && last >= 0) {
    blocks[last] = { kind: 'footnote', text: join(blocks[last]!.text, text, measures.known) };
    return;
  }
  let at = note.label
    ? blocks.findIndex((block, i) => i >= from && block.kind !== 'footnote' && refersTo(block.text, note.label!))
    : -1;
  if (at < 0) at = blocks.length - 1;
  while (blocks[at + 1]?.kind === 'footnote') at++;
  blocks.splice(at + 1, 0, { kind: 'footnote', text });
}

function refersTo(text: string, label: string): boolean {
  if (!/[⁰¹²³⁴-⁹]/.test(label)) return text.includes(label);
  return [...text.matchAll(/[⁰¹²³⁴-⁹]+/g)].some(([figure]) => figure === label);
}
