// The keyword line of a collection file in; a finding out for a State among the keywords that the text never names.
import type { Evidence } from '../../text/index.ts';
import type { Check } from './check.ts';

//   %%%REGIONAL SECURITY|REPUBLIC OF KOREA|        … 朝鲜民主主义人民共和国 …
//                        ^^^^^^^^^^^^^^^^^ the text names the Democratic People's Republic of Korea only
/** Says which keywords name a State that the document does not name. */
export const keywords: Check = (reading, text, { preface, states }) => {
  if (!preface) return [];
  const isNamed = (small: string): boolean =>
    reading.actors.some(({ name }) => name.length === small.length && name.toLowerCase() === small);
  const isAbsent = (small: string): boolean => states.has(small) && !isNamed(small);
  const unsupported = preface.subjects.filter((subject) => isAbsent(subject.toLowerCase()));
  return unsupported.map((subject) => ({
    code: 'header-unsupported',
    severity: 'warning',
    message: `The keyword "${subject}" names a State that the text does not name.`,
    evidence: placeOf(subject, text, preface.span),
  }));
};

function placeOf(subject: string, text: string, line: { start: number; end: number }): Evidence {
  const start = text.indexOf(subject, line.start);
  const span = start >= 0 && start < line.end ? { start, end: start + subject.length } : line;
  return { start: span.start, end: span.end, quote: text.slice(span.start, span.end) };
}
