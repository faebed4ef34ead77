// Rows of answers in, what notices say of them in six languages out; and settings that are wrong, told without their values.
import { describe, expect, test } from 'vitest';
import { noticeSettings } from '../../../src/faces/notices/settings.ts';
import { CATALOGUES, sayIn, titleOf, wordingOf } from '../../../src/faces/notices/wording.ts';
import { QUESTIONS } from '../../../src/questions/index.ts';
import { NOTICE_LANGUAGES } from '../../../src/register/index.ts';

const question = (name: string) => QUESTIONS.find((one) => one.name === name)!;
const DEVELOPMENTS = { question: question('developments'), parameters: {}, name: null };
const DUE = {
  date: '2031-06-30',
  what: 'due',
  document: 'S/RES/9001 (2031)',
  paragraph: '8',
  addressee: 'Secretary-General',
  says: 'to report',
  quote: 'Requests the Secretary-General\n  to report',
};
const valuesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe('the wording of notices', () => {
  test.each(NOTICE_LANGUAGES)('%s says every word, with its values', (language) => {
    for (const [word, text] of Object.entries(CATALOGUES[language])) {
      expect([word, text.trim()]).not.toEqual([word, '']);
      expect([word, valuesIn(text)]).toEqual([word, valuesIn(CATALOGUES.en[word as keyof typeof CATALOGUES.en])]);
    }
  });

  test.each([
    ['en', 'Falls due, 30 June 2031: '],
    ['zh', '即将到期，2031年6月30日：'],
    ['fr', 'Arrive à échéance, 30 juin 2031 : '],
    ['es', 'Vence, 30 de junio de 2031: '],
    ['ru', 'Наступает срок, 30 июня 2031 г.: '],
    ['ar', 'يحين أجله، 30 يونيو 2031: '],
  ] as const)('in %s a day that comes up begins with: %s', (language, beginning) => {
    const { line, quote, link } = wordingOf(language, DEVELOPMENTS, { key: 'k', row: DUE }, 'https://register.example.org');
    expect(line).toBe(`${beginning}S/RES/9001 (2031), 8 – Secretary-General – to report`);
    expect(quote).toBe('Requests the Secretary-General to report');
    expect(link).toBe('https://register.example.org/documents/S/RES/9001%20(2031)');
  });

  test('a row of any other question is told by its columns, in the words of the browser', () => {
    const row = {
      due: '2031-06-30',
      status: 'due',
      addressee: 'Ghana',
      action: 'to report',
      document: 'S/RES/1 (1946)',
      rule: null,
    };
    const { what, line } = wordingOf('fr', { ...DEVELOPMENTS, question: question('due') }, { key: 'k', row }, null);
    expect(what).toBe('Nouveau dans la réponse');
    expect(line).toMatch(/: 30 juin 2031 · .*: Ghana · /);
    expect(line).not.toContain('null');
  });

  test('a title names the subject, a theme in the language, a saved question by its name', () => {
    const about = (about: 'theme' | 'question', subject: string) => ({ language: 'fr', about, subject }) as const;
    expect(titleOf(about('theme', 'elections'), DEVELOPMENTS)).toBe('thème : élections');
    expect(titleOf(about('question', 'q-1'), { ...DEVELOPMENTS, name: 'Ma question' })).toBe('Ma question');
    expect(sayIn('en', 'more', { count: 3 })).toBe('and 3 more');
  });
});

describe('the settings of notices', () => {
  test.each([
    [{ SMTP_URL: 'http://user:hunter2@mail.example.org', SMTP_FROM: 'a@example.org' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtps://user:hunter2@mail.example.org' }, 'SMTP_FROM'],
    [{ SMTP_URL: 'smtp://mail.example.org', SMTP_FROM: 'a@example.org\r\nBcc: hunter2@example.org' }, 'SMTP_FROM'],
    [{ SEIZED_ADDRESS: 'hunter2' }, 'SEIZED_ADDRESS'],
    [{ SEIZED_WEBHOOK_ALLOW: '10.0.0.0/99' }, 'SEIZED_WEBHOOK_ALLOW'],
  ])('%j stops the program with the name of the setting and no secret', (env, setting) => {
    const told = () => noticeSettings(env);
    expect(told).toThrow(`The setting ${setting}: `);
    expect(told).not.toThrow('hunter2');
  });

  test('without any the register sends no mail and allows no closed network', () => {
    const { mail, address, allowed } = noticeSettings({});
    expect([mail, address, allowed.hosts.size]).toEqual([null, null, 0]);
  });
});
