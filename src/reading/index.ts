// Floor 4: source text in, reading out.
export { type ReaderParts, readDocument, type SourceInfo, UnreadableError } from './read.ts';
