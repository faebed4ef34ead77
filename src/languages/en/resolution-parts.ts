// The items of a resolution in, its parts out: preamble and operative paragraphs, sections, quoted resolutions, notes.
import type { Part } from '../language.ts';
import { isAdoptionLine, isBackMatter, isHeading, isNote, isNumberedHeading, isSection, isTopic, Nesting } from './marks.ts';
import { openingAt } from './openers.ts';
import type { Item } from './paragraph.ts';
import { listsPeople } from './people-listed.ts';
import { isCouncilLine } from './run-on.ts';

const THEREFORE = /(?:Now, |And )?[Tt]herefore,?(?=\n|$)/y;

const GOES_ON = /(?:and|but|or|except|provided|notwithstanding|unless|decides|further|also|which|constitutes?)\b/y;

const [POINT, SEMICOLON, COLON, COMMA, QUOTE] = [46, 59, 58, 44, 34];
const MARKS = [POINT, SEMICOLON, COLON, COMMA];

const goesOn = (text: string, place: number): boolean => {
  GOES_ON.lastIndex = place;
  return GOES_ON.test(text);
};

const THEREFORE_LETTERS = [...'TtNA'].map((letter) => letter.charCodeAt(0));

const isTherefore = (text: string, place: number): boolean => {
  if (!THEREFORE_LETTERS.includes(text.charCodeAt(place))) return false;
  THEREFORE.lastIndex = place;
  return THEREFORE.test(text);
};

/** Walks the items of a resolution once; its fields are what a reader keeps in mind. */
class Resolution {
  private phase: 'preamble' | 'operative' | 'closed' | 'back' = 'preamble';
  private isNumbered: boolean;
  /** The last number of an operative paragraph. */
  private last = 0;
  /** 1 where lettered paragraphs stand for numbered ones. */
  private shift = 0;
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
      return item.labelled('annex', 0);
    }
    if (isCouncilLine(text, item)) return this.council(item, i);
    if (isAdoptionLine(text, item.start)) {
      this.phase = 'closed';
      return item.bare('body');
    }
    if (isNote(text, item.start, this.phase === 'closed')) return item.bare('annex');
    if (isTherefore(text, item.start)) return item.bare('intro');
    const isTitled =
      this.phase === 'operative' && isTopic(text, item, this.items[i + 1]) && openingAt(text, item.start) !== 'order';
    if (isTitled) return item.bare('heading');
    if (isSection(text, item.start) || isNumberedHeading(text, item)) {
      this.nesting.reset();
      return item.bare('heading');
    }
    if (this.phase === 'closed') return item.labelled('body', 0);
    if (item.enumerator) return this.numbered(item, i);
    return this.phase === 'preamble' ? this.preambular(item, i) : this.unnumbered(item, i);
  }

  // A second "The Security Council," begins part B of a resolution; after a colon it begins a quoted one.
  private council(item: Item, i: number): Part {
    const isQuoted = this.phase === 'operative' && this.endOf(i - 1) === COLON;
    if (isQuoted) this.quoting = this.last;
    this.phase = 'preamble';
    this.isNumbered = this.hasNumbers(i + 1);
    this.last = 0;
    this.nesting.reset();
    return isQuoted ? item.bare('body', 1) : item.bare('intro');
  }

  private numbered(item: Item, i: number): Part {
    const label = item.enumerator!;
    this.isListed = false;
    if (label.kind === 'number') {
      if (this.quoting !== null && label.number === this.quoting + 1 && label.number !== this.last + 1) this.quoting = null;
      this.phase = 'operative';
      this.last = label.number;
    }
    const isFirst = this.phase === 'preamble' && openingAt(this.text, item.body) === 'order';
    if (isFirst) {
      this.phase = 'operative';
      this.shift = this.endOf(i - 1) === COLON ? 0 : 1;
    }
    if (label.kind === 'number') this.shift = 0;
    const level = Math.max(0, this.nesting.level(label) - this.shift);
    return this.quoting === null
      ? item.labelled(this.phase === 'preamble' ? 'preamble' : 'operative', level)
      : item.labelled('body', level + 1);
  }

  // Unnumbered paragraphs begin to be operative with the first finite verb: Calls upon ..., Decides: before numbered items.
  private preambular(item: Item, i: number): Part {
    if (this.quoting !== null) return item.bare('body', 1);
    if (this.text.charCodeAt(item.start) === QUOTE && i > 0) return item.bare('body', 1);
    const opening = openingAt(this.text, item.body);
    const next = this.items[i + 1];
    const isShort = item.end - item.start < 25 && ![POINT, SEMICOLON, COMMA].includes(this.endOf(i));
    const isChapeau = (isShort || this.endOf(i) === COLON) && next?.enumerator?.kind === 'number';
    if (opening === 'order' && (!this.isNumbered || isChapeau || this.endOf(i) === SEMICOLON)) this.phase = 'operative';
    else if (isHeading(this.text, item, next) && !opening && i > 0) return item.bare('heading');
    return item.bare(this.phase === 'operative' ? 'operative' : 'preamble');
  }

  // What follows a numbered paragraph or one of its items without a label:
  //   except that these prohibitions ...     goes on with the paragraph
  //   To liaise with the armed forces ...    an item under "(b) Disarmament" or after a colon
  //   Requests the Secretary-General ...     a paragraph of its own
  private unnumbered(item: Item, i: number): Part {
    const { text } = this;
    const opening = openingAt(text, item.body);
    const next = this.items[i + 1];
    const follows = this.isListed || this.endOf(i - 1) === COLON;
    const isOfList = follows && (!next?.enumerator || listsPeople(text, item.start, item.end));
    if (isHeading(text, item, next) && opening !== 'order' && !isOfList) {
      this.isListed = false;
      this.nesting.reset();
      return item.bare('heading');
    }
    if (text.charCodeAt(item.start) === QUOTE) return item.bare('body', 1);
    if (opening === 'preamble' && this.endOf(i) === COMMA && this.last > 0 && !follows && !this.nesting.depth)
      return item.bare('preamble');
    const before = this.items[i - 1]!;
    const isUnderTitle = before.enumerator !== null && before.enumerator.kind !== 'number' && !MARKS.includes(this.endOf(i - 1));
    this.isListed = (follows || isUnderTitle) && opening !== 'order' && !goesOn(text, item.start);
    if (!this.isListed) {
      this.nesting.reset();
      return item.bare('operative');
    }
    return item.bare('operative', this.nesting.depth + 1);
  }

  // The code of the last character: a text of many short paragraphs makes no string for each.
  private endOf(i: number): number {
    return this.text.charCodeAt((this.items[i]?.end ?? 0) - 1);
  }

  // Whether this part of the resolution numbers its operative paragraphs.
  private hasNumbers(from: number): boolean {
    for (let i = from; i < this.items.length; i++) {
      const item = this.items[i]!;
      if (item.enumerator?.kind === 'number') return true;
      if (isCouncilLine(this.text, item) || isBackMatter(this.text, item) || isAdoptionLine(this.text, item.start)) return false;
    }
    return false;
  }
}

/** Gives the items of a resolution their roles. */
export const resolutionParts = (text: string, items: readonly Item[]): Part[] => new Resolution(text, items).parts();
