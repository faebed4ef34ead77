// The outline of a narrative in, its sections out: each heading with the sentences that stand under it.
import type { Span } from '../../text/index.ts';
import type { ReadDraft } from '../language.ts';

/** A heading and the sentences under it. */
export interface Section {
  /** The heading; null before the first one. */
  readonly heading: Span | null;
  readonly isIntroduction: boolean;
  readonly sentences: readonly Span[];
}

const INTRODUCTION = /^(?:[一1A][、.] ?)?(?:导言|引言|概述|概况|导论|总论)$/;
const END = /[。;]/g;
const LONGEST = 1200; // a longer sentence is read in pieces, so that no text takes long

//   安理会于2月3日举行了全体磋商。随后发表了新闻谈话。
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^
/** Splits a span into its sentences, each with its full stop. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = [];
  let from = start;
  const put = (to: number) => {
    for (let at = from; at < to; at += LONGEST) sentences.push({ start: at, end: Math.min(to, at + LONGEST) });
    from = to;
  };
  END.lastIndex = start;
  while (END.test(text) && END.lastIndex <= end) put(END.lastIndex);
  put(end);
  return sentences;
}

/** Lists the sections of a narrative in their order; a heading without text under it is no section of its own. */
export function sectionsOf({ page, outline }: ReadDraft): Section[] {
  const sections: { heading: Span | null; isIntroduction: boolean; sentences: Span[] }[] = [];
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
      open.sentences.push(...sentencesOf(page.text, { start: part.body, end: part.end }));
    }
  }
  return sections;
}
