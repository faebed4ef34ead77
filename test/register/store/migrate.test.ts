// Migrations: all of them or none, once, and never on data that a newer program wrote.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openRegister } from '../../../src/register/index.ts';
import { MIGRATIONS, migrate, schemaOf } from '../../../src/register/store/migrate.ts';

describe('migrations', () => {
  let db: Database;
  beforeEach(async () => {
    db = await openRegister({ directory: null });
  });
  afterEach(() => db.close());

  test('that break off leave the old state, those before them in the same opening included', async () => {
    const before = await schemaOf(db);
    const broken = [
      ...MIGRATIONS,
      ['9998-fine', 'create table fine (n integer)'],
      ['9999-broken', 'create table broken (n integer); select 1 / 0'],
    ] as const;
    await expect(migrate(db, broken)).rejects.toThrow('division by zero');
    expect(await schemaOf(db)).toEqual(before);
    expect(await db.query("select to_regclass('fine') as fine, to_regclass('broken') as broken")).toEqual([
      { fine: null, broken: null },
    ]);
    await migrate(db, broken.slice(0, -1));
    expect(await schemaOf(db)).toEqual([...before, '9998-fine']);
  });

  test('of a newer program are named, and nothing is touched', async () => {
    await db.query("insert into migrations (name) values ('9999-future')");
    await expect(migrate(db, [...MIGRATIONS, ['9998-fine', 'create table fine (n integer)']])).rejects.toThrow(
      'written by a newer Seized (it has 9999-future). Update the program; the data was not touched.',
    );
    expect(await db.query("select to_regclass('fine') as fine")).toEqual([{ fine: null }]);
  });
});
