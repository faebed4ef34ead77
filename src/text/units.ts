// A text in, its code units out, in a list that is read several times faster than the text itself.

const ENCODER = new TextEncoder();
let bytes = new Uint8Array(1 << 14); // for one text after the other

/** Puts the code units of a text into a list that is at least as long. */
export function putUnits(text: string, units: Uint16Array): void {
  const { length } = text;
  if (bytes.length < length) bytes = new Uint8Array(length);
  const { read, written } = ENCODER.encodeInto(text, bytes);
  if (read === length && written === length)
    units.set(bytes.subarray(0, length)); // plain ASCII: a byte for each unit
  else for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
}
