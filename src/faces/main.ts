// The command's entry: arguments in, exit status out.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeReader, readText } from './reader.ts';

const reader = makeReader();
const paths = process.argv.slice(3).filter((a) => !a.startsWith('--'));
const files = paths.flatMap((p) => (statSync(p).isDirectory() ? readdirSync(p).map((n) => join(p, n)) : [p]));
for (const file of files) {
  try {
    process.stdout.write(`${JSON.stringify(readText(reader, readFileSync(file, 'utf8'), file))}\n`);
  } catch (error) {
    console.error(file, (error as Error).message);
  }
}
