// What a monthly assessment says, as phrases that each language fills in its own form; a missing value is a marked gap, never a guess.

/** The parts of an assessment. */
export type AssessmentRegion = 'africa' | 'americas' | 'middle-east' | 'asia' | 'europe' | 'thematic';

/** What one act of the month says of itself; days are ISO days, words are as printed. */
export interface DraftAct {
  readonly type: string;
  readonly day: string;
  readonly matter: string | null;
  readonly outcome: string | null;
  /** For, against and abstaining, joined by hyphens: 14-0-1. */
  readonly vote: string | null;
  readonly who: string | null;
}

/** The counts of a month; null where no record tells. */
export interface DraftCounts {
  readonly month: string;
  readonly meetings: number | null;
  readonly consultations: number | null;
  readonly resolutions: number;
  readonly presidentialStatements: number;
  readonly pressStatements: number | null;
}

/** The phrases of a language. */
export interface AssessmentPhrases {
  /** What marks a place that the presidency must fill. */
  readonly gap: string;
  readonly introduction: string;
  readonly regions: Readonly<Record<AssessmentRegion, string>>;
  /** The heading of what names no matter. */
  readonly otherMatters: string;
  title(state: string | null, month: string): string;
  presidency(state: string | null, month: string): string;
  held(counts: DraftCounts): string;
  adopted(counts: DraftCounts): string;
  act(act: DraftAct): string;
}
