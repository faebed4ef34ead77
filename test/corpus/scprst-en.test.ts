// The presidential statements of corpus/scprst-en and the resolutions of corpus/scres-structured in; roles of their paragraphs out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureTypes } from '../../bench/scres-structured-types.ts';
import { readBytes } from '../../src/formats/index.ts';
import { layout, outline } from '../../src/languages/en/structure.ts';
import { layPage } from '../../src/text/index.ts';

const FOLDER = join(process.cwd(), '../shared/corpus/scprst-en');
const isHere = existsSync(FOLDER);
const files = isHere ? readdirSync(FOLDER) : [];

describe.skipIf(!isHere)('corpus/scprst-en (skipped when ../shared/corpus is absent)', () => {
  it('gives every paragraph in which the Council speaks as a statement', async () => {
    const wrong: string[] = [];
    for (const file of files) {
      const source = await readBytes(readFileSync(join(FOLDER, file)), file);
      const page = layPage(source, layout(source), 'narrow');
      const { header, parts } = outline(page);
      if (header.kind !== 'presidential_statement') wrong.push(`${file} is a ${header.kind}`);
      for (const part of parts) {
        const words = page.text.slice(part.body, part.end);
        if (/^The (?:Security )?Council [a-z]+s\b/.test(words) !== (part.role === 'statement') && part.role !== 'statement')
          wrong.push(`${file} ${part.role}: ${words.slice(0, 60)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!isHere)('corpus/scres-structured (skipped when ../shared/corpus is absent)', () => {
  it('has 98 % of its paragraphs on the side that its editors’ parser gives', () => {
    const { paragraphs, differences } = measureTypes();
    expect(1 - differences.length / paragraphs).toBeGreaterThanOrEqual(0.98);
  });
});
