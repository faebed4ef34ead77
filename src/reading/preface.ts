// The keyword line of a collection file in, its subjects out; everything after it is the document.
import type { SourceText, Span } from '../text/index.ts';

/** The `%%%A|B|` line that stands before a document in some collections. */
export interface Preface {
  readonly subjects: readonly string[];
  readonly span: Span;
}

//   %%%REGIONAL COOPERATION|PEACEKEEPING OPERATIONS|
//   ^^^ subjects: REGIONAL COOPERATION, PEACEKEEPING OPERATIONS
/** Takes the keyword line off the front of a source; `body` is the offset where the document begins. */
export function takePreface({ text }: SourceText): { preface: Preface | null; body: number } {
  const match = /^\s*%%%([^\r\n]*)/.exec(text);
  if (!match) return { preface: null, body: 0 };
  const subjects = match[1]!
    .split('|')
    .map((subject) => subject.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  const start = match[0].indexOf('%%%');
  return { preface: { subjects, span: { start, end: match[0].trimEnd().length } }, body: match[0].length };
}
