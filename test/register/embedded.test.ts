// The register's contract on the embedded database, and its lock.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRegister } from '../../src/register/index.ts';
import { describeRegister } from './contract.ts';

describeRegister('the embedded database', () => openRegister({ directory: null }));

test('a directory is held by one process, and opens again when it is closed', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'seized-'));
  try {
    const first = await openRegister({ directory });
    await expect(openRegister({ directory })).rejects.toThrow(/open in another process/);
    await first.close();
    const second = await openRegister({ directory });
    await second.query("insert into migrations (name) values ('9999-future')");
    await second.close();
    await expect(openRegister({ directory })).rejects.toThrow(/newer Seized/);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
