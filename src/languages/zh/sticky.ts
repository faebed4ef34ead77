// A sticky pattern and a place of a text in, the end of its match there out.

/** Gives where a match that begins exactly at a place ends, or 0 when there is none. */
export function endOf(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : 0;
}
