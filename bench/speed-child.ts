// Who works, by their names with a comma between, and a language in; for each message that names one a round of its work, and the million
// characters a second of it out. A process of its own, see bench/speed-race.ts.
import { type Worker, worksOf } from './speed-work.ts';
import { type BenchLanguage, secondsOf } from './texts.ts';

const [names, language] = process.argv.slice(2) as [string, BenchLanguage];
const workers = names.split(',') as Worker[];
const { works, round } = await worksOf(language, workers);
process.on('message', (worker: Worker) => process.send!(round / secondsOf(works[workers.indexOf(worker)]!)));
