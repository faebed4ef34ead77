// `seized review` from arguments to the register and back: a word said, listed, taken back, its name taken out; wrong usage is told.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { review } from '../../../../src/faces/cli/register/review-command.ts';
import { keepAll, openRegister } from '../../../../src/register/index.ts';
import { decisions } from '../../../register/contract/decisions.ts';

const folder = mkdtempSync(join(tmpdir(), 'seized-review-'));
beforeAll(async () => {
  const db = await openRegister({ directory: folder });
  await keepAll(db, decisions(new Date('2032-03-01T00:00:00Z')));
  await db.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command; gives its exit status and what it said. */
async function run(...argv: string[]): Promise<[status: number, said: string]> {
  const said: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  try {
    return [await review.run([...argv, '--data', folder], '0.1.0'), said.join('')];
  } finally {
    spy.mockRestore();
  }
}

test('adds, lists, takes back and takes a name out', async () => {
  const [, added] = await run(
    'add',
    'mandate',
    ...['--document', 'SCR 9102', '--quote', 'the Panel of Experts', '--set', 'mission=UNEXA', '--set', 'action=establish'],
    ...['--who', 'Ada Example', '--why', 'missed'],
  );
  expect(added).toMatch(
    /^mandate:seized:S\/RES\/9102\(2031\)\|en\|\d+-\d+\|UNEXA\nkept as word 1; take it back with: seized review undo 1/,
  );
  expect((await run('undo', '1', '--who', 'Ada Example', '--why', 'a slip'))[1]).toContain('word 1 is taken back');
  const words = (await run('export'))[1]
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(words.map(({ id, who, action, undone }) => [id, who, action, undone])).toEqual([
    [1, 'Ada Example', 'add', true],
    [2, 'Ada Example', 'undo', false],
  ]);
  expect((await run('anonymise', '--name', 'Ada Example', '--why', 'asked'))[1]).toContain(
    '2 entries of the audit chain and 2 words',
  );
  expect((await run('export'))[1]).not.toContain('Ada');
}, 60_000);

test.each([
  [[], 'Say what to do'],
  [['praise', 'x'], 'Say what to do'],
  [['accept', '--why', 'x'], 'Name what to accept'],
  [['accept', 'commitment:x'], 'Say why with --why'],
  [['accept', 'commitment:x', 'y', '--why', 'x'], 'Not understood: y'],
  [['export', 'x'], 'takes no subject'],
])('%j is wrong usage', (argv, words) => expect(run(...argv)).rejects.toThrow(words));
