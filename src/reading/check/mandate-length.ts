// Mandates in; findings out for one that ends before it begins, or whose length disagrees with its end.
import type { FindingFact, MandateFact, Reading } from '../../facts/index.ts';
import type { Check } from './check.ts';

const DAY = 86_400_000;
// A renewed mandate runs from the end of the one before, which the text seldom prints: some days to some weeks after adoption.
const EARLIEST_START = -35;
const LATEST_START = 75;

//   20 December 2024 … renew the mandate … for a period of six months, that is, until 30 June 2026
//                                                          ^^^^^^^^^^             ^^^^^^^^^^^^ would begin in December 2025
/** Says which mandates end before they begin and which lengths do not lead to their end. */
export const mandateLength: Check = (reading) => {
  const found: FindingFact[] = [];
  for (const mandate of reading.mandates) if (mandate.until !== null) found.push(...judge(mandate, reading));
  return found;
};

function judge(mandate: MandateFact, reading: Reading): FindingFact[] {
  const adopted = mandate.authority === reading.document.symbol ? reading.document.date : dateOfAdoption(mandate, reading);
  const start = mandate.from ?? adopted;
  if (!isDay(mandate.until) || !isDay(start)) return [];
  const finding = (code: FindingFact['code'], message: string): FindingFact[] => [
    { code, severity: 'warning', message, evidence: mandate.evidence },
  ];
  const isOver = mandate.action === 'terminate' || mandate.action === 'liquidate'; // with immediate effect
  if (mandate.until < start || (mandate.until === start && !isOver))
    return finding(
      'mandate-ends-before-start',
      `The mandate of ${mandate.mission} ends on ${mandate.until}, ${mandate.until < start ? 'before it begins on' : 'the day on which it begins:'} ${start}.`,
    );
  const length = mandate.for && /^P(\d+)([YMWD])$/.exec(mandate.for);
  if (!length) return [];
  const implied = back(mandate.until, Number(length[1]), length[2]!);
  const late = Math.round((implied - Date.parse(start)) / DAY);
  const isRight = mandate.from ? Math.abs(late) <= 2 : late >= EARLIEST_START && late <= LATEST_START;
  if (isRight) return [];
  return finding(
    'mandate-length-mismatch',
    `${mandate.for} before ${mandate.until} is ${new Date(implied).toISOString().slice(0, 10)}, but the mandate of ${mandate.mission} runs from about ${start}.`,
  );
}

const isDay = (date: string | null): date is string => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date);

// In an assessment, the date of the act that adopted the resolution on which the mandate rests.
const dateOfAdoption = (mandate: MandateFact, reading: Reading): string | null =>
  reading.acts.find((act) => mandate.authority !== null && act.outcome.includes(mandate.authority))?.date ?? null;

function back(day: string, count: number, unit: string): number {
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === 'D' || unit === 'W') return date.getTime() - count * (unit === 'W' ? 7 : 1) * DAY;
  const months = unit === 'Y' ? count * 12 : count;
  const isLast = new Date(date.getTime() + DAY).getUTCDate() === 1; // six months before 28 February may be 31 August
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(isLast ? lastDay : Math.min(date.getUTCDate(), lastDay));
  return target.getTime();
}
