// A row of the table of systems in; the questions that answer it and the kinds of filing that it takes out.
import { KINDS } from '../../filings/index.ts';
import type { Proof } from './proof.ts';

/** A system in which the Council's documents ask others to act. */
export interface System {
  readonly n: number;
  readonly name: string;
  /** What it is there to answer. */
  readonly asks: string;
  /** Questions on what was read; those on what is filed follow from the kinds. */
  readonly read: readonly string[];
  /** False where nothing is to be filed. */
  readonly isFiled: boolean;
  readonly proofs: readonly Proof[];
  /** What it does not do yet, in sentences. */
  readonly missing: readonly string[];
}

const kindsOf = (n: number) => KINDS.filter(({ systems }) => systems.includes(n));

/** The questions of a system: those on what was read, then those of its kinds of filing. */
export const questionsOf = ({ n, read }: System): string[] => [
  ...new Set([...read, ...kindsOf(n).flatMap(({ questions }) => questions)]),
];

/** The names of the kinds of filing of a system. */
export const kindNamesOf = ({ n }: System): string[] => kindsOf(n).map(({ name }) => name);
