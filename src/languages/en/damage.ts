// A read draft in, what is wrong with its words out: headers that are missing, at odds or misprinted, and days that no calendar has.
import type { Span } from '../../text/index.ts';
import type { FindingClaim, ReadDraft } from '../language.ts';
import { truncatedSymbols } from '../makers/truncated-symbols.ts';
import { impossibleDates } from './dates.ts';
import { isDay, isPossible } from './header.ts';
import { type Printed, readMasthead } from './masthead.ts';

const SYMBOLLED = new Set(['resolution', 'presidential_statement', 'meeting_record']);
const DATED = new Set(['resolution', 'presidential_statement', 'press_statement', 'letter', 'report', 'meeting_record']);

const LATEST_ISSUE = 120; // days

const finding = (
  { start, end }: Span,
  code: FindingClaim['code'],
  severity: FindingClaim['severity'],
  message: string,
): FindingClaim => ({ start, end, code, severity, message });

// Distr.: General 20 September 2000 over a resolution of 8 September 2000: issued, or issued again, after its adoption.
function isLaterIssue({ place, value }: Printed<string>, chosen: string): boolean {
  const days = (Date.parse(value) - Date.parse(chosen)) / 86_400_000;
  return place === 'masthead' && days > 0 && days <= LATEST_ISSUE;
}

//   289 and 290 (1970): the title prints "Resolution 290(1970)", the catalogue "S/RES/289 (1970)"
function conflicts(
  code: 'symbol-conflict' | 'date-conflict',
  chosen: string | null,
  lists: readonly (readonly Printed<string>[])[],
  isSound: (one: Printed<string>) => boolean,
): FindingClaim[] {
  const found: FindingClaim[] = [];
  const seen = [chosen];
  for (const printed of lists) {
    for (const one of printed) {
      if (chosen === null || seen.includes(one.value) || !isSound(one) || isLaterIssue(one, chosen)) continue;
      seen.push(one.value);
      found.push(finding(one, code, 'warning', `The ${one.place} prints ${one.value}, elsewhere ${chosen} is printed.`));
    }
  }
  return found;
}

const isMisprinted = (one: Printed<string>): boolean =>
  one.damaged || !(one.value.startsWith('S/') ? isPossible(one) : isDay(one));

function addDamaged(found: FindingClaim[], page: ReadDraft['page'], printed: readonly Printed<string>[]): void {
  for (const one of printed) {
    if (isMisprinted(one)) found.push(finding(one, 'text-damaged', 'warning', `"${page.printed(one)}" is misprinted.`));
  }
}

/** Finds what is wrong with the header and with printed days. */
export function findings({ page, outline: { header } }: ReadDraft): FindingClaim[] {
  const masthead = readMasthead(page);
  const found: FindingClaim[] = [];
  const start = page.paragraphs[0] ?? { start: 0, end: 0 };
  if (!header.symbol && SYMBOLLED.has(header.kind)) {
    found.push(finding(start, 'symbol-missing', 'warning', 'The document prints no symbol or number of its own.'));
  }
  if (!header.date && DATED.has(header.kind)) {
    found.push(finding(start, 'date-missing', 'warning', 'The document prints no date of its own that a calendar has.'));
  }
  if (header.kind === 'resolution') {
    const { numbers, symbols, dates } = masthead;
    found.push(...conflicts('symbol-conflict', header.symbol?.value ?? null, [numbers, symbols], isPossible));
    found.push(...conflicts('date-conflict', header.date?.value ?? null, [dates], isDay));
  }
  addDamaged(found, page, masthead.numbers);
  addDamaged(found, page, masthead.dates);
  found.push(...truncatedSymbols(page.text, true));
  for (const one of impossibleDates(page)) {
    found.push(finding(one, 'date-impossible', 'warning', `No calendar has "${one.printed}".`));
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
