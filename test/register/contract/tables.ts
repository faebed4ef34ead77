// Part of the register's contract: the index to proceedings and the membership of the Council, imported on either database.
import { expect, test } from 'vitest';
import { ask } from '../../../src/questions/index.ts';
import { type Database, importTable, isTable } from '../../../src/register/index.ts';

const AT = new Date('2031-04-02T00:00:00Z');

const INDEX = JSON.stringify([
  { docsymbol: ['S/RES/9001(2031)'], heading: ['Resolutions'], link: ['x'], subject: 'EXAMPLELAND SITUATION' },
  { docsymbol: ['S/2031/7', 'S/2031/7/Add.1'], heading: ['Reports'], link: [], subject: 'EXAMPLELAND SITUATION' },
  { docsymbol: [], heading: ['Reports'], link: [], subject: 'EXAMPLELAND SITUATION' },
  { docsymbol: ['letter of May'], heading: ['Reports'], subject: 'EXAMPLELAND SITUATION' },
  { docsymbol: ['S/2031/8'], heading: ['Reports'] },
]);

const member = (name: string, iso3: string, permanent = false) => ({ name, iso3, permanent, regional_group: null });
const MEMBERS = JSON.stringify({
  2029: { members: [member('Exampleland', 'XAA'), member('Otherland', 'XBB', true)] },
  2030: { members: [member('Republic of Exampleland', 'XAA'), member('Otherland', 'XBB', true)] },
  2031: { members: [member('Otherland', 'XBB', true), member('Nowhere', 'none')] },
  2033: { members: [member('Republic of Exampleland', 'XAA')] },
});

/** Tests the imports on the database that `open` gives. */
export function testTables(open: () => Database): void {
  test('imports the index to proceedings, once, and says which entries it left out', async () => {
    expect(await importTable(open(), INDEX, 'S86.json', 'test', AT)).toEqual({
      what: 'entries of the index to proceedings',
      kept: 3,
      leftOut: [
        { line: 3, why: 'no symbol' },
        { line: 4, why: '"letter of May" is no symbol' },
        { line: 5, why: 'no subject' },
      ],
    });
    await importTable(open(), INDEX, 'S86.json', 'test', AT);
    expect(await open().query('select symbol, heading from proceedings order by symbol')).toEqual([
      { symbol: 'S/2031/7', heading: 'Reports' },
      { symbol: 'S/2031/7/Add.1', heading: 'Reports' },
      { symbol: 'S/RES/9001 (2031)', heading: 'Resolutions' },
    ]);
  });

  test('imports the membership as terms: years without a break are one, under the last name', async () => {
    const imported = await importTable(open(), MEMBERS, 'members.json', 'test', AT);
    expect(imported).toEqual({
      what: 'terms of members',
      kept: 3,
      leftOut: [{ line: 6, why: '2031: Nowhere: no code of three letters' }],
    });
    expect(await open().query('select code, state, from_day, to_day, permanent from membership order by code, from_day')).toEqual(
      [
        { code: 'XAA', state: 'Republic of Exampleland', from_day: '2029-01-01', to_day: '2030-12-31', permanent: false },
        { code: 'XAA', state: 'Republic of Exampleland', from_day: '2033-01-01', to_day: '2033-12-31', permanent: false },
        { code: 'XBB', state: 'Otherland', from_day: '2029-01-01', to_day: '2031-12-31', permanent: true },
      ],
    );
  });

  test.each([
    ['who sat on a day', { on: '2030-06-01' }, ['XAA until 2030-12-31', 'XBB until null']],
    ['when a State sat, by its name', { member: 'Republic of Exampleland' }, ['XAA until 2030-12-31', 'XAA until null']],
    ['whose term ends in the days to come', { on: '2030-06-01', within: '365' }, ['XAA until 2030-12-31']],
    ['nobody before the table begins', { on: '2028-12-31' }, []],
  ] as const)(
    'the members of the Council: %s; of a permanent seat and behind the end of the table no end is told',
    async (_, given, found) => {
      const { rows } = await ask(open(), 'membership', given);
      expect(rows.map(({ code, ends }) => `${code} until ${ends}`)).toEqual(found);
      for (const { quote } of rows) expect(quote).toMatch(/years \d{4} to \d{4} \(members\.json\)$/);
    },
  );

  test('days from no day are refused', async () =>
    await expect(ask(open(), 'membership', { within: '30' })).rejects.toThrow(/membership: within: tell the day/));

  test.each([
    ['blocks of a document', '[{"type": "operative", "text": "Decides"}]'],
    ['prose', 'year of the table'],
    ['an empty list', '[]'],
  ])('takes no table for one: %s', (_, text) => expect(isTable(text)).toBe(false));

  test('a damaged table is told as what it is', async () => {
    await expect(importTable(open(), INDEX.slice(0, -20), 'S86.json', 'test', AT)).rejects.toThrow(/S86\.json.*not whole/);
  });
}
