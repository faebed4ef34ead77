// `npm run exercise`: plays a half-year of cooperation over HTTP and shows, system by system, the figure that came out beside the one made by hand.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { load } from './compile.mjs';
import { prepare } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WIDTHS = [8, 26, 60, 7];

await prepare();
const { play } = await load('test/exercise/half-year.ts');
const outcomes = await play([join(ROOT, 'samples'), join(ROOT, 'samples/register')]);
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
