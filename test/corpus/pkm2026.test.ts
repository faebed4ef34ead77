// Four budget reports of 2026, each as DOCX and PDF: both forms yield the same paragraphs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { likenesses } from '../../bench/pkm2026.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/pkm2026');
const isHere = existsSync(FOLDER);

describe.skipIf(!isHere)(isHere ? 'pkm2026' : 'pkm2026 (skipped: no shared corpus)', async () => {
  const all = isHere ? await likenesses(FOLDER) : [];

  it.each(all.map((one) => [one.document, one] as const))('%s', (_, one) => {
    expect(one.paragraphs).toBeGreaterThan(80);
    expect(one.alike / one.paragraphs, one.onlyInDocx.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(one.rowsAlike / one.rows).toBeGreaterThanOrEqual(0.75);
  });
});
