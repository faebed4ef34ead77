// Every kind of filing takes its own example, says every mistake with its field, and reads the same from texts as from JSON.
import { describe, expect, test } from 'vitest';
import { contentOf, fieldsOf, fromTexts, KINDS, kindOf } from '../../src/filings/index.ts';

const textsOf = (content: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(content).map(([field, value]) => [field, Array.isArray(value) ? value.join('; ') : String(value)]),
  );

describe.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  test('takes its example, from JSON and from texts', () => {
    expect(contentOf(kind, kind.example)).toEqual(kind.example);
    expect(contentOf(kind, fromTexts(kind, textsOf(kind.example)))).toEqual(kind.example);
  });

  test('names what is missing and what it does not know', () => {
    const required = fieldsOf(kind).filter(({ isRequired }) => isRequired);
    expect(required.length).toBeGreaterThan(0);
    for (const { name } of required)
      expect(() => contentOf(kind, { ...kind.example, [name]: undefined })).toThrow(`${kind.name}: ${name}: `);
    expect(() => contentOf(kind, { ...kind.example, accepted_at: '2031-01-01' })).toThrow('accepted_at');
  });

  test('has a title for every field, and names only its own as personal', () => {
    const fields = fieldsOf(kind);
    expect(fields.filter(({ title, name }) => title === name)).toEqual([]);
    expect(kind.personal.filter((name) => !fields.some((field) => field.name === name))).toEqual([]);
  });
});

test('a field says what it names and how much it may hold, for forms that suggest and limit', () => {
  const fields = new Map(fieldsOf(kindOf('contribution')!).map((field) => [field.name, field]));
  expect(fields.get('mission')).toMatchObject({ of: 'mission', longest: 300, isRequired: true });
  expect(fields.get('currency')).toMatchObject({ of: 'currency' });
  expect(fieldsOf(kindOf('alert')!).find(({ name }) => name === 'severity')).toMatchObject({ isWhole: true, least: 1, most: 5 });
});

test('names are different', () => {
  expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
});

test.each([
  ['contribution', { amount: 10.005 }, 'amount: must have at most two decimals'],
  ['contribution', { amount: -1 }, 'amount: '],
  ['contribution', { currency: 'ZZZ' }, 'currency: must be a currency that ISO 4217 lists'],
  ['contribution', { period_from: '2031-06-01', period_to: '2031-05-01' }, 'period_to comes before period_from'],
  ['contribution', { dated: '2031-02-29' }, 'dated: must be a day that the calendar has'],
  ['benchmark-value', { baseline: 5, target: 5 }, 'progress cannot be told'],
  ['alert', { severity: 6 }, 'severity: '],
  ['report-submission', { symbol: 'the report' }, 'symbol: must be a document symbol'],
  ['point-of-contact', { email: 'nowhere' }, 'email: must be an e-mail address'],
  ['mission-requirement', { units: 1.5 }, 'units: must be a whole number'],
  ['mission-requirement', { units: 0 }, 'units: must be at least 1'],
  ['contribution', { amount: 'much' }, 'amount: must be a number such as 1200 or 12.5'],
  ['contribution', { mission: ' ' }, 'mission: is missing'],
  ['contribution', { nature: 'gift' }, 'nature: must be one of: pledge, payment'],
  ['agreement', { parties: ['African Union'] }, 'parties: must have at least 2 lines'],
  ['lesson', { title: 'x'.repeat(301) }, 'title: must have at most 300 characters'],
])('%s refuses %j', (name, change, words) => {
  const kind = kindOf(name)!;
  expect(() => contentOf(kind, { ...kind.example, ...change })).toThrow(words);
});
