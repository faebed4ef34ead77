// A table of printed forms in, a finder out: the longest form at each place, in one walk over the text.

/** A form of a table found in a text. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Form<T> {
  readonly text: string;
  readonly value: T;
}

/** Finds the forms of a table in a text, leftmost and longest first, without overlaps. */
export interface Lexicon<T> {
  find(text: string, from?: number, to?: number): Hit<T>[];
  /** The longest form that begins exactly at a place, or null. */
  at(text: string, place: number): Hit<T> | null;
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);

/**
 * Makes a lexicon. `words: true` asks for word boundaries on both sides (Latin); without, a form is found anywhere (Chinese),
 * yet a form that begins or ends with a Latin letter or digit is never cut out of a longer Latin word.
 * Forms are compared letter by letter; the caller folds the case if it wants to.
 */
export function makeLexicon<T>(entries: Iterable<readonly [form: string, value: T]>, { words }: { words: boolean }): Lexicon<T> {
  const byKey = new Map<number, Form<T>[]>();
  for (const [text, value] of entries) {
    if (!text) continue;
    const key = keyAt(text, 0);
    const forms = byKey.get(key);
    if (forms) forms.push({ text, value });
    else byKey.set(key, [{ text, value }]);
  }
  for (const forms of byKey.values()) forms.sort((a, b) => b.text.length - a.text.length);

  // The first two code units choose the few forms that can begin here; a form of one unit is filed under that unit alone.
  function keyAt(text: string, place: number): number {
    return text.charCodeAt(place) * 65536 + (place + 1 < text.length ? text.charCodeAt(place + 1) : 0);
  }

  const isEdge = (text: string, place: number): boolean =>
    place <= 0 || place >= text.length || !isWordCode(text.charCodeAt(place - 1)) || !isWordCode(text.charCodeAt(place));

  function at(text: string, place: number): Hit<T> | null {
    const forms = byKey.get(keyAt(text, place));
    const single = byKey.get(text.charCodeAt(place) * 65536);
    if ((!forms && !single) || !isEdge(text, place)) return null;
    return firstOf(forms, text, place) ?? firstOf(single, text, place);
  }

  function firstOf(forms: readonly Form<T>[] | undefined, text: string, place: number): Hit<T> | null {
    for (const form of forms ?? []) {
      const end = place + form.text.length;
      if (text.startsWith(form.text, place) && isEdge(text, end)) return { start: place, end, value: form.value };
    }
    return null;
  }

  function find(text: string, from = 0, to = text.length): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let place = from; place < to; ) {
      const hit = at(text, place);
      if (hit && hit.end <= to) {
        hits.push(hit);
        place = hit.end;
      } else if (words) {
        while (place < to && isWordCode(text.charCodeAt(place))) place++; // to the end of this word
        while (place < to && !isWordCode(text.charCodeAt(place))) place++;
      } else place++;
    }
    return hits;
  }

  return { find, at };
}
