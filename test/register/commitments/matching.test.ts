// Resolutions and a report of our own, read and kept: which report counts for which request, and on what evidence.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../src/questions/index.ts';
import { cover, type Database, importMeetings, keep, match, openRegister, review } from '../../../src/register/index.ts';
import { ingestOf } from '../contract/decisions.ts';

const AT = new Date('2031-01-01T00:00:00Z');
const NAME = 'the United Nations Force in Cyprus (UNFICYP)';
const DOCUMENTS = [
  `Resolution 8801 (2030)\n\nAdopted by the Security Council at its 9901st meeting, on 10 January 2030\n\nThe Security Council,\n\nReaffirming its commitment to Cyprus,\n\n1. Decides to extend the mandate of ${NAME} until 31 July 2030;\n\n2. Requests the Secretary-General to submit a report on the implementation of this resolution by 10 July 2030;\n\n3. Requests the Secretary-General to establish, within one month, a Panel of Experts on Cyprus for six months, with the following mandate: to report to the Council on the embargo on Cyprus;\n\n4. Requests the Secretary-General to report to the Council immediately any attack on UNFICYP;\n\n5. Decides to remain seized of the matter;\n\n6. Expresses its intention to review the mandate of UNFICYP by 31 July 2030.\n`,
  `Resolution 8790 (2028)\n\nAdopted by the Security Council at its 9890th meeting, on 5 May 2028\n\nThe Security Council,\n\n1. Requests the Secretary-General to report every six months on the situation in Cyprus;\n\n2. Requests the Secretary-General to keep the Council informed by 5 June 2028;\n\n3. Decides that all States shall freeze the funds of Exampleland by 5 July 2028.\n`,
  `Resolution 8840 (2030)\n\nAdopted by the Security Council at its 9940th meeting, on 29 July 2030\n\nThe Security Council,\n\nRecalling its resolution 8801 (2030),\n\nWelcoming the report of the Secretary-General of 8 July 2030 (S/2030/410) on UNFICYP in Cyprus,\n\nTaking note of the report of the Panel of Experts on Cyprus of 2 July 2030 (S/2030/402) submitted pursuant to paragraph 3 of resolution 8801 (2030),\n\nTaking note also of the report of the Secretary-General of 20 June 2030 (S/2030/377) on UNFICYP,\n\n1. Decides to extend the mandate of UNFICYP until 31 January 2031;\n\n2. Requests the Secretary-General to submit a report on the implementation of this resolution by 10 January 2031;\n\n3. Decides to remain seized of the matter.\n`,
];

let db: Database;
beforeAll(async () => {
  db = await openRegister({ directory: null });
  for (const [i, text] of DOCUMENTS.entries()) await keep(db, ingestOf(text, `${i}`, AT));
});
afterAll(() => db.close());

const matches = () =>
  db.query<{ report: string; path: string; state: string; met_on: string }>(
    `select d.symbol as report, g.path, m.state, m.met_on from matches m join documents d on d.id = m.document_id
     join commitments c on c.id = m.commitment_id
     join provisions p on p.expression_id = c.expression_id and p.n = c.provision
     join paragraphs g on g.expression_id = c.expression_id and g.n = p.paragraph order by 2, 1`,
  );

test('the report nearest to the day counts, another of the same weeks does not; a panel answers the paragraph that set it up', async () => {
  expect(await match(db)).toEqual({ counts: 2, proposed: 1 });
  expect(await matches()).toEqual([
    { report: 'S/2030/377', path: '2', state: 'proposed', met_on: '2030-06-20' },
    { report: 'S/2030/410', path: '2', state: 'counts', met_on: '2030-07-08' },
    { report: 'S/2030/402', path: '3', state: 'counts', met_on: '2030-07-02' },
  ]);
});

test('a match keeps its reasons and the place of the words it rests on', async () => {
  const [row] = await db.query<{
    reasons: { reasons: { why: string }[]; evidence: { told_by: string; start: number; end: number } };
  }>("select reasons from matches m join documents d on d.id = m.document_id where d.symbol = 'S/2030/402'");
  const { reasons, evidence } = row!.reasons;
  expect(reasons.map(({ why }) => why)).toContain('the report is said to answer this very paragraph');
  expect(evidence.told_by).toBe('S/RES/8840 (2030)');
  expect(DOCUMENTS[2]!.slice(evidence.start, evidence.end)).toBe(
    'report of the Panel of Experts on Cyprus of 2 July 2030 (S/2030/402',
  );
});

test('matching again changes nothing, and what a person rejected stays rejected', async () => {
  const before = await matches();
  await match(db);
  expect(await matches()).toEqual(before);
  const [{ id }] = (await db.query<{ id: string }>(
    "select commitment_id as id from matches m join documents d on d.id = m.document_id where d.symbol = 'S/2030/410'",
  )) as [{ id: string }];
  await review(db, { subject: `match:${id}|S/2030/410`, action: 'reject', who: 'desk', why: 'another report' }, AT);
  await match(db);
  expect((await matches()).find(({ report }) => report === 'S/2030/410')?.state).toBe('rejected');
});

test('only a report that every register would hold is overdue, and no interval without an end runs for ever', async () => {
  const overdue = async () => (await ask(db, 'overdue', { on: '2030-12-31' })).rows.map(({ due, document }) => [due, document]);
  expect(await overdue()).toEqual([]);
  const days = { from: '2028-01-01', to: '2030-12-31', who: 'desk' };
  await cover(db, { ...days, holds: true }, AT);
  // Of the report every six months two are missed within the year; information and a freeze are not reports; the report of July 2030 is rejected above.
  expect(await overdue()).toEqual([
    ['2028-11-05', 'S/RES/8790 (2028)'],
    ['2029-05-05', 'S/RES/8790 (2028)'],
    ['2030-07-10', 'S/RES/8801 (2030)'],
  ]);
  await cover(db, { ...days, holds: false }, AT);
  expect(await overdue()).toEqual([]);
  await expect(cover(db, { ...days, holds: false }, AT)).rejects.toThrow('Nobody said');
  await expect(cover(db, { ...days, to: '2030-02-30', holds: true }, AT)).rejects.toThrow('2010-01-01..2012-12-31');
});

test('a review that the Council announced is answered by the meeting that decided on it', async () => {
  const table = [
    'year\tfile\trecord\tdate\tpress\ttopic\toutcome\tsymbols_in_outcome\tvote',
    '2030\tf\tS/PV.9901\t10 January\t\tCyprus\t\tS/RES/8801 (2030)\t15-0-0',
    '2030\tf\tS/PV.9939\t25 July\t\tElsewhere\t\t\t',
    '2030\tf\tS/PV.9940\t29 July\t\tCyprus\t\tS/RES/8840 (2030)\t15-0-0',
  ].join('\n');
  await importMeetings(db, table, 'table of meetings', 'test', AT);
  await match(db);
  expect((await matches()).filter(({ report }) => report.startsWith('S/PV.'))).toEqual([
    { report: 'S/PV.9940', path: '6', state: 'counts', met_on: '2030-07-29' },
  ]);
});
