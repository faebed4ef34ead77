// The annotated documents: what the reader finds in them, measured by the scorers beside them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeReader } from '../../src/faces/reader.ts';
import { readBytes } from '../../src/formats/index.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const isHere = existsSync(SHARED);
const ZH =
  'law=1 provisions.f1=0.93 provisions.span=0.90 force=0.97 commitments.f1=0.92 addressees.f1=0.90 citations.f1=1 dates.f1=1 paragraphs=0.97 actors.recall=0.90 actors.precision=0.90 traps=1';
// Deadlines are not measured: the only ones of this gold are marked as borderline, so the scorer gives no value for them.
const EN =
  'law=1 provisions.f1=0.95 provisions.span=0.90 commitments.f1=0.95 addressees.f1=0.88 reporting.f1=0.90 citations.f1=1 dates.f1=1 mandates.f1=1 traps=1';

// Reads every text of a folder and runs a scorer over the readings; gives its exit status and what it says.
async function score(tool: string, gold: string, texts: string, least: string): Promise<{ status: number; said: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'seized-gold-'));
  try {
    const reader = makeReader();
    const names = readdirSync(join(SHARED, texts)).filter((name) => name.endsWith('.txt'));
    const readings = await Promise.all(
      names.map(async (name) =>
        JSON.stringify(
          reader(await readBytes(readFileSync(join(SHARED, texts, name)), name), { name, fileSha256: '', sha256: '' }),
        ),
      ),
    );
    writeFileSync(join(folder, 'readings.ndjson'), readings.join('\n'));
    const args = [
      tool,
      '--gold',
      gold,
      '--texts',
      texts,
      '--readings',
      join(folder, 'readings.ndjson'),
      '--min',
      ...least.split(' '),
    ];
    try {
      return { status: 0, said: execFileSync(process.execPath, args, { cwd: SHARED, encoding: 'utf8', stdio: 'pipe' }) };
    } catch (error) {
      const failed = error as { status: number; stderr: string };
      return { status: failed.status, said: failed.stderr };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!isHere)(`annotated documents${isHere ? '' : ' (skipped: the shared corpus is not here)'}`, () => {
  test('Chinese: a statement and a draft resolution', async () => {
    expect(await score('tools/score.mjs', 'gold', 'corpus/seeds', ZH)).toMatchObject({ status: 0 });
  });
  test('English: a resolution', async () => {
    expect(await score('tools/score-en.mjs', 'gold/en', 'gold/en', EN)).toMatchObject({ status: 0 });
  });
});
