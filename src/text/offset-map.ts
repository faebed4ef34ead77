// The way back from cleaned text to its source: recorded while cleaning, never recovered afterwards.

/** Leads offsets of a cleaned text back to the source; runs of characters that were kept together are one entry. */
export interface OffsetMap {
  /** Gives the source offset of the cleaned character at `offset`. */
  toSource(offset: number): number;
}

/** Records which source character each cleaned character comes from. */
export class OffsetRecorder {
  private readonly cleaned: number[] = [];
  private readonly source: number[] = [];

  /** Says that from cleaned offset `at` on, characters follow those of the source from `from` on, one for one. */
  record(at: number, from: number): void {
    this.cleaned.push(at);
    this.source.push(from);
  }

  /** Closes the record. */
  finish(): OffsetMap {
    const { cleaned, source } = this;
    const count = cleaned.length;
    let last = 0; // facts come mostly in order: look near the last place first
    return {
      toSource(offset) {
        if (cleaned[last]! > offset) last = 0;
        let low = last;
        let step = 1; // strides that double lead quickly to a place near by
        while (low + step < count && cleaned[low + step]! <= offset) {
          low += step;
          step *= 2;
        }
        let high = Math.min(low + step, count) - 1;
        while (low < high) {
          const middle = (low + high + 1) >>> 1;
          if (cleaned[middle]! <= offset) low = middle;
          else high = middle - 1;
        }
        last = low;
        return count ? source[low]! + offset - cleaned[low]! : offset;
      },
    };
  }
}
