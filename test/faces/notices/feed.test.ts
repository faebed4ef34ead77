// Notices in, an Atom feed out that every reader can parse, whatever stands in the words; and the same notices always the same feed.
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { atomOf } from '../../../src/faces/notices/feed.ts';
import type { Entry } from '../../../src/faces/notices/told.ts';
import type { Subscription } from '../../../src/register/index.ts';

const SUBSCRIPTION = { id: 's-1', language: 'fr', made_at: '2031-06-01T08:00:00.000Z' } as Subscription;
const entry = (line: string, quote: string | null = null): Entry => ({
  noticedAt: '2031-06-02T00:01:00.000Z',
  row: {},
  wording: { key: 'k1', what: 'Due', line, quote, link: 'https://register.example.org/documents/S/RES/1' },
});

/** The elements of a document with their text and attributes; throws when it is not well-formed. */
function elementsOf(xml: string): { name: string; text: string; attributes: Record<string, string> }[] {
  const found: { name: string; text: string; attributes: Record<string, string> }[] = [];
  const open: (typeof found)[number][] = [];
  const parser = new SaxesParser({ fragment: false });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, text: '', attributes: attributes as Record<string, string> };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('cdata', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

const feed = (title: string, ...entries: Entry[]) => atomOf(SUBSCRIPTION, title, entries, 'https://register.example.org');

describe('a feed', () => {
  test('has what Atom asks for: an id, a title, an author and a moment, of itself and of each entry', () => {
    const elements = elementsOf(feed('mission: UNDOF', entry('Falls due, 30 June 2031: S/RES/1')));
    const texts = (name: string) => elements.filter((one) => one.name === name).map(({ text }) => text);
    expect(elements[0]).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
    expect(texts('id')).toEqual(['urn:seized:subscription:s-1', 'urn:seized:notice:s-1:k1']);
    expect(texts('title')).toEqual(['Seized – mission: UNDOF', 'Falls due, 30 June 2031: S/RES/1']);
    expect(texts('updated')).toEqual(['2031-06-02T00:01:00.000Z', '2031-06-02T00:01:00.000Z']);
    expect(texts('name')).toEqual(['Seized']);
  });

  test('shows the words of documents as words, however they look', () => {
    const hostile = '<script>alert(1)</script> ]]> & "quoted" \u0001\ud800 安全理事会';
    const xml = feed(hostile, entry(hostile, hostile));
    const titles = elementsOf(xml).filter(({ name }) => name === 'title' || name === 'content');
    for (const { text } of titles) {
      expect(text).not.toContain('<script');
      expect(text).toContain('安全理事会');
    }
    expect(xml).not.toContain('<script');
  });

  test('is the same for the same notices, and dated by its subscription while there are none', () => {
    expect(feed('x', entry('y'))).toBe(feed('x', entry('y')));
    expect(feed('x')).toContain('<updated>2031-06-01T08:00:00.000Z</updated>');
  });
});
