// `npm start -- PATH...`: sets up what is missing, then shows a report of the documents; without arguments of the four in samples/.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prepare } from './setup.mjs';

const FORMS = ['--json', '--table', '--report', '--help', '-h'];

await prepare();
const given = process.argv.slice(2);
const options = given.some((argument) => FORMS.includes(argument)) ? [] : ['--report'];
const hasPath = given.some((argument) => argument === '-' || !argument.startsWith('-'));
const paths = hasPath || given.some((argument) => argument === '--help' || argument === '-h') ? [] : ['samples/*.txt'];
const command = fileURLToPath(new URL('../bin/seized.mjs', import.meta.url));
const child = spawn(process.execPath, [command, 'read', ...given, ...paths, ...options], { stdio: 'inherit' });
process.on('SIGINT', () => {}); // the command gets it too, and ends by itself
child.on('close', (status, signal) => {
  process.exitCode = status ?? (signal ? 130 : 1);
});
