// The outline of a letter in; when it carries a presidency's assessment of a month, its kind, presidency, headings and narrative out.
import type { Page, Span } from '../../text/index.ts';
import type { Claim, Header, Outline, Part } from '../language.ts';
import { MONTHS } from '../makers/months.ts';
import { isoMonth, monthNumber } from './calendar.ts';

const LEADING = 6000; // the letter and the title of its annex stand within these characters
const LONGEST_HEADING = 200;
const ASSESSMENT = /\bassessment of the work of the (?:Security )?Council\b/i;
const MONTH = `(${MONTHS.join('|')}),? (\\d{4})`;
const STATE = "((?:the )?(?!Security Council|Council)[A-Z][\\w'À-ÿ.-]*(?: (?:[A-Z][\\w'À-ÿ.()-]*|of|and|the)){0,8}?)";
const PRESIDENCY = [
  new RegExp(`\\b[Pp]residency of ${STATE},? \\(?(?:in |for |during )?(?:the month of )?${MONTH}`),
  new RegExp(
    `(?:^|[\\n.] ?|\\bthat )${STATE} (?:held|assumed|holds) the presidency of the (?:Security )?Council (?:for|in|during) (?:the month of )?${MONTH}`,
  ),
];
const ANNEX = /^annex\b/i;
const MAY_CARRY: ReadonlySet<Header['kind']> = new Set(['letter', 'monthly_assessment', 'note', 'other']);

//   during the presidency of Norland (October 2019)        Norland held the presidency of the Council for the month of October 2019
//                            ^^^^^^^  ^^^^^^^^^^^^        ^^^^^^^                                                  ^^^^^^^^^^^^
function presidencyIn(text: string): Header['presidency'] {
  for (const pattern of PRESIDENCY) {
    const match = pattern.exec(text);
    if (!match) continue;
    const start = match.index + match[0].indexOf(match[1]!);
    const value = { state: match[1]!.replace(/^the /, ''), month: isoMonth(Number(match[3]), monthNumber(match[2]!)) };
    return { start, end: match.index + match[0].length, value, basis: 'stated' } satisfies Claim<typeof value>;
  }
  return null;
}

const isHeading = (text: string, { start, end }: Span): boolean =>
  end - start < LONGEST_HEADING && /^["'A-Z\d]/.test(text.slice(start, start + 1)) && !/[.;:,]$/.test(text.slice(end - 1, end));

// What follows the annex's own title is a narrative: headings, and paragraphs that tell.
function narrated(text: string, parts: readonly Part[]): Part[] {
  let isNarrative = false;
  return parts.map((part): Part => {
    const words = text.slice(part.body, Math.min(part.end, part.body + LONGEST_HEADING));
    if (ANNEX.test(words) || ASSESSMENT.test(words)) isNarrative ||= part.role === 'annex' || part.role === 'title';
    if (!isNarrative || part.role !== 'annex' || ANNEX.test(words)) return part;
    if (ASSESSMENT.test(words) && isHeading(text, part)) return { ...part, role: 'title' };
    return { ...part, role: isHeading(text, { start: part.body, end: part.end }) ? 'heading' : 'body' };
  });
}

/** Reads a letter that carries an assessment as the assessment that it is; gives any other outline back as it came. */
export function withAssessment({ text }: Page, outline: Outline): Outline {
  if (!MAY_CARRY.has(outline.header.kind)) return outline;
  const leading = text.slice(0, LEADING);
  const presidency = ASSESSMENT.test(leading) ? presidencyIn(leading) : null;
  if (!presidency) return outline;
  return { header: { ...outline.header, kind: 'monthly_assessment', presidency }, parts: narrated(text, outline.parts) };
}
