// The blocks that a format finds in a file in, one source text with a mark on each block out.
import type { Mark, SourceText } from '../text/index.ts';
import { FormatError } from './format-error.ts';

/** A piece of text that the format sets apart: a paragraph, a heading, one row of a table, a footnote. */
export interface Block {
  readonly text: string;
  readonly kind: Mark['kind'];
}

const BETWEEN_BLOCKS = '\n\n';
const BETWEEN_ROWS = '\n';

/**
 * Sets blocks one after the other, parted by an empty line (rows of a table by a line end), each under a mark of its kind.
 * @throws FormatError `empty` when no block holds a visible character.
 */
export function compose(blocks: readonly Block[], mediaType: string): SourceText {
  const pieces: string[] = [];
  const marks: Mark[] = [];
  let length = 0;
  let before: Block | null = null;
  for (const { text, kind } of blocks) {
    const block = { text: text.trim(), kind };
    if (!block.text) continue;
    if (before) {
      const gap = before.kind === 'table' && kind === 'table' ? BETWEEN_ROWS : BETWEEN_BLOCKS;
      pieces.push(gap);
      length += gap.length;
    }
    pieces.push(block.text);
    marks.push({ kind, start: length, end: length + block.text.length });
    length += block.text.length;
    before = block;
  }
  if (!marks.length) throw new FormatError('empty', 'The file holds no text. Check that it is the right file.');
  return { text: pieces.join(''), mediaType, marks };
}
