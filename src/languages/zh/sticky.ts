// A sticky pattern and a place of a text in, the end of its match there out; one look at a character tells which patterns may match there.

/** Gives where a match that begins exactly at a place ends, or 0 when there is none. */
export function endOf(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : 0;
}

/** Gives where a match ends, or 0; without the mark of the pattern at the place nothing is tried. */
export const endIf = (mark: number, form: RegExp, text: string, at: number): number => (mark ? endOf(form, text, at) : 0);

/** For every character the patterns that may begin with it, each a bit of its own. */
export interface Marks<K extends string> {
  readonly of: Uint8Array | Uint16Array;
  readonly bit: Readonly<Record<K, number>>;
}

/** Marks characters: `firsts` lists for each pattern the characters that its matches begin with. */
export function makeMarks<K extends string>(firsts: Readonly<Record<K, string>>): Marks<K> {
  const of = Object.keys(firsts).length > 8 ? new Uint16Array(65536) : new Uint8Array(65536); // small tables stay near the processor
  const bit = {} as Record<K, number>;
  Object.entries<string>(firsts).forEach(([name, characters], i) => {
    bit[name as K] = 1 << i;
    for (let k = 0; k < characters.length; k++) of[characters.charCodeAt(k)]! |= 1 << i;
  });
  return { of, bit };
}

/** Tells which marks stand in a span of a text. */
export function marksIn(of: Marks<string>['of'], text: string, start: number, end: number): number {
  let found = 0;
  for (let i = start; i < end; i++) found |= of[text.charCodeAt(i)]!;
  return found;
}
