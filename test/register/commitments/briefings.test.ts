// Requests to be kept informed, and the letters, briefings and meetings that documents of our own tell of: what answers what, and why.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../src/questions/index.ts';
import { cover, type Database, importMeetings, keep, match, openRegister } from '../../../src/register/index.ts';
import { ingestOf } from '../contract/decisions.ts';

const AT = new Date('2033-01-01T00:00:00Z');
const english = (number: number, day: string, clauses: string) =>
  `Resolution ${number} (${day.slice(-4)})\n\nAdopted by the Security Council at its ${number + 1000}th meeting, on ${day}\n\nThe Security Council,\n\n${clauses}\n`;
const DOCUMENTS = [
  english(
    8801,
    '10 January 2030',
    'Reaffirming its commitment to Cyprus,\n\n1. Decides to extend the mandate of the United Nations Force in Cyprus (UNFICYP) until 31 July 2030;\n\n2. Requests the Secretary-General to inform the Council by 1 April 2030 of progress in Cyprus;\n\n3. Requests the Secretary-General to brief the Council by 1 June 2030 on the talks in Cyprus;\n\n4. Requests the Secretary-General to submit a report on UNFICYP by 10 July 2030;\n\n5. Requests the Secretary-General to keep the Council informed of the conduct of UNFICYP.',
  ),
  english(
    8840,
    '29 July 2030',
    'Recalling its resolution 8801 (2030),\n\nTaking note of the letter dated 28 March 2030 from the Secretary-General to the President of the Security Council (S/2030/210) on Cyprus,\n\nTaking note of the letter dated 8 July 2030 from the Secretary-General addressed to the President of the Security Council (S/2030/410) on UNFICYP,\n\nWelcoming the briefing on 28 May 2030 by the Special Representative of the Secretary-General for Cyprus,\n\nTaking note of the letter dated 2 June 2030 from the Permanent Representative of Cyprus to the United Nations addressed to the President of the Security Council (S/2030/350),\n\n1. Decides to extend the mandate of UNFICYP until 31 January 2031;\n\n2. Requests the Secretary-General to update the Council orally on Cyprus by 1 December 2030.',
  ),
  '第8850(2030)号决议\n2030年9月1日安全理事会第9850次会议通过\n安全理事会,\n重申对塞浦路斯的承诺,\n1. 请秘书长在2030年10月15日之前向安全理事会通报联合国驻塞浦路斯维持和平部队(联塞部队)和塞浦路斯的局势;\n2. 决定继续处理此案。\n',
  '第8860(2030)号决议\n2030年12月20日安全理事会第9860次会议通过\n安全理事会,\n回顾第8850(2030)号决议,\n注意到秘书长2030年10月12日给安全理事会主席的信(S/2030/777),\n1. 决定将联合国驻塞浦路斯维持和平部队(联塞部队)的任务期限延长至2031年12月31日,继续支持塞浦路斯。\n',
];
const TABLE = [
  'year\tfile\trecord\tdate\tpress\ttopic\toutcome\tsymbols_in_outcome\tvote',
  '2030\tf\tS/PV.9801\t10 January\t\tThe situation in Cyprus\t\tS/RES/8801 (2030)\t15-0-0',
  '2030\tf\tS/PV.9820\t28 May\t\tThe situation in Cyprus\t\t\t',
  '2030\tf\tS/PV.9840\t29 July\t\tThe situation in Cyprus\t\tS/RES/8840 (2030)\t15-0-0',
  '2030\tf\tS/PV.9855\t24 November\t\tThe situation in Cyprus\t\t\t',
].join('\n');

let db: Database;
beforeAll(async () => {
  db = await openRegister({ directory: null });
  for (const [i, text] of DOCUMENTS.entries()) await keep(db, ingestOf(text, `${i}`, AT));
  await importMeetings(db, TABLE, 'table of meetings', 'test', AT);
  await match(db);
});
afterAll(() => db.close());

const answersTo = async (symbol: string) =>
  (
    await db.query<{ line: string }>(
      `select g.path || ': ' || d.symbol || ' ' || m.state || ' ' || coalesce(m.met_on, '') as line from matches m
       join documents d on d.id = m.document_id join commitments c on c.id = m.commitment_id join documents a on a.id = c.document_id
       join provisions p on p.expression_id = c.expression_id and p.n = c.provision
       join paragraphs g on g.expression_id = c.expression_id and g.n = p.paragraph
       where a.symbol = $1 order by g.path, d.symbol`,
      [symbol],
    )
  ).map(({ line }) => line);

test('a letter answers what was to be told, a briefing what was to be said; a letter is no report, and without a day a human decides', async () => {
  expect(await answersTo('S/RES/8801 (2030)')).toEqual([
    '2: S/2030/210 counts 2030-03-28',
    '3: S/PV.9820 counts 2030-05-28',
    '4: S/2030/410 proposed 2030-07-08',
    '5: S/2030/210 proposed 2030-03-28',
    '5: S/PV.9820 proposed 2030-05-28',
  ]);
});

test('a meeting on the item near the day is proposed when nobody tells who spoke', async () => {
  expect(await answersTo('S/RES/8840 (2030)')).toEqual(['2: S/PV.9855 proposed 2030-11-24']);
});

test('Chinese documents ask and tell in the same way', async () => {
  expect(await answersTo('S/RES/8850 (2030)')).toEqual(['1: S/2030/777 counts 2030-10-12']);
});

test('the evidence stands on both sides: the words that ask and the words that tell of the answer', async () => {
  const [row] = await db.query<{ asks: string; told_by: string; words: string; start: number; end: number }>(
    `select p.quote as asks, m.reasons->'evidence'->>'told_by' as told_by, m.reasons->'evidence'->>'words' as words,
       (m.reasons->'evidence'->>'start')::int as start, (m.reasons->'evidence'->>'end')::int as end
     from matches m join documents d on d.id = m.document_id join commitments c on c.id = m.commitment_id
     join provisions p on p.expression_id = c.expression_id and p.n = c.provision where d.symbol = 'S/PV.9820' and m.state = 'counts'`,
  );
  expect(row!.asks).toContain('to brief the Council by 1 June 2030');
  expect(row!.told_by).toBe('S/RES/8840 (2030)');
  expect(DOCUMENTS[1]!.slice(row!.start, row!.end)).toBe(row!.words);
  expect(row!.words).toBe('briefing on 28 May 2030 by the Special Representative of the Secretary-General for Cyprus');
});

test('what a letter or spoken words can answer is met by them, and never overdue', async () => {
  await cover(db, { from: '2030-01-01', to: '2032-12-31', who: 'desk', holds: true }, AT);
  const rows = async (question: string, parameters: Record<string, string>) => (await ask(db, question, parameters)).rows;
  expect((await rows('overdue', { on: '2032-01-01' })).map(({ document, paragraph }) => `${document}, ${paragraph}`)).toEqual([
    'S/RES/8801 (2030), 4',
  ]);
  const met = (await rows('commitments', { on: '2030-07-15', kind: 'dated' })).filter(({ met_by }) => met_by);
  expect(met.map(({ met_by, state }) => `${met_by} ${state}`).sort()).toEqual(['S/2030/210 met', 'S/PV.9820 met']);
});
