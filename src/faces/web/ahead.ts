// The open register in, what a page knows of it ahead out: the questions it can be asked, and its days.
import { holdingsOf } from '../../questions/index.ts';
import type { Queries } from '../../register/index.ts';
import { DEFINITIONS } from '../api/questions.ts';
import type { Span } from './app/asks/days.ts';
import type { Question } from './app/asks/definition.ts';

/** What is known of the register when a page is opened: its questions, and its days. */
export interface Ahead {
  readonly questions: readonly Question[];
  readonly span: () => Promise<Span>;
}

/** What a page knows of a register. */
export function aheadOf(db: Queries, now: () => Date): Ahead {
  return {
    questions: DEFINITIONS as unknown as readonly Question[], // a JSON Schema has more than a form needs
    span: async () => {
      const { kinds } = await holdingsOf(db);
      return { today: now().toISOString().slice(0, 10), kinds: kinds as unknown as Span['kinds'] };
    },
  };
}
