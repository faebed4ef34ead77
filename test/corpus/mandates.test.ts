// Mandates of real resolutions, as read off with one's own eyes: body, deed, end.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeReader } from '../../src/faces/reader.ts';
import { readBytes } from '../../src/formats/index.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/scres-en');
const isHere = existsSync(FOLDER);
const reader = makeReader();

async function mandatesOf(number: number): Promise<string[]> {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(`S_RES_${number}_`))!;
  const source = await readBytes(readFileSync(join(FOLDER, file)), file);
  const { mandates } = reader(source, { name: file, fileSha256: '', sha256: '' });
  return mandates.map((one) => `${one.mission} ${one.action} ${one.until ?? one.for}`);
}

describe.skipIf(!isHere)(`mandates of real resolutions${isHere ? '' : ' (skipped: the shared corpus is not here)'}`, () => {
  test.each([
    [293, 'UNFICYP extend 1971-12-15'],
    [369, 'UNDOF renew P6M'],
    [444, 'UNIFIL renew 1979-06-19'],
    [671, 'UNIIMOG extend 1990-11-30'],
    [693, 'ONUSAL establish P12M'],
    [888, 'ONUSAL extend 1994-05-31'],
    [1028, 'UNAMIR extend 1995-12-12'],
    [1288, 'UNIFIL extend 2000-07-31'],
    [1370, 'UNAMSIL extend 2002-03-30'],
    [1493, 'MONUC extend 2004-07-30'],
    [1565, 'MONUC extend 2005-03-31'],
    [1600, 'French forces extend 2005-06-04'],
    [1701, 'UNIFIL extend 2007-08-31'],
    [1828, 'UNAMID extend 2009-07-31'],
    [1943, 'ISAF extend 2011-10-13'],
    [1990, 'UNISFA establish P6M'],
    [2065, 'UNIPSIL extend 2013-03-31'],
    [2098, 'MONUSCO extend 2014-03-31'],
  ] as const)('resolution %d: %s', async (number, expected) => expect(await mandatesOf(number)).toContain(expected));

  test.each([1120, 1244, 1454])('resolution %d: what else it extends is no mandate of a wrong body', async (number) => {
    for (const mandate of await mandatesOf(number)) expect(mandate).not.toMatch(/ (?:extend|renew) null$/);
  });
});
