// zh: see languages/language.ts for what each file gives.
import type { LanguageMaker } from '../language.ts';
import { acts, totals } from './acts.ts';
import { citations } from './citations.ts';
import { clauses } from './clauses.ts';
import { findings } from './damage.ts';
import { moments } from './dates.ts';
import { mandates } from './mandates.ts';
import { makeNames } from './names.ts';
import { figures } from './numbers.ts';
import { lay, makeOutline } from './structure.ts';
import { fold, likeness, script } from './writing.ts';

/** Makes the language of the vocabulary. */
export const zh: LanguageMaker = (vocabulary) => ({
  code: 'zh',
  spacing: 'wide',
  likeness,
  script,
  fold,
  lay,
  outline: makeOutline(vocabulary),
  names: makeNames(vocabulary),
  moments,
  citations,
  figures,
  clauses,
  mandates,
  acts,
  totals,
  findings,
});
