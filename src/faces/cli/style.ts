// Words in, the same words set off with the colours of a terminal out; plain words when there is no terminal.

/** Sets words off. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  warn(text: string): string;
}

const ink =
  (open: number, close: number) =>
  (text: string): string =>
    text ? `\x1b[${open}m${text}\x1b[${close}m` : text;

/** Colours, or none. */
export const styleOf = (hasColour: boolean): Style =>
  hasColour
    ? { bold: ink(1, 22), dim: ink(2, 22), warn: ink(33, 39) }
    : { bold: (text) => text, dim: (text) => text, warn: (text) => text };
