// en: see languages/language.ts for what each file gives.
import { layPage } from '../../text/index.ts';
import type { LanguageMaker } from '../language.ts';
import { acts, totals } from './acts.ts';
import { citations } from './citations.ts';
import { clauses } from './clauses.ts';
import { findings } from './damage.ts';
import { moments } from './dates.ts';
import { mandates } from './mandates.ts';
import { makeNames } from './names.ts';
import { figures } from './numbers.ts';
import { layout, outline } from './structure.ts';
import { fold, likeness, script } from './writing.ts';

/** Makes the language of the vocabulary. */
export const en: LanguageMaker = (vocabulary) => ({
  code: 'en',
  spacing: 'narrow',
  likeness,
  script,
  fold,
  lay: (source) => layPage(source, layout(source), 'narrow', fold),
  outline,
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
