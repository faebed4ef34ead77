// The items of a resolution in, its parts out: preamble and operative paragraphs, sections, quoted resolutions, notes.
import type { Part } from '../language.ts';
import { isAdoptionLine, isBackMatter, isHeading, isNote, isNumberedHeading, isSection, Nesting } from './marks.ts';
import { openingAt } from './openers.ts';
import { bare, labelled } from './paragraph.ts';
import { type Item, isCouncilLine } from './run-on.ts';

const THEREFORE = /(?:Now, |And )?[Tt]herefore,?(?=\n|$)/y;

const isTherefore = (text: string, place: number): boolean => {
  THEREFORE.lastIndex = place;
  return THEREFORE.test(text);
};

/** Walks the items of a resolution once; its fields are what a reader keeps in mind. */
class Resolution {
  private phase: 'preamble' | 'operative' | 'closed' | 'back' = 'preamble';
  private isNumbered: boolean;
  /** The last number of an operative paragraph. */
  private last = 0;
  /** True inside an unlabelled list after a colon. */
  private isListed = false;
  /** While another resolution is quoted: the number of the paragraph that quotes it. */
  private quoting: number | null = null;
  private readonly nesting = new Nesting();

  constructor(
    private readonly text: string,
    private readonly items: readonly Item[],
  ) {
    this.isNumbered = this.hasNumbers(0);
  }

  parts(): Part[] {
    return this.items.map((item, i) => this.part(item, i));
  }

  private part(item: Item, i: number): Part {
    const { text } = this;
    if (this.phase === 'back' || isBackMatter(text, item)) {
      this.phase = 'back';
      return labelled(item, 'annex', 0);
    }
    if (isCouncilLine(text, item)) return this.council(item, i);
    if (isAdoptionLine(text, item.start)) {
      this.phase = 'closed';
      return bare(item, 'body');
    }
    if (isNote(text, item.start, this.phase === 'closed')) return bare(item, 'annex');
    if (isTherefore(text, item.start)) return bare(item, 'intro');
    if (isSection(text, item.start) || isNumberedHeading(text, item)) {
      this.nesting.reset();
      return bare(item, 'heading');
    }
    if (this.phase === 'closed') return labelled(item, 'body', 0);
    if (item.label) return this.numbered(item);
    return this.phase === 'preamble' ? this.preambular(item, i) : this.unnumbered(item, i);
  }

  // A second "The Security Council," begins part B of a resolution; after a colon it begins a quoted one.
  private council(item: Item, i: number): Part {
    const isQuoted = this.phase === 'operative' && this.endOf(i - 1) === ':';
    if (isQuoted) this.quoting = this.last;
    this.phase = 'preamble';
    this.isNumbered = this.hasNumbers(i + 1);
    this.last = 0;
    this.nesting.reset();
    return isQuoted ? bare(item, 'body', 1) : bare(item, 'intro');
  }

  private numbered(item: Item): Part {
    const label = item.label!;
    this.isListed = false;
    if (label.kind === 'number') {
      if (this.quoting !== null && label.number === this.quoting + 1 && label.number !== this.last + 1) this.quoting = null;
      this.phase = 'operative';
      this.last = label.number;
    }
    const level = this.nesting.level(label);
    return this.quoting === null
      ? labelled(item, this.phase === 'preamble' ? 'preamble' : 'operative', level)
      : labelled(item, 'body', level + 1);
  }

  // Unnumbered paragraphs begin to be operative with the first finite verb: Calls upon ..., Decides: before numbered items.
  private preambular(item: Item, i: number): Part {
    if (this.quoting !== null) return bare(item, 'body', 1);
    const opening = openingAt(this.text, item.body);
    const next = this.items[i + 1];
    const isChapeau = this.endOf(i) === ':' && next?.label?.kind === 'number';
    if (opening === 'order' && (!this.isNumbered || isChapeau)) this.phase = 'operative';
    else if (isHeading(this.text, item, next) && !opening && i > 0) return bare(item, 'heading');
    return bare(item, this.phase === 'operative' ? 'operative' : 'preamble');
  }

  private unnumbered(item: Item, i: number): Part {
    const opening = openingAt(this.text, item.body);
    if (isHeading(this.text, item, this.items[i + 1]) && opening !== 'order') return bare(item, 'heading');
    if (opening === 'preamble' && this.endOf(i) === ',' && this.last > 0) return bare(item, 'preamble');
    this.isListed = !opening && (this.isListed || this.endOf(i - 1) === ':');
    if (!this.isListed) this.nesting.reset();
    return bare(item, 'operative', this.isListed ? 1 : 0);
  }

  private endOf(i: number): string {
    return this.text[(this.items[i]?.end ?? 0) - 1] ?? '';
  }

  // Whether this part of the resolution numbers its operative paragraphs.
  private hasNumbers(from: number): boolean {
    for (let i = from; i < this.items.length; i++) {
      const item = this.items[i]!;
      if (item.label?.kind === 'number') return true;
      if (isCouncilLine(this.text, item) || isBackMatter(this.text, item) || isAdoptionLine(this.text, item.start)) return false;
    }
    return false;
  }
}

/** Gives the items of a resolution their roles. */
export const resolutionParts = (text: string, items: readonly Item[]): Part[] => new Resolution(text, items).parts();
