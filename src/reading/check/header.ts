// The header of a reading in; findings out where a resolution or statement prints no symbol or date, or two that disagree.
import type { DocumentFact, FindingFact } from '../../facts/index.ts';
import type { Evidence } from '../../text/index.ts';
import type { Check } from './check.ts';

const NAMED = new Set(['resolution', 'presidential_statement']);

//   Resolution 511 (1982) … Adopted … on 18 June 1872
//                    ^^^^ and                    ^^^^ disagree: date-conflict
/** Says when a resolution or presidential statement has no symbol or date, and when its date lies in another year than its symbol. */
export const header: Check = ({ document, findings }, text) => {
  if (!NAMED.has(document.kind)) return [];
  const known = new Set(findings.map(({ code }) => code));
  const place = titlePlace(document, text);
  const found: FindingFact[] = [];
  const say = (code: FindingFact['code'], severity: FindingFact['severity'], message: string, evidence: Evidence = place) => {
    if (!known.has(code)) found.push({ code, severity, message, evidence });
  };
  if (document.symbol === null && !known.has('symbol-conflict'))
    say('symbol-missing', 'info', 'The document prints no symbol of its own.');
  if (document.date === null && !known.has('date-conflict'))
    say('date-missing', 'info', 'The document prints no date of its own.');
  const year = yearOf(document.symbol);
  if (year && document.date && !document.date.startsWith(year)) {
    say(
      'date-conflict',
      'warning',
      `The symbol ${document.symbol} and the date ${document.date} are of different years.`,
      evidenceOf(document, 'date'),
    );
  }
  return found;
};

// S/RES/1631 (2005) → 2005; S/PRST/2013/12 → 2013
const yearOf = (symbol: string | null): string | null =>
  /\((\d{4})\)$|^S\/PRST\/(\d{4})\//
    .exec(symbol ?? '')
    ?.slice(1)
    .find(Boolean) ?? null;

const evidenceOf = (document: DocumentFact, field: string): Evidence | undefined =>
  document.evidence[field] as Evidence | undefined;

function titlePlace(document: DocumentFact, text: string): Evidence {
  const place = evidenceOf(document, 'title') ?? evidenceOf(document, 'symbol') ?? evidenceOf(document, 'date');
  if (place) return place;
  const start = Math.max(0, text.search(/\S/));
  const end = Math.min(text.length, start + 40);
  return { start, end, quote: text.slice(start, end) };
}
