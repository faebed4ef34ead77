// Counts and acts of a month in, the sentences of an assessment out: what is not there is dropped, what no record tells is marked.
import { describe, expect, test } from 'vitest';
import { assessmentPhrases, type DraftAct, type DraftCounts } from '../../src/languages/index.ts';

const [en, zh] = [assessmentPhrases('en'), assessmentPhrases('zh')];
const COUNTS: DraftCounts = {
  month: '2013-03',
  meetings: 15,
  consultations: 1,
  resolutions: 6,
  presidentialStatements: 0,
  pressStatements: 0,
};
const ACT: DraftAct = {
  type: 'adoption_resolution',
  day: '2013-01-24',
  matter: null,
  outcome: 'S/RES/2089 (2013)',
  vote: '14-0-1',
  who: null,
};

describe('counts', () => {
  test('a kind of which there was none is not printed', () => {
    expect(en.adopted(COUNTS)).toBe('The Council adopted 6 resolutions.');
    expect(zh.adopted(COUNTS)).toBe('安理会通过了6项决议。');
  });

  test('one is one, and what no record tells is marked', () => {
    expect(en.held(COUNTS)).toBe('In March 2013, the Council held 15 meetings and 1 consultation of the whole.');
    expect(zh.held({ ...COUNTS, consultations: null })).toBe('在3月份，安理会举行了15次会议和[全体磋商次数：无记录]。');
    expect(en.adopted({ ...COUNTS, resolutions: 1, presidentialStatements: 1, pressStatements: null })).toBe(
      'The Council adopted 1 resolution and 1 presidential statement and issued [number of statements to the press: no record].',
    );
  });

  test('a month in which nothing was adopted says so', () => {
    expect(en.adopted({ ...COUNTS, resolutions: 0 })).toBe('The Council adopted no resolution and no statement.');
    expect(zh.adopted({ ...COUNTS, resolutions: 0 })).toBe('安理会未通过决议或声明。');
  });
});

describe('acts', () => {
  test.each([
    [
      ACT,
      'On 24 January, the Council adopted resolution 2089 (2013). The resolution was adopted by 14 votes in favour and 1 abstention.',
      '1月24日，安理会通过了第2089(2013)号决议。决议以14票赞成、1票弃权获得通过。',
    ],
    [
      { ...ACT, vote: '12-2-1' },
      'On 24 January, the Council adopted resolution 2089 (2013). The resolution was adopted by 12 votes in favour, 2 against and 1 abstention.',
      '1月24日，安理会通过了第2089(2013)号决议。决议以12票赞成、2票反对、1票弃权获得通过。',
    ],
    [
      { ...ACT, vote: '15-0-0' },
      'On 24 January, the Council adopted resolution 2089 (2013).',
      '1月24日，安理会通过了第2089(2013)号决议。',
    ],
    [
      { ...ACT, type: 'presidential_statement', outcome: null, vote: null },
      'On 24 January, the Council adopted a presidential statement ([to be completed by the presidency]).',
      '1月24日，安理会通过了主席声明([待主席团填写])。',
    ],
    [{ ...ACT, type: 'open_debate' }, 'On 24 January, the Council held an open debate.', '安理会于1月24日举行了公开辩论。'],
  ] as const)('%j', (act, english, chinese) => {
    expect([en.act(act), zh.act(act)]).toEqual([english, chinese]);
  });
});
