import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const reader = makeReader();
const damageOf = (text: string) =>
  readText(reader, text)
    .findings.filter(({ code }) => code === 'truncated-symbol' || code === 'text-damaged')
    .map(({ code, evidence }) => [code, evidence.quote]);

describe('damage', () => {
  it.each([
    ['安理会通过了主席声明(S/PRST/安理会发表了谈话。', [['truncated-symbol', 'S/PRST/']]],
    ['见S/2013/号文件。', [['truncated-symbol', 'S/2013/']]],
    ['见2012年12月12的说明。', [['text-damaged', '12月12']]],
    ['安理会通过了2087(2013)号决议。', [['text-damaged', '2087(2013)号决议']]],
    ['安理会决\ufffd继续处理此案。', [['text-damaged', '\ufffd']]],
  ])('%s', (text, expected) => expect(damageOf(text)).toEqual(expected));

  it.each([
    '安理会的有关文件，见主席声明S/PRST/2013/1、决议S/RES/2087 (2013)、主席声明PRST/1994/22和报告S/2013/7。',
    '第2121(2013)、2127(2013)号决议。',
    '经第1874(2009)号决议修改的第1718(2006)号决议。',
    '2012年12月12日的说明。',
    '文件S/13883；A/67/19和S/PV.7015。',
  ])('nothing is damaged in %s', (text) => expect(damageOf(text)).toEqual([]));

  it('finds days and months that do not exist', () => {
    const found = (text: string) =>
      readText(reader, text)
        .findings.filter(({ code }) => code === 'date-impossible')
        .map(({ evidence }) => evidence.quote);
    expect(found('请秘书长在2003年2月30日前向安理会提出报告。')).toEqual(['2003年2月30日']);
    expect(found('安理会于2003年13月1日举行了会议。')).toEqual(['2003年13月1日']);
    expect(found('请秘书长在2004年2月29日前和4月30日前提出报告。')).toEqual([]);
  });

  it('gives no citation for a truncated symbol', () => {
    const { citations } = readText(reader, '安理会通过了关于反恐的主席声明(S/PRST/安理会发表了谈话。');
    expect(citations).toEqual([]);
  });
});
