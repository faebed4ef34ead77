// Words of a deadline or a sentence in, the period of the same document that they name out.

/** A period of the document at whose end something is due. */
export interface PeriodNamed {
  /** ISO 8601; null where the words tell none. */
  readonly length: string | null;
  /** The number of the paragraph that sets it; null where the words tell none. */
  readonly paragraph: string | null;
}

/** A period at whose end the same is to be done again. */
export interface AgainAtEnd extends PeriodNamed {
  /** How long before its end, ISO 8601; null on its last day. */
  readonly ahead: string | null;
}
