// A paragraph or a piece of one in, with what numbers it; the part out that it is in the document.
import type { Role } from '../../facts/index.ts';
import type { Part } from '../language.ts';
import type { Label } from './labels.ts';

/** A paragraph, or a piece of one that runs on. It becomes the part itself: a long text would be twice the objects with one for each. */
export class Item implements Part {
  role: Role = 'body';
  label: string | null = null;
  level = 0;

  constructor(
    public start: number,
    public end: number,
    /** The number or letter that it is printed with, whether or not it is its label. */
    readonly enumerator: Label | null,
    /** Where the words begin, after label and quotation marks. */
    public body: number,
  ) {}

  /** A part with its label. */
  labelled(role: Role, level: number): Part {
    this.role = role;
    this.label = this.enumerator?.label ?? null;
    this.level = level;
    return this;
  }

  /** A part whose number or letter, if it has one, says nothing. */
  bare(role: Role, level = 0): Part {
    this.role = role;
    this.level = level;
    this.body = this.start;
    return this;
  }
}
