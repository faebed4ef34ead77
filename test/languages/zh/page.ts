// Chinese sentences in, the page and outline that rules work on out; for the tests of this folder.
import type { Header, Outline, Part } from '../../../src/languages/language.ts';
import { fold } from '../../../src/languages/zh/writing.ts';
import { layPage, type Page, plainText } from '../../../src/text/index.ts';

const NO_HEADER: Header = {
  kind: 'other',
  symbol: null,
  title: null,
  date: null,
  meeting: null,
  agendaItem: null,
  presidency: null,
  vote: null,
};

/** Lays one paragraph a line. */
export function pageOf(text: string): Page {
  const lines = [...text.matchAll(/[^\n]+/g)].map((line) => [{ start: line.index, end: line.index + line[0].length }]);
  return layPage(plainText(text), lines, 'wide', fold);
}

/** An outline with a header as wished, every paragraph a body unless `roles` says otherwise. */
export function outlineOf(page: Page, header: Partial<Header> = {}, roles: readonly Part['role'][] = []): Outline {
  const parts = page.paragraphs.map((span, i) => ({
    ...span,
    role: roles[i] ?? ('body' as const),
    label: null,
    level: 0,
    body: span.start,
  }));
  return { header: { ...NO_HEADER, ...header }, parts };
}

/** A claim that stands at the beginning. */
export const claim = <T>(value: T) => ({ value, basis: 'stated' as const, start: 0, end: 1 });
