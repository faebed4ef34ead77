// Part of the register's contract: what each question answers about four decisions of our own, and how its pages follow each other.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ask, calendarOf, csvOf, QUESTIONS } from '../../../src/questions/index.ts';
import { type Database, importMeetings, keep, keepAll, match } from '../../../src/register/index.ts';
import { decisions, ingestOf, MEETINGS } from './decisions.ts';

const AT = new Date('2032-03-01T00:00:00Z');

/** Describes the contract for one kind of database. */
export function describeQuestions(kind: string, open: () => Promise<Database>): void {
  describe(`questions on ${kind}`, () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
      await keepAll(db, decisions(AT));
      await importMeetings(db, MEETINGS, 'table of meetings', 'test', AT);
      await match(db);
    });
    afterAll(() => db.close());
    const rows = async (name: string, parameters: Record<string, unknown>, ...keys: string[]) =>
      (await ask(db, name, parameters)).rows.map((row) => keys.map((key) => row[key]));

    test('who cites whom, both ways, to a depth, and round in a circle once', async () => {
      const cited = (depth: number) => rows('cited-by', { symbol: '9101', depth }, 'depth', 'document', 'cites');
      expect(await cited(1)).toEqual([[1, 'S/RES/9102 (2031)', 'S/RES/9101 (2031)']]);
      expect(await cited(5)).toEqual([
        [1, 'S/RES/9102 (2031)', 'S/RES/9101 (2031)'],
        [2, 'S/RES/9103 (2032)', 'S/RES/9102 (2031)'],
        [3, 'S/RES/9101 (2031)', 'S/RES/9103 (2032)'],
        [3, 'S/RES/9104 (2032)', 'S/RES/9103 (2032)'],
      ]);
      expect(await rows('cites', { symbol: 'resolution 9102', depth: 3 }, 'depth', 'document', 'cites')).toEqual([
        [1, 'S/RES/9102 (2031)', 'S/RES/9101 (2031)'],
        [1, 'S/RES/9102 (2031)', 'S/2031/210'],
        [2, 'S/RES/9101 (2031)', 'S/RES/9100 (2030)'],
        [2, 'S/RES/9101 (2031)', 'S/RES/9103 (2032)'],
        [3, 'S/RES/9103 (2032)', 'S/RES/9102 (2031)'],
      ]);
    });

    test('the commitments of an actor, with the next day and the state', async () => {
      expect(
        await rows(
          'commitments',
          { actor: 'secretary-general', on: '2031-05-01', kind: 'recurring' },
          'document',
          'paragraph',
          'every',
          'due',
          'state',
        ),
      ).toEqual(expect.arrayContaining([['S/RES/9101 (2031)', '2', 'P3M', '2031-06-30', 'upcoming']]));
      expect(await rows('asked-of', { actor: "Côte d'Ivoire", symbol: 'S/RES/9102' }, 'document', 'paragraph', 'force')).toEqual([
        ['S/RES/9102 (2031)', '2', 'calls'],
      ]);
    });

    test('the acts of a month, each once, and its meetings', async () => {
      expect(await rows('acts', { month: '2032-01' }, 'date', 'type', 'outcome', 'document', 'times')).toEqual([
        ['2032-01-20', 'adoption_resolution', 'S/RES/9103 (2032)', 'S/RES/9103 (2032)', 1],
        ['2032-01-20', 'meeting', 'S/RES/9103 (2032) 15-0-0', 'S/PV.12109', 1],
      ]);
      expect(await rows('acts', { month: '2032-01', type: 'meeting', matter: 'weather' }, 'date')).toEqual([]);
    });

    test('the documents of a matter, by the meeting that adopted them', async () => {
      expect(await rows('documents', { matter: 'small arms in exampleland' }, 'date', 'document', 'why', 'quote')).toEqual([
        ['2031-04-29', 'S/RES/9102 (2031)', 'S/PV.12102 of 2031-04-30', 'Small arms in Exampleland'],
        ['2031-03-31', 'S/RES/9101 (2031)', 'S/PV.12101 of 2031-03-31', 'Small arms in Exampleland'],
      ]);
    });

    test('where a text and the table of meetings contradict each other: day and meeting', async () => {
      expect(await rows('conflicts', { from: '2031-04-01' }, 'document', 'code', 'one', 'other')).toEqual([
        ['S/RES/9103 (2032)', 'meeting', 'S/PV.12103', 'S/PV.12109'],
        ['S/RES/9102 (2031)', 'date', '2031-04-29', '2031-04-30'],
      ]);
    });

    test('recommendations: those made, and those of others taken up', async () => {
      const found = (parameters: object) =>
        rows('recommendations', { from: '2031-03-31', ...parameters }, 'document', 'state', 'source', 'addressee');
      expect(await found({})).toEqual([
        ['S/RES/9102 (2031)', 'endorsed', 'S/2031/210', null],
        ['S/RES/9101 (2031)', 'made', 'S/RES/9101 (2031)', 'all States'],
      ]);
      expect(await found({ symbol: 's/2031/210' })).toEqual([['S/RES/9102 (2031)', 'endorsed', 'S/2031/210', null]]);
    });

    test('what changed since a moment, without the names of those who did it', async () => {
      const { rows: changes } = await ask(db, 'changes', { since: '2032-02-01T00:00:00Z', what: 'ingest' });
      expect(changes.map((row) => row.document)).toEqual(
        expect.arrayContaining(['S/RES/9101 (2031)', 'S/RES/9102 (2031)', 'S/RES/9103 (2032)', 'S/RES/9104 (2032)']),
      );
      expect(changes.every((row) => !('who' in row))).toBe(true);
      expect(await rows('changes', { since: '2032-03-02' }, 'document')).toEqual([]);
    });

    test('what is new by a day: what is of the sixty days before, or came in them, and nothing older', async () => {
      const documentsOn = async (on: string) =>
        (await ask(db, 'developments', { on })).rows.filter(({ what }) => what === 'document').map(({ document }) => document);
      expect(await documentsOn('2031-04-30')).toEqual(['S/RES/9101 (2031)', 'S/RES/9102 (2031)']);
      expect(await documentsOn('2031-06-15')).toEqual(['S/RES/9102 (2031)']);
      expect(await documentsOn('2031-10-01')).toEqual([]);
      await db.query("update documents set added_at = '2031-09-15' where symbol = 'S/RES/9101 (2031)'");
      expect(await documentsOn('2031-10-01')).toEqual(['S/RES/9101 (2031)']);
    });

    test('figures add up in each part', async () => {
      const { rows: figures } = await ask(db, 'figures', { on: '2031-07-15' });
      for (const part of new Set(figures.map((row) => row.part))) {
        const ofPart = figures.filter((row) => row.part === part);
        expect(ofPart.reduce((sum, row) => sum + Number(row.count), 0)).toBe(ofPart[0]!.of);
      }
      expect(figures.map((row) => row.part)).toEqual(
        expect.arrayContaining(['read', 'commitments', 'reviewed', 'due by the day']),
      );
    });

    // Parameters with which a question has several rows here; pages of one row must then give what one page gives.
    const PAGED: Readonly<Record<string, Record<string, unknown>>> = {
      actors: {},
      acts: { month: '2031-04' },
      'asked-of': { actor: 'a' },
      changes: { since: '2031-01-01' },
      'cited-by': { symbol: '9101', depth: 4 },
      cites: { symbol: '9104', depth: 5 },
      commitments: { actor: 'a', on: '2031-05-01' },
      conflicts: {},
      consultations: { on: '2031-12-01', within: 60 },
      coverage: {},
      documents: { matter: 'a' },
      due: { on: '2031-04-01', within: 365 },
      facts: { symbol: '9101' },
      figures: { on: '2031-05-01' },
      mandates: { on: '2031-05-01' },
      'mandates-ending': { on: '2031-12-01', within: 60 },
      matters: {},
      meetings: { matter: 'a' },
      mission: { mission: 'UNDOF' },
      recommendations: {},
      search: { words: 'council' },
    };
    const COUNTED = new Set(['actors', 'coverage', 'figures', 'matters']); // counts rest on all rows there are
    test.each(Object.entries(PAGED))('%s: pages of one row are the answer, row by row', async (name, parameters) => {
      const whole = await ask(db, name, parameters, { limit: 6 });
      expect(whole.rows.length).toBeGreaterThan(0);
      const paged = [];
      for (let after: string | null | undefined; paged.length < whole.rows.length; ) {
        const page = await ask(db, name, parameters, { after, limit: 1 });
        paged.push(...page.rows);
        after = page.next;
        if (!after) break;
      }
      expect(paged).toEqual(whole.rows);
    });

    test.each(Object.entries(PAGED))('%s: the order leaves no two rows in one place', async (name, parameters) => {
      const { question, rows } = await ask(db, name, parameters, { limit: 1000 });
      const places = rows.map((row) => JSON.stringify(question.order.map((key) => row[key.replace(/^-/, '')] ?? null)));
      expect(new Set(places).size).toBe(rows.length);
    });

    test.each(QUESTIONS)(
      '$name refuses what it does not know, empty values and days that are none',
      async ({ name, parameters, example }) => {
        const refusal = (given: object) =>
          ask(db, name, { ...example, ...given }).then(
            () => 'answered',
            (error) => error.code,
          );
        const days = Object.entries(parameters.shape).filter(([, one]) =>
          JSON.stringify(z.toJSONSchema(one as z.ZodType)).includes('"date"'),
        );
        expect(await refusal({ colour: 'blue' })).toBe('wrong-parameter');
        for (const key of Object.keys(parameters.shape))
          expect([key, await refusal({ [key]: '' })]).toEqual([key, 'wrong-parameter']);
        for (const [key] of days)
          for (const no of ['2031-02-30', '31-01-01', 'tomorrow'])
            expect([key, no, await refusal({ [key]: no })]).toEqual([key, no, 'wrong-parameter']);
      },
    );

    test('a cursor stays where it is when a row comes before it', async () => {
      const wanted = { actor: 'e', from: '2031-04-01', to: '2031-12-31' };
      const before = await ask(db, 'asked-of', wanted, { limit: 100 });
      const first = await ask(db, 'asked-of', wanted, { limit: 1 });
      const newer =
        'Resolution 9105 (2031)\n\nAdopted by the Security Council at its 12105th meeting, on 30 December 2031\n\nThe Security Council,\n\n1. Requests the Secretary-General to report by 31 January 2032.\n';
      await keep(db, ingestOf(newer, 'newer.txt', AT));
      expect(before.rows.length).toBeGreaterThan(1);
      expect((await ask(db, 'asked-of', wanted, { limit: 100 })).rows[0]!.document).toBe('S/RES/9105 (2031)');
      const second = await ask(db, 'asked-of', wanted, { after: first.next, limit: 99 });
      expect([...first.rows, ...second.rows]).toEqual(before.rows);
    });

    test('a cursor of another question, of other parameters or of nobody is refused with words', async () => {
      const { next } = await ask(db, 'due', { on: '2031-04-01', within: 365 }, { limit: 1 });
      await expect(ask(db, 'due', { on: '2031-04-02', within: 365 }, { after: next, limit: 1 })).rejects.toThrow(
        'other parameters',
      );
      await expect(ask(db, 'asked-of', { actor: 'a' }, { after: next, limit: 1 })).rejects.toThrow('cursor');
      for (const after of ['x', 'bnVsbA', Buffer.from('[1,{"a":1}]').toString('base64url')])
        await expect(ask(db, 'meetings', { matter: 'a' }, { after, limit: 1 })).rejects.toThrow('this is no cursor');
    });

    test.each([
      ['due', { on: '2031-02-30' }, 'a day that the calendar has'],
      ['due', { on: '2031-02-28', within: '' }, 'within: is empty'],
      ['due', { on: '2031-02-28', within: '9 days' }, 'must be a number of days'],
      ['acts', { month: '2031-13' }, 'a month such as'],
      ['search', { words: 'a\u0000b' }, 'control characters'],
      ['cited-by', { symbol: '9101', depth: 9 }, 'depth'],
      ['commitments', { actor: 'a', on: '2031-01-01', kind: 'endless' }, 'kind'],
      ['changes', { since: 'yesterday' }, 'since'],
    ])('%s refuses %j with words', (name, parameters, words) => expect(ask(db, name, parameters)).rejects.toThrow(words));

    test.each(QUESTIONS.filter(({ calendar }) => calendar).map(({ name }) => name))(
      '%s: every row with a day is one entry of the calendar, with an identifier of its own that stays',
      async (name) => {
        const parameters = PAGED[name] ?? QUESTIONS.find((one) => one.name === name)!.example;
        const answer = await ask(db, name, parameters);
        const uids = (text: string | null) => [...text!.replace(/\r\n /g, '').matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid);
        const dated = answer.rows.filter((row) => row[answer.question.calendar!.day]);
        const given = uids(calendarOf(answer));
        expect(given.length).toBe(dated.length);
        expect(new Set(given).size).toBe(given.length);
        expect(uids(calendarOf(await ask(db, name, parameters)))).toEqual(given);
      },
    );

    test('every row leads to its words: their document, place and text', async () => {
      for (const [name, parameters] of Object.entries(PAGED)) {
        if (COUNTED.has(name)) continue;
        for (const row of (await ask(db, name, parameters)).rows) {
          expect([name, typeof row.document, typeof row.quote]).toEqual([name, 'string', 'string']);
          if (row.language === null || row.language === undefined) continue;
          const [text] = await db.query<{ words: string }>(
            `select substr(e.text, $3::int + 1, $4::int - $3::int) as words from expressions e join documents d on d.id = e.document_id
             where coalesce(d.symbol, d.iri) = $1 and e.language = $2 and e.version = $5`,
            [row.document, row.language, row.start_at, row.end_at, row.version],
          );
          expect([name, text?.words]).toEqual([name, row.quote]);
        }
      }
    });

    test('a cell of CSV cannot be taken for a formula', async () => {
      const answer = await ask(db, 'meetings', { matter: 'Small arms' });
      const changed = { ...answer, rows: answer.rows.map((row) => ({ ...row, topic: '=1+1' })) };
      expect(csvOf(changed)).toContain("'=1+1");
    });
  });
}
