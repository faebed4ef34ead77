// One resolution of our own, read by hand: what the parts of the contract keep.
import type { Reading } from '../../../src/facts/index.ts';
import type { Ingest } from '../../../src/register/index.ts';
import { plainText } from '../../../src/text/index.ts';

export const AT = new Date('2031-05-01T00:00:00Z');
export const TEXT =
  'Resolution 9001 (2031) 1. Decides to extend the mandate of UNEXA until 31 December 2031; 2. Requests the Secretary-General to report every three months; 3. Requests all States to report by 30 June 2031.';
export const place = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote };
};

/** A reading made by hand; `mark` makes its file and text different. */
export function reading(mark = ''): Reading {
  const request = 'Requests the Secretary-General to report every three months';
  const states = 'Requests all States to report by 30 June 2031';
  const common = {
    force: 'requests',
    verb: 'Requests',
    action: 'to report',
    commitment: true,
    reporting: true,
    themes: [],
  } as const;
  return {
    schema: 'seized/reading@1',
    source: {
      name: 'one.txt',
      mediaType: 'text/plain',
      fileSha256: `file${mark}`,
      sha256: `text${mark}`,
      length: TEXT.length,
      offsetUnit: 'utf-16',
      language: 'en',
      script: 'Latn',
      segmented: false,
    },
    document: {
      kind: 'resolution',
      symbol: 'S/RES/9001 (2031)',
      title: 'Resolution 9001 (2031)',
      date: '2031-03-31',
      meeting: 12001,
      agendaItem: null,
      subjects: [],
      presidency: null,
      vote: null,
      evidence: place('Resolution 9001 (2031)'),
      basis: {},
    },
    paragraphs: [
      { id: 'p1', role: 'title', label: null, level: 0, evidence: place('Resolution 9001 (2031)') },
      {
        id: 'p2',
        role: 'operative',
        label: '1',
        level: 0,
        evidence: place('1. Decides to extend the mandate of UNEXA until 31 December 2031;'),
      },
      { id: 'p3', role: 'operative', label: '2', level: 0, evidence: place(`2. ${request};`) },
      { id: 'p4', role: 'operative', label: '3', level: 0, evidence: place(`3. ${states}.`) },
    ],
    provisions: [
      {
        ...common,
        id: 'v1',
        paragraph: 'p3',
        addressees: [{ name: 'Secretary-General', type: 'un_office' }],
        deadline: null,
        recurrence: { text: 'every three months', every: 'P3M' },
        evidence: place(request),
      },
      {
        ...common,
        id: 'v2',
        paragraph: 'p4',
        addressees: [{ name: 'all States', type: 'state' }],
        deadline: { text: 'by 30 June 2031', kind: 'date', date: '2031-06-30', duration: null, anchor: null, basis: 'stated' },
        recurrence: null,
        evidence: place(states),
      },
    ],
    citations: [
      {
        target: 'S/RES/9000 (2030)',
        kind: 'un_document',
        paragraph: null,
        relation: 'recalls',
        basis: 'stated',
        evidence: place('Resolution 9001 (2031)'),
      },
    ],
    dates: [],
    actors: [{ name: 'Secretary-General', id: 'sg', type: 'un_office', mentions: [place('Secretary-General')] }],
    missions: [],
    acts: [],
    mandates: [
      {
        mission: 'UNEXA',
        action: 'extend',
        until: '2031-12-31',
        for: null,
        from: null,
        ceiling: null,
        authority: 'S/RES/9001 (2031)',
        evidence: place('Decides to extend the mandate of UNEXA until 31 December 2031'),
      },
    ],
    figures: [],
    totals: null,
    totalsEvidence: null,
    findings: [],
  };
}

export const ingest = (one: Reading): Ingest => ({
  reading: one,
  source: plainText(TEXT),
  reader: 'seized 0.1.0',
  who: 'test',
  at: AT,
});
