// What a DOCX says in its own way: numbers, changes, fields, notes, text boxes.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../../src/formats/index.ts';

const NAMESPACES = 'xmlns:w="w" xmlns:mc="mc" xmlns:r="r"';

function pack(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = Object.entries({
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
  return zipSync(Object.fromEntries(files.map(([name, xml]) => [name, strToU8(`<?xml version="1.0"?>${xml}`)])));
}

async function read(body: string, parts?: Readonly<Record<string, string>>): Promise<string[]> {
  const { text, marks } = await readBytes(pack(body, parts), 'test.docx');
  return marks.map((mark) => `${mark.kind[0]}: ${text.slice(mark.start, mark.end)}`);
}

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const numbered = (text: string, list: number, level = 0): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

const level = (at: number, format: string, pattern: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
const NUMBERING = `<w:numbering xmlns:w="w">
<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>')}${level(1, 'ideographEnclosedCircle', '%2')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>
</w:numbering>`;
const NUMBERS = { 'word/numbering.xml': NUMBERING };

describe('numbers', () => {
  test.each([
    [
      'decimal with letters below, begun again under each',
      [
        ['a', 1],
        ['b', 1, 1],
        ['c', 1, 1],
        ['d', 1],
        ['e', 1, 1],
      ],
      ['1.\ta', '(a)\tb', '(b)\tc', '2.\td', '(a)\te'],
    ],
    [
      'roman two levels down',
      [
        ['a', 1],
        ['b', 1, 1],
        ['c', 1, 2],
        ['d', 1, 2],
      ],
      ['1.\ta', '(a)\tb', '(i)\tc', '(ii)\td'],
    ],
    [
      'Chinese',
      [
        ['甲', 2],
        ['乙', 2],
        ['丙', 2, 1],
      ],
      ['一、甲', '二、乙', '㈠\t丙'],
    ],
    [
      'legal: the level above in figures',
      [
        ['a', 3],
        ['b', 3],
        ['c', 3, 1],
      ],
      ['I.\ta', 'II.\tb', '2.1\tc'],
    ],
    [
      'a list that goes on with another start',
      [
        ['a', 1],
        ['b', 4],
        ['c', 4],
      ],
      ['1.\ta', '5.\tb', '6.\tc'],
    ],
    ['bullets', [['a', 5]], ['•\ta']],
    ['an unknown list has no number', [['a', 99]], ['a']],
  ] as const)('%s', async (_, items, wanted) => {
    const body = items.map(([text, list, at]) => numbered(text, list, at)).join('');
    expect(await read(body, NUMBERS)).toEqual(wanted.map((text) => `p: ${text}`));
  });

  test('a style numbers its paragraphs, and based on another one it inherits', async () => {
    const styles = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`;
    const body =
      paragraph(run('Title'), '<w:pStyle w:val="H"/>') +
      paragraph(run('a'), '<w:pStyle w:val="A"/>') +
      paragraph(run('b'), '<w:pStyle w:val="B"/>');
    expect(await read(body, { ...NUMBERS, 'word/styles.xml': styles })).toEqual(['h: Title', 'p: 1.\ta', 'p: 2.\tb']);
  });
});

describe('tracked changes are read as accepted', () => {
  const CHANGE = 'w:id="1" w:author="A"';
  const deletedMark = `<w:rPr><w:del ${CHANGE}/></w:rPr>`;
  test.each([
    [
      'inserted and deleted words',
      paragraph(
        `${run('Urges ')}<w:ins ${CHANGE}>${run('all ')}</w:ins><w:del ${CHANGE}><w:r><w:delText>some </w:delText></w:r></w:del>${run('States')}`,
      ),
      ['p: Urges all States'],
    ],
    [
      'a move',
      paragraph(`<w:moveFrom ${CHANGE}>${run('gone')}</w:moveFrom>${run('stays')}`) +
        paragraph(`<w:moveTo ${CHANGE}>${run('came')}</w:moveTo>`),
      ['p: stays', 'p: came'],
    ],
    [
      'a deleted paragraph mark joins two paragraphs',
      paragraph(run('Urges '), deletedMark) + paragraph(run('States')),
      ['p: Urges States'],
    ],
    [
      'a paragraph deleted whole leaves nothing',
      paragraph(`<w:del ${CHANGE}><w:r><w:delText>x</w:delText></w:r></w:del>`, deletedMark) + paragraph(run('a')),
      ['p: a'],
    ],
    [
      'a deleted row',
      `<w:tbl><w:tr><w:trPr><w:del ${CHANGE}/></w:trPr><w:tc>${paragraph(run('a'))}</w:tc><w:tc>${paragraph(run('b'))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('c'))}</w:tc><w:tc>${paragraph(run('d'))}</w:tc></w:tr></w:tbl>`,
      ['t: c | d'],
    ],
    [
      'an old format',
      paragraph(run('a'), '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'),
      ['p: a'],
    ],
  ] as const)('%s', async (_, body, wanted) => {
    expect(await read(body, NUMBERS)).toEqual(wanted);
  });
});

describe('what is printed and what is not', () => {
  const field = (code: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  test.each([
    ['the result of a field', paragraph(`${run('see ')}${field('REF a', 'paragraph 4')}`), ['p: see paragraph 4']],
    [
      'a field never ended does not swallow the rest',
      `${paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>')}${paragraph(run('a'))}`,
      ['p: a'],
    ],
    [
      'no comment',
      paragraph(
        `<w:commentRangeStart w:id="0"/>${run('a')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      ['p: a'],
    ],
    ['no hidden words', paragraph(run('a') + run('b', '<w:vanish/>') + run('c', '<w:vanish w:val="0"/>')), ['p: ac']],
    [
      'tabs, breaks and hyphens',
      paragraph(
        '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>',
      ),
      ['p: a\tb\nc-de'],
    ],
    ['tab stops are no tabs', paragraph(run('a'), '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'), ['p: a']],
    [
      'a text box once, behind its paragraph',
      paragraph(
        `${run('a')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['p: a', 'p: box'],
    ],
    [
      'raised figures stay apart from the number before',
      paragraph(run('500') + run('2', '<w:vertAlign w:val="superscript"/>')),
      ['p: 500²'],
    ],
  ] as const)('%s', async (_, body, wanted) => {
    expect(await read(body)).toEqual(wanted);
  });

  test('footnotes stand behind their paragraph, endnotes at the end', async () => {
    const notes = (kind: string, text: string): string =>
      `<w:${kind}s xmlns:w="w"><w:${kind} w:type="separator" w:id="-1">${paragraph(run('___'))}</w:${kind}><w:${kind} w:id="2">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}></w:${kind}s>`;
    const body =
      paragraph(`${run('a')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' b')}<w:r><w:endnoteReference w:id="2"/></w:r>`) +
      paragraph(run('c'));
    const parts = { 'word/footnotes.xml': notes('footnote', 'S/2031/1.'), 'word/endnotes.xml': notes('endnote', 'Ibid.') };
    expect(await read(body, parts)).toEqual(['p: a¹ bⁱ', 'f: ¹ S/2031/1.', 'p: c', 'f: ⁱ Ibid.']);
  });

  test('the masthead of the first page is text, a running head is not', async () => {
    const head = (text: string): string => `<w:hdr xmlns:w="w">${paragraph(run(text))}</w:hdr>`;
    const body = `${paragraph(run('a'))}<w:sectPr><w:headerReference w:type="default" r:id="r1"/><w:headerReference w:type="first" r:id="r2"/><w:titlePg/></w:sectPr>`;
    const parts = {
      'word/header1.xml': head('running'),
      'word/header2.xml': head('S/RES/9001 (2031)'),
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="r1" Target="header1.xml"/><Relationship Id="r2" Target="header2.xml"/></Relationships>',
    };
    expect(await read(body, parts)).toEqual(['p: S/RES/9001 (2031)', 'p: a']);
  });
});
