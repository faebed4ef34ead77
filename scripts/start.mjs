// `npm start -- PATH...`: sets up what is missing, keeps the documents (without arguments those in samples/), shows a report, and serves.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prepare } from './setup.mjs';

const FORMS = ['--json', '--table', '--report']; // one of these: the documents are shown in that form, and that is all
const HELP = ['--help', '-h'];
const WITH_VALUE = ['--data', '--who', '--port', '--host', '--lang', '--jobs', '--filings'];

await prepare();
const given = process.argv.slice(2);
const isHelp = given.some((argument) => HELP.includes(argument));
const hasPath = given.some(
  (argument, i) => argument === '-' || (!argument.startsWith('-') && !WITH_VALUE.includes(given[i - 1] ?? '')),
);
const name = given.includes('-') || given.some((argument) => FORMS.includes(argument)) ? 'read' : 'start';
const samples = name === 'start' ? ['samples/*.txt', 'samples/register', '--filings', 'samples/filings'] : ['samples/*.txt'];
const paths = hasPath || isHelp ? [] : samples;
const command = fileURLToPath(new URL('../bin/seized.mjs', import.meta.url));
const child = spawn(process.execPath, [command, name, ...given, ...paths], { stdio: 'inherit' });
// Ctrl C reaches the command too, and it ends by itself; a signal meant for this process alone is handed on.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('close', (status, signal) => {
  process.exitCode = status ?? (signal ? 130 : 1);
});
