// Who works and a language in, the million characters a second on standard output; a process of its own, see bench/speed.ts.
import { mediansOf, type Worker, worksOf } from './speed-work.ts';
import type { BenchLanguage } from './texts.ts';

const [worker, language] = process.argv.slice(2) as [Worker, BenchLanguage];
const { works, round } = await worksOf(language, [worker]);
process.stdout.write(String(round / mediansOf(works)[0]!));
