// Four budget reports of 2026, each as DOCX and PDF: both forms yield the same paragraphs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { likenesses } from '../../bench/pkm2026.ts';
import { makeReader } from '../../src/faces/reader.ts';
import type { Reading } from '../../src/facts/index.ts';
import { readBytes } from '../../src/formats/index.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/pkm2026');
const isHere = existsSync(FOLDER);

describe.skipIf(!isHere)(isHere ? 'pkm2026' : 'pkm2026 (skipped: no shared corpus)', async () => {
  const all = isHere ? await likenesses(FOLDER) : [];

  it.each(all.map((one) => [one.document, one] as const))('%s', (_, one) => {
    expect(one.paragraphs).toBeGreaterThan(80);
    expect(one.alike / one.paragraphs, one.onlyInDocx.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(one.rowsAlike / one.rows).toBeGreaterThanOrEqual(0.75);
  });

  it.each(all.map((one) => one.document))('%s: the same citations and mandates', async (document) => {
    const reader = makeReader();
    const [docx, pdf] = await Promise.all(
      ['docx', 'pdf'].map(async (form) => {
        const name = `${document}.${form}`;
        const source = await readBytes(new Uint8Array(readFileSync(join(FOLDER, name))), name);
        return factsOf(reader(source, { name, fileSha256: '', sha256: '' }));
      }),
    );
    expect(pdf).toEqual(docx);
  });
});

const factsOf = ({ document, citations, mandates }: Reading) => ({
  symbol: document.symbol,
  date: document.date,
  citations: citations.map(({ target, paragraph, relation }) => `${target} ${paragraph} ${relation}`).sort(),
  mandates: mandates.map(({ mission, action, until, authority }) => `${mission} ${action} ${until} ${authority}`).sort(),
});
