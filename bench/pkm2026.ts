// The four reports of corpus/pkm2026, each as DOCX and PDF, in; the share of paragraphs that both forms yield alike out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../src/formats/index.ts';
import type { SourceText } from '../src/text/index.ts';

/** How the two forms of one document compare. Paragraphs are compared without white space. */
export interface Likeness {
  readonly document: string;
  /** Paragraphs, headings and footnotes of the DOCX, tables aside. */
  readonly paragraphs: number;
  /** Of these, how many the PDF has too, in the same order. */
  readonly alike: number;
  readonly onlyInDocx: readonly string[];
  readonly onlyInPdf: readonly string[];
  /** Rows of tables in the DOCX, and how many of them the PDF has with the same cells. */
  readonly rows: number;
  readonly rowsAlike: number;
}

const DOCUMENTS = ['A_80_604_Add.1', 'A_80_604_Add.2', 'A_80_604_Add.5', 'A_80_604_Add.9'];

export const name = 'pkm2026';

/** Compares both forms of each document in a folder. */
export async function likenesses(folder: string): Promise<Likeness[]> {
  const found: Likeness[] = [];
  for (const document of DOCUMENTS) {
    const [docx, pdf] = await Promise.all(
      ['docx', 'pdf'].map((form) =>
        readBytes(new Uint8Array(readFileSync(join(folder, `${document}.${form}`))), `${document}.${form}`),
      ),
    );
    found.push({ document, ...compare(docx!, pdf!) });
  }
  return found;
}

/** Prints the figures and the paragraphs that differ. */
export async function run(): Promise<string> {
  const all = await likenesses(join(process.cwd(), '../shared/corpus/pkm2026'));
  const lines = all.map(
    (one) =>
      `| ${one.document} | ${one.alike} of ${one.paragraphs} | ${share(one.alike, one.paragraphs)} | ${one.rowsAlike} of ${one.rows} |`,
  );
  const differences = all.flatMap((one) => [
    ...one.onlyInDocx.map((text) => `- ${one.document} DOCX: ${shown(text)}`),
    ...one.onlyInPdf.map((text) => `- ${one.document} PDF: ${shown(text)}`),
  ]);
  const table = ['| document | paragraphs alike | share | rows of tables alike |', '|---|---|---|---|', ...lines];
  return [...table, '', 'Paragraphs that differ:', '', ...differences].join('\n');
}

const share = (part: number, whole: number): string => (part / whole).toFixed(3);
const shown = (text: string): string => (text.length > 160 ? `${text.slice(0, 100)} … ${text.slice(-50)}` : text);

function compare(docx: SourceText, pdf: SourceText): Omit<Likeness, 'document'> {
  const [left, right] = [docx, pdf].map((source) => textsOf(source, false));
  const pairs = longestCommon(left!.map(plain), right!.map(plain));
  const [leftRows, rightRows] = [docx, pdf].map((source) => textsOf(source, true).map(plain));
  return {
    paragraphs: left!.length,
    alike: pairs.left.size,
    onlyInDocx: left!.filter((_, i) => !pairs.left.has(i)),
    onlyInPdf: right!.filter((_, i) => !pairs.right.has(i)),
    rows: leftRows!.length,
    rowsAlike: longestCommon(leftRows!, rightRows!).left.size,
  };
}

const textsOf = ({ text, marks }: SourceText, isRow: boolean): string[] =>
  marks.filter((mark) => (mark.kind === 'table') === isRow).map((mark) => text.slice(mark.start, mark.end));

const plain = (text: string): string => text.replace(/[\s|]/g, '').replace(/[\u2010\u2011]/g, '-');

function longestCommon(a: readonly string[], b: readonly string[]): { left: Set<number>; right: Set<number> } {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const pairs = { left: new Set<number>(), right: new Set<number>() };
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      pairs.left.add(i++);
      pairs.right.add(j++);
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
