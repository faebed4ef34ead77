import { describe, expect, it } from 'vitest';
import { fold, likeness, script } from '../../../src/languages/zh/writing.ts';

describe('script', () => {
  it.each([
    ['安全理事会决定继续处理此案。', 'Hans'],
    ['安全理事會決定繼續處理此案。', 'Hant'],
    ['', 'Hans'],
  ])('%s is %s', (text, expected) => expect(script(text)).toBe(expected));
});

describe('fold', () => {
  it.each([
    ['聯合國安理會第1463(2003)號決議', '联合国安理会第1463(2003)号决议'],
    ['並著重指出區域組織的重要性', '并着重指出区域组织的重要性'],
    ['著名的顯著成果', '著名的显著成果'],
    ['什么', '什么'],
    ['延至2003年3月31日', '延至2003年3月31日'],
  ])('%s becomes %s', (text, expected) => expect(fold(text)).toBe(expected));

  it('keeps the length of long texts', () => {
    const text = '安全理事會'.repeat(20_000);
    expect(fold(text)).toBe('安全理事会'.repeat(20_000));
  });
});

describe('likeness', () => {
  it('is high for Chinese, low for English and for Japanese', () => {
    expect(likeness('安全理事会决定继续处理此案 S/RES/1')).toBeGreaterThan(0.6);
    expect(likeness('The Security Council')).toBe(0);
    expect(likeness('安全保障理事会はこの問題を検討した')).toBeLessThan(0.2);
  });
});
