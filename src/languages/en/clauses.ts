// A draft in, its provisions out.
import type { Clause, Draft } from '../language.ts';

/** Finds the provisions of the body that speaks. */
export const clauses = (_draft: Draft): Clause[] => [];
