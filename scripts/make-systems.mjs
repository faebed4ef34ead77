// `node scripts/make-systems.mjs`: writes docs/systems.md from the table of systems, the kinds of filing and the questions.
import { writeFileSync } from 'node:fs';
import { load } from './compile.mjs';

const { SYSTEMS, systemsPage } = await load('src/questions/systems/index.ts');
writeFileSync(new URL('../docs/systems.md', import.meta.url), systemsPage(SYSTEMS));
