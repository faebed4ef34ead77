// A source text and its language in, the draft out, step by step: all that the language finds in it, and the years that the text leaves out.
import type { FindingClaim, Language, ReadDraft } from '../languages/language.ts';
import type { SourceText } from '../text/index.ts';
import { dateCitations, type ResolutionYears } from './resolution-years.ts';

/** What is worked out in steps: between two of them another document may take its turn. */
export type Steps<T> = Generator<undefined, T, undefined>;

// Joined, not added: of a text that is added up every character takes longer to look at.
const blankedTo = (body: number, text: string): string => [' '.repeat(body), text.slice(body)].join('');

/**
 * Reads a draft; `body` is where the text begins after its preface. Every step may use what the steps before it found. `undated` are the
 * resolutions whose year nothing tells.
 */
export function* readDraft(
  source: SourceText,
  body: number,
  language: Language,
  years: ResolutionYears,
): Steps<{ readonly draft: ReadDraft; readonly undated: readonly FindingClaim[] }> {
  const page = language.lay(body ? { ...source, text: blankedTo(body, source.text) } : source);
  yield;
  const outline = language.outline(page);
  yield;
  const names = language.names(page);
  yield;
  const moments = language.moments(page, outline);
  const { symbol, date } = outline.header;
  const latest = Number(date?.value.slice(0, 4) ?? Number.POSITIVE_INFINITY);
  yield;
  const cited = language.citations(page, outline);
  const { citations, findings: undated } = dateCitations(cited, years, symbol?.value ?? null, latest);
  yield;
  const figures = language.figures(page, outline);
  const draft = { page, outline, names, moments, citations, figures };
  yield;
  const clauses = language.clauses(draft);
  return { draft: { page, outline, names, moments, citations, figures, clauses }, undated };
}
