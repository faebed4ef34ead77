// Figures in English: each row is a sentence and its figures, as `printed = value unit "what" approximate`.
import { describe, expect, it } from 'vitest';
import { figures } from '../../../src/languages/en/numbers.ts';
import { growthOf, NOT_LINEAR } from '../../growth.ts';
import { bareOutline, pageOf } from './page.ts';

const read = (text: string): string[] => {
  const page = pageOf(text);
  return figures(page, bareOutline).map(
    ({ start, end, value, unit, what, approximate }) =>
      `${page.text.slice(start, end)} = ${value} ${unit} "${what}"${approximate ? ` ${approximate}` : ''}`,
  );
};

describe('money', () => {
  it.each([
    ['a budget of US$ 1,500,000 for the mission', ['US$ 1,500,000 = 1500000 USD "budget"']],
    ['expenditure of $5,264.4 million.', ['$5,264.4 million = 5264400000 USD "expenditure"']],
    ['pledged 15 billion dollars in aid', ['15 billion dollars = 15000000000 USD "aid"']],
    ['a total of 300 million United States dollars', ['300 million United States dollars = 300000000 USD "total"']],
    ['worth about €2.5 million', ['€2.5 million = 2500000 EUR "" about']],
    ['contributed CHF 400,000', ['CHF 400,000 = 400000 CHF ""']],
    ['one billion United States dollars', ['one billion United States dollars = 1000000000 USD ""']],
    ['under civilian personnel ($560,700, or 3.4 per cent)', ['$560,700 = 560700 USD ""', '3.4 per cent = 3.4 percent ""']],
    ['a decrease of $1,958,000, compared with 2030', ['$1,958,000 = 1958000 USD "decrease"']],
    ['an appeal for $39 million in October 2031', ['$39 million = 39000000 USD ""']],
    ['completed 44 works, valued at $9 million', ['44 works = 44 work "works"', '$9 million = 9000000 USD ""']],
    [
      'As at 15 February, unpaid contributions to the Special Account for UNMAV amounted to $7.5 million.',
      ['$7.5 million = 7500000 USD "unpaid contributions to the Special Account for UNMAV"'],
    ],
    [
      'The Committee notes that the estimated expenditure would amount to $52,000.',
      ['$52,000 = 52000 USD "estimated expenditure"'],
    ],
    ['The account, in gross terms, amounts to $1,100,000.', ['$1,100,000 = 1100000 USD ""']],
    ['pledges totalling $2.5 billion', ['$2.5 billion = 2500000000 USD "pledges"']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('strengths and counts', () => {
  it.each([
    ['of up to 11,200 military personnel, including', ['11,200 military personnel = 11200 person "military personnel"']],
    ['no more than 15 000 troops', ['15 000 troops = 15000 troop "troops"']],
    ['more than 60,000 people fled', ['60,000 people = 60000 person "people" more_than']],
    ['fewer than 250 civilians', ['250 civilians = 250 civilian "civilians" less_than']],
    ['approximately 40 military observers', ['40 military observers = 40 observer "military observers" about']],
    [
      'comprising 760 military observers and 6 formed police units',
      ['760 military observers = 760 observer "military observers"', '6 formed police units = 6 unit "formed police units"'],
    ],
    ['fifteen thousand troops', ['fifteen thousand troops = 15000 troop "troops"']],
    ['two hundred and fifty refugees', ['two hundred and fifty refugees = 250 refugee "refugees"']],
    ['thirty-two African States', ['thirty-two African States = 32 state "African States"']],
    ['1800 soldiers', ['1800 soldiers = 1800 soldier "soldiers"']],
  ])('%s', (text, expected) => expect(read(`The mission: ${text}`)).toEqual(expected));
});

describe('shares', () => {
  it.each([
    ['30 per cent of seats', ['30 per cent = 30 percent "seats"']],
    ['some 12.5% of them', ['12.5% = 12.5 percent "them" about']],
    ['twenty-five per cent', ['twenty-five per cent = 25 percent ""']],
    ['37 per cent in August 2031', ['37 per cent = 37 percent ""']],
  ])('%s', (text, expected) => expect(read(`He noted ${text}`)).toEqual(expected));
});

describe('no figures', () => {
  it.each([
    'on 12 August 1999 and in April 2004',
    'on 12 August Serbian forces withdrew',
    'on 12, 15 and 18 August',
    'resolution 1540 (2004) and resolutions 1267 (1999) and 1333 (2000)',
    'the 1540 Committee experts met',
    'paragraphs 3 and 5 above and paragraph 7 measures',
    'document S/2013/45 and S/PRST/2012/1',
    'adopted by 14 votes to none, with 1 abstention',
    'for a period of 6 months, within 30 days, every ninety days',
    'at its 4213th meeting and its tenth session',
    'Article 41 measures under Chapter VII',
    'hundreds of thousands of refugees',
    'the Council held 12 meetings and 9 consultations of the whole',
    '3. Requests the Secretary-General',
    'at 10.30 a.m. in 2004 forces left',
    'a 15-member panel',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('hostile texts', () => {
  it.each([
    ['digits', '1'.repeat(1_000_000)],
    ['commas', '1,'.repeat(500_000)],
    ['groups', '100 '.repeat(250_000)],
    ['words', 'twenty '.repeat(140_000)],
    ['dollars', '$'.repeat(1_000_000)],
  ])('%s take linear time', (_, text) => {
    const { ms, growth } = growthOf((share) => figures(pageOf(text.slice(0, share * text.length)), bareOutline));
    expect(growth).toBeLessThan(NOT_LINEAR);
    expect(ms).toBeLessThan(3000);
  });
});
