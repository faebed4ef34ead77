// The kinds of answer that a request asks for, one list for all languages.

/** `in-report`: words in a report that comes anyway; `body`: a body is to be set up, whose report answers; `review`:
 * the Council's own review or decision, which a meeting answers; `other`: no answer to the Council that a register could see. */
export type Answer = 'report' | 'in-report' | 'information' | 'body' | 'review' | 'other';

/** Which report an action wants its words in: the one that a paragraph of the same document asks for, the next, or each of a series. */
export interface NamedReport {
  /** The number of the paragraph, when it is named. */
  readonly paragraph: string | null;
  readonly isNext: boolean;
}
