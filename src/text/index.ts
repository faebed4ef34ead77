// Floor 1: what was written, and where.
export { display, foldedForms, type Spacing } from './clean.ts';
export { goOnIn, inEachLane } from './lanes.ts';
export { isCapital, isDigit, isLetter, isOfWord, isSmall, numberAt } from './letters.ts';
export { layPage, layWidePage, type Page, type Paragraph, type Paragraphs, partPage } from './page.ts';
export { type Mark, plainText, type SourceText } from './source.ts';
export { contains, type Evidence, firstFrom, lastBefore, overlap, type Span, within } from './span.ts';
export { LONGEST_KEPT, PLAIN_CODEC, setUnitCodec, textOf, type UnitCodec, unitsOf } from './units.ts';
