// What speaks for a report answering a request in, a score and its reasons out. The weights and thresholds are published in docs/matching.md.

/** From here on a match counts; from `PROPOSED` on it is shown to a human; below it is not shown. */
export const COUNTS = 0.7;
export const PROPOSED = 0.45;

/** A report that may answer a request. Days are ISO days. */
export interface Candidate {
  /** Day of the document that asks. */
  readonly asked: string;
  /** Day of the report. */
  readonly given: string;
  /** Where the asking document is cited: in the sentence that tells of the report (or by the report itself), or elsewhere in the telling document. */
  readonly cites: 'same-sentence' | 'elsewhere';
  /** The very paragraph that asks is cited. */
  readonly citesParagraph: boolean;
  /** No later request to the same body in the telling document's citations lies before the report. */
  readonly isNewestRequest: boolean;
  /** Days from the nearest due day to the report, negative when early; null when nothing is dated. */
  readonly daysFromDue: number | null;
}

/** One reason with what it adds. */
export interface Reason {
  readonly why: string;
  readonly adds: number;
}

/** Scores a candidate, between 0 and 1; a report older than the request scores 0. */
export function scoreOf(candidate: Candidate): { score: number; reasons: Reason[] } {
  if (candidate.given < candidate.asked) return { score: 0, reasons: [{ why: 'the report is older than the request', adds: 0 }] };
  const reasons: Reason[] = [{ why: 'the addressee is the author of the report', adds: 0.2 }];
  const add = (why: string, adds: number) => reasons.push({ why, adds });
  if (candidate.cites === 'same-sentence') add('the sentence cites the request', 0.4);
  else add('the document that tells of the report cites the request', 0.2);
  if (candidate.citesParagraph) add('the very paragraph is cited', 0.2);
  if (candidate.isNewestRequest) add('no later request comes between', 0.15);
  const days = candidate.daysFromDue;
  if (days !== null && Math.abs(days) <= 45) add(`${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} a due day`, 0.2);
  else if (days !== null && Math.abs(days) <= 120) add(`${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} a due day`, 0.1);
  const score = Math.min(
    1,
    reasons.reduce((sum, { adds }) => sum + adds, 0),
  );
  return { score: Math.round(score * 100) / 100, reasons };
}
