// Documents in the style of the real ones in, their layout and header out.
import { describe, expect, it } from 'vitest';
import { findings } from '../../../src/languages/en/damage.ts';
import { MASTHEAD, structureOf as read } from './structured.ts';

const paragraphs = (text: string): string[] => {
  const { page } = read(text);
  return page.paragraphs.map(({ start, end }) => page.text.slice(start, end));
};

const codes = (text: string): string[] => {
  const { page, header, parts: found } = read(text);
  const draft = { page, outline: { header, parts: found }, names: [], moments: [], citations: [], figures: [], clauses: [] };
  return findings(draft).map((one) => one.code);
};

const HEADERS: readonly (readonly [
  text: string,
  symbol: string | null,
  date: string | null,
  meeting: number | null,
  codes: string,
])[] = [
  [`${MASTHEAD}1. Decides to remain seized of the matter.`, 'S/RES/3105 (2031)', '2031-03-04', 9999, ''],
  [
    'Resolution 399 (1976) of 2 May 1976\n\nThe Security Council,\n\nDecides to meet again.',
    'S/RES/399 (1976)',
    '1976-05-02',
    null,
    '',
  ],
  [
    '91 (1951). Resolution of 3 April 1951 [S/2017]\n\nThe Security Council,\n\nDecides to meet again.',
    'S/RES/91 (1951)',
    '1951-04-03',
    null,
    '',
  ],
  ['7 Resolution of 3 April 1946\n\nThe Security Council,\n\nDecides to meet again.', 'S/RES/7 (1946)', '1946-04-03', null, ''],
  [
    'Resolution 399 (1976) of 2 May I976\n\nThe Security Council,\n\nDecides to meet again.',
    'S/RES/399 (1976)',
    '1976-05-02',
    null,
    'text-damaged',
  ],
  [
    'Resolution 399 (1976) of 2 Janaury 1976\n\nThe Security Council,\n\nDecides to meet again.',
    'S/RES/399 (1976)',
    null,
    null,
    'date-missing',
  ],
  [
    'Resolution 399 (1976) of 2 Januany 1976\n\nThe Security Council,\n\nDecides to meet again.',
    'S/RES/399 (1976)',
    '1976-01-02',
    null,
    'text-damaged',
  ],
  [
    'Resolution 399 (1976) of 82 May 1976\n\nThe Security Council,\n\nDecides to meet again.',
    'S/RES/399 (1976)',
    null,
    null,
    'date-missing date-impossible text-damaged',
  ],
  [
    'Adopted by the Security Council at its 3991st meeting, on 2 May 1997\n\nThe Security Council,\n\nDecides to meet again.',
    null,
    '1997-05-02',
    3991,
    'symbol-missing',
  ],
  [
    'Resolution 399 (1976)\nof 2 May 1976\n\nThe Security Council,\n\nDecides to meet again.\nAdopted unanimously at the 1912th meeting.',
    'S/RES/399 (1976)',
    '1976-05-02',
    1912,
    '',
  ],
  [
    'Resolution 399 (1976) of 2 May 1976\n\nPublisher\n\nUN Security Council\n\nPublication Date\n\n3 May 1976\n\nCitation / Document Symbol\n\nS/RES/398 (1976)\n\nCite as\n\nUN Security Council, Resolution 399 (1976) of 2 May 1976, available at: http://example.org/1\n\nThe Security Council,\n\nDecides to meet again.',
    'S/RES/399 (1976)',
    '1976-05-02',
    null,
    'symbol-conflict date-conflict',
  ],
  // A page of a volume: the end of another resolution stands before.
  [
    'the representatives of Ruritania and Utopia to participate, without vote, in the discussion of the question which the Council had before it, as it had been put in the letter of the one and in the answer of the other.\n\nAdopted at the 1815th meeting by 13 votes to none.\n\n399 (1976). Resolution of 2 May 1976\n\n[S/11367]\n\nThe Security Council,\n\n1. Decides to meet again.\n\nAdopted unanimously at the 1912th meeting.',
    'S/RES/399 (1976)',
    '1976-05-02',
    1912,
    '',
  ],
  // A resolution that is only named before the text has no masthead there.
  [
    'the representatives of Ruritania and Utopia to participate, without vote, in the discussion of the question which the Council had before it, as it had been put in the letter of the one and in the answer of the other.\n\nIt recalls resolution 399 (1976) of 2 May 1976\n\nThe Security Council,\n\n1. Decides to meet again.',
    null,
    null,
    null,
    'symbol-missing date-missing',
  ],
];

describe('header', () => {
  it.each(HEADERS)('%#: %s', (text, symbol, date, meeting, expected) => {
    const { header } = read(text);
    expect([header.symbol?.value ?? null, header.date?.value ?? null, header.meeting?.value ?? null]).toEqual([
      symbol,
      date,
      meeting,
    ]);
    expect(codes(text).sort()).toEqual(expected.split(' ').filter(Boolean).sort());
  });

  it('states a printed symbol and infers one from number and year', () => {
    expect(read(HEADERS[0]![0]).header.symbol?.basis).toBe('stated');
    expect(read(HEADERS[1]![0]).header.symbol?.basis).toBe('inferred');
  });

  it.each([
    [
      'Statement by the President of the Security Council\n\nAt the 6001st meeting of the Security Council, held on 5 May 2008, in connection with its consideration of the item entitled “The situation in Ruritania”, the President made the following statement on behalf of the Council:\n\n“The Security Council welcomes the report.',
      'presidential_statement',
    ],
    [
      'Security Council Press Statement on Attack in Ruritania\n\nThe members of the Security Council condemned the attack.',
      'press_statement',
    ],
    [
      'United Nations\nS/2011/900\nDistr.: General\n5 May 2011\n\nReport of the Secretary-General on the situation in Ruritania\n\nI. Introduction\n\n1. The present report covers the period to 1 May 2011.',
      'report',
    ],
    [
      'S/2011/901\n\nLetter dated 6 May 2011 from the Permanent Representative of Ruritania addressed to the President of the Security Council\n\nI have the honour to write.',
      'letter',
    ],
    [
      'S/2011/902\n\nRuritania and Utopia: draft resolution\n\nThe Security Council,\n\n1. Decides to meet again.',
      'draft_resolution',
    ],
    ['A recipe for soup.\n\nTake an onion.', 'other'],
  ])('tells the kind of %s', (text, kind) => {
    expect(read(text).header.kind).toBe(kind);
  });

  it('reads date, meeting and agenda item of a statement from its first sentence', () => {
    const { header } = read(
      'Statement by the President of the Security Council\n\nAt the 6001st meeting of the Security Council, held on 5 May 2008, in connection with its consideration of the item entitled “The situation in Ruritania”, the President made the following statement on behalf of the Council:\n\n“The Security Council welcomes the report.',
    );
    expect([header.date?.value, header.meeting?.value, header.agendaItem?.value]).toEqual([
      '2008-05-05',
      6001,
      'The situation in Ruritania',
    ]);
  });
});

describe('the head of a report', () => {
  const head = (text: string) => read(text).header;

  it('tells the agenda item by the line after its number', () => {
    const text =
      'A/99/604\n\nEightieth session\n\nAgenda item 151\n\nFinancing of the United Nations Mission in Norland\n\nReport of the Advisory Committee on Administrative and Budgetary Questions\n\n1. The Committee met in March.';
    expect(head(text).agendaItem?.value).toBe('Financing of the United Nations Mission in Norland');
    expect(head(text.replace('Financing of the United Nations Mission in Norland\n\n', '')).agendaItem).toBeNull();
  });

  it('leaves a day before the title out', () => {
    const { title, date } = head(
      'S/2031/981\n\n1 November 2031 Report of the Secretary-General on Norland\n\n1. The report covers a year.',
    );
    expect([title?.value, date?.value]).toEqual(['Report of the Secretary-General on Norland', '2031-11-01']);
  });
});

describe('vote', () => {
  const vote = (line: string, note = '') =>
    read(`Resolution 70 (1949) of 7 March 1949\n\nThe Security Council,\n\nDecides to meet again.\n\n${line}\n\n${note}`).header
      .vote?.value;
  it.each([
    ['Adopted unanimously at the 415th meeting.', '', [11, 0, 0, 0]],
    [
      'Adopted at the 415th meeting by 8 votes to none, with 3 abstentions (Egypt, Ukrainian Soviet Socialist Republic, Union of Soviet Socialist Republics).',
      '',
      [8, 0, 3, 0],
    ],
    ['Adopted at the 415th meeting by 7 votes to 1 (Yugoslavia), with 3 abstentions (Egypt, India, Norway).', '', [7, 1, 3, 0]],
    [
      'Adopted at the 415th meeting by 10 votes to none.[1]',
      '[1] One member (China) did not participate in the voting.',
      [10, 0, 0, 1],
    ],
  ])('%s %s', (line, note, expected) => {
    const found = vote(line, note);
    expect([found?.for, found?.against, found?.abstain, found?.notParticipating]).toEqual(expected);
  });

  it('says nothing where nothing is printed', () => {
    expect(vote('Adopted at the 415th meeting.')).toBeUndefined();
  });
});

describe('layout', () => {
  it('lets a paragraph go on over page furniture', () => {
    const text = `${MASTHEAD}1. Requests the Secretary-General to report on the steps taken by the\n31-20222 (E)\n*3120222*\n\nS/RES/3105 (2031)\nUnited Nations High Commissioner for Refugees and others;\n2 31-20222\n\nS/RES/3105 (2031)\n2. Decides to remain seized of the matter.`;
    expect(paragraphs(text).slice(-2)).toEqual([
      '1. Requests the Secretary-General to report on the steps taken by the United Nations High Commissioner for Refugees and others;',
      '2. Decides to remain seized of the matter.',
    ]);
  });

  it('keeps the masthead that opens the document', () => {
    expect(paragraphs(MASTHEAD).slice(0, 3)).toEqual(['United Nations', 'Security Council', 'S/RES/3105 (2031)']);
  });

  it('joins hard-wrapped lines and parts paragraphs at blank lines and labels', () => {
    const text = `The Security Council,

Recalling its resolutions 3100 (2030), 3101 (2030) and
3102 (2030), and the statements of its President on the
situation in Ruritania,

1. Calls upon all parties in Ruritania to respect the
ceasefire and to cooperate with the Mission, including in
paragraphs 4 (a) and
(b) of the agreement;
2. Decides to remain seized of the matter.`;
    expect(paragraphs(text)).toEqual([
      'The Security Council,',
      'Recalling its resolutions 3100 (2030), 3101 (2030) and 3102 (2030), and the statements of its President on the situation in Ruritania,',
      '1. Calls upon all parties in Ruritania to respect the ceasefire and to cooperate with the Mission, including in paragraphs 4 (a) and (b) of the agreement;',
      '2. Decides to remain seized of the matter.',
    ]);
  });

  it('does not join a heading, a section letter or a new clause to what stands before', () => {
    const text = `${MASTHEAD}Recalling its resolution 3100 (2030),\nNoting the report,\nA\n1. Decides to act;\nProtection of civilians\n2. Decides to remain seized of the matter.`;
    expect(paragraphs(text).slice(7)).toEqual([
      'Recalling its resolution 3100 (2030),',
      'Noting the report,',
      'A',
      '1. Decides to act;',
      'Protection of civilians',
      '2. Decides to remain seized of the matter.',
    ]);
  });
});
