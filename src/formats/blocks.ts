// A document as a JSON array of blocks (text, type, prefix) in, its text with a mark on each paragraph out.
import type { SourceText } from '../text/index.ts';
import { type Block, compose } from './composition.ts';
import { decode } from './encoding.ts';
import { FormatError } from './format-error.ts';

interface JsonBlock {
  readonly text: string;
  readonly type: string;
  readonly prefix: string | null;
}

interface Whole extends Block {
  readonly isLabelled: boolean;
  readonly isMasthead: boolean;
}

const FURNITURE = /^(?:<!--.*-->|[-_*=\s]*)$/s;

/** Tells whether bytes that begin like JSON may be a list of blocks. */
export const looksLikeBlocks = (head: string): boolean => /^\s*\[\s*\{\s*"[^"]+"\s*:/.test(head);

/**
 * Reads a document kept as blocks. What the blocks say of themselves beyond headings is not believed; a block broken in two is made whole.
 * @throws FormatError `wrong-type` when it is JSON of another shape, `damaged` when it breaks off, `empty` when no block holds text.
 */
export function readBlocks(bytes: Uint8Array): SourceText {
  const blocks = parseBlocks(decode(bytes)).filter((block) => !FURNITURE.test(block.text));
  const whole: Whole[] = [];
  for (const block of blocks) {
    const before = whole.at(-1);
    if (before && continues(before, block)) {
      whole[whole.length - 1] = { ...before, text: `${before.text.trimEnd()}\n${block.text.trim()}` };
    } else {
      const kind = block.type === 'heading' || block.type === 'title' ? 'heading' : 'paragraph';
      whole.push({ text: labelled(block), kind, isLabelled: Boolean(block.prefix), isMasthead: block.type === 'frontmatter' });
    }
  }
  return compose(whole, 'application/json');
}

function parseBlocks(json: string): JsonBlock[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new FormatError('damaged', 'The JSON file breaks off or is not well formed. Export it again.');
  }
  const isList =
    Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && typeof item.text === 'string');
  if (!isList)
    throw new FormatError('wrong-type', 'This JSON file is not a list of text blocks, so it holds no document that can be read.');
  return (value as Partial<JsonBlock>[]).map((item) => ({
    text: item.text!,
    type: typeof item.type === 'string' ? item.type : '',
    prefix: typeof item.prefix === 'string' ? item.prefix : null,
  }));
}

//   prefix "1."  text "Welcomes the report;" → 1. Welcomes the report;
function labelled({ prefix, text }: JsonBlock): string {
  const label = prefix?.trim();
  const words = text.trim().replace(/^#{1,6} /, ''); // a heading of Markdown
  return !label || words.startsWith(label) ? words : `${label} ${words}`;
}

// A block goes on in the next one, which has no label and begins small; a line of the masthead may go on with a day.
//   Adopted by the Security Council at its 4037th meeting,
//   on 25 August 1999
function continues(before: Whole, { text, prefix }: JsonBlock): boolean {
  const words = text.trim();
  if (prefix || before.isLabelled || /^\p{L}{1,4}[.)]/u.test(words)) return false;
  if (/[\p{L}\d),]$/u.test(before.text) && /^\p{Ll}/u.test(words)) return true;
  return before.isMasthead && /[\p{L},] \p{Ll}{1,3}$/u.test(before.text) && /^\d/.test(words);
}
