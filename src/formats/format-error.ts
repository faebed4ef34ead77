// Why a file cannot be read, said so that somebody can do something about it.

/** `empty` no text in it, `encrypted` wants a password, `scanned` pictures of pages, `wrong-type` not a document, `damaged` broken off or broken. */
export type FormatErrorCode = 'empty' | 'encrypted' | 'scanned' | 'too-large' | 'wrong-type' | 'damaged';

/** A file that cannot be read. `code` is stable, `message` is for people: what happened, and what to do. */
export class FormatError extends Error {
  constructor(
    readonly code: FormatErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'FormatError';
  }
}
