// Floor 4: source text in, reading out.
export { type ReaderParts, type SourceInfo, UnreadableError } from './read.ts';
export { type Result, readSideBySide, type Work } from './side-by-side.ts';
