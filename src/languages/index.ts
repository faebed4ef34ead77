// Floor 3: how each language says it, behind one contract.
export { en } from './en/index.ts';
export type { Claim, Language, LanguageMaker } from './language.ts';
export { zh } from './zh/index.ts';
