// A draft in, the reports out that an English text says were submitted; see makers/report-acts.ts.
import { firstFrom, type Page, type Span } from '../../text/index.ts';
import { makeReportActs } from '../makers/report-acts.ts';
import { landmarksOf } from './landmarks.ts';

const KIND = '(?:[\\w-]+ ){0,6}';
const TO_COUNCIL = / to the Council/iy;

// The last report before a place; a report to the Council is what one must do, not a paper.
function lastReport(page: Page, from: number, to: number): Span | null {
  const { report } = landmarksOf(page);
  for (let i = firstFrom(report, to) - 1; i >= 0 && report[i]!.start >= from; i--) {
    TO_COUNCIL.lastIndex = report[i]!.end;
    if (!TO_COUNCIL.test(page.text)) return report[i]!;
  }
  return null;
}

/** Finds the reports that a text tells of: the report of the Secretary-General of 15 June 1995 (S/1995/488). */
export const toldReports = makeReportActs({
  noun: lastReport,
  end: /[.;](?= |$)|\n/,
  other:
    /\b(?:letters?|repl(?:y|ies)|notes? (?:by|of|from|verbale)|statements?|communiqu|declaration|memorand|draft|application)/i,
  asked:
    /\b(?:submit|provide|prepare|present|produce|issue|publish|make) (?:\w+ ){0,6}$|\b(?:requests?|requested|awaits|absence of|no|without) (?:an? |any |the )?(?:\w+ ){0,3}$/i,
  authorAfter:
    /^(?: (?:dated|of) \d{1,2} [A-Z][a-z]+ \d{4},?)? (?:(?:submitted |prepared |issued |presented )?(?:of|by|from)) (?:the |his |its )?$/,
  authorListed: /^\)?,? and (?:of|by|from) (?:the )?$/,
  authorBefore: new RegExp(
    `^'s? ${KIND}$|(?:^|[ ,])(?:its|their) ${KIND}$|^ (?:final |interim |latest |progress |\\w+th |first |second |third )*$`,
  ),
  authorLeads: null,
  pronoun: new RegExp(`\\b(?:his|her) ${KIND}$`),
  dayAfter: /^(?: to the (?:Security )?Council)?,? (?:of|dated|issued on|submitted on|published on) $/,
  dayBefore: /^ (?:[\w-]+ ){0,3}$/,
  dayBehind: /^(?:,? (?:and )?(?:Add|Corr)\.? ?\d+| and \d)*\)?,? (?:dated|of) $/,
  reach: 260,
});
