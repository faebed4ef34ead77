// Part of the register's contract: what people say of facts, commitments and matches wins, survives re-reading, is undone in any order, and can be made anonymous.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReader } from '../../../src/faces/reader.ts';
import { ask } from '../../../src/questions/index.ts';
import {
  type Addition,
  add,
  anonymise,
  type Database,
  keep,
  match,
  reread,
  review,
  undo,
  verify,
  type Word,
} from '../../../src/register/index.ts';
import { ingestOf } from './decisions.ts';

const AT = new Date('2031-06-01T00:00:00Z');
const TEXT = `Resolution 9201 (2031)

Adopted by the Security Council at its 12201st meeting, on 2 May 2031

The Security Council,

Recalling its resolution 9200 (2030),

1. Decides to extend the mandate of the United Nations Disengagement Observer Force until 31 December 2031;

2. Requests the Secretary-General to report by 30 September 2031;

3. Looks to the parties for a plan before 1 August 2031;

4. Decides to remain seized of the matter.
`;
const SYMBOL = 'S/RES/9201 (2031)';
const IRI = 'seized:S/RES/9201(2031)';
const QUOTE = 'Looks to the parties for a plan before 1 August 2031';

/** Describes the contract for one kind of database. */
export function describeReview(kind: string, open: () => Promise<Database>): void {
  describe(`review on ${kind}`, () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
      await keep(db, ingestOf(TEXT, 'one.txt', AT));
    });
    afterAll(() => db.close());

    const say = (word: Omit<Word, 'who' | 'why'>) => review(db, { ...word, who: 'Ada Example', why: 'seen in print' }, AT);
    const back = (id: number) => undo(db, id, 'Ada Example', 'a slip', AT);
    const plus = (addition: Omit<Addition, 'who' | 'why' | 'document'> & { document?: string }) =>
      add(db, { document: SYMBOL, who: 'Ada Example', why: 'the machine missed it', ...addition }, AT);
    const readAgain = async (version: string) => {
      const reader = makeReader();
      await reread(db, (source) => reader(source, source), { reader: version, who: 'desk', at: AT });
      await match(db);
    };
    const ends = async () =>
      (
        await db.query(
          'select mission, until from mandates m join expressions e on e.id = m.expression_id join documents d on d.id = e.document_id where d.iri = $1 and e.is_current order by m.n',
          [IRI],
        )
      ).map(({ mission, until }) => [mission, until]);
    const dues = async () =>
      (await ask(db, 'due', { on: '2031-06-01', within: 130 })).rows
        .filter((row) => row.document === SYMBOL)
        .map((row) => [row.due, row.addressee, row.paragraph]);
    const MACHINE = [['UNDOF', '2031-12-31']];
    const mandate = async () => {
      const [row] = await db.query<{ start_at: number; end_at: number }>(
        'select start_at, end_at from mandates m join expressions e on e.id = m.expression_id join documents d on d.id = e.document_id where d.iri = $1 and e.is_current',
        [IRI],
      );
      return `mandate:${IRI}|en|${row!.start_at}-${row!.end_at}|UNDOF`;
    };
    const subjects = async (kind: string) =>
      (await ask(db, 'facts', { symbol: SYMBOL, kind })).rows.map((row) => [row.subject, row.what, row.paragraph, row.word]);
    const owed = async () => {
      const [row] = (await ask(db, 'asked-of', { actor: 'Secretary-General', symbol: SYMBOL })).rows;
      return `commitment:${row!.id}`;
    };

    test('a mandate is corrected, stays so when it is read again, and is as the machine said when the word is undone', async () => {
      const subject = await mandate();
      expect(await ends()).toEqual(MACHINE);
      const word = await say({ subject, action: 'correct', field: 'until', value: '2031-11-30' });
      expect(await ends()).toEqual([['UNDOF', '2031-11-30']]);
      expect(
        (await ask(db, 'mandates-ending', { on: '2031-11-01', within: 40, mission: 'UNDOF' })).rows.map((row) => row.until),
      ).toEqual(['2031-11-30']);
      await readAgain('seized 0.2.0');
      expect(await ends()).toEqual([['UNDOF', '2031-11-30']]);
      await back(word);
      expect(await ends()).toEqual(MACHINE);
    });

    test('the facts of a document are listed with the subject by which people speak of them, and the last word', async () => {
      const subject = await mandate();
      expect(await subjects('mandate')).toEqual([[subject, 'extend UNDOF until 2031-12-31', '1', null]]);
      const word = await say({ subject, action: 'accept' });
      expect(await subjects('mandate')).toEqual([[subject, 'extend UNDOF until 2031-12-31', '1', `accept (${word})`]]);
      await back(word);
      for (const kind of ['provision', 'citation', 'act', 'commitment'])
        for (const [one] of await subjects(kind)) await back(await say({ subject: String(one), action: 'accept' }));
    });

    test('a rejected fact is gone, and comes back when the word is undone, also after re-reading', async () => {
      const word = await say({ subject: await mandate(), action: 'reject' });
      expect(await ends()).toEqual([]);
      await readAgain('seized 0.3.0');
      expect(await ends()).toEqual([]);
      await back(word);
      expect(await ends()).toEqual(MACHINE);
    });

    test('words are undone in any order: what the others say holds', async () => {
      const subject = await mandate();
      const first = await say({ subject, action: 'correct', field: 'until', value: '2031-10-31' });
      const second = await say({ subject, action: 'correct', field: 'mission', value: 'UNEXA' });
      const third = await say({ subject, action: 'correct', field: 'until', value: '2031-10-30' });
      expect(await ends()).toEqual([['UNEXA', '2031-10-30']]);
      await back(first);
      expect(await ends()).toEqual([['UNEXA', '2031-10-30']]);
      await back(third);
      expect(await ends()).toEqual([['UNEXA', '2031-12-31']]);
      await readAgain('seized 0.4.0');
      expect(await ends()).toEqual([['UNEXA', '2031-12-31']]);
      await back(second);
      expect(await ends()).toEqual(MACHINE);
    });

    test('a commitment that the machine missed is added on its words, is due, survives re-reading and a corrected text', async () => {
      const { subject, review: word } = await plus({
        what: 'commitment',
        quote: QUOTE,
        values: { addressee: 'the parties', due: ['2031-08-01'] },
      });
      const wanted = [
        ['2031-08-01', 'the parties', '3'],
        ['2031-09-30', 'Secretary-General', '2'],
      ];
      expect(await dues()).toEqual(wanted);
      await readAgain('seized 0.5.0');
      expect(await dues()).toEqual(wanted);
      await keep(
        db,
        ingestOf(TEXT.replace('The Security Council,', 'The Security Council, meeting in New York,'), 'two.txt', AT),
      );
      expect(await dues()).toEqual(wanted);
      await expect(plus({ what: 'commitment', quote: QUOTE, values: { addressee: 'nobody', due: ['soon'] } })).rejects.toThrow(
        'due',
      );
      await expect(plus({ what: 'commitment', quote: 'words that are not there', values: {} })).rejects.toThrow(
        'does not have the words',
      );
      await say({ subject, action: 'correct', field: 'due', value: ['2031-07-31'] });
      expect((await dues())[0]).toEqual(['2031-07-31', 'the parties', '3']);
      await back(word + 1);
      await back(word);
      expect(await dues()).toEqual(wanted.slice(1));
    });

    test('facts are added: a mandate, a citation, an act; each once', async () => {
      const values = { mission: 'UNEXA', action: 'establish', until: '2032-01-31' };
      const { review: word } = await plus({ what: 'mandate', quote: QUOTE, values });
      expect(await ends()).toEqual([...MACHINE, ['UNEXA', '2032-01-31']]);
      await expect(plus({ what: 'mandate', quote: QUOTE, values })).rejects.toThrow('already');
      await expect(plus({ what: 'mandate', quote: QUOTE, values: { mission: 'UNEXA' } })).rejects.toThrow('missing: action');
      await plus({ what: 'citation', quote: 'a plan', values: { target: 'S/2031/99', relation: 'implements' } });
      expect(
        (await ask(db, 'cited-by', { symbol: 'S/2031/99' })).rows.map((row) => [row.document, row.relation, row.quote]),
      ).toEqual([[SYMBOL, 'implements', 'a plan']]);
      await plus({ what: 'act', quote: QUOTE, values: { type: 'letter', date: '2031-08-01' } });
      expect((await ask(db, 'acts', { month: '2031-08', type: 'letter' })).rows.map((row) => row.document)).toEqual([SYMBOL]);
      await readAgain('seized 0.6.0');
      expect(await ends()).toEqual([...MACHINE, ['UNEXA', '2032-01-31']]);
      await back(word);
      expect(await ends()).toEqual(MACHINE);
    });

    test('with a rejected provision go its commitments, and come back with it', async () => {
      const [row] = (await ask(db, 'asked-of', { actor: 'Secretary-General', symbol: SYMBOL })).rows;
      const word = await say({ subject: `provision:${IRI}|en|${row!.start_at}-${row!.end_at}|requests`, action: 'reject' });
      expect(await dues()).toEqual([]);
      await back(word);
      expect(await dues()).toEqual([['2031-09-30', 'Secretary-General', '2']]);
    });

    test('a match is added and rejected by people; the machine does not change it', async () => {
      const subject = await owed();
      const met = async () =>
        (await ask(db, 'due', { on: '2031-09-15', within: 30 })).rows
          .filter((row) => row.document === SYMBOL)
          .map((row) => row.status);
      await db.query(
        "insert into documents (iri, symbol, kind, date) values ('seized:S/2031/555', 'S/2031/555', 'report', '2031-09-10')",
      );
      const commitment = subject.slice('commitment:'.length);
      const added = await plus({ what: 'match', document: 's/2031/555', commitment, values: {} });
      expect(added.subject).toBe(`match:${commitment}|S/2031/555`);
      expect(await met()).toEqual(['met']);
      await match(db);
      expect(await met()).toEqual(['met']);
      const rejected = await say({ subject: added.subject, action: 'reject' });
      expect(await met()).toEqual(['due']);
      await match(db);
      expect(await met()).toEqual(['due']);
      await back(rejected);
      expect(await met()).toEqual(['met']);
      await back(added.review);
      expect(await met()).toEqual(['due']);
      await match(db);
      expect(await met()).toEqual(['due']);
      await expect(plus({ what: 'match', document: 's/2031/555', commitment: 'seized:nothing#p1', values: {} })).rejects.toThrow(
        'no commitment',
      );
    });

    test.each([
      ['weather:x', 'accept', undefined, undefined, 'is no subject'],
      ['mandate:x', 'accept', undefined, undefined, 'names no fact'],
      [`mandate:${IRI}|en|1-2|UNDOF`, 'accept', undefined, undefined, 'There is no mandate'],
      ['match:x', 'reject', undefined, undefined, 'names no match'],
      ['commitment:none', 'reject', undefined, undefined, 'There is no commitment none'],
    ] as const)('%s is refused with words', (subject, action, field, value, words) =>
      expect(say({ subject, action, field, value })).rejects.toThrow(words),
    );

    test('a value that cannot be is refused: a day that no calendar has, a field that is not there', async () => {
      const subject = await mandate();
      await expect(say({ subject, action: 'correct', field: 'until', value: '2031-02-30' })).rejects.toThrow('until');
      await expect(say({ subject, action: 'correct', field: 'n', value: 1 })).rejects.toThrow('names one of');
      await expect(review(db, { subject, action: 'accept', who: 'x', why: ' ' }, AT)).rejects.toThrow('Say why');
    });

    test('a name is taken out everywhere, and the chain still verifies; taken out behind its back it does not', async () => {
      const word = await say({ subject: await mandate(), action: 'accept' });
      const whole = await verify(db);
      expect(whole.redacted).toBe(0);
      await anonymise(db, { who: 'Ada Example' }, 'desk', 'asked by the person', AT);
      await anonymise(db, { review: word }, 'desk', 'the reason named somebody', AT);
      const after = await verify(db);
      expect([after.brokenAt, after.redacted > 5]).toEqual([null, true]);
      const everything = JSON.stringify([await db.query('select * from audit'), await db.query('select * from reviews')]);
      expect(everything).not.toContain('Ada');
      expect(await db.query('select why from reviews where id = $1', [word])).toEqual([{ why: '(redacted)' }]);
      await expect(anonymise(db, { who: 'Ada Example' }, 'desk', 'again', AT)).rejects.toThrow('by that name');
      const [last] = await db.query<{ n: number; who: string; salt: string }>(
        'select n, who, salt from audit order by n desc limit 1',
      );
      await db.query("update audit set who = 'x', salt = null where n = $1", [last!.n]);
      expect((await verify(db)).brokenAt).toBe(last!.n);
      await db.query('update audit set who = $2, salt = $3 where n = $1', [last!.n, 'somebody else', last!.salt]);
      expect((await verify(db)).brokenAt).toBe(last!.n);
      await db.query('update audit set who = $2 where n = $1', [last!.n, last!.who]);
      expect((await verify(db)).brokenAt).toBeNull();
    });
  });
}
