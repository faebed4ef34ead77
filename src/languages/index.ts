// Floor 3: how each language says it, behind one contract.
export { en } from './en/index.ts';
export type { Claim, Language, LanguageMaker } from './language.ts';
export { zh } from './zh/index.ts';

import { fold as foldChinese } from './zh/writing.ts';

/** Folds variants of letters in a text of any language (traditional Chinese to simplified), so that searching finds both; keeps the length. */
export const foldVariants = (text: string): string => foldChinese(text);
