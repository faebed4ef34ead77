// What does not add up: the codes of findings. A finding reports, it never corrects.

export const FINDING_CODES = [
  'truncated-symbol',
  'number-year-mismatch',
  'totals-mismatch',
  'duplicate-mention-mismatch',
  'mandate-ends-before-start',
  'mandate-length-mismatch',
  'vote-sum',
  'date-impossible',
  'date-conflict',
  'symbol-missing',
  'symbol-conflict',
  'date-missing',
  'text-damaged',
  'header-unsupported',
  'abbreviation-undefined',
  'numbering-gap',
  'unresolved-reference',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];
