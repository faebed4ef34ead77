// Words of a deadline in, the limit that they set for one part of what is asked out.

/** A length within which a part of what is asked is to be done. */
export interface PartLimit {
  /** ISO 8601. */
  readonly duration: string;
  /** After the adoption, or before the end of the mandate. */
  readonly anchor: 'adoption' | 'expiry';
}
