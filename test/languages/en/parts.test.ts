// Documents in the style of the real ones in, their parts out: what is preamble, operative, item, annex or quoted.
import { describe, expect, it } from 'vitest';
import { MASTHEAD, structureOf } from './structured.ts';

/** Each part as `role label level: first words`. */
const parts = (text: string): string[] => {
  const { page, parts: found } = structureOf(text);
  return found.map(
    (part) => `${part.role} ${part.label ?? '-'} ${part.level}: ${page.text.slice(part.body, part.end).slice(0, 24)}`,
  );
};

describe('parts', () => {
  it('nests items and gives a chapeau its continuation back', () => {
    expect(
      parts(
        `${MASTHEAD}Noting the report,\n1. Decides that States shall prevent:\n(a) the sale of arms, except:\n(i) helmets;\n(ii) vests;\n(b) the sale of fuel;\nexcept that these measures shall not apply to the Mission;\n2. Decides to remain seized of the matter.`,
      ).slice(6),
    ).toEqual([
      'intro - 0: The Security Council,',
      'preamble - 0: Noting the report,',
      'operative 1 0: Decides that States shal',
      'operative (a) 1: the sale of arms, except',
      'operative (i) 2: helmets;',
      'operative (ii) 2: vests;',
      'operative (b) 1: the sale of fuel;',
      'operative - 0: except that these measur',
      'operative 2 0: Decides to remain seized',
    ]);
  });

  it('finds unnumbered operative paragraphs by their finite verbs', () => {
    expect(
      parts(
        'Resolution 71 (1949) of 7 March 1949\n\nThe Security Council,\n\nHaving heard the parties,\n\nCalls upon them to refrain from force;\n\nDecides to meet again.',
      ),
    ).toEqual([
      'title - 0: Resolution 71 (1949) of ',
      'intro - 0: The Security Council,',
      'preamble - 0: Having heard the parties',
      'operative - 0: Calls upon them to refra',
      'operative - 0: Decides to meet again.',
    ]);
  });

  it('cuts what runs on', () => {
    expect(
      parts(
        `${MASTHEAD.replace(/\n$/, '')} Recalling its resolution 3100 (2030), Noting the report, 1. Decides to extend the mandate; 2. Requests him: (a) To report; (b) To advise; 3. Decides to remain seized of the matter.`,
      ).slice(6),
    ).toEqual([
      'intro - 0: The Security Council,',
      'preamble - 0: Recalling its resolution',
      'preamble - 0: Noting the report,',
      'operative 1 0: Decides to extend the ma',
      'operative 2 0: Requests him:',
      'operative (a) 1: To report;',
      'operative (b) 1: To advise;',
      'operative 3 0: Decides to remain seized',
    ]);
  });

  it('begins anew with each part of a resolution, and tells a quoted one', () => {
    expect(
      parts(
        'Resolution 71 (1949) of 7 March 1949\n\nA\n\nThe Security Council,\n\n1. Reaffirms its resolution, which reads:\n\nThe Security Council,\n\nNoting the report,\n\n1. Calls for peace;\n\n2. Decides to meet again.\n\n2. Decides to meet in May.\n\nB\n\nThe Security Council,\n\n1. Decides to meet in June.',
      ).slice(2),
    ).toEqual([
      'intro - 0: The Security Council,',
      'operative 1 0: Reaffirms its resolution',
      'body - 1: The Security Council,',
      'body - 1: Noting the report,',
      'body 1 1: Calls for peace;',
      'body 2 1: Decides to meet again.',
      'operative 2 0: Decides to meet in May.',
      'heading - 0: B',
      'intro - 0: The Security Council,',
      'operative 1 0: Decides to meet in June.',
    ]);
  });

  it('leaves the marks around a statement out', () => {
    expect(
      parts(
        'Statement by the President of the Security Council\n\nAt the 6001st meeting, held on 5 May 2008, the President made the following statement on behalf of the Council:\n\n“The Security Council welcomes the report.\n\n“The Council asks for another by 1 June.”',
      ),
    ).toEqual([
      'title - 0: Statement by the Preside',
      'intro - 0: At the 6001st meeting, h',
      'statement - 0: The Security Council wel',
      'statement - 0: The Council asks for ano',
    ]);
  });

  it('leaves the marks before each paragraph of a quoted resolution out', () => {
    const quoted = (open: string, close: string) =>
      `Draft resolution\n\n${open}The Security Council,\n\n${open}Recalling its resolution 9001 (2031),\n\n${open}1. Decides to keep the ${open}Zone${close};\n\n${open}2. Requests the Secretary-General:\n\n${open}(a) To report;\n\n${open}3. Decides to remain seized.${close}`;
    const bare = parts(quoted('', ''));
    for (const [open, close] of ['""', "''", '“”', '‘’'] as const) {
      const found = parts(quoted(open!, close!)).map((part) => part.replace(/ ["']Zon/, ' Zone').slice(0, 24));
      expect(found).toEqual(bare.map((part) => part.slice(0, 24)));
    }
    expect(parts(quoted('“', '”').replace('“The', 'The'))).toEqual(parts(quoted('“', '”')));
    expect(parts('Resolution 71 (1949)\n\n"The Security Council, "Decides to meet again.')).toEqual([
      'title - 0: Resolution 71 (1949)',
      'intro - 0: The Security Council,',
      'operative - 0: Decides to meet again.',
    ]);
  });

  it('leaves quotation marks alone where a resolution is not quoted whole', () => {
    const text = 'Draft resolution\n\nThe Security Council,\n\nRecalling the Agreement,\n\n"1. Decides to meet again."';
    expect(parts(text).at(-1)).toBe('body - 1: "1. Decides to meet agai');
  });

  it('puts notes and annexes behind', () => {
    expect(
      parts(
        'Resolution 71 (1949) of 7 March 1949\n\nThe Security Council,\n\n1. Decides to meet again.\n\nAdopted unanimously at the 415th meeting.\n\n[1] See Official Records, 415th meeting.\n\nAnnex\n\n1. States will report.',
      ).slice(3),
    ).toEqual([
      'body - 0: Adopted unanimously at t',
      'annex - 0: [1] See Official Records',
      'annex - 0: Annex',
      'annex 1 0: States will report.',
    ]);
  });

  it('reads numbered paragraphs and headings of a report', () => {
    expect(
      parts(
        'S/2011/900\n5 May 2011\n\nReport of the Secretary-General on Ruritania\n\nI. Introduction\n\n1. The present report covers May.\n\nA. Political situation\n\n2. Nothing happened:\n\n(a) In the north;\n\n(b) In the south.',
      ).slice(2),
    ).toEqual([
      'title - 0: Report of the Secretary-',
      'heading - 0: I. Introduction',
      'body 1 0: The present report cover',
      'heading - 0: A. Political situation',
      'body 2 0: Nothing happened:',
      'body (a) 1: In the north;',
      'body (b) 1: In the south.',
    ]);
  });
});
