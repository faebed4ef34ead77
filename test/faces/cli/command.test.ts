// The command as a user runs it: streams, exit statuses, error lines, standard input, several jobs, an early end.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/facts/index.ts';

const ROOT = join(import.meta.dirname, '../../..');
const COMMAND = join(ROOT, 'bin/seized.mjs');
const SAMPLE = join(ROOT, 'samples/resolution.en.txt');
const FRENCH =
  'Le Conseil de sécurité, rappelant ses résolutions antérieures sur la situation en Avélie, décide de proroger le mandat de la mission. ';
// A thread that prints these words comes to an end outside of what it can catch, as one without memory does.
const BREAKS_DOWN = `
const { write } = Buffer.prototype;
if (!require('node:worker_threads').isMainThread)
  Buffer.prototype.write = function (text, ...rest) {
    if (rest[1] === 'utf8' && /breaks-down\\.txt|breaks down here/.test(text)) throw new Error('no memory is left');
    return write.call(this, text, ...rest);
  };
`;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seized-command-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function seized(args: readonly string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean) };
}

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

describe('seized read', () => {
  test('gives one reading on a line, with the checksums of the bytes and of the text', () => {
    const { status, lines, stderr } = seized(['read', SAMPLE, '--json', '--with-text']);
    expect([status, lines.length, stderr]).toEqual([0, 1, '']);
    const reading = JSON.parse(lines[0]!) as Reading;
    const bytes = readFileSync(SAMPLE);
    expect(reading.schema).toBe('seized/reading@1');
    expect(reading.source).toMatchObject({ name: SAMPLE, fileSha256: sha256(bytes), language: 'en', script: 'Latn' });
    expect(reading.source.text).toBe(bytes.toString('utf8'));
    expect(reading.source.sha256).toBe(sha256(reading.source.text!));
    expect(reading.document.symbol).toBe('S/RES/9001 (2031)');
  });

  test('the source text stands there only when it is asked for', () => {
    expect(seized(['read', SAMPLE]).stdout).not.toContain('"text":"United Nations');
  });

  test('a byte-order mark belongs to the file, not to the text', () => {
    const text = readFileSync(SAMPLE, 'utf8');
    const path = put('mark.txt', Buffer.from(`\ufeff${text}`, 'utf8'));
    const reading = JSON.parse(seized(['read', path, '--with-text']).stdout) as Reading;
    expect(reading.source).toMatchObject({ text, sha256: sha256(text), fileSha256: sha256(readFileSync(path)) });
  });

  test('reads standard input', () => {
    const { status, lines } = seized(['read', '-'], readFileSync(SAMPLE));
    expect(status).toBe(0);
    expect((JSON.parse(lines[0]!) as Reading).source.name).toBe('-');
  });

  test('--lang decides the language', () => {
    const { lines, status } = seized(['read', SAMPLE, '--lang', 'zh']);
    expect(status).toBe(0);
    expect((JSON.parse(lines[0]!) as Reading).source.language).toBe('zh');
  });

  test('a report names the document, its commitments by addressee, and the due dates of all', () => {
    const { status, stdout } = seized(['read', join(ROOT, 'samples/*.txt'), '--report']);
    expect(status).toBe(0);
    for (const words of ['Resolution S/RES/9014 (2031)', 'Commitments', '2031-06-30', 'Overview: 4 documents', 'Due dates']) {
      expect(stdout).toContain(words);
    }
  });

  test('a table has a row for each document', () => {
    const { status, lines } = seized(['read', join(ROOT, 'samples/*.txt'), '--table']);
    expect(status).toBe(0);
    expect(lines.length).toBe(5);
    expect(lines[1]).toMatch(/S\/RES\/9001 \(2031\) +resolution +2031-01-30/);
  });
});

describe('bad input', () => {
  test('a named file that fails is said in the stream and on standard error; the others are read; status 1', () => {
    const empty = put('empty.txt', '');
    const { status, lines, stderr } = seized(['read', join(folder, 'none.txt'), empty, SAMPLE, '--json']);
    expect(status).toBe(1);
    const [none, nothing, reading] = lines.map((line) => JSON.parse(line));
    expect(none).toMatchObject({ schema: 'seized/error@1', source: { name: join(folder, 'none.txt') }, code: 'not-found' });
    expect(nothing).toMatchObject({ schema: 'seized/error@1', source: { name: empty, fileSha256: sha256('') }, code: 'empty' });
    expect(reading.schema).toBe('seized/reading@1');
    expect(stderr.trim().split('\n').length).toBe(2);
  });

  test('inside a folder types and languages that are not read are counted and left out; status 0', () => {
    put('mixed/a.csv', 'a,b');
    put('mixed/b.csv', 'a,b');
    put('mixed/c.txt', FRENCH.repeat(5));
    put('mixed/d.txt', readFileSync(SAMPLE));
    const { status, lines, stderr } = seized(['read', join(folder, 'mixed'), '--json']);
    expect(status).toBe(0);
    expect(lines.length).toBe(1);
    expect(stderr).toBe('seized: left out files of types that are not read: 2 .csv; not read yet: 1 French\n');
  });

  test('a damaged file of a known type inside a folder counts', () => {
    put('damaged/a.pdf', '%PDF-1.7\nbroken off');
    put('damaged/b.txt', readFileSync(SAMPLE));
    const { status, lines, stderr } = seized(['read', join(folder, 'damaged'), '--json']);
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line).schema)).toEqual(['seized/error@1', 'seized/reading@1']);
    expect(stderr.trim().split('\n').length).toBe(1);
  });

  test('a named file in a language that is not read is an error that names the language', () => {
    const { status, lines, stderr } = seized(['read', put('fr.txt', FRENCH.repeat(5)), '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ code: 'unsupported-language' });
    expect(stderr).toContain('French');
  });

  test.each([
    [['read']],
    [[]],
    [['paint']],
    [['read', '--json', '--table', 'a']],
    [['read', 'a', '--jobs', 'x']],
    [['help', 'paint']],
    [['ask', 'due', '--on', '2031-13-45']],
    [['ask', 'due']],
    [['ask', 'due', '--on', '2031-01-01', '--within', '-5']],
    [['ask', 'coverage', '--ics']],
    [['serve', '--port', '99999']],
    [['ask', 'due', '--on', '2031-01-01', '--limit', '0']],
    [['export', '--from', '2013-02-30']],
  ])('wrong usage: seized %j', (args) => {
    const { status, stdout, stderr } = seized(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^seized: .*See: seized --help\n$/);
  });
});

describe('many files', () => {
  beforeAll(() => {
    const samples = ['resolution.en.txt', 'statement.en.txt', 'resolution.zh.txt', 'statement.zh.txt'].map((name) =>
      readFileSync(join(ROOT, 'samples', name)),
    );
    for (let i = 0; i < 400; i++) put(`many/${String(i).padStart(3, '0')}.txt`, samples[i % samples.length]!);
    put('many/200-bad.pdf', 'not a PDF');
  });

  test('threads say nothing of what this version of Node does not know', () => {
    expect(seized(['read', SAMPLE, '--json', '--jobs', '2'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('several jobs give the same bytes as one, in the same order', () => {
    const [one, three] = ['1', '3'].map((jobs) => seized(['read', join(folder, 'many'), '--json', '--jobs', jobs]));
    expect(one!.status).toBe(1);
    expect(one!.lines.length).toBe(401);
    expect(three!.stdout).toBe(one!.stdout);
    expect(three!.stderr).toBe(one!.stderr);
    expect(seized(['read', join(folder, 'many'), '--json']).stdout).toBe(one!.stdout);
  });

  test('a long text comes out whole, its end read as its beginning, also when a worker has to wait', () => {
    const sample = readFileSync(SAMPLE, 'utf8');
    const long = put('long.txt', sample.repeat(Math.ceil(6_000_000 / sample.length)));
    const small = join(folder, 'many');
    const [one, two] = ['1', '2'].map((jobs) => seized(['read', long, small, long, '--json', '--jobs', jobs]));
    expect(sha256(two!.stdout)).toBe(sha256(one!.stdout));
    const { provisions } = JSON.parse(one!.lines[0]!) as Reading;
    const asked = provisions.map(({ verb, addressees }) => `${verb}: ${addressees.map(({ name }) => name).join(', ')}`);
    expect(asked.length).toBeGreaterThan(5000);
    expect([...new Set(asked.slice(-100))].sort()).toEqual([...new Set(asked.slice(100, 200))].sort());
  });

  test('a worker that breaks down on one file loses none of its neighbours, and says so', () => {
    const preload = put('breaks-down.cjs', BREAKS_DOWN);
    const files = ['a.txt', 'breaks-down.txt', 'b.txt'].map((name) =>
      put(`broken/${name}`, name === 'a.txt' ? readFileSync(SAMPLE, 'utf8').repeat(100) : readFileSync(SAMPLE)),
    ); // of the first more is told than one message holds
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', preload, COMMAND, 'read', ...files, '--json', '--jobs', '1'],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    expect(status).toBe(1);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ schema, source }) => [schema, source.name])).toEqual([
      ['seized/reading@1', files[0]],
      ['seized/error@1', files[1]],
      ['seized/reading@1', files[2]],
    ]);
    expect(lines[1].code).toBe('reader-failed');
    expect(stderr).toContain('breaks-down.txt');
  });

  test('of a large file that breaks down halfway the error stands on a line of its own', () => {
    const preload = put('breaks-down.cjs', BREAKS_DOWN);
    const sample = readFileSync(SAMPLE, 'utf8');
    const large = put('halfway.txt', sample.repeat(400) + sample.replace('Decides', 'Decides that it breaks down here and'));
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--require', preload, COMMAND, 'read', large, SAMPLE, '--json', '--jobs', '1'],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const [begun, broken, next] = stdout.trim().split('\n');
    expect(status).toBe(1);
    expect(begun!.length).toBeGreaterThan(500_000); // a message holds a mebibyte, and goes when the next piece might find no room in it
    expect(JSON.parse(broken!)).toMatchObject({ schema: 'seized/error@1', code: 'reader-failed', source: { name: large } });
    expect(JSON.parse(next!)).toMatchObject({ schema: 'seized/reading@1' });
  });

  test('small files of which very much is told come out whole', () => {
    const said = readFileSync(SAMPLE, 'utf8').repeat(400).split('\n');
    const document = `<w:document xmlns:w="w"><w:body>${said.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`;
    const packed = Buffer.from(zipSync({ 'word/document.xml': strToU8(document) }));
    expect(packed.length).toBeLessThan(100_000);
    const files = ['a', 'b', 'c', 'd'].map((name) => put(`packed/${name}.docx`, packed));
    const { status, stdout, lines } = seized(['read', ...files, '--json', '--jobs', '1']);
    expect([status, lines.length]).toEqual([0, 4]);
    expect(stdout.length).toBeGreaterThan(20_000_000);
  });

  test('a reader that goes away ends the command quietly', async () => {
    const child = spawn(process.execPath, [COMMAND, 'read', join(folder, 'many'), '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(complaints).not.toMatch(/EPIPE|Error/);
    expect([0, 1]).toContain(status);
  });

  test('Ctrl-C ends the command between two lines', async () => {
    const child = spawn(process.execPath, [COMMAND, 'read', ...Array(20).fill(join(folder, 'many')), '--json', '--jobs', '2'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      if (!output) child.kill('SIGINT');
      output += chunk;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(130);
    expect(output.endsWith('\n')).toBe(true);
    expect(output.split('\n').length).toBeLessThan(20 * 401);
  });
});

test('help and version', () => {
  expect(seized(['--help'])).toMatchObject({ status: 0, stderr: '' });
  expect(seized(['read', '--help']).stdout).toBe(seized(['help', 'read']).stdout);
  expect(seized(['--version']).stdout).toMatch(/^seized \d+\.\d+\.\d+\n$/);
});
