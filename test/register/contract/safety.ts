// Part of the register's contract: whatever happens while it is written, copied or read, it holds together.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  backup,
  breachesOf,
  type Database,
  keep,
  keepAll,
  match,
  openRegister,
  restore,
  review,
  verify,
} from '../../../src/register/index.ts';
import { plainText } from '../../../src/text/index.ts';
import { decisions, ingestOf } from './decisions.ts';
import { AT, reading } from './sample.ts';

// What lets people in is not copied, nor what follows from the program itself.
// Those behind the first the register notes itself.
const LEFT_OUT = [
  'migrations',
  'addressees',
  'commitment_counts',
  'occurrence_counts',
  'holding_counts',
  'current_texts',
  'decisions',
  'meeting_outcomes',
  'matched',
];

const linesOf = async (db: Database): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of backup(db)) lines.push(line);
  return lines;
};

/** Describes how the register holds together on one kind of database; `open` gives an empty one. */
export function describeSafety(kind: string, open: () => Promise<Database>): void {
  describe(`a register on ${kind} holds together`, () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
    });
    afterAll(() => db.close());

    test('when two keep the same documents at the same moment, in another order', async () => {
      const documents = decisions(AT);
      const [one, other] = await Promise.all([keepAll(db, documents), keepAll(db, [...documents].reverse())]);
      const outcomes = [...one, ...other].map(({ outcome }) => outcome).sort();
      expect(outcomes).toEqual([...Array(documents.length).fill('known'), ...Array(documents.length).fill('new')]);
      expect(await breachesOf(db)).toEqual([]);
      expect((await verify(db)).brokenAt).toBeNull();
    });

    test('when two match at the same moment while a third keeps', async () => {
      const late = ingestOf('Resolution 9107 (2032)\n\n1. Decides to remain seized of the matter.\n', 'third.txt', AT);
      const [one, other] = await Promise.all([match(db), match(db), keepAll(db, [late])]);
      expect(one).toEqual(other);
      expect(await breachesOf(db)).toEqual([]);
    });

    test('and what does not hold together is told', async () => {
      const gone = new Error('gone again');
      const broken = db.transaction(async (tx) => {
        await tx.query('delete from words where paragraph = 2');
        await tx.query("delete from audit where what = 'ingest' and n = 1");
        expect((await breachesOf(tx)).map(({ rule }) => rule)).toEqual([
          'each paragraph can be searched',
          'each document that is held was entered in the audit chain',
        ]);
        throw gone;
      });
      await expect(broken).rejects.toBe(gone);
      expect(await breachesOf(db)).toEqual([]);
    });

    test('with a character that no database keeps: its place stays', async () => {
      const text = 'Note\n\nThe\0 Council met.\n';
      const { sha256, ...rest } = reading('nul').source;
      const made = { ...reading('nul'), source: { ...rest, sha256: `nul ${sha256}` } };
      await keep(db, {
        reading: { ...made, document: { ...made.document, symbol: 'S/2031/77' } },
        source: plainText(text),
        reader: 'r',
        who: 'test',
        at: AT,
      });
      const [kept] = await db.query("select text from expressions where text_sha256 like 'nul %'");
      expect(kept).toEqual({ text: 'Note\n\nThe\ufffd Council met.\n' });
    });

    test('when it is copied: to the byte, words of people and matches included, from one engine to another', async () => {
      await match(db);
      const [{ id } = { id: '' }] = await db.query<{ id: string }>('select id from commitments order by id limit 1');
      await review(db, { subject: `commitment:${id}`, action: 'accept', who: 'desk', why: 'read against the text' }, AT);
      const lines = await linesOf(db);
      const embedded = await openRegister({ directory: null });
      const again = await open();
      try {
        await restore(embedded, lines);
        expect(await linesOf(embedded)).toEqual(lines);
        await restore(again, await linesOf(embedded));
        expect(await linesOf(again)).toEqual(lines);
        expect(await breachesOf(again)).toEqual([]);
        expect(await verify(again)).toEqual(await verify(db));
        await keepAll(again, [ingestOf('Resolution 9105 (2032)\n\n1. Decides to remain seized of the matter.\n', 'new.txt', AT)]);
        expect(await breachesOf(again)).toEqual([]);
      } finally {
        await embedded.close();
        await again.close();
      }
    });

    test('when it is copied while somebody writes: the copy is one moment', async () => {
      const before = await linesOf(db);
      const lines = backup(db);
      const first = await lines.next();
      const writing = keepAll(db, [
        ingestOf('Resolution 9106 (2032)\n\n1. Decides to remain seized of the matter.\n', 'late.txt', AT),
      ]);
      const copied = [first.value as string];
      for await (const line of lines) copied.push(line);
      await writing;
      expect(copied).toEqual(before);
      expect((await linesOf(db)).length).toBeGreaterThan(before.length);
    });

    test('when a copy is given up half-way: others go on', async () => {
      const lines = backup(db);
      await lines.next();
      await lines.return(undefined);
      expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
    });

    test('and every table is copied, or named here as one that is not', async () => {
      const copied = new Set((await linesOf(db)).slice(1).map((line) => (JSON.parse(line) as [string])[0]));
      const filled: string[] = [];
      for (const { name } of await db.query<{ name: string }>(
        "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
      )) {
        const [{ n } = { n: 0 }] = await db.query<{ n: number }>(`select count(*) as n from ${name}`);
        if (n > 0) filled.push(name);
      }
      expect(filled.filter((name) => !copied.has(name) && !LEFT_OUT.includes(name))).toEqual([]);
    });
  });
}
