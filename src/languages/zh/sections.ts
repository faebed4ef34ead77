// The outline of a narrative in, its sections out: each heading with the sentences that stand under it.
import { type Span, unitsOf } from '../../text/index.ts';
import type { ReadDraft } from '../language.ts';
import { type Sentence, sentencesOf } from './act-signs.ts';

/** A heading and the sentences under it. */
export interface Section {
  /** The heading; null before the first one. */
  readonly heading: Span | null;
  readonly isIntroduction: boolean;
  readonly sentences: readonly Sentence[];
}

const INTRODUCTION = /^(?:[一1A][、.] ?)?(?:导言|引言|概述|概况|导论|总论)$/;

/** Lists the sections of a narrative in their order; a heading without text under it is no section of its own. */
export function sectionsOf({ page, outline }: ReadDraft): Section[] {
  const sections: { heading: Span | null; isIntroduction: boolean; sentences: Sentence[] }[] = [];
  const units = unitsOf(page.text);
  let heading: Span | null = null;
  let open: (typeof sections)[number] | null = null;
  for (const part of outline.parts) {
    if (part.role === 'heading') {
      heading = { start: part.body, end: part.end };
      open = null;
    } else if (part.role === 'body') {
      if (!open) {
        const words = heading ? page.text.slice(heading.start, heading.end) : '';
        open = { heading, isIntroduction: INTRODUCTION.test(words), sentences: [] };
        sections.push(open);
      }
      open.sentences.push(...sentencesOf(units, { start: part.body, end: part.end }));
    }
  }
  return sections;
}
