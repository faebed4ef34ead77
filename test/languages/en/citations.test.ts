// Citations in English: each row is a sentence and what it cites, as `printed > target [§paragraph]`.
import { describe, expect, it } from 'vitest';
import { citations } from '../../../src/languages/en/citations.ts';
import { growthOf, NOT_LINEAR } from '../../growth.ts';
import { bareOutline, pageOf } from './page.ts';

const cited = (text: string): string[] => {
  const page = pageOf(text);
  return citations(page, bareOutline).map(({ start, end, target, paragraph }) =>
    [page.text.slice(start, end), '>', target, ...(paragraph ? [`§${paragraph}`] : [])].join(' '),
  );
};
const targets = (text: string): string[] => citations(pageOf(text), bareOutline).map(({ target }) => target);

describe('paragraphs behind the number', () => {
  it.each([
    ['resolution 1640 (2005), in particular paragraphs 1 and 5,', ['1640 (2005) > S/RES/1640 (2005) §1, 5']],
    ['resolution 687 (1991), and in particular paragraph 2 thereof,', ['687 (1991) > S/RES/687 (1991) §2']],
    ['resolution 9 (2031), paragraphs 8 (a) to (c) and 9 (b)', ['9 (2031) > S/RES/9 (2031) §8(a)-(c), 9(b)']],
    [
      'resolution 1521 (2003), in particular paragraphs 7 and 11 of that resolution',
      ['1521 (2003) > S/RES/1521 (2003)', 'that resolution > S/RES/1521 (2003) §7, 11'],
    ],
  ])('%s', (text, expected) => expect(cited(text)).toEqual(expected));
});

describe('a paragraph of a resolution that is not named again', () => {
  const pointed = (text: string): string[] =>
    citations(pageOf(text), bareOutline).flatMap(({ target, paragraph, basis }) =>
      basis === 'inferred' ? [`${target} §${paragraph}`] : [],
    );
  it.each([
    [
      'that resolution',
      'Recalling paragraph 9 of resolution 661 (1990) and paragraph 3 (c) of that resolution,',
      ['S/RES/661 (1990) §3(c)'],
    ],
    [
      'the same resolution, with a list',
      'imposed by resolution 1493 (2003) and to comply with paragraphs 18, 24 (a) and (b) of the same resolution',
      ['S/RES/1493 (2003) §18, 24(a), (b)'],
    ],
    [
      'the last of two that are apart',
      'under paragraph 27 of resolution 1546 (2004), the provisions of paragraph 22 of resolution 1483 (2003), including funds described in paragraph 23 of that resolution',
      ['S/RES/1483 (2003) §23'],
    ],
    [
      'of the General Assembly',
      'Reaffirms General Assembly resolution 46/182 and paragraph 5 of that resolution',
      ['A/RES/46/182 §5'],
    ],
    [
      'none of two that are joined',
      'imposed in paragraph 17 of resolution 1970 (2011) or paragraph 19 of resolution 1973 (2011), as set out in paragraph 20 of that resolution',
      [],
    ],
    ['none of a list', 'Recalling its resolutions 1970 (2011) and 1973 (2011), and paragraph 20 of that resolution', []],
    ['none of another paragraph', 'Recalling resolution 661 (1990),\nRecalling paragraph 3 of that resolution,', []],
    [
      'none where the number follows',
      'Recalling resolution 661 (1990) and noting in paragraph 3 that resolution 687 (1991) holds',
      [],
    ],
    ['none of this resolution', 'Recalling resolution 661 (1990) and paragraph 3 of this resolution', []],
    ['none before which nothing is named', 'Recalling paragraph 3 of that resolution', []],
  ])('%s', (_, text, expected) => expect(pointed(text)).toEqual(expected));
});

describe('resolutions', () => {
  it.each([
    ['one', 'Recalling resolution 338 (1973),', ['338 (1973) > S/RES/338 (1973)']],
    [
      'a list with days between',
      'its resolutions 242 (1967) of 22 November 1967, 338 (1973) of 22 October 1973 and 1515 (2003)',
      ['242 (1967) > S/RES/242 (1967)', '338 (1973) > S/RES/338 (1973)', '1515 (2003) > S/RES/1515 (2003)'],
    ],
    [
      'a list with subjects between',
      'its resolutions 1325 (2000) on women, peace and security, 1674 (2006) on civilians, and 1738(2006)',
      ['1325 (2000) > S/RES/1325 (2000)', '1674 (2006) > S/RES/1674 (2006)', '1738(2006) > S/RES/1738 (2006)'],
    ],
    [
      'a presidential statement by its number',
      'resolution 2005 (2011) and Presidential Statement 11 (2012)',
      ['2005 (2011) > S/RES/2005 (2011)', '11 (2012) > S/PRST/2012/11'],
    ],
    ['a presidential statement by its year and number', 'its Presidential Statement 2012/2', ['2012/2 > S/PRST/2012/2']],
    ['no statement of a season', 'a Presidential Statement 2012/13/14 and the 2011/12 budget', []],
    [
      'of the General Assembly, which stands behind',
      'Recalling resolution 46/182 of the General Assembly',
      ['46/182 > A/RES/46/182'],
    ],
    ['of the General Assembly', 'General Assembly resolution 46/182 of 19 December 1991', ['46/182 > A/RES/46/182']],
    [
      'of the General Assembly in Roman sessions',
      'General Assembly resolutions 1514 (XV) and 377 A (V)',
      ['1514 (XV) > A/RES/1514 (XV)', '377 A (V) > A/RES/377 A (V)'],
    ],
    [
      'of a special session of the General Assembly, beside others',
      'General Assembly resolutions 1514 (XV) of 14 December 1960 as well as resolutions S-14/1 of 20 September 1986',
      ['1514 (XV) > A/RES/1514 (XV)', 'S-14/1 > A/RES/S-14/1'],
    ],
    [
      'more than thirty after one word, none twice',
      `General Assembly resolutions ${Array.from({ length: 40 }, (_, i) => `${i + 10}/${i + 100}`).join(', ')} and resolutions 60/1 and 61/2`,
      [
        ...Array.from({ length: 40 }, (_, i) => `${i + 10}/${i + 100} > A/RES/${i + 10}/${i + 100}`),
        '60/1 > A/RES/60/1',
        '61/2 > A/RES/61/2',
      ],
    ],
    ['of other bodies', 'Economic and Social Council resolution 1996/31', ['1996/31 > E/RES/1996/31']],
    ['a symbol with a space', 'as set out in S/RES/ 2293 (2016)', ['S/RES/ 2293 (2016) > S/RES/2293 (2016)']],
    [
      'without its year, printed elsewhere',
      'Recalling resolution 1483 (2003),\nReaffirming resolution 1483,',
      ['1483 (2003) > S/RES/1483 (2003)', '1483 > S/RES/1483 (2003)'],
    ],
    [
      'without a year, which the list of resolutions may tell',
      'imposed by resolutions 1493 and 1596, as of resolution 1616 (2005)',
      ['1493 > S/RES/1493', '1596 > S/RES/1596', '1616 (2005) > S/RES/1616 (2005)'],
    ],
    ['without its year, told by its day', 'its resolution 1441 of 8 November 2002', ['1441 > S/RES/1441 (2002)']],
  ])('%s', (_, text, expected) => expect(cited(text)).toEqual(expected));

  it.each([
    ['a number of days', 'the adoption of this resolution 90 days later'],
    ['a number of people and a year', 'as many as 500 (2004) were counted'],
    ['another body', 'Commission resolution 12 (1996) was not adopted'],
  ])('not %s', (_, text) => expect(cited(text)).toEqual([]));
});

describe('symbols', () => {
  it.each([
    [
      'reports and statements',
      'the report (S/2013/7) and the statement of its President (S/PRST/2012/1)',
      ['S/2013/7', 'S/PRST/2012/1'],
    ],
    ['addenda and corrigenda', '(S/1995/488 and Add.1)', ['S/1995/488', 'S/1995/488/Add.1']],
    [
      'several of them',
      'document S/25704, Corr.1 and Add.1 and 2.',
      ['S/25704', 'S/25704/Corr.1', 'S/25704/Add.1', 'S/25704/Add.2'],
    ],
    ['a revised addendum', '(S/4417 and Add.1/Rev.1 and Add.2)', ['S/4417', 'S/4417/Add.1/Rev.1', 'S/4417/Add.2']],
    ['a range of them', '(S/26000/Add.1-3)', ['S/26000/Add.1', 'S/26000/Add.2', 'S/26000/Add.3']],
    ['an annex', 'the letter (S/24472, annex) and document S/1507.', ['S/24472', 'S/1507']],
    ['committees and other bodies', 'S/AC.51/2014/3, A/60/1, ST/SGB/2003/13', ['S/AC.51/2014/3', 'A/60/1', 'ST/SGB/2003/13']],
    ['a statement without its first letter', '(PRST/1994/22)', ['S/PRST/1994/22']],
  ])('%s', (_, text, expected) => expect(targets(text)).toEqual(expected));

  it.each([['HIV/AIDS and and/or'], ['the FAR/Interahamwe'], ['S/and A/'], ['and/or 1995/96']])('not %s', (text) =>
    expect(targets(text)).toEqual([]),
  );
});

describe('the Charter', () => {
  it.each([
    ['a chapter', 'Acting under Chapter VII of the Charter of the United Nations,', ['UN Charter Chapter VII']],
    ['chapters', 'under Chapters VI and VII of the Charter', ['UN Charter Chapter VI', 'UN Charter Chapter VII']],
    ['articles', 'Articles 24 and 25 of the UN Charter', ['UN Charter Article 24', 'UN Charter Article 25']],
    ['a small letter', 'Article 6 of the charter of the United Nations', ['UN Charter Article 6']],
    ['a chapter alone', 'acting under Chapter VIII, it may', ['UN Charter Chapter VIII']],
    ['the whole', 'the purposes and principles of the Charter', ['UN Charter']],
    ['a paragraph of an article', 'Article 2, paragraph 4, of the Charter', ['UN Charter Article 2']],
  ])('%s', (_, text, expected) => expect(targets(text)).toEqual(expected));

  it.each([
    ['the African Charter on Democracy'],
    ['the Charter of the Organization of American States'],
    ['a charter flight under chapter seven'],
    ['the charter of the airline, or its charter'],
    ['Article 12 of the Statute'],
    ['under Chapter VII of the report'],
  ])('not %s', (text) => expect(targets(text).filter((target) => target.startsWith('UN Charter'))).toEqual([]));
});

describe('instruments', () => {
  it.each([
    ['an agreement', 'Welcoming the Lomé Peace Agreement,', ['Lomé Peace Agreement']],
    [
      'a convention with its subject',
      'the Convention on the Safety of Sailors and Fishermen entered',
      ['Convention on the Safety of Sailors and Fishermen'],
    ],
    ['two', 'the Rome Statute of the Court and the Geneva Conventions', ['Rome Statute of the Court', 'Geneva Conventions']],
    [
      'one told by its day',
      'the parties to the 14 May Agreement and the 8 April Ceasefire Agreement',
      ['14 May Agreement', 'Ceasefire Agreement'],
    ],
    ['one in brackets', 'signed there (The Addis Ababa Agreements)', ['Addis Ababa Agreements']],
    ['a name with brackets', 'the Treaty on Fishing (Deep) and Sailing entered', ['Treaty on Fishing (Deep) and Sailing']],
    [
      'a declaration in support',
      'the Maputo Declaration in Support of the Peoples of Ruritania',
      ['Maputo Declaration in Support of the Peoples of Ruritania'],
    ],
    ['an article after it', 'the Statute of the Tribunal and Article 14', ['Statute of the Tribunal']],
    ['one after a verb', 'Supporting Arusha Accords in full', ['Arusha Accords']],
  ])('%s', (_, text, expected) => expect(targets(text)).toEqual(expected));

  it.each([
    ['the Agreement shall enter'],
    ['a peace agreement'],
    ['the Peace Agreement Joint Commission'],
    ['the North Sea Treaty Organization'],
    ['10 December 1982 ("The Convention")'],
    ['the Article II and Article IV Agreements'],
  ])('not %s', (text) => expect(targets(text)).toEqual([]));
});

describe('paragraphs cited', () => {
  it.each([
    ['paragraph 12 of resolution 2086 (2013)', '12'],
    ['paragraphs 3 and 4 (a) of its resolution 1390 (2002)', '3, 4(a)'],
    ['paragraphs 5 to 7 of Security Council resolution 1521 (2003)', '5-7'],
    ['resolution 1373 (2001), paragraph 3 (c),', '3(c)'],
    ['paragraph 12 of the report of the Secretary-General of 3 May 1999 (S/1999/505)', '12'],
    ['the report (S/2000/809, paras. 3 and 4)', '3, 4'],
    ['in paragraph 20 of his report S/2000/809', '20'],
    ['as set out in OP 1(b) of Security Council Resolution 1373 (2001)', '1(b)'],
    ['the STOP 12 of resolution 1373 (2001)', null],
    ['resolution 1373 (2001)', null],
    ['in paragraph 3 above, resolution 1373 (2001)', null],
    ['Article 2, paragraph 4, of the Charter', '4'],
  ])('%s', (text, paragraph) => expect(citations(pageOf(text), bareOutline)[0]?.paragraph).toBe(paragraph));
});

describe('relations', () => {
  it.each([
    ['Recalling its resolutions 1 (1946), 2 (1946) and S/5575,', ['recalls', 'recalls', 'recalls']],
    ['Decides to extend the mandate set out in resolution 1701 (2006) until 31 August 2010', ['extends']],
    [
      'Recalling resolution 1356 (2001) of 19 June 2001, resolution 1407 (2002), and its resolution 1425 (2002)',
      ['recalls', 'recalls', 'recalls'],
    ],
    ['Having considered the letter requesting the extension of the mandate of the Mission (S/2010/83)', ['cites']],
    [
      'the need for States to assist in ending such broadcasts, and in terminating them as stated in document S/2010/84',
      ['cites'],
    ],
    ['Decides that the measures imposed by resolution 1343 (2001) shall be terminated', ['terminates']],
    ['Decides to amend paragraph 8 of resolution 1333 (2000)', ['amends']],
    ['Calls upon all States to implement fully resolution 1373 (2001)', ['implements']],
    ['the report submitted pursuant to resolution 1325 (2000)', ['requests_under']],
    ['Welcomes the report of the Secretary-General (S/1999/1)', ['cites']],
    [
      'Recalling the statements of its President on the situation in the region and on the safety of those who serve there, and of the many who have been displaced, of 26 January 2000 (S/PRST/2000/2), 24 June 1999 (S/PRST/1999/17), 11 December 1998 (S/PRST/1998/36), 31 August 1998 (S/PRST/1998/26) and 13 July 1998 (S/PRST/1998/20), and resolution 1234 (1999) on the neighbours',
      ['recalls', 'recalls', 'recalls', 'recalls', 'recalls', 'recalls'],
    ],
    [
      'Welcomes the steps taken so far, and the statement of its President of 26 January 2000 (S/PRST/2000/2) and of 24 June 1999',
      ['cites'],
    ],
  ])('%s', (text, relations) => expect(citations(pageOf(text), bareOutline).map(({ relation }) => relation)).toEqual(relations));

  it.each([
    [
      'Calls upon all to observe paragraph 20 of resolution 1 (1993) as amended and expanded by resolution 2 (2005)',
      ['cites', 'cites'],
    ],
    [
      'Decides to renew the measures on arms imposed by paragraph 2 of resolution 1 (2003) and modified by resolution 2 (2006)',
      ['extends', 'extends'],
    ],
    ['Decides to adopt the revised list (S/2031/5)', ['cites']],
    ['Recalling its decision to terminate the measures imposed by resolution 1 (2003)', ['recalls']],
    ['on progress in the sector since the lifting of paragraph 10 of resolution 1 (2003) in June', ['cites']],
    ['on progress towards meeting the conditions for lifting the measures imposed by resolution 1 (2003)', ['cites']],
    [
      'Decides to lift, with immediate effect, the measures set forth in paragraphs 4 and 5 of resolution 1 (1992)',
      ['terminates'],
    ],
    ['Decides to terminate the arrangements established in paragraph 20 of resolution 1 (2003)', ['terminates']],
    ['Decides to extend until 31 December 2007 the arrangements established in paragraph 20 of resolution 1 (2003)', ['extends']],
    ['Decides to extend the mandate of UNMIN, as established by resolution 1 (2003), until 23 July 2009', ['extends']],
    ['Decides to extend the mandate of UNMIN to assist the Committee established by resolution 1 (2003)', ['cites']],
    ['Expresses its intention to extend the mandate of the Mission established by resolution 1 (2003)', ['cites']],
  ])('of change: %s', (text, relations) =>
    expect(citations(pageOf(text), bareOutline).map(({ relation }) => relation)).toEqual(relations),
  );

  it.each([
    ['Deeply regretting the non-implementation of its resolutions, in particular resolution 1 (1983)', ['cites']],
    ['Condemns the refusal of the authorities to comply with the provisions of resolution 1 (1983)', ['cites']],
    ['Noting that they have not complied with resolution 1 (1983)', ['cites']],
    ['Welcomes the report of the Secretary-General on the implementation of resolution 1 (2003) (S/2031/7)', ['cites', 'cites']],
    ['Calls upon all to ensure the implementation of the recommendations in the report (S/2031/7)', ['implements']],
  ])('%s', (text, relations) => expect(citations(pageOf(text), bareOutline).map(({ relation }) => relation)).toEqual(relations));
});

describe('the document itself', () => {
  it('does not cite itself in its masthead, yet in its body', () => {
    const text = 'S/RES/2086 (2013)\nResolution 2086 (2013)\nDecides that resolution 2086 (2013) applies;';
    const page = pageOf(text);
    const parts = page.paragraphs.map((span, i) => ({
      ...span,
      role: i < 2 ? ('title' as const) : ('operative' as const),
      label: null,
      level: 0,
      body: span.start,
    }));
    const symbol = { start: 0, end: 17, value: 'S/RES/2086 (2013)', basis: 'stated' as const };
    const found = citations(page, { header: { ...bareOutline.header, symbol }, parts });
    expect(found.map(({ start, end }) => page.text.slice(start - 11, end))).toEqual(['resolution 2086 (2013)']);
  });

  it('takes time that grows with the text alone', () => {
    const hostile = [
      '(1999) '.repeat(50_000),
      'resolution 1 and '.repeat(20_000),
      'S/1999/1 and Add.1 '.repeat(15_000),
      'paragraph 1 of '.repeat(20_000),
      'Peace '.repeat(50_000),
      'Treaty on '.repeat(30_000),
      'Articles 1, 2, '.repeat(20_000),
      `resolution 661 (1990) and ${'paragraph 3 of that resolution '.repeat(10_000)}`,
    ];
    let sum = 0;
    for (const text of hostile) {
      const { ms, growth } = growthOf((share) => cited(text.slice(0, share * text.length)));
      expect(growth).toBeLessThan(NOT_LINEAR);
      sum += ms;
    }
    expect(sum).toBeLessThan(4000);
  });
});
