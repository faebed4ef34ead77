// Part of the register's contract: chosen documents go from one register to another with what people said of them; twice is once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReader } from '../../../src/faces/reader.ts';
import {
  add,
  type Choice,
  type Database,
  exportLines,
  importLines,
  keepAll,
  match,
  RegisterError,
  review,
  undo,
  verify,
} from '../../../src/register/index.ts';
import { decisions, ingestOf } from './decisions.ts';

const AT = new Date('2031-06-01T00:00:00Z');
const INFO = { reader: 'seized 0.1.0', who: 'another desk', at: new Date('2031-07-01T00:00:00Z') };
const TEXT = `Resolution 9301 (2031)

Adopted by the Security Council at its 12301st meeting, on 2 May 2031

The Security Council,

1. Requests the Secretary-General to report by 30 September 2031;

2. Looks to the parties for a plan before 1 August 2031;

3. Decides to remain seized of the matter.
`;
const IRI = 'seized:S/RES/9301(2031)';
const FACTS = ['paragraphs', 'provisions', 'citations', 'mentions', 'mandates', 'acts', 'findings', 'words'];

const readerOf = () => {
  const reader = makeReader();
  return (source: Parameters<typeof reader>[0] & Parameters<typeof reader>[1]) => reader(source, source);
};

async function linesOf(db: Database, choice: Choice = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLines(db, choice)) lines.push(line);
  return lines;
}

// What a register holds, without the numbers under which it does, and without what is told of imports alone.
async function contentOf(db: Database): Promise<unknown> {
  const lines = (await linesOf(db)).slice(1).map((line) => JSON.parse(line) as Record<string, unknown>);
  const counts = await Promise.all(FACTS.map((table) => db.query(`select '${table}' as name, count(*) as n from ${table}`)));
  return { lines: lines.map(({ id: _, undoes: __, ...rest }) => rest), counts };
}

/** Describes the contract for one kind of database. */
export function describeExchange(kind: string, open: () => Promise<Database>): void {
  describe(`exchange on ${kind}`, () => {
    let from: Database;
    let to: Database;
    beforeAll(async () => {
      [from, to] = [await open(), await open()];
      const other = ingestOf(TEXT.replace('30 September', '31 October'), 'corrected.txt', AT);
      const copied = { ...ingestOf(TEXT, 'first.txt', AT), at: AT };
      await keepAll(from, [...decisions(AT), copied, other]);
      await match(from);
      const [asked] = await from.query<{ id: string }>(
        "select id from commitments where id like $1 and addressee = 'Secretary-General'",
        [`${IRI}%`],
      );
      const word = { subject: `commitment:${asked!.id}`, who: 'Ana', why: 'The annex says so.' };
      await review(from, { ...word, action: 'correct', field: 'due', value: ['2031-10-15'] }, AT);
      const rejected = await review(from, { ...word, action: 'reject', why: 'By mistake.' }, new Date('2031-06-02T00:00:00Z'));
      await undo(from, rejected, 'Ana', 'It was one.', new Date('2031-06-03T00:00:00Z'));
      const quote = 'Looks to the parties for a plan before 1 August 2031';
      const addition = {
        what: 'commitment',
        document: IRI,
        quote,
        values: { addressee: 'the parties', due: ['2031-08-01'] },
      } as const;
      await add(from, { ...addition, who: 'Ben', why: 'The machine does not read it.' }, new Date('2031-06-04T00:00:00Z'));
    });
    afterAll(async () => {
      await from.close();
      await to.close();
    });

    test('everything arrives: texts with their versions, facts, commitments and the words of people, in their names', async () => {
      const result = await importLines(to, await linesOf(from), readerOf(), INFO);
      expect(result.leftOut).toEqual([]);
      expect(result.reviews).toBe(4);
      expect(await contentOf(to)).toEqual(await contentOf(from));
      const [versions] = await to.query(
        'select count(*) as n, count(*) filter (where is_current) as current from expressions e join documents d on d.id = e.document_id where d.iri = $1',
        [IRI],
      );
      expect(versions).toEqual({ n: 2, current: 1 });
      expect(await to.query('select due from occurrences o where commitment_id like $1 order by due', [`${IRI}%`])).toEqual([
        { due: '2031-08-01' },
        { due: '2031-10-15' },
      ]);
      expect((await verify(to)).brokenAt).toBeNull();
    });

    test('a second time nothing changes', async () => {
      const before = await contentOf(to);
      const result = await importLines(to, await linesOf(from), readerOf(), INFO);
      expect(result).toMatchObject({ documents: 0, reviews: 0, leftOut: [] });
      expect(await contentOf(to)).toEqual(before);
    });

    test.each<[Choice, readonly string[]]>([
      [{ symbol: 'S/RES/9301' }, [IRI]],
      [{ symbol: 'S/RES/9301 (2031)', language: 'zh' }, []],
      [{ from: '2031-05-02', to: '2031-05-02' }, [IRI]],
      [{ kind: 'report' }, []],
    ])('%j chooses %j, with the words on them alone', async (choice, iris) => {
      const lines = (await linesOf(from, choice)).slice(1).map((line) => JSON.parse(line));
      expect(lines.filter(({ type }) => type === 'document').map(({ iri }) => iri)).toEqual(iris);
      expect(lines.filter(({ type }) => type === 'review')).toHaveLength(iris.length ? 4 : 0);
    });

    test('each fact of an export stands in its text', async () => {
      for (const line of (await linesOf(from)).slice(1)) {
        const { type, expressions } = JSON.parse(line);
        for (const { text, facts } of type === 'document' ? expressions : [])
          for (const { start_at, end_at, quote } of [
            ...facts.paragraphs,
            ...facts.provisions,
            ...facts.citations,
            ...facts.mandates,
          ])
            expect(text.slice(start_at, end_at)).toBe(quote);
      }
    });

    test.each([
      [['{"schema":"seized/backup@1","migrations":[]}'], /seized restore/],
      [
        ['{"schema":"seized/export@1"}', '{"type":"document","iri":"x","expressions":[{}]}'],
        /Line 2 of the export is damaged: expressions/,
      ],
      [['{"schema":"seized/export@1"}', '{"type":"docu'], /Line 2 of the export is damaged: it is not JSON/],
      [[], /empty/],
    ])('%j is refused', async (lines, why) => {
      await expect(importLines(to, lines, readerOf(), INFO)).rejects.toThrow(why);
      await expect(importLines(to, lines, readerOf(), INFO)).rejects.toBeInstanceOf(RegisterError);
    });
  });
}
