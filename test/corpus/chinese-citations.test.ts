// What Chinese documents cite, date and extend: values read off the shared corpus by eye, and its Chinese column held against the English one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../src/faces/reader.ts';
import { citations } from '../../src/languages/zh/citations.ts';
import { moments } from '../../src/languages/zh/dates.ts';
import { outlineOf, pageOf } from '../languages/zh/page.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const isHere = existsSync(CORPUS);
const reader = makeReader();

function readFile(folder: string, start: string) {
  const name = readdirSync(join(CORPUS, folder)).find((file) => file.startsWith(start))!;
  return readText(reader, readFileSync(join(CORPUS, folder, name), 'utf8').replace(/^\uFEFF/, ''), name);
}

const resolutions = (list: string): string[] => list.split(' ').map((one) => `S/RES/${one.replace('/', ' (')})`);
const statements = (list: string): string[] => list.split(' ').map((one) => `S/PRST/${one}`);

interface Facts {
  readonly cited: readonly string[];
  readonly dates: string;
  readonly until: string | null;
}

const DOCUMENTS: readonly (readonly [folder: string, start: string, facts: Facts])[] = [
  ['zh', 'S_PRST_2002_37', { cited: ['S/2002/1328'], dates: '2002-12-17', until: null }],
  [
    'zh',
    'S_RES_1263',
    { cited: ['S/1999/954', 'Settlement Plan'], dates: '1999-09-08 1999-09-13 1999-12-14', until: 'MINURSO 1999-12-14' },
  ],
  [
    'zh',
    'S_RES_1463',
    { cited: resolutions('1429/2002'), dates: '2002-07-30 2003-01-30 2003-03-17 2003-03-31', until: 'MINURSO 2003-03-31' },
  ],
  [
    'zh',
    'S_RES_1985',
    {
      cited: [
        ...resolutions('825/1993 1540/2004 1695/2006 1718/2006 1874/2009 1887/2009 1928/2010'),
        ...statements('2006/41 2009/7'),
        'S/2006/997',
        'UN Charter Chapter VII',
      ],
      dates: '2006-10-06 2009-04-13 2010-11-12 2011-05-12 2011-06-10 2011-11-12 2011-12-12 2012-06-12',
      until: 'Panel of Experts established pursuant to resolution 1874 (2009) 2012-06-12',
    },
  ],
  [
    'zh',
    'S_RES_2446',
    {
      cited: [
        ...resolutions('2121/2013 2127/2013 2134/2014 2149/2014 2181/2014 2196/2015 2212/2015 2217/2015 2262/2016 2264/2016'),
        ...resolutions('2281/2016 2301/2016 2339/2017 2387/2017 2399/2018 2272/2016'),
        ...statements('2014/28 2015/17 2016/17 2017/5 2017/9 2018/14'),
        'S/2018/922',
        'UN Charter Chapter VII',
      ],
      dates: '2014-12-18 2015-10-20 2016-11-16 2017-04-04 2017-07-13 2018-06 2018-07-13 2018-09 2018-10-15 2018-11-15 2018-12-15',
      until: 'MINUSCA 2018-12-15',
    },
  ],
  ['zh', 'S_RES_408', { cited: resolutions('338/1973'), dates: '1973-10-22 1977-05-26 1977-11-30', until: 'UNDOF 1977-11-30' }],
  [
    'seeds',
    '000_',
    {
      cited: ['UN Charter', 'UN Charter Chapter VIII', 'United Nations Integrated Strategy for the Sahel'],
      dates: '2012-06-30 2013-11-24 2014-01-20 2014-02-01 2014-02-14',
      until: null,
    },
  ],
  [
    'seeds',
    '001_',
    {
      cited: ['UN Charter', 'UN Charter Chapter VIII', 'S/PRST/2010/1', 'S/2006/507', ...resolutions('1540/2004')],
      dates: '2013-08-06',
      until: null,
    },
  ],
];

describe.skipIf(!isHere)('Chinese documents (needs ../shared/corpus)', () => {
  it.each(DOCUMENTS)('%s/%s', (folder, start, { cited, dates, until }) => {
    const reading = readFile(folder, start);
    expect([...new Set(reading.citations.map(({ target }) => target))].sort()).toEqual([...cited].sort());
    expect([...new Set(reading.dates.map(({ value }) => value))].sort().join(' ')).toBe(dates);
    expect(reading.mandates.map((one) => `${one.mission} ${one.until}`).join() || null).toBe(until);
  });
});

const SYMBOL = /(?<![A-Za-z0-9/])[SA](?:\/(?:RES|PRST|PV\.\d+|AC\.\d+|CONF\.\d+))?\/\d{1,5}(?:\/\d{1,5})?(?![\d/])/g;
const RESOLUTION = /resolutions? (\d{1,4}) \((\d{4})\)/g;
const DAY = /(?<!\d)(\d{1,2}) ([A-Z][a-z]+) (\d{4})/g;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const isoDay = ([, day, month, year]: RegExpMatchArray): string =>
  `${year}-${String(MONTHS.indexOf(month!) + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`;
// Segments whose Chinese prints another day than the English.
const OTHER_DAYS = new Set(['1996-03-25', '2015-01-07']);

describe.skipIf(!isHere)('the Chinese column against the English one (needs ../shared/corpus)', () => {
  const lines = isHere ? readFileSync(join(CORPUS, 'parallel/aligned-6way.tsv'), 'utf8').split('\n').slice(1) : [];
  const pairs = lines.map((line) => line.split('\t')).map(([, , , en = '', zh = '']) => ({ en, zh }));

  it('finds every symbol and resolution that the English prints', () => {
    const missed = pairs.flatMap(({ en, zh }) => {
      const wanted = [
        ...[...en.matchAll(SYMBOL)].map(([symbol]) => symbol),
        ...[...en.matchAll(RESOLUTION)].map(([, number, year]) => `S/RES/${number} (${year})`),
      ];
      if (!wanted.length || !zh) return [];
      const page = pageOf(zh);
      const found = new Set(citations(page, outlineOf(page)).map(({ target }) => target));
      return wanted.filter((symbol) => !found.has(symbol));
    });
    expect(missed).toEqual([]);
  });

  it('finds every whole date that the English prints', () => {
    const missed = pairs.flatMap(({ en, zh }) => {
      const wanted = [...en.matchAll(DAY)].filter(([, , month]) => MONTHS.includes(month!)).map(isoDay);
      if (!wanted.length || !zh) return [];
      const page = pageOf(zh);
      const found = new Set(moments(page, outlineOf(page)).flatMap(({ value }) => value.split('/')));
      return wanted.filter((date) => !found.has(date) && !OTHER_DAYS.has(date));
    });
    expect(missed).toEqual([]);
  });
});
