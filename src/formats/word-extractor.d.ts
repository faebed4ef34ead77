// What we use of word-extractor, which ships no types.
declare module 'word-extractor' {
  interface Options {
    /** False keeps quotation marks and dashes as they stand in the file. */
    readonly filterUnicode?: boolean;
  }
  interface WordDocument {
    getBody(options?: Options): string;
    getFootnotes(options?: Options): string;
    getEndnotes(options?: Options): string;
  }
  export default class WordExtractor {
    extract(file: Uint8Array | string): Promise<WordDocument>;
  }
}
