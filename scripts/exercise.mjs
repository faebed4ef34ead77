// `npm run exercise`: plays a half-year of cooperation over HTTP, on the shared corpus where it is, else on the samples; shows each figure beside the one made by hand.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { load } from './compile.mjs';
import { prepare } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WIDTHS = [8, 26, 60, 7];

await prepare();
const { averland, mali, play } = await load('test/exercise/index.ts');
const scenario = mali(join(ROOT, '../shared/corpus')) ?? averland(ROOT);
console.log(`${scenario.name}: ${scenario.files.length} documents, ${scenario.steps.length} filings`);
const outcomes = await play(scenario);
const shown = (value) => (Array.isArray(value) ? value.join('\n') : String(value));
const table = new Table({
  head: ['System', 'Question', 'Figure', 'Right'],
  colWidths: WIDTHS,
  wordWrap: true,
  style: { head: [], border: [] },
});
let wrong = 0;
for (const { system, question, got, byHand } of outcomes) {
  const isRight = JSON.stringify(got) === JSON.stringify(byHand);
  if (!isRight) wrong++;
  table.push([system, question, isRight ? shown(got) : `${shown(got)}\nby hand: ${shown(byHand)}`, isRight ? 'yes' : 'NO']);
}
console.log(table.toString());
console.log(`${outcomes.length - wrong} of ${outcomes.length} figures as made by hand`);
process.exitCode = wrong ? 1 : 0;
