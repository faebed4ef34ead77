// The bytes of a DOCX in, its text out: numbers as printed, tracked changes accepted, footnotes behind their paragraphs, comments left out.
import { strFromU8 } from 'fflate';
import type { SourceText } from '../text/index.ts';
import { compose } from './composition.ts';
import { readNotes, readPart, type Surroundings } from './docx-body.ts';
import { readNumbering, readStyles } from './docx-numbering.ts';
import { FormatError } from './format-error.ts';
import { unzipParts } from './zip.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MAIN = /Type="[^"]*\/officeDocument"[^>]*Target="\/?([^"]+)"|Target="\/?([^"]+)"[^>]*Type="[^"]*\/officeDocument"/;

/**
 * Reads a DOCX.
 * @throws FormatError `damaged` when the package or its XML is broken, `too-large` when it unpacks to more than a document ever is,
 * `wrong-type` when it is another kind of package, `empty` when it holds no text.
 */
export function readDocx(bytes: Uint8Array): SourceText {
  const parts = unzipParts(bytes, (name) => /^_rels\/\.rels$|^word\/(?:_rels\/)?[^/]+\.(?:xml|rels)$/.test(name));
  const part = (name: string): string | null => (parts[name] ? strFromU8(parts[name]) : null);
  const main = MAIN.exec(part('_rels/.rels') ?? '');
  const path = main?.[1] ?? main?.[2] ?? 'word/document.xml';
  const body = part(path) ?? part('word/document.xml');
  if (body === null)
    throw new FormatError('wrong-type', 'This package is not a Word document. Give the document as DOCX, PDF or text.');
  const around: Surroundings = {
    styles: readStyles(part('word/styles.xml')),
    counter: readNumbering(part('word/numbering.xml')),
    notes: new Map(),
    noteCounting: { footnote: noteCounting(body, 'footnote', 'decimal'), endnote: noteCounting(body, 'endnote', 'lowerRoman') },
  };
  const notes = new Map([
    ...readNotes(part('word/footnotes.xml') ?? '<w:footnotes/>', 'footnote', around),
    ...readNotes(part('word/endnotes.xml') ?? '<w:endnotes/>', 'endnote', around),
  ]);
  const masthead = firstPageHeader(body, part('word/_rels/document.xml.rels') ?? '', part);
  return compose(
    [...(masthead ? readPart(masthead, around, 'paragraphs') : []), ...readPart(body, { ...around, notes })],
    MEDIA_TYPE,
  );
}

// Running heads are left out, but a first page's own header is no running head: United Nations documents keep their masthead
// (symbol, date) there.
function firstPageHeader(body: string, relations: string, part: (name: string) => string | null): string | null {
  const section = /<w:sectPr[\s>][\s\S]{0,4000}?<\/w:sectPr>/.exec(body)?.[0] ?? '';
  if (!/<w:titlePg(?:\s[^>]*)?\/>/.test(section)) return null;
  const reference = section.match(/<w:headerReference [^>]*>/g)?.find((tag) => tag.includes('w:type="first"'));
  const id = /r:id="([^"]+)"/.exec(reference ?? '')?.[1];
  const relation = relations.match(/<Relationship [^>]*>/g)?.find((tag) => tag.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(relation ?? '')?.[1];
  return target ? part(`word/${target}`) : null;
}

function noteCounting(body: string, kind: 'footnote' | 'endnote', usual: string): string {
  const properties = new RegExp(`<w:${kind}Pr>[\\s\\S]{0,200}?<w:numFmt w:val="(\\w+)"`).exec(body);
  return properties?.[1] ?? usual;
}
