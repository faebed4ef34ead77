// The documentation in, complaints out: commands that do not exist, links that lead nowhere, benchmarks without results.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const complaints = [];
const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const documents = ['README.md', 'CHANGELOG.md', 'bench/README.md', 'data/README.md', 'samples/README.md']
  .filter((path) => existsSync(join(ROOT, path)))
  .concat(
    readdirSync(join(ROOT, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  );

for (const path of ['README.md', 'CHANGELOG.md', 'LICENSE', 'bench/RESULTS.md']) {
  if (!existsSync(join(ROOT, path))) complaints.push(`${path} is missing`);
}

//   npm run bench -- speed → the script `bench`; npm start, npm test likewise
const { scripts, bin } = JSON.parse(read('package.json'));
for (const path of documents) {
  for (const [command, name] of read(path).matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:-]+)/g)) {
    if (!scripts[name]) complaints.push(`${path}: "${command}" is not a script of package.json`);
  }
}
for (const [name, command] of Object.entries(scripts)) {
  const script = /^node (\S+)/.exec(command)?.[1];
  if (script && !existsSync(join(ROOT, script)))
    complaints.push(`package.json: the script "${name}" runs ${script}, which does not exist`);
}
for (const path of Object.values(bin))
  if (!existsSync(join(ROOT, path))) complaints.push(`package.json: bin ${path} does not exist`);

//   [the reader](docs/reading.md#order) → docs/reading.md
for (const path of documents) {
  const prose = read(path).replace(/```[\s\S]*?```/g, '');
  for (const [, target] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(?:[a-z]+:|#)/.test(target)) continue;
    const file = join(ROOT, dirname(path), target.replace(/#.*$/, ''));
    if (!existsSync(file)) complaints.push(`${path}: the link ${target} leads nowhere`);
  }
}

// Options of the command that the README shows exist in its table of options.
const options = existsSync(join(ROOT, 'src/faces/cli/options.ts')) ? read('src/faces/cli/options.ts') : '';
for (const [line] of read('README.md').matchAll(/^.*\bseized read .*$/gm)) {
  for (const [, name] of line.matchAll(/\s--([a-z-]+)/g)) {
    if (!options.includes(`name: '${name}'`)) complaints.push(`README.md: seized read has no option --${name}`);
  }
}

const results = existsSync(join(ROOT, 'bench/RESULTS.md')) ? read('bench/RESULTS.md') : '';
for (const file of readdirSync(join(ROOT, 'bench'))) {
  const name = basename(file, '.ts');
  if (!file.endsWith('.ts') || !/^export const name = /m.test(read(`bench/${file}`))) continue;
  if (!results.includes(`\n## ${name}\n`)) complaints.push(`bench/RESULTS.md has no section "${name}": npm run bench -- ${name}`);
}

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length ? 1 : 0;
