// What a sentence by which the Council decides ends of measures, one form for all languages.

/** What a sentence ends. Offsets are UTF-16 code units into the sentence. */
export interface MeasuresEnded {
  /** Between these places stand the resolutions whose measures are ended. */
  readonly from: number;
  readonly to: number;
  /** The words that name whose measures are ended, when it is all of them; null when resolutions or paragraphs say which. */
  readonly whose: string | null;
  /** They are only those on arms. */
  readonly isOnArms: boolean;
  /** The number of the paragraph, when the resolution is only "that resolution": the one named last before it. */
  readonly pointed: string | null;
  /** ISO day from which they are ended, when the sentence prints one. */
  readonly day: string | null;
}
