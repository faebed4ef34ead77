// The bytes of a PDF with a text layer in, its text out: columns in order, paragraphs whole, furniture left out, footnotes behind their paragraphs.
import { getDocumentProxy } from 'unpdf';
import type { SourceText } from '../text/index.ts';
import { compose } from './composition.ts';
import { FormatError } from './format-error.ts';
import { zonesOf } from './pdf/columns.ts';
import { furnitureOf } from './pdf/furniture.ts';
import { wordsOf } from './pdf/join.ts';
import { type Row, rowsOf, textOf } from './pdf/line.ts';
import { measure } from './pdf/measures.ts';
import { notesOf } from './pdf/notes.ts';
import { blocksOf } from './pdf/paragraphs.ts';
import { type PdfPage, type Run, readSheet } from './pdf/sheet.ts';
import { menderOf } from './pdf/spacing.ts';
import { refuseBombs } from './pdf/streams.ts';

const MEDIA_TYPE = 'application/pdf';
const MOST_PAGES = 10_000;
const MOST_RUNS = 3_000_000;
const LEAST_LETTERS = 8; // on a page, on average: less is a stamp on a scan

/**
 * Reads a PDF.
 * @throws FormatError `encrypted`, `scanned` when its pages hold pictures instead of text, `damaged`, `too-large`.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceText> {
  const sheets = await sheetsOf(bytes);
  const letters = sheets.reduce((sum, runs) => sum + runs.reduce((inner, run) => inner + run.text.trim().length, 0), 0);
  if (letters < (sheets.length > 1 ? sheets.length * LEAST_LETTERS : 1)) {
    throw new FormatError(
      'scanned',
      'The pages of this PDF are pictures without text (a scan). Run text recognition (OCR) on it and give the result.',
    );
  }
  const pages = sheets.map(rowsOf);
  const furniture = furnitureOf(pages);
  const printed = new Set<Run>();
  for (const row of furniture) for (const segment of row.segments) for (const run of segment.runs) printed.add(run);
  const zones = pages.flatMap((rows) => zonesOf(runsOf(rows).filter((run) => !printed.has(run))).map(rowsOf));
  const mend = menderOf(zones.flatMap((rows) => rows.map(textOf)));
  const mended = zones.map((rows) =>
    rows.map((row) => ({ ...row, segments: row.segments.map((segment) => ({ ...segment, text: mend(segment.text) })) })),
  );
  const measures = measure(mended, wordsOf(mended.map((rows) => rows.map(textOf))));
  return compose(
    blocksOf(
      mended.map((rows) => notesOf(rows, measures.bodySize)),
      measures,
    ),
    MEDIA_TYPE,
  );
}

const runsOf = (rows: readonly Row[]): Run[] => rows.flatMap((row) => row.segments.flatMap((segment) => segment.runs));

async function sheetsOf(bytes: Uint8Array): Promise<Run[][]> {
  refuseBombs(bytes);
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new FormatError('too-large', `This PDF has ${pdf.numPages} pages; ${MOST_PAGES} are the most. Split it.`);
    const sheets: Run[][] = [];
    let failed = 0;
    let runs = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      try {
        const page = await pdf.getPage(number);
        const sheet = await readSheet(page as unknown as PdfPage);
        page.cleanup();
        runs += sheet.length;
        sheets.push(sheet);
      } catch {
        failed++;
      }
      if (runs > MOST_RUNS) throw new FormatError('too-large', 'This PDF holds far more text than any document. Split it.');
      if (failed > 20) break;
    }
    if (failed && !sheets.some((sheet) => sheet.length)) {
      throw new FormatError(
        'damaged',
        'The pages of this PDF cannot be read: it is broken off or damaged. Ask for another copy.',
      );
    }
    return sheets;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

// pdf.js takes the bytes away from whoever gives them, so it gets a copy.
async function openPdf(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      isEvalSupported: false,
    } as never);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') {
      throw new FormatError('encrypted', 'The PDF is protected by a password. Save it without one and give it again.');
    }
    throw new FormatError('damaged', 'The PDF is broken off or damaged. Ask for another copy, or save it anew from a viewer.');
  }
}
