// What the register keeps of a commitment, before it has a row.
import type { Answer } from '../../languages/index.ts';
import type { Schedule } from './schedule.ts';

/** A commitment as the register keeps it. */
export interface KeptCommitment {
  /** Stable over re-readings as long as document, paragraph, verb and addressee stay. */
  readonly id: string;
  /** The provision's number in its expression. */
  readonly provision: number;
  /** Null when the text names nobody: one commitment, addressee unknown. */
  readonly addressee: string | null;
  readonly addressee_type: string | null;
  readonly since: string | null;
  /** What kind of answer is asked for. */
  readonly asks: Answer;
  readonly schedule: Schedule;
}
