// What a view will ask, worked out from its address alone: it has to be what the view then asks, word for word, or it is asked twice.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFINITIONS } from '../../../src/faces/api/questions.ts';
import { viewDay } from '../../../src/faces/web/app/asks/days.ts';
import { addressOf, type Question } from '../../../src/faces/web/app/asks/definition.ts';
import { asksOf } from '../../../src/faces/web/app/asks/index.ts';
import { VIEWS } from '../../../src/faces/web/page.ts';

const questions = new Map((DEFINITIONS as unknown as Question[]).map((question) => [question.name, question]));
const asked = (path: string, search: Record<string, string> = {}): string[] =>
  asksOf(path, search, { questions, day: '2013-04-25' }).map(({ question, values, limit }) =>
    addressOf(`/${question}`, { ...values, limit }).replace('/api/v1/', ''),
  );

describe('what a view asks first', () => {
  test.each<readonly [path: string, search: Record<string, string>, asked: readonly string[]]>([
    ['/search', { words: 'small arms', kind: '', on: '2013-01-01' }, ['search?words=small+arms&limit=50']],
    ['/search', {}, []],
    ['/commitments', { group: 'kind', hide: 'why' }, ['commitments?on=2013-04-25&limit=200']],
    [
      '/citations',
      { symbol: 'S/RES/1 (1946)' },
      ['cites', 'cited-by'].map((one) => `${one}?symbol=S%2FRES%2F1+%281946%29&depth=2&limit=200`),
    ],
    [
      '/calendar',
      { month: '2013-06' },
      ['due', 'mandates-ending', 'consultations'].map((one) => `${one}?on=2013-04-25&within=66&limit=1000`),
    ],
    [
      '/situations',
      { as: 'map' },
      ['places?on=2013-04-25&from=2008-04-26&limit=1000', 'matters?from=2008-04-26&to=2013-04-25&limit=1000'],
    ],
    ['/situations', { as: 'globe' }, ['matters?limit=200']],
    [
      '/missions/UNMIS%20II',
      {},
      [expect.stringContaining('mission?mission=UNMIS+II&on=2013-04-25'), ...Array(3).fill(expect.anything())],
    ],
    ['/questions/due', {}, ['due?on=2013-04-25&limit=200']],
    ['/questions/cites', {}, []], // it has not been said of which document
    ['/questions/unheard-of', {}, []],
    ['/nowhere', {}, []],
    ['/actor/%E0%A4%A', {}, expect.arrayContaining(['overdue?by=%25E0%25A4%25A&on=2013-04-25&limit=200'])], // an address that is no text
  ])('%s %o', (path, search, expected) => {
    expect(asked(path, search)).toEqual(expected);
  });

  test('the day of a register of another time is its newest', () => {
    const kinds = [{ from_day: '1946-01-25', to_day: '2013-04-25' }];
    expect(viewDay(undefined, { today: '2026-11-21', kinds })).toMatchObject({ day: '2013-04-25', why: 'newest' });
    expect(viewDay('2012-01-01', { today: '2026-11-21', kinds })).toMatchObject({ day: '2012-01-01', why: 'chosen' });
    expect(viewDay(undefined, { today: '2013-05-01', kinds })).toMatchObject({ day: '2013-05-01', why: 'today' });
    expect(viewDay(undefined, { today: '2013-05-01', kinds: [] })).toMatchObject({ day: '2013-05-01', newest: null });
  });
});

test('every view that the router has can be fetched ahead', () => {
  const router = readFileSync(join(import.meta.dirname, '../../../src/faces/web/app/frame/router.tsx'), 'utf8');
  const routes = [
    ...router.matchAll(/path: '([^']+)',\s+component: [^\n]*?(?:import\('\.\.\/views\/([^']+)\.tsx'\)|TodayView)/g),
  ].map(([, path, file]) => [path!.replace(/\$.*$/, ''), file ?? null] as const);
  const named = new Map(routes.filter(([path, file]) => file === null || path !== '/file/' || file === 'filing-form'));
  expect(Object.fromEntries(Object.entries(VIEWS).map(([path, { file }]) => [path, file]))).toEqual(Object.fromEntries(named));
});
