// Floor 1: what was written, and where.
export { display, type Spacing } from './clean.ts';
export { layPage, type Page, partPage } from './page.ts';
export { type Mark, plainText, type SourceText } from './source.ts';
export { contains, type Evidence, firstFrom, overlap, type Span, within } from './span.ts';
